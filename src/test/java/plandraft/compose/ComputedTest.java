package plandraft.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.document.Cell;
import plandraft.document.Cell.Formula;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.quantity.Basis;
import plandraft.quantity.Quantity;

/// What is worked out from base and target, as printed and as a formula.
class ComputedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          19.47  | 2020 | 40      | 15.5% | 21.1% | 4.106
          163.7  | 2020 | 288     | 12.0% | 15.2% | 24.86
          75     | 2020 | 300     | 32.0% | 60.0% | 45
          2916*  | 2019 | 6500    | 14.3% | 20.5% | 597.3
          7      | 2020 | 10左右  | 7.4%  | 8.6%  | 0.6
          100    | 2020 | 80      | -4.4% | -4.0% | -4
          85     | 2020 | 95以上  | 2.2%  | 2.4%  | 2
          0      | 2020 | 12      | ''    | ''    | 2.4
          -      | 2020 | 12      | ''    | ''    | ''
          /      | 2020 | 100     | ''    | ''    | ''
          12     | 2020 | ''      | ''    | ''    | ''
          12     | 2020 | 前3名   | ''    | ''    | ''
          12     | 2020 | 10-15   | ''    | ''    | ''
          12     | 2025 | 15      | ''    | ''    | ''
          """)
  void growthAverageAndIncrement(
      String base, int baseYear, String target, String growth, String average, String increment) {
    Computed computed = computed(base, baseYear, target);
    assertThat(computed.growth().printed()).isEqualTo(growth);
    assertThat(computed.average().printed()).isEqualTo(average);
    assertThat(computed.increment().printed()).isEqualTo(increment);
  }

  @Test
  void theDifferenceKeepsTheDecimalsOfBoth() {
    assertThat(computed("19.47", 2020, "40").difference().printed()).isEqualTo("20.53");
    assertThat(computed("-", 2020, "40").difference().printed()).isEmpty();
  }

  @Test
  void formulasReferToTheColumnsOfTheTable() {
    Computed computed = computed("10", 2020, "20");
    assertThat(formulas(computed))
        .containsExactly(
            new Formula.Growth(3, 4, 5),
            new Formula.Average(3, 4, 5),
            new Formula.Increment(3, 4, 5),
            new Formula.Difference(3, 4));
  }

  @Test
  void withoutItsColumnsAValueIsOnlyPrinted() {
    Indicator indicator = indicator("10", 2020, "20");
    assertThat(new Computed(indicator, 2025, -1, 4).growth()).isEqualTo(new Cell.Words("14.9%"));
    assertThat(new Computed(indicator, 2025, 3, -1).increment()).isEqualTo(new Cell.Words("2"));
  }

  @Test
  void withoutYearsBetweenThereIsNoFormulaThatWouldDivideByThem() {
    assertThat(computed("10", 2025, "20").growth()).isEqualTo(new Cell.Words(""));
    assertThat(computed("10", 2026, "20").average()).isEqualTo(new Cell.Words(""));
  }

  private static List<Formula> formulas(Computed computed) {
    return List.of(
            computed.growth(), computed.average(), computed.increment(), computed.difference())
        .stream()
        .map(Cell.Computed.class::cast)
        .map(Cell.Computed::formula)
        .toList();
  }

  private static Computed computed(String base, int baseYear, String target) {
    return new Computed(indicator(base, baseYear, target), 2025, 3, 4);
  }

  private static Indicator indicator(String base, int baseYear, String target) {
    return new Indicator(
        new Id<>("i"),
        "指标",
        "",
        Indicator.Nature.NONE,
        Quantity.read(base),
        baseYear,
        List.of(),
        Quantity.read(target),
        Basis.EMPTY);
  }
}
