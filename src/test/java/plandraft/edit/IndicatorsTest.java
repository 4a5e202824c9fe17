package plandraft.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.IndicatorTable.Group;
import plandraft.model.Plan;
import plandraft.quantity.Quantity;

class IndicatorsTest {
  private final Plan plan =
      Plan.of(new Id<>("p"), Header.of("规划", "专项规划", 2020, 2025))
          .withIndicatorTables(
              List.of(
                  new IndicatorTable(
                      new Id<>("t"),
                      "主要目标",
                      IndicatorTable.usualColumns(),
                      List.of(group("g1", "a", "b"), group("g2", "c"), group("g3")),
                      List.of())));

  private static Group group(String id, String... indicators) {
    return new Group(
        new Id<>(id), id, List.of(indicators).stream().map(IndicatorsTest::indicator).toList());
  }

  private static Indicator indicator(String id) {
    return Indicator.of(new Id<>(id), id, 2020);
  }

  private static String shape(Plan plan) {
    StringBuilder shape = new StringBuilder();
    for (Group group : plan.indicatorTables().getFirst().groups()) {
      shape.append(group.name()).append(group.indicators().stream().map(Indicator::name).toList());
    }
    return shape.toString();
  }

  @Test
  void rowsMoveWithinAndAcrossCategories() {
    assertThat(shape(Indicators.up(plan, Set.of(new Id<>("b"))))).isEqualTo("g1[b, a]g2[c]g3[]");
    assertThat(shape(Indicators.up(plan, Set.of(new Id<>("c"))))).isEqualTo("g1[a, b, c]g2[]g3[]");
    assertThat(shape(Indicators.down(plan, Set.of(new Id<>("b"))))).isEqualTo("g1[a]g2[b, c]g3[]");
    assertThat(shape(Indicators.down(plan, Set.of(new Id<>("c"))))).isEqualTo("g1[a, b]g2[]g3[c]");
    assertThat(shape(Indicators.up(plan, Set.of(new Id<>("a"))))).isEqualTo(shape(plan));
  }

  @Test
  void insertsBehindARowOrAtTheEndOfACategory() {
    assertThat(shape(Indicators.insertAfter(plan, new Id<>("a"), indicator("x"))))
        .isEqualTo("g1[a, x, b]g2[c]g3[]");
    assertThat(shape(Indicators.add(plan, new Id<>("g3"), indicator("x"))))
        .isEqualTo("g1[a, b]g2[c]g3[x]");
  }

  @Test
  void changesOneIndicatorAndKeepsTheOthersAsTheSameObjects() {
    Plan changed =
        Indicators.change(plan, new Id<>("b"), one -> one.withTarget(Quantity.read("10左右")));
    assertThat(Indicators.find(changed, new Id<>("b")).orElseThrow().target().printed())
        .isEqualTo("10左右");
    assertThat(Indicators.find(changed, new Id<>("a")).orElseThrow())
        .isSameAs(Indicators.find(plan, new Id<>("a")).orElseThrow());
  }

  @Test
  void deletingRowsKeepsTheirCategory() {
    assertThat(shape(Indicators.delete(plan, Set.of(new Id<>("c"), new Id<>("a")))))
        .isEqualTo("g1[b]g2[]g3[]");
    assertThat(shape(Indicators.deleteGroups(plan, Set.of(new Id<>("g1"))))).isEqualTo("g2[c]g3[]");
  }

  @Test
  void anEditOfSomethingUnknownGivesTheSamePlan() {
    assertThat(Indicators.change(plan, new Id<>("?"), one -> one.withName("x"))).isSameAs(plan);
    assertThat(Indicators.up(plan, Set.of())).isSameAs(plan);
  }
}
