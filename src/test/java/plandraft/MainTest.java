package plandraft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The program as its user starts it: a process of its own that prints nothing unasked.
@EnabledOnOs(OS.LINUX)
class MainTest {
  private static final String NO_DISPLAY =
      "There is no display here to open the workbench on; for the commands see plandraft --help.";

  @TempDir Path home;

  @Test
  void withoutADisplayTheWindowSaysSoInOneLine() throws Exception {
    assertThat(start()).isEqualTo("plandraft: " + NO_DISPLAY + "\n= 2");
    Path log = home.resolve(".local/state/plandraft/plandraft.log");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(log)))
        .isEqualTo("rw-------");
  }

  @Test
  void aPlanFileOpensTheWindow() throws Exception {
    assertThat(start("none.plan")).isEqualTo("plandraft: " + NO_DISPLAY + "\n= 2");
  }

  @Test
  void anythingElseIsACommand() throws Exception {
    assertThat(start("--version")).matches("PlanDraft .*\n= 0");
    assertThat(home.resolve(".local")).doesNotExist();
  }

  private String start(String... arguments) throws IOException, InterruptedException {
    ProcessBuilder starting =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "--enable-native-access=ALL-UNNAMED",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Duser.home=" + home,
            "-Duser.language=en",
            "-classpath",
            System.getProperty("java.class.path"),
            Main.class.getName());
    starting.command().addAll(List.of(arguments));
    starting.environment().keySet().removeIf(name -> name.endsWith("DISPLAY"));
    starting.environment().keySet().removeIf(name -> name.startsWith("XDG_"));
    Process process = starting.redirectErrorStream(true).start();
    String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return told + "= " + process.waitFor();
  }
}
