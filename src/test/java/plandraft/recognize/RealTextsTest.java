package plandraft.recognize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.intake.Intake;
import plandraft.job.Progress;
import plandraft.model.Breakdown;
import plandraft.model.Grid;
import plandraft.model.Ids;
import plandraft.model.IndicatorTable;
import plandraft.model.Measure;
import plandraft.model.Plan;
import plandraft.model.Task;

/// Two texts as they were found, unrepaired; skipped where they are missing.
class RealTextsTest {
  private static final Path TEXTS = Path.of("..", "shared", "documents");

  private static Recognition read(String... names) throws IOException {
    List<plandraft.document.Document> documents = new java.util.ArrayList<>();
    for (String name : names) {
      Path file = found(name);
      assumeTrue(Files.exists(file), "the text is not here");
      documents.add(Intake.read(file, Progress.SILENT).document());
    }
    return Recognizer.recognize(documents, Choices.NONE, Ids.counting("n"));
  }

  /// Beside the project, or beside the folder that copies of it stand in.
  static Path found(String name) {
    Path near = TEXTS.resolve(name);
    return Files.exists(near) ? near : Path.of("..").resolve(TEXTS).resolve(name);
  }

  @Test
  void theExplanationGivesThirtyIndicatorsInSixCategories() throws IOException {
    Plan plan = read("drafting-explanation.txt").plan();
    assertThat(plan.indicatorTables()).hasSize(1);
    IndicatorTable table = plan.indicatorTables().getFirst();
    assertThat(table.groups())
        .extracting(IndicatorTable.Group::name)
        .containsExactly("综合发展", "数字科创", "数字产业化", "产业数字化", "治理数字化", "数字基础设施");
    assertThat(table.indicators()).hasSize(30);
    assertThat(table.indicators()).allMatch(each -> each.target().value().isPresent());
    assertThat(table.indicators().getFirst().base().printed()).isEqualTo("2916*");
    assertThat(table.indicators().getFirst().baseYear()).isEqualTo(2019);
    assertThat(table.indicators().get(3).baseYear()).isEqualTo(2020);
    assertThat(table.indicators().get(24).unit()).isEmpty();
    assertThat(table.indicators().get(24).name()).isEqualTo("FTTH/O宽带接入率（光纤宽带用户率）");
    assertThat(table.footnotes()).extracting(IndicatorTable.Footnote::mark).containsExactly("*");
  }

  @ParameterizedTest
  @CsvSource({
    "jiaxing-2025-indicators, 14, 0, 0",
    "wenzhou-2025-indicators, 30, 0, 0",
    "wenzhou-2019-breakdown-1, 0, 15, 2",
    "wenzhou-2019-breakdown-2, 0, 15, 2"
  })
  void tablesPartedByCommasAreIndicatorsAndBreakdowns(
      String name, int indicators, int regions, int totals) throws IOException {
    Plan plan = read("../facts/" + name + ".csv").plan();
    assertThat(plan.indicatorTables().stream().mapToInt(each -> each.indicators().size()).sum())
        .isEqualTo(indicators);
    assertThat(plan.breakdowns().stream().mapToInt(each -> each.regions().size()).sum())
        .isEqualTo(regions);
    assertThat(plan.breakdowns().stream().mapToInt(each -> each.totals().size()).sum())
        .isEqualTo(totals);
  }

  @ParameterizedTest
  @CsvSource({"wenzhou-2017-evaluation, 2, 14", "wenzhou-2017-sub-indicators, 1, 31"})
  void evaluationsPartedByCommasKeepTheirRows(String name, int headerRows, int rows)
      throws IOException {
    assertThat(read("../facts/" + name + ".csv").plan().grids())
        .singleElement()
        .satisfies(
            grid -> {
              assertThat(grid.kind()).isEqualTo(Grid.Kind.EVALUATION);
              assertThat(grid.headerRows()).isEqualTo(headerRows);
              assertThat(grid.rows()).hasSize(rows);
            });
  }

  @Test
  void theExplanationGivesHeaderStagesPartsAndTasks() throws IOException {
    Plan plan = read("drafting-explanation.txt").plan();
    assertThat(plan.header().title()).isEqualTo("温州市数字经济发展“十四五”规划");
    assertThat(plan.header().drafter()).isEqualTo("温州市经济和信息化局");
    assertThat(plan.header().stage()).isEqualTo("送审稿");
    assertThat(Told.headings(plan).stream().filter(line -> line.startsWith("#")))
        .containsExactly("#- 前言", "# 基础趋势研究", "# 总体要求", "# 主要任务", "# 保障措施");
    assertThat(plan.tasks()).hasSize(8);
    assertThat(plan.tasks().stream().mapToInt(task -> task.children().size()).sum()).isEqualTo(32);
    assertThat(plan.annexes()).hasSize(3);
    assertThat(plan.stageLog())
        .extracting(entry -> entry.when())
        .contains("2020年4月", "2021年3月3日", "2021年3月23日", "2021年4月2日", "2021年6月28日");
    assertThat(String.join("\n", Told.text(plan, "explanation")))
        .doesNotContain("bookmark")
        .contains("经公开招投标");
  }

  @Test
  void theNoticeGivesItsOutline() throws IOException {
    Plan plan = read("work-points-notice.txt").plan();
    assertThat(plan.header().title()).isEqualTo("2019年温州市数字经济赶超发展工作要点");
    assertThat(plan.header().documentNumber()).isEqualTo("温政办〔2019〕29号");
    assertThat(plan.header().mainRecipients()).isEqualTo("各县（市、区）人民政府，市直属各有关单位");
    assertThat(plan.header().remark()).isEqualTo("此件公开发布");
    assertThat(plan.header().date()).contains(java.time.LocalDate.of(2019, 3, 28));
    assertThat(plan.header().printedOn()).contains(java.time.LocalDate.of(2019, 3, 29));
    assertThat(plan.header().copyTo()).endsWith("市法院，市检察院");
    List<String> headings = Told.headings(plan);
    assertThat(headings.stream().filter(line -> line.startsWith("#")))
        .containsExactly("# 工作目标", "# 主要任务", "# 工作要求");
    assertThat(headings.stream().filter(line -> line.startsWith("  #"))).hasSize(9);
    assertThat(headings.stream().filter(line -> line.startsWith("    #"))).hasSize(19);
    assertThat(String.join("\n", Told.chapters(plan)))
        .contains("瓯江口产业集聚区、温州高新区")
        .contains("做到一级抓一级，层层抓落实");
  }

  @Test
  void theNoticeGivesTwentyThreeTasksWithTheirUnits() throws IOException {
    Plan plan = read("work-points-notice.txt").plan();
    assertThat(plan.tasks()).hasSize(6);
    List<Task> tasks = plan.tasks().stream().flatMap(task -> task.children().stream()).toList();
    assertThat(tasks).hasSize(23);
    assertThat(tasks)
        .allSatisfy(
            task -> {
              assertThat(task.text()).isNotEmpty();
              assertThat(task.measures())
                  .isNotEmpty()
                  .allSatisfy(measure -> assertThat(measure.responsibility().units()).isNotEmpty());
            });
    assertThat(units(tasks.get(0), 0)).containsExactly("浙南产业集聚区管委会", "瓯江口产业集聚区管委会", "浙南科技城管委会");
    assertThat(units(tasks.get(12), 0)).containsExactly("市农业农村局", "乐清市人民政府", "平阳县人民政府");
    assertThat(units(tasks.get(0), 1)).startsWith("各县（市、区）人民政府");
    assertThat(units(tasks.get(8), 1)).containsExactly("市金融办");
    assertThat(tasks.stream().mapToInt(task -> task.measures().size()).sum()).isEqualTo(66);
  }

  private static List<String> units(Task task, int measure) {
    Measure found = task.measures().get(measure);
    return found.responsibility().units();
  }

  @Test
  void theNoticeGivesBothBreakdownsAndTheEvaluations() throws IOException {
    Plan plan = read("work-points-notice.txt").plan();
    assertThat(plan.breakdowns()).hasSize(2);
    assertThat(plan.breakdowns())
        .allSatisfy(
            breakdown -> {
              assertThat(breakdown.totals())
                  .extracting(Breakdown.Line::name)
                  .containsExactly("全市 标线", "全市 高线");
              assertThat(breakdown.regions()).hasSize(15);
            });
    assertThat(plan.breakdowns().get(1).columns())
        .filteredOn(column -> column.group().equals("通信设施建设和改造"))
        .extracting(Breakdown.Column::name)
        .containsExactly("基站铁塔改造", "基站铁塔新建");
    assertThat(plan.breakdowns().get(1).regions().get(13).cells().get(1).isBlank()).isTrue();
    assertThat(plan.grids())
        .extracting(Grid::kind)
        .containsExactly(Grid.Kind.EVALUATION, Grid.Kind.EVALUATION);
    assertThat(Told.annexes(plan))
        .containsExactly(
            "tasks 2019年温州市数字经济赶超发展工作要点责任分解表",
            "table 2019年温州市数字经济赶超发展具体指标分解表（一）",
            "table 2019年温州市数字经济赶超发展具体指标分解表（二）",
            "table 2017年度温州市各县（市、区）数字经济综合评价结果及晋升目标",
            "table 2017年度温州市数字经济发展分项指标综合评价情况及晋升目标");
  }

  @Test
  void nothingOfTheNoticeIsDropped() throws IOException {
    Path file = found("work-points-notice.txt");
    assumeTrue(Files.exists(file), "the text is not here");
    Plan plan = read("work-points-notice.txt").plan();
    String all =
        Alike.key(
            String.join("\n", Told.chapters(plan))
                + String.join("\n", Told.tasks(plan))
                + String.join("\n", Told.grids(plan))
                + Told.text(plan, "notice")
                + plan.header().copyTo());
    List<String> lost =
        Files.readAllLines(file).stream()
            .filter(line -> line.indexOf('\t') < 0 && line.contains("。"))
            .map(
                line ->
                    Alike.key(line.replaceFirst("^#* *(?:（[一二三四五]）|[(][一二三四五][)]|\\d+[.]) *", "")))
            .map(line -> line.substring(line.indexOf('。') < 20 ? line.indexOf('。') + 1 : 0))
            .filter(line -> !all.contains(line))
            .toList();
    assertThat(lost).isEmpty();
  }

  @Test
  void whatWasMendedIsReported() throws IOException {
    Recognition read = read("work-points-notice.txt");
    List<String> keys =
        read.entries().stream()
            .flatMap(entry -> entry.notes().stream())
            .map(note -> note.key())
            .distinct()
            .toList();
    assertThat(keys).contains("paragraph.joined", "level.mended", "rows.moved", "tasks.read");
  }
}
