package plandraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.extractor.ExtractorFactory;
import org.apache.poi.extractor.POITextExtractor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.check.Checker;
import plandraft.check.Finding;
import plandraft.check.Settings;
import plandraft.check.Waivers;
import plandraft.file.PlanFile;
import plandraft.model.Block;
import plandraft.model.Header;
import plandraft.model.Ids;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.Inline;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.quantity.Basis;
import plandraft.quantity.Quantity;

class CheckTest {
  @TempDir Path folder;

  private final Ids ids = Ids.counting("t");
  private Path wrong;
  private Path loose;
  private Path right;

  @BeforeEach
  void writePlans() throws IOException {
    wrong = write("wrong.plan", plan("甲市数字经济规划", "20", "40", "按年均增长20%测算"));
    loose = write("loose.plan", plan("乙市数字经济规划", "100", "200", "按年均增幅15%以上"));
    right = write("right.plan", plan("丙市数字经济规划", "100", "161", "按年均增长10%测算"));
  }

  @Test
  void aReportTellsWhereWhatAndHowItWasComputed() {
    Typed typed = type("check", wrong.toString());

    assertThat(typed.out())
        .isEqualTo(
            """
            %s　甲市数字经济规划
              必错  指标 · 劳动生产率 · 测算依据
                    “劳动生产率”从20到40，5年的年均增长（复合）是14.87%%，不是20%%。20%%是总增幅除以年数；照年均20%%推算，2025年应为49.77。
                    (40 ÷ 20)^(1/5) − 1 = 14.87%%；20 × (1 + 20%%)^5 = 49.77
                    可以：“劳动生产率”的依据改为“按年均增长14.9%%测算”
            合计：必错 1，疑似 0，提示 0；略过 0
            """
                .formatted(wrong));
    assertThat(typed.err()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "right, '', 0",
    "loose, '', 0",
    "wrong, '', 1",
    "right, warning, 0",
    "loose, warning, 1",
    "wrong, warning, 1",
    "loose, error, 0",
    "wrong, error, 1",
    "wrong, never, 0"
  })
  void theExitCodeTellsWhetherSomethingAsGraveWasFound(String plan, String failOn, int exit) {
    String file = folder.resolve(plan + ".plan").toString();

    Typed typed = failOn.isEmpty() ? type("check", file) : type("check", file, "--fail-on", failOn);

    assertThat(typed.exit()).isEqualTo(exit);
    assertThat(typed.out()).startsWith(file);
  }

  @Test
  void severalFilesAreReportedOneAfterTheOther() {
    Typed typed = type("check", right.toString(), loose.toString(), wrong.toString());

    assertThat(typed.exit()).isEqualTo(1);
    assertThat(typed.out().lines().filter(line -> line.startsWith("合计")))
        .containsExactly(
            "合计：必错 0，疑似 0，提示 0；略过 0", "合计：必错 0，疑似 1，提示 0；略过 0", "合计：必错 1，疑似 0，提示 0；略过 0");
  }

  @Test
  void theJsonNamesRuleSeverityAndPlace() {
    Typed typed = type("check", wrong.toString(), "--format", "json");

    assertThat(typed.out())
        .contains("\"errors\" : 1", "\"warnings\" : 0", "\"plan\" : \"甲市数字经济规划\"")
        .contains("\"severity\" : \"error\"", "\"rule\" : \"BasesHold\"")
        .contains("\"words\" : \"按年均增长20%测算\"", "\"waived\" : false")
        .containsPattern("\"place\" : \"basis:\\w+\"");
  }

  @Test
  void cellsOfTheCsvAreQuotedWhereTheyMustBe() throws IOException {
    Path file = write("quoted.plan", plan("丁市规划", "20", "40", "按年均增长20%测算,\"取整\""));

    List<String> lines = type("check", file.toString(), "-f", "csv").out().lines().toList();

    assertThat(lines).hasSize(2);
    assertThat(lines.getFirst())
        .isEqualTo("file,severity,rule,place,where,words,sentence,formula,fix,waived");
    assertThat(lines.getLast())
        .startsWith(file + ",error,BasesHold,basis:")
        .contains(",\"按年均增长20%测算,\"\"取整\"\"\",");
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "xlsx"})
  void theReportIsADocumentToo(String format) throws IOException {
    Path report = folder.resolve("report." + format);

    Typed typed = type("check", wrong.toString(), "-f", format, "-o", report.toString());

    assertThat(typed).extracting(Typed::exit, Typed::out, Typed::err).containsExactly(1, "", "");
    assertThat(text(report)).contains("甲市数字经济规划核对报告", "必错", "照年均20%推算，2025年应为49.77");
  }

  @Test
  void theReportSpeaksTheLanguageOfTheTerminal() throws IOException {
    Path report = folder.resolve("report.docx");
    String[] command = {"check", wrong.toString(), "-f", "docx", "-o", report.toString()};

    Typed.in(folder, Locale.ENGLISH, command);

    assertThat(text(report)).contains("Check report on 甲市数字经济规划", "Severity", "Error");
  }

  private static String text(Path file) throws IOException {
    try (POITextExtractor extractor = ExtractorFactory.createExtractor(file.toFile())) {
      return extractor.getText();
    }
  }

  @Test
  void aReportIsWrittenWhereItIsWanted() throws IOException {
    Path report = folder.resolve("report.txt");

    Typed typed = type("check", right.toString(), "-o", report.toString());

    assertThat(typed.out()).isEmpty();
    assertThat(report).content().endsWith("合计：必错 0，疑似 0，提示 0；略过 0\n");
  }

  @Test
  void whatIsSetAsideIsToldApartAndFailsNothing() throws IOException {
    Plan plan = PlanFile.read(wrong);
    Finding finding = Checker.of(Settings.USUAL).check(plan).getFirst();
    PlanFile.write(Waivers.waive(plan, finding, "部门提供的口径"), wrong);

    Typed typed = type("check", wrong.toString());

    assertThat(typed.exit()).isZero();
    assertThat(typed.out())
        .contains("  略过  指标 · 劳动生产率 · 测算依据\n", "理由：部门提供的口径\n")
        .doesNotContain("可以：")
        .endsWith("合计：必错 0，疑似 0，提示 0；略过 1\n");
  }

  @Test
  void theParentNamedInTheCommandIsComparedWith() throws IOException {
    Path parent = write("纲要.plan", plan("甲市纲要", "20", "45", ""));
    Path own = write("own.plan", plan("甲市规划", "20", "40", ""));

    assertThat(type("check", own.toString()).out()).contains("疑似 0");
    Typed typed = type("check", own.toString(), "--parent", parent.toString());
    assertThat(typed.out()).contains("疑似  指标 · 劳动生产率 · 目标值\n", "“劳动生产率”的目标值是40万元，《甲市纲要》中是45万元。");
  }

  @Test
  void thePlansOwnParentIsFoundFromItsOwnFolder() throws IOException {
    Files.createDirectories(folder.resolve("outline"));
    write("outline/纲要.plan", plan("甲市纲要", "20", "45", ""));
    Plan plan = plan("甲市规划", "20", "40", "").withParent(Optional.of("outline/纲要.plan"));
    Path own = write("own.plan", plan);

    assertThat(type("check", own.toString()).out()).contains("《甲市纲要》中是45万元");
  }

  @Test
  void aParentThatIsGoneIsToldAndTheRestIsCheckedNoneTheLess() throws IOException {
    Plan plan = plan("甲市规划", "20", "40", "按年均增长20%测算");
    Path own = write("own.plan", plan.withParent(Optional.of("gone.plan")));

    Typed typed = type("check", own.toString());

    assertThat(typed.exit()).isEqualTo(1);
    assertThat(typed.out()).contains("必错 1");
    assertThat(typed.err())
        .isEqualTo("plandraft: “" + own + "”的上级规划读不出来，没有与它核对：没有“gone.plan”这个文件。\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          check                                   | 命令缺少 FILE；用法见 plandraft check --help。
          check gone.plan                         | 没有“gone.plan”这个文件。
          check {right} --parent gone.plan        | 没有“gone.plan”这个文件。
          check {right} --format xml              | 报告没有“xml”这种格式，可用 text、json、csv、docx、xlsx。
          check {right} --fail-on advice          | --fail-on 不能是“advice”，可用 error、warning、never。
          check {right} gone.plan                 | 没有“gone.plan”这个文件。
          check {right} --format docx              | docx、xlsx 格式的报告一次只能检查一个计划，并用 -o 写明存成的文件。
          check {right} --strict                  | 不认识“--strict”；用法见 plandraft check --help。
          """)
  void whatIsWrongIsToldInOneLineAndNothingIsPrinted(String command, String told) {
    Typed typed = type(command.replace("{right}", right.toString()).split(" +"));

    assertThat(typed).extracting(Typed::exit, Typed::out).containsExactly(2, "");
    assertThat(typed.err()).isEqualTo("plandraft: " + told + "\n");
  }

  private Plan plan(String title, String base, String target, String basis) {
    Indicator indicator =
        Indicator.of(ids.fresh(), "劳动生产率", 2020)
            .withUnit("万元")
            .withBase(Quantity.read(base))
            .withTarget(Quantity.read(target))
            .withBasis(Basis.read(basis));
    IndicatorTable table =
        new IndicatorTable(
            ids.fresh(),
            "主要指标",
            List.of(),
            List.of(new IndicatorTable.Group(ids.fresh(), "", List.of(indicator))),
            List.of());
    Section section =
        new Section(
            ids.fresh(),
            "发展目标",
            true,
            List.of(new Block.Item(ids.fresh(), List.of(Inline.Text.of("目标见附表。")))),
            List.of());
    return Plan.of(ids.fresh(), Header.of(title, "专项规划", 2020, 2025))
        .withSections(List.of(section))
        .withIndicatorTables(List.of(table));
  }

  private Path write(String name, Plan plan) throws IOException {
    Path file = folder.resolve(name);
    PlanFile.write(plan, file);
    return file;
  }

  private Typed type(String... command) {
    return Typed.in(folder, command);
  }
}
