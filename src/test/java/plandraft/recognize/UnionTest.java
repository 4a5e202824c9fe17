package plandraft.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.document.Document;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.Plan;
import plandraft.model.Task;

/// Parts of two inputs that tell of the same are one part; parts are found by id or by name.
class UnionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"发展目标|发展目标。", "发展 目标|发展目标", "“一张图”建设|一张图建设", "建设(一期)|建设（一期）", "5G基站|５Ｇ基站", "目标；|目标"})
  void titlesAreAlikeButForSigns(String one, String other) {
    assertThat(Alike.alike(one, other)).isTrue();
    assertThat(Alike.alike(other, one)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"发展目标|发展", "一期|二期", "''|''", "。|；", "目标（一）|目标（二）"})
  void otherTitlesAreNot(String one, String other) {
    assertThat(Alike.alike(one, other)).isFalse();
  }

  private static Task task(String id, String title) {
    return Task.of(new Id<>(id), title);
  }

  private static final List<Task> ALL =
      List.of(task("a", "建平台"), task("b", "建平台"), task("c", "育企业"), task("d", ""));

  private static Named<Task> named() {
    return new Named<>(ALL, Task::id, Task::title);
  }

  @ParameterizedTest
  @CsvSource({"c, 建平台, c", "x, 建平台, a", "x, 育企业。, c", "d, '', d"})
  void anIdWeighsMoreThanAName(String id, String name, String found) {
    assertThat(named().find(new Id<>(id), name)).map(Task::id).contains(new Id<>(found));
  }

  @ParameterizedTest
  @CsvSource({"x, 别的", "x, ''"})
  void nothingIsFoundByABlankOrUnknownName(String id, String name) {
    assertThat(named().find(new Id<>(id), name)).isEmpty();
    assertThat(named().take(new Id<>(id), name)).isEmpty();
  }

  @Test
  void eachIsTakenOnce() {
    Named<Task> named = named();
    assertThat(Stream.of("建平台", "建平台", "建平台").map(name -> named.take(new Id<>("x"), name)))
        .extracting(found -> found.map(each -> each.id().value()).orElse("-"))
        .containsExactly("a", "b", "-");
    assertThat(named.left(ALL)).extracting(each -> each.id().value()).containsExactly("c", "d");
  }

  @Test
  void whatWasTakenByItsIdIsNotTakenByName() {
    Named<Task> named = named();
    assertThat(named.take(new Id<>("a"), "")).isPresent();
    assertThat(named.take(new Id<>("x"), "建平台")).map(Task::id).contains(new Id<>("b"));
    assertThat(named.take(new Id<>("a"), "别的")).isEmpty();
  }

  private static Plan read(Document... documents) {
    return Recognizer.recognize(List.of(documents), Choices.NONE, Ids.counting("n")).plan();
  }

  private static Document indicators(String... rows) {
    return Texts.document(Texts.centred("某市“十四五”规划主要指标表"), Texts.table(rows));
  }

  @Test
  void twoTablesOfTheSameIndicatorsAreOneThatSaysWhatBothSay() {
    Plan plan =
        read(
            indicators("类别|指标|单位|2020年|2025年", "规模|产值|亿元|10|20", "^|企业|家|5|"),
            indicators(
                "类别|指标|2020年|2023年|2025年|属性|测算依据",
                "规模|产值|11|15|20|预期性|年均增长14.9%",
                "^|企业||7|9|约束性|",
                "效益|税收（亿元）|1|2|3||"));
    assertThat(Told.indicators(plan))
        .containsExactly(
            "= 某市“十四五”规划主要指标表",
            "- 规模",
            "产值|亿元|EXPECTED|10@2020|20|年均增长14.9% 2023:15",
            "企业|家|BINDING|5@2020|9| 2023:7",
            "- 效益",
            "税收|亿元|NONE|1@2020|3| 2023:2");
  }

  @Test
  void tablesThatShareLessThanHalfStayTwo() {
    Plan plan =
        read(
            indicators("指标|2020年|2025年", "甲|1|2", "乙|1|2", "丙|1|2"),
            indicators("指标|2020年|2025年", "甲|1|2", "丁|1|2", "戊|1|2"));
    assertThat(plan.indicatorTables()).hasSize(2);
  }

  @Test
  void aGroupKeepsItsOrderAndNewOnesFollow() {
    IndicatorTable table =
        read(
                indicators("类别|指标|2020年|2025年", "甲类|甲|1|2", "^|乙|1|2"),
                indicators("类别|指标|2020年|2025年", "乙类|丙|1|2", "甲类|乙|1|2", "^|丁|1|2", "^|甲|1|2"))
            .indicatorTables()
            .getFirst();
    assertThat(table.indicators()).extracting(Indicator::name).containsExactly("甲", "乙", "丁", "丙");
  }

  private static Document tasks(String... rows) {
    return Texts.document(Texts.centred("责任分解表"), Texts.table(rows));
  }

  @Test
  void twoTablesOfTheSameTasksAreOne() {
    Plan plan =
        read(
            tasks("任务|内容|责任单位", "建平台|建成平台|甲局", "^|引进企业|"),
            tasks("任务|内容|牵头单位|配合单位|完成时限", "建平台|引进企业|乙局|丙局|2025年", "^|拓展市场|丁局||", "育企业|培育|甲局||"));
    assertThat(Told.tasks(plan))
        .containsExactly(
            "# 建平台",
            "  m 建成平台 | [][甲局] | ",
            "  m 引进企业 | [乙局][丙局] | 2025年",
            "  m 拓展市场 | [丁局][] | ",
            "# 育企业",
            "  m 培育 | [甲局][] | ");
  }

  @Test
  void aBodyAndItsTableAreJoinedByTitleAndByPlace() {
    Plan plan =
        read(
            Texts.document("某市规划\n一、主要任务\n（一）建平台\n到2025年建成。\n（二）扶持企业\n培育若干。\n二、保障\n加强领导。"),
            tasks("任务|内容|责任单位", "建平台|建成平台|甲局", "扶持企业|培育10家|乙局", "其他|完成|丙局"));
    assertThat(plan.tasks()).extracting(Task::title).containsExactly("建平台", "扶持企业", "其他");
    assertThat(Told.tasks(plan)).contains("  到2025年建成。", "  培育若干。");
    assertThat(Told.headings(plan)).contains("# 保障");
  }

  @Test
  void numbersOfBothTablesAreKept() {
    TaskReading.Read one =
        new TaskReading.Read(List.of(task("a", "甲")), Map.of(new Id<>("a"), 1), Map.of());
    TaskReading.Read other =
        new TaskReading.Read(List.of(task("b", "乙")), Map.of(new Id<>("b"), 7), Map.of());
    TaskReading.Read both = TaskUnion.of(one, other);
    assertThat(both.tasks()).extracting(Task::title).containsExactly("甲", "乙");
    assertThat(both.numbers()).containsEntry(new Id<>("a"), 1).containsEntry(new Id<>("b"), 7);
  }
}
