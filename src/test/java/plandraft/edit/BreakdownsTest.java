package plandraft.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plandraft.model.Breakdown;
import plandraft.model.Breakdown.Column;
import plandraft.model.Breakdown.Line;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Plan;
import plandraft.quantity.Quantity;

/// Columns and lines of a breakdown change; values go along with their columns.
class BreakdownsTest {
  private final Breakdown table =
      new Breakdown(
          new Id<>("t"),
          "指标分解表",
          List.of(column("a"), column("b"), column("c")),
          List.of(line("low", "10", "20", "30"), line("high", "11", "21", "31")),
          List.of(line("north", "1", "-", ""), line("south", "4", "5")));
  private final Plan plan =
      Plan.of(new Id<>("p"), Header.of("规划", "专项规划", 2020, 2025)).withBreakdowns(List.of(table));

  private static Column column(String id) {
    return Column.of(new Id<>(id), id);
  }

  private static Line line(String id, String... cells) {
    return new Line(new Id<>(id), id, Stream.of(cells).map(Quantity::read).toList());
  }

  /// The columns, then each line with its values, such as `ab|north:1,-`.
  private static String shape(Breakdown table) {
    StringBuilder shape = new StringBuilder();
    table.columns().forEach(column -> shape.append(column.name()));
    for (Line line : Breakdowns.lines(table).toList()) {
      List<String> cells = line.cells().stream().map(Quantity::printed).toList();
      shape.append('|').append(line.name()).append(':').append(String.join(",", cells));
    }
    return shape.toString();
  }

  @Test
  void valuesGoAlongWithTheirColumns() {
    assertThat(shape(Breakdowns.columnsLeft(table, Set.of(new Id<>("c")))))
        .isEqualTo("acb|low:10,30,20|high:11,31,21|north:1,,-|south:4,,5");
    assertThat(shape(Breakdowns.columnsRight(table, Set.of(new Id<>("a"), new Id<>("b")))))
        .isEqualTo("cab|low:30,10,20|high:31,11,21|north:,1,-|south:,4,5");
    assertThat(shape(Breakdowns.removeColumns(table, Set.of(new Id<>("b")))))
        .isEqualTo("ac|low:10,30|high:11,31|north:1,|south:4,");
    assertThat(shape(Breakdowns.insertColumns(table, 1, List.of(column("x")))))
        .isEqualTo("axbc|low:10,,20,30|high:11,,21,31|north:1,,-,|south:4,,5,");
  }

  @Test
  void aDashAndABlankStayDifferent() {
    Breakdown moved = Breakdowns.columnsLeft(table, Set.of(new Id<>("b")));
    assertThat(moved.regions().getFirst().cell(0).isBlank()).isFalse();
    assertThat(moved.regions().getFirst().cell(2).isBlank()).isTrue();
  }

  @Test
  void aValueIsSetInALineThatIsTooShort() {
    Breakdown set = Breakdowns.set(table, new Id<>("south"), new Id<>("c"), Quantity.read("6左右"));
    assertThat(shape(set)).endsWith("south:4,5,6左右");
    assertThat(Breakdowns.set(table, new Id<>("south"), new Id<>("?"), Quantity.read("6")))
        .isSameAs(table);
  }

  @Test
  void linesMoveAmongTheirOwn() {
    assertThat(names(Breakdowns.linesUp(table, Set.of(new Id<>("north"), new Id<>("high")))))
        .containsExactly("high", "low", "north", "south");
    assertThat(names(Breakdowns.linesDown(table, Set.of(new Id<>("north")))))
        .containsExactly("low", "high", "south", "north");
    assertThat(names(Breakdowns.removeLines(table, Set.of(new Id<>("low"), new Id<>("south")))))
        .containsExactly("high", "north");
  }

  @Test
  void totalLinesAndRegionsAreTakenForEachOther() {
    Breakdown turned = Breakdowns.turn(table, Set.of(new Id<>("high"), new Id<>("south")));
    assertThat(names(turned)).containsExactly("low", "south", "high", "north");
    assertThat(turned.totals()).hasSize(2);
    assertThat(Breakdowns.turn(table, Set.of()).totals()).isEqualTo(table.totals());
  }

  @Test
  void linesAreAddedBehindAnotherOrAtTheEnd() {
    assertThat(names(Breakdowns.insertRegion(table, "north", line("east"))))
        .containsExactly("low", "high", "north", "east", "south");
    assertThat(names(Breakdowns.insertRegion(table, "low", line("east")))).endsWith("east");
    assertThat(names(Breakdowns.insertTotal(table, "low", line("mid"))))
        .startsWith("low", "mid", "high");
    assertThat(names(Breakdowns.insertTotal(table, "north", line("mid"))).get(2)).isEqualTo("mid");
  }

  @Test
  void oneTableOfThePlanIsChanged() {
    Plan changed = Breakdowns.change(plan, table.id(), found -> found.withTitle("分解"));
    assertThat(Breakdowns.find(changed, table.id()).orElseThrow().title()).isEqualTo("分解");
    assertThat(Breakdowns.change(plan, new Id<>("?"), found -> found.withTitle("x")))
        .isSameAs(plan);
    assertThat(Breakdowns.change(plan, table.id(), found -> Breakdowns.linesUp(found, Set.of())))
        .isSameAs(plan);
  }

  @Test
  void aTableIsFoundByItsLinesAndColumns() {
    assertThat(Breakdowns.holding(plan, "south")).contains(table);
    assertThat(Breakdowns.holding(plan, "b")).contains(table);
    assertThat(Breakdowns.holding(plan, "t")).isEmpty();
  }

  @Test
  void aColumnIsChangedInPlace() {
    Breakdown changed =
        Breakdowns.changeColumn(
            table,
            new Id<>("b"),
            column ->
                column
                    .withGroup("产业")
                    .withName("增速")
                    .withUnit("%")
                    .withAggregation(Breakdown.Aggregation.RATE));
    assertThat(changed.columns().get(1))
        .isEqualTo(new Column(new Id<>("b"), "产业", "增速", "%", Breakdown.Aggregation.RATE));
    assertThat(changed.regions()).isEqualTo(table.regions());
  }

  private static List<String> names(Breakdown table) {
    return Breakdowns.lines(table).map(Line::name).toList();
  }
}
