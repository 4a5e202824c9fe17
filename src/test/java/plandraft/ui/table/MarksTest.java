package plandraft.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plandraft.check.Checker;
import plandraft.check.Settings;
import plandraft.edit.Grids;
import plandraft.edit.Indicators;
import plandraft.edit.Tasks;
import plandraft.model.Id;
import plandraft.model.Plan;
import plandraft.model.Task;
import plandraft.quantity.Quantity;
import plandraft.say.Words;
import plandraft.ui.kit.sheet.Badge;
import plandraft.ui.kit.sheet.Cell;
import plandraft.ui.kit.sheet.Row;
import plandraft.ui.kit.sheet.Tone;

/// Cells carry a mark where a check found fault with what they say.
class MarksTest {
  private static final Words WORDS = Words.of(Marks.class, Locale.ROOT);

  private static Marks marks(Plan plan) {
    return new Marks(Checker.of(Settings.USUAL).check(plan), Locale.ROOT);
  }

  /// The marked cells: row, text and tone.
  private static List<String> marked(List<Row> rows) {
    return rows.stream()
        .flatMap(
            row -> row.cells().stream().flatMap(cell -> mark(cell).map(m -> row.key() + " " + m)))
        .toList();
  }

  private static Stream<String> mark(Cell cell) {
    return cell.badges().stream()
        .filter(badge -> badge.text().equals("!"))
        .map(badge -> cell.text() + " " + badge.tone());
  }

  private static List<Row> shares(Plan plan) {
    BreakdownRows rows = new BreakdownRows(WORDS);
    rows.doubt(Checker.of(Settings.USUAL).check(plan));
    return rows.cells(plan, plan.breakdowns().getFirst()).rows();
  }

  private static List<Row> results(Plan plan) {
    return FreeRows.cells(plan, plan.grids().getFirst(), marks(plan)).rows();
  }

  private static List<Row> tasks(Plan plan) {
    return TaskRows.of(plan, Set.of(), Optional.empty(), WORDS, marks(plan));
  }

  @Test
  void aColumnWhoseSumMissesTheTotalIsMarkedAtItsHeading() {
    List<Row> rows = shares(WidePlans.shares());
    assertThat(marked(rows))
        .containsExactly(
            "head:name 数字经济核心产业（亿元） WARNING",
            "head:name 规上企业（家） WARNING",
            "head:name 上云企业（家） ERROR",
            "head:name 数字化园区（个） WARNING");
    assertThat(rows.get(1).cells().get(4).tip()).contains("2420").contains("2600");
  }

  @Test
  void aBreakdownThatAddsUpHasNoMarks() {
    assertThat(marked(shares(WidePlans.blankShares()))).isEmpty();
  }

  @Test
  void commentsStandBesideMarks() {
    Cell cell = Cell.of("上云企业").badged(List.of(new Badge("2", Tone.ADVICE)));
    Plan plan = WidePlans.shares();
    Cell marked =
        new Marks(List.of(), Locale.ROOT).on(cell, Checker.of(Settings.USUAL).check(plan));
    assertThat(marked.badges()).extracting(Badge::text).containsExactly("2", "!");
    assertThat(marked.badges().getLast().tone()).as("the gravest").isEqualTo(Tone.ERROR);
    assertThat(marked.tip().lines().count()).as("sentences and formulas").isGreaterThan(2);
  }

  @Test
  void aRowOfAFreeTableIsMarkedWhereItsNameStands() {
    Plan plan = WidePlans.results();
    assertThat(marked(results(plan))).isEmpty();
    Plan wrong =
        Grids.change(
            plan,
            WidePlans.RESULTS,
            grid -> Grids.write(grid, it -> it.text().equals("93.2") ? "89.2" : it.text()));
    assertThat(results(wrong).stream().flatMap(row -> row.cells().stream()))
        .filteredOn(cell -> cell.tone() == Tone.WARNING)
        .singleElement()
        .satisfies(cell -> assertThat(cell.tip()).contains("89.2"));
  }

  @Test
  void aMeasureIsMarkedInTheCellThatSaysTheWords() {
    Plan plan = TaskPlans.small();
    assertThat(marked(tasks(plan))).isEmpty();
    Plan other =
        Tasks.change(
            plan,
            new Id<Task>("t5"),
            task ->
                task.withMeasures(List.of(TaskPlans.measure("m4", "加快示例网络覆盖。", "*市经信和局、市科技局"))));
    assertThat(marked(tasks(other)))
        .singleElement()
        .satisfies(mark -> assertThat(mark).startsWith("task:t5").contains("市经信和局"));
  }

  @Test
  void aMeasureWithoutLeadHasOnlyItsOwnBadge() {
    List<Row> rows = tasks(TaskPlans.small());
    assertThat(rows.stream().flatMap(row -> row.cells().stream()).flatMap(c -> c.badges().stream()))
        .extracting(Badge::text)
        .contains("缺")
        .doesNotContain("!");
  }

  @Test
  void aTaskIsMarkedAtItsTitle() {
    Plan plan =
        Tasks.change(
            TaskPlans.small(), new Id<Task>("t5"), task -> task.withGoal("到2025年2月30日，建成示例网络。"));
    assertThat(marked(tasks(plan))).containsExactly("task:t5 完善网络基础 ERROR");
  }

  @Test
  void aValueOfAnIndicatorIsTonedAndTold() {
    Plan plan =
        Indicators.change(
            TablePlans.thirty(), new Id<>("i1"), it -> it.withTarget(Quantity.read("1")));
    IndicatorRows rows = new IndicatorRows(WORDS);
    rows.doubt(Checker.of(Settings.USUAL).check(plan));
    assertThat(rows.cells(plan, plan.indicatorTables().getFirst()).rows())
        .flatExtracting(Row::cells)
        .filteredOn(cell -> cell.tone() == Tone.ERROR)
        .isNotEmpty()
        .allSatisfy(cell -> assertThat(cell.tip()).isNotBlank());
  }
}
