package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.quantity.Growth;
import plandraft.quantity.Qualifier;
import plandraft.quantity.Quantity;

class VerdictTest {
  @ParameterizedTest
  @CsvSource({
    "100, 200, 5, 14.87, EXACTLY, HOLDS",
    "100, 200, 5, 14.9, EXACTLY, HOLDS",
    "100, 200, 5, 15, EXACTLY, HOLDS",
    "100, 200, 5, 20, EXACTLY, SIMPLE",
    "100, 200, 5, 10, EXACTLY, FAILS",
    "75, 90, 5, 4, EXACTLY, ROUNDED_RATE",
    "100, 200, 5, 15, AT_LEAST, JUST_MISSED",
    "100, 200, 5, 14, AT_LEAST, HOLDS",
    "100, 200, 5, 16, AT_LEAST, FAILS",
    "100, 200, 5, 15, AT_MOST, HOLDS",
    "100, 200, 5, 14, MORE_THAN, HOLDS",
    "100, 200, 5, 14, LESS_THAN, FAILS",
    "100, 200, 5, 14, ABOUT, HOLDS",
    "100, 200, 5, 20, ABOUT, SIMPLE",
    "100, 200, 5, 30, ABOUT, FAILS",
    "100, 200以上, 5, 15, EXACTLY, HOLDS",
    "100, 190以上, 5, 16, EXACTLY, HOLDS",
    "100, 200左右, 5, 15.5, EXACTLY, HOLDS",
    "100, 210以下, 5, 15, EXACTLY, HOLDS",
    "98.6, 156.3, 5, 9.6, EXACTLY, HOLDS",
    "98.6, 156.3, 5, 9.7, EXACTLY, HOLDS",
    "98.6, 156.3, 5, 9.5, EXACTLY, FAILS",
    "98.6, 156.3, 5, 9.8, EXACTLY, FAILS",
    "1000, 1584, 5, 9.63, EXACTLY, HOLDS",
    "1000, 1580, 5, 9.7, EXACTLY, FAILS",
    "0.50, 0.43, 5, -3, EXACTLY, HOLDS",
    "0.50, 0.43, 5, -7, EXACTLY, FAILS",
    "0.50, 0.43, 5, -2, AT_LEAST, HOLDS",
    "0.50, 0.43, 5, -5, AT_LEAST, FAILS"
  })
  void aRateIsJudgedByItsValues(
      BigDecimal base,
      String target,
      int years,
      BigDecimal rate,
      Qualifier bound,
      Verdict verdict) {
    Quantity reached = Quantity.read(target);
    Growth growth = new Growth(base, reached.value().orElseThrow(), years);

    assertThat(Verdict.ofRate(rate, bound, growth, reached)).contains(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "115, 315, 5, 40, EXACTLY, HOLDS",
    "115, 300, 5, 40, EXACTLY, FAILS",
    "45.94, 55, 5, 2, EXACTLY, ROUNDED_STEP",
    "45.94, 55.94, 5, 2, EXACTLY, HOLDS",
    "20, 45, 5, 5, AT_LEAST, HOLDS",
    "20, 40, 5, 5, AT_LEAST, FAILS",
    "20, 42, 5, 4, ABOUT, HOLDS",
    "500, 450, 5, -10, EXACTLY, HOLDS",
    "500, 430, 5, -10, AT_LEAST, HOLDS",
    "115, 310以上, 5, 40, EXACTLY, HOLDS"
  })
  void aStepIsJudgedByItsValues(
      BigDecimal base,
      String target,
      int years,
      BigDecimal step,
      Qualifier bound,
      Verdict verdict) {
    Quantity reached = Quantity.read(target);
    Growth growth = new Growth(base, reached.value().orElseThrow(), years);

    assertThat(Verdict.ofStep(step, bound, growth, reached)).contains(verdict);
  }

  @ParameterizedTest
  @CsvSource({"0, 200, 5", "-1, 200, 5", "100, 200, 0", "100, 200, -2", "100, 0, 5"})
  void whatCannotGrowIsNotJudged(BigDecimal base, String target, int years) {
    Quantity reached = Quantity.read(target);
    Growth growth = new Growth(base, reached.value().orElseThrow(), years);

    assertThat(Verdict.ofRate(BigDecimal.TEN, Qualifier.EXACTLY, growth, reached)).isEmpty();
  }
}
