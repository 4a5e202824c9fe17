package plandraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.Main;
import plandraft.file.PlanFile;
import plandraft.file.Templates;
import plandraft.model.Plan;
import plandraft.model.Task;

class ExportTest {
  @TempDir Path folder;
  private Plan plan;
  private Path file;

  @BeforeEach
  void aSample() throws IOException {
    plan = Templates.samples().getFirst().plan();
    file = folder.resolve("规划.plan");
    PlanFile.write(plan, file);
  }

  @Test
  void oneDocumentAsWord() throws IOException {
    Path out = folder.resolve("起草说明.docx");

    Typed typed = export("--document", "explanation", "-o", out.toString());

    assertThat(typed.err()).isEmpty();
    assertThat(typed.exit()).isZero();
    try (XWPFDocument word = word(out)) {
      assertThat(word.getParagraphs())
          .anyMatch(paragraph -> paragraph.getText().contains(plan.header().title()));
    }
  }

  @Test
  void aTableAsAWorkbookWhereTheOutputIsOne() throws IOException {
    Path out = folder.resolve("targets.xlsx");

    assertThat(export("-d", "targets", "-o", out.toString()).exit()).isZero();

    try (XSSFWorkbook workbook = workbook(out)) {
      assertThat(workbook.getNumberOfSheets()).isPositive();
    }
  }

  @Test
  void theFormatAskedForCountsMoreThanTheNameOfTheOutput() throws IOException {
    Path out = folder.resolve("targets.out");

    assertThat(export("-d", "targets", "-f", "xlsx", "-o", out.toString()).exit()).isZero();

    try (XSSFWorkbook workbook = workbook(out)) {
      assertThat(workbook.getNumberOfSheets()).isPositive();
    }
  }

  @Test
  void theTasksOfOneUnit() throws IOException {
    String unit = firstUnit(plan.tasks());
    Path out = folder.resolve("unit.docx");

    Typed typed = export("-d", "responsibilities", "--unit", unit, "-o", out.toString());

    assertThat(typed.err()).isEmpty();
    try (XWPFDocument word = word(out)) {
      assertThat(word.getTables()).hasSize(1);
      assertThat(word.getTables().getFirst().getText()).contains(unit);
    }
  }

  @Test
  void allDocumentsWithAListOfTheirTitles() throws IOException {
    Path out = folder.resolve("全部");

    Typed typed = export("--all", "-o", out.toString());

    assertThat(typed.exit()).isZero();
    assertThat(names(out))
        .contains("01-plan.docx", "02-explanation.docx", "titles.txt")
        .allMatch(name -> name.matches("[a-z0-9.-]+"));
    List<String> titles = Files.readAllLines(out.resolve("titles.txt"));
    assertThat(titles)
        .hasSize(names(out).size() - 1)
        .contains("01-plan.docx\t规划文本\t" + plan.header().title());
    assertThat(typed.out().lines()).containsExactlyElementsOf(titles);
  }

  @Test
  void theSamePlanGivesTheSameFiles() throws IOException {
    Path one = folder.resolve("one");
    Path other = folder.resolve("other");
    export("--all", "-o", one.toString());
    export("--all", "-o", other.toString());

    for (String name : names(one)) {
      assertThat(other.resolve(name)).hasSameBinaryContentAs(one.resolve(name));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -d poem -o x.docx                      | 没有“poem”这种文件，可导出：plan, explanation,
          -o x.docx                              | 请用 --document 指定一种文件，或用 --all 导出全部
          -d plan --all -o x                     | 请用 --document 指定一种文件，或用 --all 导出全部
          -d plan                                | 命令缺少 --output；用法见 plandraft export --help。
          -d plan -f pdf -o x.pdf                | 没有“pdf”这种格式，可用 docx、xlsx。
          -d plan -o x.pdf                       | 没有“pdf”这种格式，可用 docx、xlsx。
          -d plan --unit 示例 -o x.docx          | --unit 只能与 --document responsibilities 同用。
          -d responsibilities --unit 无 -o x.docx | 没有哪项任务由“无”承担
          -d plan -o no/such/folder/x.docx       | 要存入的文件夹不存在
          --all --format docx -o x               | 不能与 --unit、--against、--format 同用。
          """)
  void whatCannotBeExportedIsToldInOneLine(String options, String told) {
    Typed typed = export(options.split(" +"));

    assertThat(typed.exit()).isEqualTo(2);
    assertThat(typed.err()).startsWith("plandraft: ").contains(told).hasLineCount(1);
  }

  @Test
  void aPlanWithNothingForADocumentIsTold() throws IOException {
    PlanFile.write(plan.withTasks(List.of()), file);

    assertThat(export("-d", "leads", "-o", folder.resolve("x.docx").toString()).err())
        .contains("还没有“leads”所需的内容");
    assertThat(folder.resolve("x.docx")).doesNotExist();
  }

  @Test
  void proseIsNoWorkbook() throws IOException {
    Plan prose =
        plan.withTasks(List.of())
            .withIndicatorTables(List.of())
            .withBreakdowns(List.of())
            .withGrids(List.of())
            .withAnnexes(List.of())
            .withSections(List.of());
    PlanFile.write(prose, file);

    assertThat(export("-d", "plan", "-o", folder.resolve("x.xlsx").toString()).err())
        .contains("没有表格");
  }

  @Test
  void needsNeitherADisplayNorJavaFx() throws Exception {
    String withoutJavaFx =
        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(
                path -> !Pattern.compile("javafx|controlsfx|atlantafx|ikonli").matcher(path).find())
            .collect(Collectors.joining(File.pathSeparator));
    Path out = folder.resolve("plan.docx");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-classpath",
                withoutJavaFx,
                Main.class.getName(),
                "export",
                file.toString(),
                "--document",
                "plan",
                "-o",
                out.toString())
            .redirectErrorStream(true)
            .start();

    assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .isEmpty();
    assertThat(process.waitFor()).isZero();
    assertThat(out).isNotEmptyFile();
  }

  private Typed export(String... options) {
    String[] command =
        Stream.concat(Stream.of("export", file.toString()), Stream.of(options))
            .toArray(String[]::new);
    return Typed.in(folder, command);
  }

  private static String firstUnit(List<Task> tasks) {
    return tasks.stream()
        .flatMap(task -> Stream.concat(Stream.of(task), task.children().stream()))
        .flatMap(task -> task.measures().stream())
        .flatMap(measure -> measure.responsibility().units().stream())
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private static XWPFDocument word(Path file) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(Files.readAllBytes(file)));
  }

  private static XSSFWorkbook workbook(Path file) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)));
  }
}
