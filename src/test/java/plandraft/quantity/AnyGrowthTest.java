package plandraft.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Growth computed three ways against arithmetic done another way.
class AnyGrowthTest {
  private static BigDecimal amount(Random random) {
    return BigDecimal.valueOf(random.nextLong(1, 1_000_000), random.nextInt(0, 4));
  }

  private interface Reader {
    void read(BigDecimal base, BigDecimal target, int periods);
  }

  private static void thousand(long seed, Reader reader) {
    Random random = new Random(seed);
    for (int i = 0; i < 1000; i++) {
      reader.read(amount(random), amount(random), random.nextInt(1, 16));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theCompoundRateMultipliesTheBaseIntoTheTarget(long seed) {
    thousand(
        seed,
        (base, target, periods) -> {
          double rate =
              new Growth(base, target, periods).compoundRate().orElseThrow().doubleValue();
          double grown = base.doubleValue() * Math.pow(1 + rate / 100, periods);
          assertThat(grown).isEqualTo(target.doubleValue(), within(target.doubleValue() * 1e-9));
        });
  }

  @ParameterizedTest
  @ValueSource(longs = {4, 5})
  void compoundingTheImpliedRateGivesTheTargetBackToTheLastDigit(long seed) {
    thousand(
        seed,
        (base, target, periods) -> {
          BigDecimal rate = new Growth(base, target, periods).compoundRate().orElseThrow();
          BigDecimal grown = Growth.compounded(base, rate, periods).orElseThrow();
          assertThat(grown.setScale(target.scale(), RoundingMode.HALF_UP))
              .isEqualByComparingTo(target);
        });
  }

  @ParameterizedTest
  @ValueSource(longs = {6, 7})
  void theIncrementAddsTheBaseUpToTheTarget(long seed) {
    thousand(
        seed,
        (base, target, periods) -> {
          BigDecimal step = new Growth(base, target, periods).increment().orElseThrow();
          BigDecimal added = Growth.stepped(base, step, periods).orElseThrow();
          assertThat(added.setScale(target.scale(), RoundingMode.HALF_UP))
              .isEqualByComparingTo(target);
        });
  }

  @ParameterizedTest
  @ValueSource(longs = {8, 9})
  void theSimpleRateIsTheIncrementInPercentOfTheBase(long seed) {
    thousand(
        seed,
        (base, target, periods) -> {
          Growth growth = new Growth(base, target, periods);
          BigDecimal expected =
              growth
                  .increment()
                  .orElseThrow()
                  .movePointRight(2)
                  .divide(base, MathContext.DECIMAL64);
          assertThat(growth.simpleRate().orElseThrow().subtract(expected).abs())
              .isLessThan(expected.abs().max(BigDecimal.ONE).scaleByPowerOfTen(-12));
        });
  }

  /// 1 + r·n ≤ (1 + r)^n: the simple rate is never below the compound one for more than one step.
  @Test
  void theSimpleRateIsNeverBelowTheCompoundOne() {
    thousand(
        10,
        (base, target, periods) -> {
          Growth growth = new Growth(base, target, periods);
          BigDecimal difference =
              growth.simpleRate().orElseThrow().subtract(growth.compoundRate().orElseThrow());
          assertThat(difference.setScale(9, RoundingMode.HALF_UP).signum()).isNotNegative();
        });
  }

  @Test
  void overOneYearAllRatesAreOne() {
    thousand(
        11,
        (base, target, _) -> {
          Growth growth = new Growth(base, target, 1);
          assertThat(growth.compoundRate().orElseThrow().doubleValue())
              .isEqualTo(growth.simpleRate().orElseThrow().doubleValue(), within(1e-9));
          assertThat(growth.increment().orElseThrow()).isEqualByComparingTo(growth.increase());
        });
  }

  @Test
  void whatIsRoundedAdmitsWhereItCameFrom() {
    Random random = new Random(12);
    for (int i = 0; i < 2000; i++) {
      BigDecimal computed = BigDecimal.valueOf(random.nextLong(-1_000_000, 1_000_000), 5);
      for (int scale = 0; scale < 5; scale++) {
        for (RoundingMode mode : List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN)) {
          assertThat(Rounding.admits(computed.setScale(scale, mode), computed)).isTrue();
        }
        BigDecimal far = BigDecimal.valueOf(6, scale + 1);
        BigDecimal rounded = computed.setScale(scale, RoundingMode.HALF_UP);
        assertThat(Rounding.admits(rounded, rounded.add(far))).isFalse();
        assertThat(Rounding.admits(rounded, rounded.subtract(far))).isFalse();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0%, 0, 0",
    "0.004, 0.00%, 0, 0",
    "-0.004, 0.00%, 0, 0",
    "0.005, 0.01%, 0.01, +0.01",
    "-0.005, -0.01%, -0.01, -0.01",
    "1.995, 2.00%, 2, +2",
    "100, 100.00%, 100, +100",
    "1E+4, 10000.00%, 10000, +10000",
    "-3.5, -3.50%, -3.5, -3.5",
    "1234567.891, 1234567.89%, 1234567.89, +1234567.89"
  })
  void figuresAreRoundedHalfUpAndNeverInPowersOfTen(
      BigDecimal number, String percent, String amount, String step) {
    assertThat(Figures.percent(number)).isEqualTo(percent.equals("0%") ? "0.00%" : percent);
    assertThat(Figures.amount(number)).isEqualTo(amount);
    assertThat(Figures.step(number)).isEqualTo(step);
  }

  @ParameterizedTest
  @CsvSource({
    "2020, 2025, 5",
    "2019, 2025, 6",
    "2025, 2025, 0",
    "2025, 2020, -5",
  })
  void periodsAreCountedInSteps(int from, int to, int steps) {
    assertThat(new Period(from, to).count()).isEqualTo(steps);
    Optional<BigDecimal> rate =
        Growth.over(BigDecimal.ONE, BigDecimal.TWO, new Period(from, to)).compoundRate();
    assertThat(rate.isPresent()).isEqualTo(steps > 0);
  }

  /// The indicators whose stated rates the design reckons, base year 2020 or the year said.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          19.47 | 40     | 按每年增长21%测算                     | 5 | 50.5    | 15.49 | 21.09
          16.16 | 30     | 按每年增长17%测算                     | 5 | 35.43   | 13.17 | 17.13
          65.2  | 90     | 按年均增幅7.6%测算                    | 5 | 94.04   | 6.66  | 7.61
          75    | 300    | 按照每年递增30%测算                   | 5 | 278.47  | 31.95 | 60
          2916* | 6500   | 2020年估算3250，按年均增幅15%以上     | 5 | 6536.91 | 14.87 | 20
          45.94 | 55     | 按照每年2个百分点增长幅度测算         | 5 | 55.94   | 1.81  | 3.94
          75    | 90     | 按照年均增长4%测算                    | 5 | 91.25   | 3.71  | 4
          2.69* | 3.3    | 按照年均增长0.12个百分点测算          | 5 | 3.29    | 0.12  | 4.54
          2.69* | 3.3    | 按照年均增长0.12个百分点测算          | 6 | 3.41    | 0.1   | 3.78
          100   | 50     | 年均下降10%                           | 5 | 59.05   | -12.94 | -10
          10左右 | 15以上 | 年均新增1家                           | 5 | 15      | 1     | 10
          """)
  void aBasisIsWorkedThrough(
      String base,
      String target,
      String printed,
      int steps,
      String stated,
      String implied,
      String simple) {
    Reckoning reckoning =
        Reckoning.of(
                Basis.read(printed),
                Quantity.read(base),
                Quantity.read(target),
                new Period(2025 - steps, 2025))
            .orElseThrow();
    assertThat(reckoning.statedTarget().map(Figures::amount)).contains(stated);
    assertThat(reckoning.implied().map(Figures::amount)).contains(implied);
    assertThat(reckoning.growth().simpleRate().map(Figures::amount)).contains(simple);
  }
}
