package plandraft.ui.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.quantity.Basis;
import plandraft.quantity.Figures;
import plandraft.quantity.Quantity;
import plandraft.quantity.Unit;

class WorkingTest {
  private static final Header HEADER = Header.of("示例规划", "专项规划", 2020, 2025);

  private static Indicator indicator(String base, String target, String basis) {
    return Indicator.of(new Id<>("i"), "指标", 2020)
        .withBase(Quantity.read(base))
        .withTarget(Quantity.read(target))
        .withBasis(Basis.read(basis));
  }

  private static Working working(String base, String target, String basis) {
    return Working.of(indicator(base, target, basis), HEADER).orElseThrow();
  }

  @Test
  void aSimpleAverageTakenForARateIsToldApart() {
    Working working = working("19.47", "40", "按每年增长21%测算。");
    assertThat(Figures.amount(working.compound().orElseThrow().gives())).isEqualTo("50.5");
    assertThat(working.compound().orElseThrow().holds()).isFalse();
    assertThat(Figures.amount(working.simple().orElseThrow().gives())).isEqualTo("39.91");
    assertThat(working.simple().orElseThrow().holds()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "4430, 7000, 按年均增长10%测算, 9.58, true",
    "945.5, 1400, 按年均增长8%测算。, 8.17, true",
    "75, 300, 按照每年递增30%测算, 31.95, false",
    "115, 315, 按照年均新增40家测算, 40, true",
    "45.94, 55, 按照每年2个百分点增长幅度测算。, 1.81, true",
    "75, 90, 按年均增长4%测算, 3.71, true",
    "100, 80, 按年均下降4%测算, -4.36, true",
    "100, 80, 按年均减少5家测算, -4, false",
  })
  void whatTheTargetImpliesIsRoundedAsItIsStated(
      String base, String target, String basis, String implied, boolean holds) {
    Working.Result rounded = working(base, target, basis).rounded().orElseThrow();
    assertThat(Figures.amount(rounded.gives())).isEqualTo(implied);
    assertThat(rounded.holds()).isEqualTo(holds);
  }

  @Test
  void theTargetOfARateIsComparedAsItIsPrinted() {
    Working working = working("75", "90", "按年均增长4%测算");
    assertThat(working.compound().map(Working.Result::holds)).contains(false);
    assertThat(working.simple().map(Working.Result::holds)).contains(true);
    assertThat(working("115", "315", "按照年均新增40家测算").simple()).isEmpty();
  }

  @Test
  void yearsAreCountedFromTheEstimateThatReplacesTheBase() {
    Working working = working("2916*", "6500", "2916为2019年的数据，2020年估算3250，按年均增幅15%以上");
    assertThat(working.isEstimated()).isTrue();
    assertThat(working.reckoning().periods()).isEqualTo(5);
    assertThat(working.reckoning().base()).isEqualByComparingTo("3250");
  }

  @ParameterizedTest
  @CsvSource({"0.12, 2020, 5", "0.10, 2019, 6", "0.2, 2020, 5"})
  void aStarredBaseCountsFromWhicheverYearHolds(String points, int from, int periods) {
    Indicator starred = indicator("2.69*", "3.3", "按照年均增长" + points + "个百分点测算").withBaseYear(2019);
    Working working = Working.of(starred, HEADER).orElseThrow();
    assertThat(working.reckoning().from()).isEqualTo(from);
    assertThat(working.reckoning().periods()).isEqualTo(periods);
  }

  @ParameterizedTest
  @CsvSource({
    "19.47, 40, 按每年增长21%测算。, 15.5, 50.5",
    "65.2, 90, 按年均增幅7.6%测算, 6.7, 94",
    "4430, 7000以上, 按年均增长20%测算, 9.6, 11023以上",
    "3250, 6500, 按年均增幅15%以上, 14.8, 6537",
    "115, 320, 按照年均新增40家测算, 41, 315",
    "45.94, 55, 按照每年2个百分点增长幅度测算, 1.8, 55.9",
    "75, 90, 按年均增长4%测算, 3.7, 91.2",
    "2.69, 3.3, 按照年均增长0.2个百分点测算, 0.12, 3.69",
  })
  void theRateAndTheTargetThatFitAreOffered(
      String base, String target, String basis, BigDecimal rate, String fits) {
    Working working = working(base, target, basis);
    assertThat(working.fittingRate())
        .hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo(rate));
    assertThat(working.fittingTarget().map(Quantity::printed)).contains(fits);
  }

  @Test
  void aStepInAnotherUnitIsWorkedOutInTheIndicators() {
    Indicator indicator = indicator("3.2", "6.2", "按年均新增4000万元测算").withUnit("亿元");
    Working working = Working.of(indicator, HEADER).orElseThrow();
    assertThat(Figures.amount(working.compound().orElseThrow().gives())).isEqualTo("5.2");
    assertThat(working.fittingRate()).contains(new BigDecimal("0.6"));
    assertThat(working.fittingTarget().map(Quantity::printed)).contains("5.2");
  }

  @Test
  void whatFitsAlreadyIsNotOfferedAgain() {
    assertThat(working("115", "315", "按照年均新增40家测算").fittingRate()).isEmpty();
    assertThat(working("115", "315", "按照年均新增40家测算").fittingTarget()).isEmpty();
    assertThat(working("100", "161.1", "按年均增长10%测算").fittingTarget()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "7, 10, 根据《纲要》",
    "/, 10, 按年均增长8%测算",
    "7, 第三层次, 按年均增长8%测算",
    "7, 10, 专家估计",
  })
  void thereIsNothingToWorkOutWithoutARateOrNumbers(String base, String target, String basis) {
    assertThat(Working.of(indicator(base, target, basis), HEADER)).isEmpty();
  }

  @Test
  void noYearsNoGrowth() {
    Header backwards = Header.of("示例规划", "专项规划", 2020, 2020);
    assertThat(Working.of(indicator("7", "10", "按年均增长8%测算"), backwards)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "100, 200, 亿元, 按年均增长14.9%测算",
    "7, 10, %, 按照年均提高0.6个百分点测算",
    "100, 50, 家, 按年均下降12.9%测算",
    "10, 10, 家, 按年均增长0%测算",
  })
  void anEmptyBasisIsGivenTheOneThatFits(String base, String target, String unit, String basis) {
    Fitting fitting = Fitting.of(indicator(base, target, ""), 2025).orElseThrow();
    assertThat(fitting.basis(new Unit(unit)).map(Basis::printed)).contains(basis);
  }

  @ParameterizedTest
  @CsvSource({"第一, 10, 2025", "7, '', 2025", "7, 10, 2020", "7, 10, 2019"})
  void nothingFitsWithoutNumbersAndYears(String base, String target, int year) {
    assertThat(Fitting.of(indicator(base, target, ""), year)).isEmpty();
  }
}
