package plandraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.compose.DocumentKind;
import plandraft.compose.Documents;
import plandraft.file.FileTrouble;
import plandraft.file.PlanFile;
import plandraft.file.Template;
import plandraft.file.Templates;
import plandraft.model.Ids;
import plandraft.model.Plan;

/// Commands typed as people type them, wrongly most of all: one line says what to do, the exit code
/// is 2, and nothing on the disk has changed.
class UsageTest {
  static final List<String> COMMANDS = List.of("new", "export", "check", "compare", "dump");
  static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

  @TempDir Path folder;

  @BeforeEach
  void files() throws IOException {
    Plan plan = Templates.samples().getLast().newPlan(Ids.counting("n"));
    PlanFile.write(plan, folder.resolve("规划.plan"));
    Files.writeString(folder.resolve("notes.txt"), "不是计划");
    Files.writeString(folder.resolve("bad.plan"), "不是计划");
    Files.createDirectories(folder.resolve("文件夹"));
  }

  @AfterEach
  void makeWritable() throws IOException {
    if (Files.exists(folder.resolve("locked"))) {
      Files.setPosixFilePermissions(
          folder.resolve("locked"), PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  /// Runs a command in which `@` stands for the folder.
  private Typed type(Locale locale, String command) {
    String[] words =
        Stream.of(command.strip().split(" +"))
            .map(word -> word.replace("@", folder + "/"))
            .map(word -> word.equals("EMPTY") ? "" : word)
            .toArray(String[]::new);
    return Typed.in(folder, locale, words);
  }

  private List<String> files(Path below) throws IOException {
    try (Stream<Path> files = Files.walk(below)) {
      return files.map(Path::toString).sorted().toList();
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          new -t                                       | 命令缺少 --template
          new -o @x.plan                               | 命令缺少 --template
          new -t blank -o                              | 命令缺少 --output
          new -t blank -t blank -o @x.plan             | --template 写了两次
          new -t blank -o @x.plan --output @y.plan     | --output 写了两次
          new -t EMPTY -o @x.plan                      | 没有名为“”的模板
          new -t Blank -o @x.plan                      | 没有名为“Blank”的模板
          new -t blank -o @规划.plan                   | 已经存在，没有覆盖
          new -t blank -o @文件夹                      | 已经存在，没有覆盖
          new -t blank -o EMPTY                        | 已经存在，没有覆盖
          new -t blank -o /                            | 已经存在，没有覆盖
          new -t blank -o @无/x.plan                   | 要存入的文件夹不存在
          new -t blank -o @notes.txt/x.plan            | 要存入的文件夹不存在
          new blank -o @x.plan                         | 命令缺少 --template
          new -t blank -o @x.plan more                 | 不认识“more”
          new -t blank -o @x.plan --force              | 不认识“--force”
          dump                                         | 命令缺少 FILE
          dump @none.plan                              | 没有“none.plan”这个文件
          dump @notes.txt                              | “notes.txt”打不开：这不是规划文件
          dump @bad.plan                               | “bad.plan”打不开：这不是规划文件
          dump @文件夹                                 | “文件夹”是文件夹，不是规划文件
          dump /                                       | “/”是文件夹，不是规划文件
          dump EMPTY                                   | 是文件夹，不是规划文件
          dump @规划.plan @规划.plan                   | 不认识“
          dump @规划.plan --version                    | 不认识“--version”
          dump --format json @规划.plan                | 不认识“--format
          export @规划.plan                            | 命令缺少 --output
          export -d plan -o @x.docx                    | 命令缺少 FILE
          export @规划.plan -o @x.docx                 | 请用 --document 指定一种文件
          export @规划.plan -d plan -a -o @x.docx      | 请用 --document 指定一种文件
          export @规划.plan -d -o @x.docx              | 命令缺少 --document
          export @规划.plan -d plan -d plan -o @x.docx | --document 写了两次
          export @规划.plan -a -a -o @x                | --all 写了两次
          export @规划.plan -d Plan -o @x.docx         | 没有“Plan”这种文件，可导出：plan, explanation
          export @规划.plan -d EMPTY -o @x.docx        | 没有“”这种文件
          export @规划.plan -d 规划文本 -o @x.docx     | 没有“规划文本”这种文件
          export @规划.plan -d investment -o @x.docx   | 还没有“investment”所需的内容
          export @规划.plan -d plan -f DOCX -o @x.docx | 没有“DOCX”这种格式，可用 docx、xlsx
          export @规划.plan -d plan -f doc -o @x.doc   | 没有“doc”这种格式
          export @规划.plan -d plan -o @文件夹         | “文件夹”是文件夹，不能当文件存
          export @规划.plan -d plan -o /               | “/”是文件夹，不能当文件存
          export @规划.plan -d plan -o EMPTY           | 是文件夹，不能当文件存
          export @规划.plan -d plan -o @无/x.docx      | 要存入的文件夹不存在
          export @规划.plan -d leads -u 甲局 -o @x.docx | --unit 只能与 --document responsibilities 同用
          export @规划.plan -d responsibilities -u EMPTY -o @x.docx | 没有哪项任务由“”承担
          export @规划.plan -a -o @notes.txt           | 建不了文件夹
          export @规划.plan -a -o @notes.txt/x         | 建不了文件夹
          export @规划.plan -a -f docx -o @x           | 不能与 --unit、--against、--format 同用
          export @规划.plan -a -u 甲局 -o @x           | 不能与 --unit、--against、--format 同用
          export @none.plan -a -o @x                   | 没有“none.plan”这个文件
          export @bad.plan -a -o @x                    | 这不是规划文件
          check                                        | 命令缺少 FILE
          check @none.plan                             | 没有“none.plan”这个文件
          check @规划.plan @bad.plan                   | 这不是规划文件
          check @规划.plan -f xml                      | 报告没有“xml”这种格式
          check @规划.plan --fail-on advice            | --fail-on 不能是“advice”
          check @规划.plan --fail-on                   | 命令缺少 --fail-on
          check @规划.plan -p @none.plan               | 没有“none.plan”这个文件
          check @规划.plan -p @文件夹                  | “文件夹”是文件夹，不是规划文件
          help                                         | 不认识“help”
          expotr @规划.plan                            | 不认识“expotr
          -x                                           | 不认识“-x”
          new --template=blank --output                | 命令缺少 --output
          """)
  void bad(String command, String told) throws IOException {
    List<String> before = files(folder);

    Typed typed = type(Locale.SIMPLIFIED_CHINESE, command);

    assertThat(typed.err()).startsWith("plandraft: ").contains(told).hasLineCount(1).endsWith("\n");
    assertThat(typed.err()).doesNotContain("Exception", "意外");
    assertThat(typed.exit()).isEqualTo(2);
    assertThat(typed.out()).isEmpty();
    assertThat(files(folder)).isEqualTo(before);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          new -t                                | The command lacks --template; see plandraft new --help.
          new -t blank -t blank -o @x.plan      | --template is given twice; see plandraft new --help.
          new -t none -o @x.plan                | There is no template called none; there are: special-plan
          new -t blank -o @规划.plan            | exists and was not overwritten; choose another name.
          dump @none.plan                       | There is no file none.plan.
          dump @文件夹                          | 文件夹 is a folder, not a plan.
          dump @bad.plan                        | bad.plan cannot be opened: this is not a plan file.
          export @规划.plan -d poem -o @x       | There is no document poem; there are: plan, explanation
          export @规划.plan -d plan -f pdf -o @x | There is no format pdf, only docx and xlsx.
          export @规划.plan -d plan -o @文件夹  | 文件夹 is a folder; name a file to save to.
          export @规划.plan -o @x               | Name one document with --document, or export all with --all, not both.
          export @规划.plan -d responsibilities -u 无 -o @x | No task is answered for by 无; check the unit's name.
          frobnicate                            | There is no frobnicate; see plandraft --help.
          """)
  void badInEnglish(String command, String told) {
    Typed typed = type(Locale.ENGLISH, command);

    assertThat(typed.err()).startsWith("plandraft: ").contains(told).hasLineCount(1);
    assertThat(typed.err()).doesNotContainPattern("[，。；：“”（）]");
    assertThat(typed.exit()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "-h",
        "new --help",
        "new -h",
        "export -h",
        "check --help",
        "dump -h",
        "--help new",
        "-h export",
        "dump --help @none.plan",
        "export -d poem --help",
        "new -h -t blank"
      })
  void helpIsShownWhateverElseIsAsked(String command) throws IOException {
    List<String> before = files(folder);
    for (Locale language : LANGUAGES) {
      Typed typed = type(language, command);
      assertThat(typed.exit()).as(command).isZero();
      assertThat(typed.err()).isEmpty();
      assertThat(typed.out()).contains("plandraft ").contains("--help");
      assertThat(typed.out().lines()).allMatch(line -> line.length() <= 100);
    }
    assertThat(files(folder)).isEqualTo(before);
  }

  @ParameterizedTest
  @FieldSource("COMMANDS")
  void helpOnACommandIsTheSameBeforeAndBehindIt(String command) {
    for (Locale language : LANGUAGES) {
      String before = type(language, "--help " + command).out();
      assertThat(before).isNotEmpty().isEqualTo(type(language, command + " -h").out());
    }
  }

  @Test
  void theProgramsHelpNamesEveryCommand() {
    for (Locale language : LANGUAGES) {
      assertThat(type(language, "--help").out()).contains(COMMANDS);
    }
  }

  @Test
  void helpNamesEveryKindOfDocument() {
    List<String> kinds = Documents.KINDS.stream().map(DocumentKind::id).toList();
    for (Locale language : LANGUAGES) {
      String help = type(language, "export --help").out();
      assertThat(kinds).allSatisfy(kind -> assertThat(help).containsPattern("\\b" + kind + "\\b"));
    }
    String chinese = type(Locale.SIMPLIFIED_CHINESE, "export --help").out().replaceAll("\\s", "");
    assertThat(Documents.KINDS)
        .allSatisfy(
            kind ->
                assertThat(chinese).contains(kind.id() + "（" + kind.title().in(Locale.ROOT) + "）"));
  }

  @Test
  void helpNamesEveryTemplate() throws FileTrouble {
    String help = type(Locale.SIMPLIFIED_CHINESE, "new --help").out().replaceAll("\\s", "");
    assertThat(new Templates(folder.resolve("none")).all().stream().map(Template::name))
        .allSatisfy(name -> assertThat(help).contains(name));
  }

  static Stream<String> examples() {
    Pattern example = Pattern.compile("(?m)^  plandraft (.+)$");
    List<String> examples = new ArrayList<>();
    for (String command : COMMANDS) {
      Typed help = Typed.in(Path.of("none"), command, "--help");
      example.matcher(help.out()).results().map(MatchResult::group).forEach(examples::add);
    }
    return examples.stream();
  }

  /// Names of files in the examples stand for files that are there.
  @ParameterizedTest
  @MethodSource("examples")
  void theExamplesOfTheHelpWork(String example) {
    String command =
        example
            .replace("plandraft ", "")
            .replaceFirst(" > .*", "")
            .replaceAll("(?<=-o )(\\S+)", "@new-$1")
            .replaceAll(
                "(?<!new-)\\b(digital-economy|outline|sent|now|\\*)\\.plan|(?<= )\\*\\.plan",
                "@规划.plan");
    Typed typed = type(Locale.SIMPLIFIED_CHINESE, command.strip());

    assertThat(typed.err()).as(command).isEmpty();
    assertThat(typed.exit()).as(command).isBetween(0, 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"new -t blank -o @locked/x.plan", "export @规划.plan -d plan -o @locked/x.docx"})
  void aFolderThatTakesNoFilesIsTold(String command) throws IOException {
    Path locked = Files.createDirectories(folder.resolve("locked"));
    Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
    Assumptions.assumeFalse(Files.isWritable(locked), "root may write everywhere");

    Typed typed = type(Locale.SIMPLIFIED_CHINESE, command);

    assertThat(typed.exit()).isEqualTo(2);
    assertThat(typed.err()).contains("不允许写入").hasLineCount(1);
    assertThat(files(locked)).containsExactly(locked.toString());
  }

  @Test
  void anExportGoesOverTheFileThatWasThere() throws IOException {
    Path out = Files.writeString(folder.resolve("x.docx"), "alt");

    assertThat(type(Locale.ROOT, "export @规划.plan -d plan -o @x.docx").exit()).isZero();

    assertThat(Files.size(out)).isGreaterThan(1000);
    assertThat(files(folder)).noneMatch(name -> name.endsWith(".tmp") || name.endsWith(".bak"));
  }

  @Test
  void allDocumentsGoIntoAFolderThatIsThereOrNot() throws IOException {
    assertThat(type(Locale.ROOT, "export @规划.plan -a -o @文件夹").exit()).isZero();
    assertThat(type(Locale.ROOT, "export @规划.plan -a -o @neu/tief").exit()).isZero();

    assertThat(names("文件夹")).isEqualTo(names("neu/tief")).contains("titles.txt");
  }

  private List<String> names(String below) throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve(below))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aNameThatBeginsWithAnAtIsAFileAndNoListOfArguments() throws IOException {
    Path named = folder.resolve("@x.plan");
    Files.copy(folder.resolve("规划.plan"), named);

    assertThat(Typed.in(folder, "dump", named.toString()).exit()).isZero();
    Files.writeString(folder.resolve("args"), "--help");
    assertThat(Typed.in(folder, "@" + folder.resolve("args")).exit()).isEqualTo(2);
  }

  @Test
  void optionsMayStandAnywhereAndBeJoinedToTheirValues() {
    List<String> spellings =
        List.of(
            "export @规划.plan -d plan -o @x.docx",
            "export -d plan -o @x.docx @规划.plan",
            "export -dplan -o@x.docx @规划.plan",
            "export --document=plan @规划.plan --output=@x.docx",
            "export -o @x.docx @规划.plan --document plan -f docx");
    for (String spelling : spellings) {
      Typed typed = type(Locale.ROOT, spelling);
      assertThat(typed.exit()).as(spelling).isZero();
      assertThat(typed.out() + typed.err()).isEmpty();
    }
  }
}
