package plandraft.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.model.Breakdown;
import plandraft.model.Grid;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.model.RandomPlans;
import plandraft.model.Tables;
import plandraft.say.Words;

/// Every place has a line of the outline that stands for it.
class LinesTest {
  private static final Words WORDS = Words.of(OutlineTree.class, Locale.ROOT);

  private static Plan plan() {
    Indicator output = Indicator.of(new Id<>("i"), "增加值", 2020);
    return Plan.of(new Id<>("plan"), Header.of("示例规划", "专项规划", 2020, 2025))
        .withIndicatorTables(List.of(Tables.of("t", "总量", output)))
        .withBreakdowns(
            List.of(
                new Breakdown(
                    new Id<>("b"),
                    "分解表",
                    List.of(Breakdown.Column.of(new Id<>("c"), "增加值")),
                    List.of(),
                    List.of(new Breakdown.Line(new Id<>("l"), "甲县", List.of())))));
  }

  @ParameterizedTest
  @CsvSource({
    "TABLE, t, TABLE, t",
    "GROUP, g, TABLE, t",
    "INDICATOR, i, TABLE, t",
    "UNIT, i, TABLE, t",
    "BASE, i, TABLE, t",
    "TARGET, i, TABLE, t",
    "BASIS, i, TABLE, t",
    "TARGET, gone, TARGET, gone",
    "BREAKDOWN, b, BREAKDOWN, b",
    "BREAKDOWN, l, BREAKDOWN, b",
    "BREAKDOWN, c, BREAKDOWN, b",
    "GRID, gone, GRID, gone",
    "MEASURE, m, TASK, ''",
    "TASK, k, TASK, k",
    "SECTION, s, SECTION, s",
  })
  void aPlaceWithoutALineHasThatOfWhatItIsIn(Part part, String id, Part home, String line) {
    assertThat(new Lines(plan()).of(new Place(part, id))).isEqualTo(new Place(home, line));
  }

  @ParameterizedTest
  @CsvSource({"l, c, b", "gone, c, ''"})
  void aCellHasTheLineOfItsBreakdown(String row, String column, String breakdown) {
    Place cell = Place.cell(new Id<>(row), new Id<>(column));
    Place line = breakdown.isEmpty() ? cell : new Place(Part.BREAKDOWN, breakdown);
    assertThat(new Lines(plan()).of(cell)).isEqualTo(line);
  }

  static Stream<Plan> plans() {
    return RandomPlans.first(30);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void theLinesOfTablesAndTheirPartsAreShown(Plan plan) {
    Set<Place> shown =
        Contents.of(plan, WORDS).with(List.of()).stream()
            .flatMap(Branch::all)
            .flatMap(branch -> branch.place().stream())
            .collect(Collectors.toSet());
    Lines lines = new Lines(plan);
    assertThat(parts(plan)).allSatisfy(place -> assertThat(shown).contains(lines.of(place)));
  }

  private static Stream<Place> parts(Plan plan) {
    return Stream.of(
            plan.indicatorTables().stream()
                .flatMap(table -> table.indicators().stream())
                .map(indicator -> Place.of(Part.TARGET, indicator.id())),
            plan.indicatorTables().stream()
                .flatMap(table -> table.groups().stream())
                .map(group -> Place.of(Part.GROUP, group.id())),
            plan.breakdowns().stream()
                .flatMap(table -> table.columns().stream())
                .map(column -> Place.of(Part.BREAKDOWN, column.id())),
            plan.grids().stream()
                .flatMap(table -> table.rows().stream())
                .map(Grid.Row::id)
                .map(row -> Place.of(Part.GRID, row)))
        .flatMap(places -> places);
  }
}
