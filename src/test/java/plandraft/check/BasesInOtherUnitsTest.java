package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.Plan;
import plandraft.quantity.Basis;
import plandraft.quantity.Quantity;

/// A yearly step may be told in another unit than the values.
class BasesInOtherUnitsTest {
  private static Plan plan(String unit, String base, String target, String basis) {
    Indicator indicator =
        Indicator.of(new Id<>("i"), "产业规模", 2020)
            .withUnit(unit)
            .withBase(Quantity.read(base))
            .withTarget(Quantity.read(target))
            .withBasis(Basis.read(basis));
    return Plan.of(new Id<>("p"), Header.of("示例规划", "专项规划", 2020, 2025))
        .withIndicatorTables(
            List.of(
                new IndicatorTable(
                    new Id<>("t"),
                    "主要指标",
                    List.of(),
                    List.of(new IndicatorTable.Group(new Id<>("g"), "产业", List.of(indicator))),
                    List.of())));
  }

  private static Optional<Finding> found(Plan plan) {
    return Checker.of(Settings.USUAL).check(plan).stream()
        .filter(it -> it.rule().equals("BasesHold"))
        .findFirst();
  }

  @Test
  void theSentenceTellsBothInTheirOwnUnits() {
    Finding found = found(plan("亿元", "3.2", "6.2", "按年均新增4000万元测算")).orElseThrow();
    assertThat(found.sentence().in(Locale.SIMPLIFIED_CHINESE))
        .contains("平均每年0.6亿元")
        .contains("依据写的是4000万元")
        .contains("应为5.2。");
    assertThat(found.formula()).endsWith("3.2 + 0.4 × 5 = 5.2");
  }

  @ParameterizedTest
  @CsvSource({
    "亿元, 3.2, 6.2, 按年均新增4000万元测算, 按年均新增6000万元测算",
    "亿元, 3.2, 6.2, 按年均新增0.4亿元测算, 按年均新增0.6亿元测算",
    "万户, 10, 30, 按照年均新增10000户测算, 按照年均新增40000户测算",
    "户, 100000, 300000, 按照年均新增1万户测算, 按照年均新增4万户测算",
  })
  void theFixIsToldInTheUnitOfTheBasis(
      String unit, String base, String target, String basis, String mended) {
    Plan plan = plan(unit, base, target, basis);
    Plan next = found(plan).orElseThrow().fix().orElseThrow().change().apply(plan);
    assertThat(next.indicatorTables().getFirst().indicators().getFirst().basis().printed())
        .isEqualTo(mended);
    assertThat(found(next)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"亿元, 3.2, 5.2, 按年均新增4000万元测算", "万户, 10, 30, 按照年均新增4万户测算", "亿元, 3, 9, 按年均新增5家测算"})
  void whatHoldsOrCannotBeComparedIsLeftAlone(
      String unit, String base, String target, String basis) {
    assertThat(found(plan(unit, base, target, basis))).isEmpty();
  }
}
