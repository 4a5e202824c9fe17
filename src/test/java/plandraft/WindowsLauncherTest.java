package plandraft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The text of the launcher for Windows, which is read by a program that forgives nothing.
class WindowsLauncherTest {
  private static final Path FOLDER = Path.of("src/main/launcher");
  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");

  private final String text = read("plandraft.cmd");
  private final List<String> lines = text.lines().toList();
  private final List<String> commands =
      lines.stream().filter(line -> !line.startsWith("rem ") && !line.startsWith("echo ")).toList();

  private static String read(String name) {
    try {
      return Files.readString(FOLDER.resolve(name));
    } catch (IOException missing) {
      throw new AssertionError(missing);
    }
  }

  private static Set<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group(1)).collect(Collectors.toSet());
  }

  @Test
  void linesEndAsWindowsWantsThem() {
    assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
    assertThat(text).endsWith("\r\n");
  }

  @Test
  void itReadsTheSameInEveryCodePage() {
    assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(text)).isTrue();
    assertThat(text).startsWith("@echo off");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"$(", "${", "/dev/null", "export ", " fi", "done", "#!", "\t", "'\"", "`"})
  void itIsNoShellScript(String sign) {
    assertThat(commands).noneMatch(line -> line.contains(sign));
  }

  @Test
  void namesMayHoldExclamationMarks() {
    assertThat(text).contains("setlocal disabledelayedexpansion").doesNotContain("!");
  }

  @Test
  void whatIsCalledIsThere() {
    Set<String> called = all(Pattern.compile("(?:call|goto) :(\\w+)"), text);
    Set<String> there = all(Pattern.compile("(?m)^:(\\w+)"), text);
    assertThat(called).isEqualTo(there).isNotEmpty();
  }

  @Test
  void nothingRunsIntoWhatIsOnlyCalled() {
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).equals(":try") || lines.get(i).equals(":none")) {
        String before = lines.get(i - 1).startsWith("rem ") ? lines.get(i - 3) : lines.get(i - 2);
        assertThat(before).startsWith("exit /b");
      }
    }
  }

  @Test
  void quotesAndBracketsAreInPairs() {
    for (String line : commands) {
      assertThat(plain(line).chars().filter(c -> c == '"').count() % 2).as(line).isZero();
    }
    String bare =
        commands.stream()
            .map(line -> QUOTED.matcher(plain(line)).replaceAll(""))
            .collect(Collectors.joining());
    assertThat(bare.chars().filter(c -> c == '(').count())
        .isEqualTo(bare.chars().filter(c -> c == ')').count());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%JAVA_HOME:",
        "%ProgramFiles%",
        "%LocalAppData%",
        "%UserProfile%",
        "%cache%",
        "%java%",
        "%java:",
        "%~dp0",
        "%%~h",
        "%%~dpj",
        "%~1"
      })
  void whateverNamesAFileIsQuoted(String name) {
    List<String> used = commands.stream().filter(line -> line.contains(name)).toList();
    assertThat(used).isNotEmpty();
    for (String line : used) {
      List<String> quoted = QUOTED.matcher(plain(line)).results().map(MatchResult::group).toList();
      int in = quoted.stream().mapToInt(part -> count(part, name)).sum();
      assertThat(in).as(line).isEqualTo(count(line, name));
    }
  }

  /// A line without the quotes that quote nothing.
  private static String plain(String line) {
    return line.replace("^\"", "").replace(":\"=%", ":=%");
  }

  private static int count(String text, String part) {
    return (text.length() - text.replace(part, "").length()) / part.length();
  }

  @Test
  void aJavaIsSoughtWhereTheUserSaysThenInThePathThenInTheUsualFolders() {
    assertThat(text)
        .containsSubsequence(
            "JAVA_HOME", "where $PATH:java.exe", "Eclipse Adoptium", ".jdks", "goto :none");
    assertThat(text).contains("geq 25");
  }

  @Test
  void bothLaunchersSayTheSameAndStartTheSame() {
    String shell = read("plandraft");
    String sentence =
        lines.stream().filter(line -> line.startsWith("echo ")).findFirst().orElseThrow();
    assertThat(shell).contains(sentence.substring(5).replace(" 1>&2", ""));
    Pattern option = Pattern.compile("(-XX:[+\\w]+|--sun[\\w=-]+)");
    assertThat(all(option, text)).isEqualTo(all(option, shell));
    assertThat(text).contains("exit /b 2");
    assertThat(shell).contains("exit 2");
  }

  @Test
  void theConsoleIsUtf8WhileACommandRunsAndThenAsItWas() {
    assertThat(text)
        .containsSubsequence(
            "chcp 65001",
            "-Dstdout.encoding=UTF-8 -Dstderr.encoding=UTF-8",
            "set \"code=%errorlevel%\"",
            "chcp %page%",
            "exit /b %code%");
  }
}
