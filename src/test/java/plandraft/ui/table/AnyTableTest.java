package plandraft.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.edit.Lattice;
import plandraft.edit.Lattice.Placed;
import plandraft.edit.Tasks;
import plandraft.model.Breakdown;
import plandraft.model.Grid;
import plandraft.model.Ids;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.IndicatorTable.Column.Kind;
import plandraft.model.Plan;
import plandraft.model.RandomPlans;
import plandraft.model.Task;
import plandraft.quantity.IndicatorName;
import plandraft.say.Words;
import plandraft.ui.kit.sheet.Cell;
import plandraft.ui.kit.sheet.Cells;
import plandraft.ui.kit.sheet.Column;
import plandraft.ui.kit.sheet.Edit;
import plandraft.ui.kit.sheet.Row;

/// What holds of every table of every plan: what is typed is what is shown, and nothing else moves.
class AnyTableTest {
  private static final Words WORDS = Words.of(TaskRows.class, Locale.ROOT);
  private static final Marks NO_MARKS = new Marks(List.of(), Locale.ROOT);
  private static final List<String> VALUES =
      List.of("2916*", "10左右", "95以上", "≥3.5", "前3名", "第三层次", "-", "/", "", "1,234.50", "15-20");

  static Stream<Plan> plans() {
    return Stream.concat(Stream.of(TaskPlans.small()), RandomPlans.first(60));
  }

  private static Edit typed(Edit.Change... changes) {
    return new Edit(Edit.Kind.TYPED, List.of(changes), List.of());
  }

  /// The texts of all cells but one, each with its row and column.
  private static List<String> others(Cells cells, String row, String column) {
    List<String> texts = new ArrayList<>();
    for (Row one : cells.rows()) {
      for (int i = 0; i < cells.columns().size(); i++) {
        String key = cells.columns().get(i).key();
        if (!one.key().equals(row) || !key.equals(column)) {
          texts.add(one.key() + "." + key + "=" + one.cells().get(i).text());
        }
      }
    }
    return texts;
  }

  private static Cell cell(Cells cells, String row, String column) {
    int at =
        IntStream.range(0, cells.columns().size())
            .filter(i -> cells.columns().get(i).key().equals(column))
            .findFirst()
            .orElseThrow();
    return cells.rows().stream()
        .filter(one -> one.key().equals(row))
        .findFirst()
        .orElseThrow()
        .cells()
        .get(at);
  }

  // Indicators

  private static Cells indicators(Plan plan, int table) {
    return new IndicatorRows(WORDS).cells(plan, plan.indicatorTables().get(table));
  }

  private static Plan indicators(Plan plan, int table, Edit edit) {
    return new IndicatorEdit(plan.indicatorTables().get(table).id(), Ids.counting("n"), WORDS)
        .on(plan, edit);
  }

  private static boolean takesAnything(String key) {
    Kind kind = IndicatorColumns.column(key).kind();
    return kind == Kind.BASE || kind == Kind.TARGET || kind == Kind.MILESTONE || kind == Kind.BASIS;
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void aValueTypedIsTheValueShown(Plan plan) {
    Random random = new Random(1);
    for (int table = 0; table < plan.indicatorTables().size(); table++) {
      Cells cells = indicators(plan, table);
      for (Row row : cells.rows()) {
        for (Column column : cells.columns()) {
          if (takesAnything(column.key()) && !IndicatorRows.isGroup(row.key())) {
            String text = VALUES.get(random.nextInt(VALUES.size()));
            Edit.Change change = new Edit.Change(row.key(), column.key(), text);
            Cells then = indicators(indicators(plan, table, typed(change)), table);
            assertThat(cell(then, row.key(), column.key()).text()).isEqualTo(text);
          }
        }
      }
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void typingWhatAnIndicatorShowsChangesNothing(Plan plan) {
    for (int table = 0; table < plan.indicatorTables().size(); table++) {
      List<Edit.Change> same = new ArrayList<>();
      Cells cells = indicators(plan, table);
      for (Row row : cells.rows()) {
        for (int i = 0; i < cells.columns().size(); i++) {
          String text = row.cells().get(i).text();
          boolean unit =
              IndicatorColumns.column(cells.columns().get(i).key()).kind() == Kind.NAME
                  && !IndicatorName.read(text).unit().isNone();
          if (!unit && !IndicatorRows.isGroup(row.key())) {
            same.add(new Edit.Change(row.key(), cells.columns().get(i).key(), text));
          }
        }
      }
      assertThat(indicators(plan, table, typed(same.toArray(Edit.Change[]::new)))).isEqualTo(plan);
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void aCategoryIsOneCellOverItsRows(Plan plan) {
    for (int table = 0; table < plan.indicatorTables().size(); table++) {
      IndicatorTable shown = plan.indicatorTables().get(table);
      Cells cells = indicators(plan, table);
      List<String> wanted =
          shown.groups().stream()
              .flatMap(
                  group ->
                      Stream.generate(() -> group.id().value())
                          .limit(Math.max(1, group.indicators().size())))
              .toList();
      assertThat(cells.rows().stream().map(Row::group)).isEqualTo(wanted);
      assertThat(cells.columns()).hasSameSizeAs(shown.columns());
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void aColumnLeftOutAndShownAgainStandsWhereItsYearPutsIt(Plan plan) {
    for (IndicatorTable table : plan.indicatorTables()) {
      IndicatorTable usual = table.withColumns(IndicatorTable.usualColumns());
      for (IndicatorTable.Column column : IndicatorColumns.possible(usual, plan.header())) {
        IndicatorTable with =
            usual.withColumns(IndicatorColumns.with(usual, column, true, plan.header()));
        IndicatorTable without =
            with.withColumns(IndicatorColumns.with(with, column, false, plan.header()));
        assertThat(with.columns()).contains(column).doesNotHaveDuplicates();
        assertThat(without.columns()).doesNotContain(column);
        assertThat(IndicatorColumns.with(without, column, true, plan.header()))
            .isEqualTo(with.columns());
        assertThat(IndicatorColumns.column(IndicatorColumns.key(column))).isEqualTo(column);
      }
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void aDifferenceIsShownWhereBothEndsAreNumbers(Plan plan) {
    for (IndicatorTable table : plan.indicatorTables()) {
      for (Indicator one : table.indicators()) {
        Reckoned reckoned = Reckoned.of(one, plan.header().baseYear(), plan.header().targetYear());
        boolean numbers = one.base().value().isPresent() && one.target().value().isPresent();
        assertThat(reckoned.difference().text().isEmpty()).isEqualTo(!numbers);
        assertThat(reckoned.difference().editable()).isFalse();
        assertThat(reckoned.growth(WORDS).editable()).isFalse();
      }
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void everyMarkOfAValueHasALineToExplainIt(Plan plan) {
    for (IndicatorTable table : plan.indicatorTables()) {
      Set<String> borne = new HashSet<>();
      table.indicators().stream()
          .flatMap(one -> Stream.of(one.base(), one.target()))
          .filter(quantity -> quantity.isMarked())
          .forEach(quantity -> borne.add(quantity.mark()));
      assertThat(Footnotes.marks(table).keySet()).containsAll(borne);
      for (String mark : borne) {
        IndicatorTable told = Footnotes.explained(table, mark, "为2019年数据", Ids.counting("f"));
        assertThat(Footnotes.marks(told)).containsEntry(mark, "为2019年数据");
        assertThat(Footnotes.marks(Footnotes.explained(told, mark, "", Ids.counting("f"))))
            .containsEntry(mark, "");
      }
    }
  }

  // Tasks

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void everyTaskAndMeasureHasItsRow(Plan plan) {
    List<Row> rows = TaskRows.of(plan, Set.of(), Optional.empty(), WORDS, NO_MARKS);
    List<String> wanted =
        Tasks.all(plan.tasks())
            .flatMap(
                task ->
                    Stream.concat(
                        Stream.of(TaskRow.of(task.id())),
                        task.measures().stream()
                            .skip(1)
                            .map(measure -> TaskRow.ofMeasure(measure.id()))))
            .map(TaskRow::key)
            .toList();
    assertThat(rows.stream().map(Row::key)).isEqualTo(wanted);
    assertThat(rows).allMatch(row -> TaskRow.read(row.key()).key().equals(row.key()));
    assertThat(rows).allMatch(row -> row.cells().size() == TaskColumn.values().length);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void whatIsFoldedHidesAllBelowIt(Plan plan) {
    Set<String> all = new HashSet<>();
    Tasks.all(plan.tasks()).forEach(task -> all.add(TaskRow.of(task.id()).key()));
    assertThat(TaskRows.of(plan, all, Optional.empty(), WORDS, NO_MARKS).stream().map(Row::key))
        .isEqualTo(plan.tasks().stream().map(task -> TaskRow.of(task.id()).key()).toList());
    assertThat(TaskRows.of(plan, all, Optional.empty(), WORDS, NO_MARKS))
        .noneMatch(row -> row.fold() == Row.Fold.OPEN);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void theFilterShowsAllThatAUnitHasToDo(Plan plan) {
    for (String unit : UnitFilter.named(plan)) {
      Set<String> shown = new HashSet<>();
      TaskRows.of(plan, Set.of(), Optional.of(unit), WORDS, NO_MARKS)
          .forEach(row -> shown.add(row.key()));
      Tasks.all(plan.tasks())
          .filter(task -> concerns(task, unit))
          .forEach(task -> assertThat(shown).contains(TaskRow.of(task.id()).key()));
      assertThat(shown).isNotEmpty();
    }
    assertThat(UnitFilter.named(plan)).doesNotHaveDuplicates();
  }

  private static boolean concerns(Task task, String unit) {
    return task.measures().stream()
        .anyMatch(measure -> measure.responsibility().units().contains(unit));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void typingWhatATaskShowsChangesNothing(Plan plan) {
    for (Row row : TaskRows.of(plan, Set.of(), Optional.empty(), WORDS, NO_MARKS)) {
      boolean bare =
          TaskRow.read(row.key())
              .task()
              .flatMap(id -> Tasks.find(plan, id))
              .filter(task -> task.measures().isEmpty())
              .isPresent();
      for (TaskColumn column : List.of(TaskColumn.TITLE, TaskColumn.CONTENT, TaskColumn.DEADLINE)) {
        String text = row.cells().get(column.ordinal()).text();
        Edit same = typed(new Edit.Change(row.key(), column.name(), text));
        if (!bare || column == TaskColumn.TITLE) {
          assertThat(new TaskEdit(Ids.counting("n")).on(plan, same)).isEqualTo(plan);
        }
      }
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void unitsTypedAreTheUnitsShown(Plan plan) {
    for (Row row : TaskRows.of(plan, Set.of(), Optional.empty(), WORDS, NO_MARKS)) {
      Plan led =
          new TaskEdit(Ids.counting("n"))
              .on(
                  plan,
                  typed(
                      new Edit.Change(row.key(), "LEADS", "市甲局、市乙局"),
                      new Edit.Change(row.key(), "SUPPORTING", "市乙局、各县（市、区）人民政府")));
      Row then =
          TaskRows.of(led, Set.of(), Optional.empty(), WORDS, NO_MARKS).stream()
              .filter(one -> one.key().equals(row.key()))
              .findFirst()
              .orElseThrow();
      assertThat(then.cells().get(TaskColumn.LEADS.ordinal()).text()).isEqualTo("市甲局、市乙局");
      assertThat(then.cells().get(TaskColumn.SUPPORTING.ordinal()).text()).isEqualTo("各县（市、区）人民政府");
      assertThat(then.cells().get(TaskColumn.LEADS.ordinal()).badges()).isEmpty();
    }
  }

  // Free tables and breakdowns

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void aCellOfAFreeTableIsTypedAloneAndBack(Plan plan) {
    for (Grid grid : plan.grids()) {
      Cells cells = FreeRows.cells(plan, grid, NO_MARKS);
      for (Placed placed : Lattice.of(grid).cells().stream().limit(12).toList()) {
        String row = grid.rows().get(placed.row()).id().value();
        String column = Integer.toString(placed.column());
        Grid next =
            new FreeEdit(Ids.counting("n")).on(grid, typed(new Edit.Change(row, column, "另写")));
        Cells then = FreeRows.cells(plan, next, NO_MARKS);
        assertThat(cell(then, row, column).text()).isEqualTo("另写");
        assertThat(others(then, row, column)).isEqualTo(others(cells, row, column));
        Edit.Change back = new Edit.Change(row, column, placed.text());
        Grid again = new FreeEdit(Ids.counting("n")).on(next, typed(back));
        assertThat(texts(FreeRows.cells(plan, again, NO_MARKS))).isEqualTo(texts(cells));
      }
    }
  }

  private static List<List<String>> texts(Cells cells) {
    return cells.rows().stream().map(row -> row.cells().stream().map(Cell::text).toList()).toList();
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void aValueOfABreakdownIsTypedAloneAndTheSumsFollow(Plan plan) {
    Random random = new Random(2);
    BreakdownRows rows = new BreakdownRows(WORDS);
    for (Breakdown table : plan.breakdowns()) {
      Cells cells = rows.cells(plan, table);
      for (Row row : cells.rows()) {
        for (Column column : cells.columns()) {
          boolean value =
              BreakdownRows.isLine(row.key()) && !column.key().equals(BreakdownRows.NAME);
          if (value) {
            String text = VALUES.get(random.nextInt(VALUES.size()));
            Edit.Change change = new Edit.Change(row.key(), column.key(), text);
            Breakdown next = new BreakdownEdit(Ids.counting("n"), WORDS).on(table, typed(change));
            Cells then = rows.cells(plan, next);
            assertThat(cell(then, row.key(), column.key()).text()).isEqualTo(text);
            assertThat(lines(then, row.key())).isEqualTo(lines(cells, row.key()));
          }
        }
      }
    }
  }

  /// The lines of values but one.
  private static List<List<String>> lines(Cells cells, String except) {
    return cells.rows().stream()
        .filter(row -> BreakdownRows.isLine(row.key()) && !row.key().equals(except))
        .map(row -> row.cells().stream().map(Cell::text).toList())
        .toList();
  }
}
