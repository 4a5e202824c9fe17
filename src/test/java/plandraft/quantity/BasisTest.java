package plandraft.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class BasisTest {
  @ParameterizedTest
  @CsvFileSource(
      resources = "bases.csv",
      delimiter = '|',
      numLinesToSkip = 1,
      ignoreLeadingAndTrailingWhitespace = false)
  void readsTheMethod(String printed, String method) {
    Basis basis = Basis.read(printed);
    assertThat(basis.printed()).isEqualTo(printed);
    assertThat(told(basis.method())).isEqualTo(method);
  }

  private static String told(Method method) {
    return switch (method) {
      case Method.AnnualGrowth growth ->
          "growth %s %s".formatted(growth.percent(), growth.bound())
              + growth.base().map(b -> " from " + b.value() + " in " + b.year()).orElse("");
      case Method.YearlyIncrement step ->
          "step %s%s %s".formatted(step.amount(), step.unit().printed(), step.bound());
      case Method.PercentagePoints step -> "points %s %s".formatted(step.points(), step.bound());
      case Method.ShareOf share -> "share %s of %s".formatted(share.percent(), share.titles());
      case Method.RatioTo ratio ->
          "ratio %s %s in %s by %s"
              .formatted(ratio.subject(), ratio.amount().printed(), ratio.year(), ratio.titles());
      case Method.Cited cited -> "cited " + cited.titles();
      case Method.Estimated estimated -> "estimated " + estimated.by();
      case Method.Words _ -> "words";
    };
  }

  static List<Method> methods() {
    BigDecimal ten = BigDecimal.TEN;
    return List.of(
        new Method.AnnualGrowth(ten, Qualifier.EXACTLY, Optional.empty()),
        new Method.AnnualGrowth(ten, Qualifier.AT_LEAST, Optional.empty()),
        new Method.AnnualGrowth(ten, Qualifier.ABOUT, Optional.empty()),
        new Method.AnnualGrowth(ten, Qualifier.MORE_THAN, Optional.empty()),
        new Method.AnnualGrowth(ten, Qualifier.AT_MOST, Optional.empty()),
        new Method.AnnualGrowth(ten.negate(), Qualifier.LESS_THAN, Optional.empty()),
        new Method.AnnualGrowth(
            ten, Qualifier.EXACTLY, Optional.of(new Method.ReplacedBase(2020, ten))),
        new Method.YearlyIncrement(ten, new Unit("家"), Qualifier.EXACTLY),
        new Method.YearlyIncrement(ten.negate(), new Unit("万吨"), Qualifier.EXACTLY),
        new Method.YearlyIncrement(ten, Unit.NONE, Qualifier.AT_LEAST),
        new Method.PercentagePoints(new BigDecimal("0.12"), Qualifier.EXACTLY),
        new Method.PercentagePoints(ten.negate(), Qualifier.ABOUT),
        new Method.ShareOf(ten, List.of("甲规划")),
        new Method.ShareOf(ten, List.of()),
        new Method.RatioTo(Optional.of(2025), "我市GDP", Quantity.read("1万亿元"), List.of("某市纲要")),
        new Method.RatioTo(Optional.empty(), "我市GDP", Quantity.read("1万亿元"), List.of()),
        new Method.Cited(List.of("甲规划", "乙方案")),
        new Method.Estimated("用户数"),
        new Method.Estimated(""));
  }

  @ParameterizedTest
  @MethodSource("methods")
  void theUsualWordingReadsBack(Method method) {
    Basis basis = Basis.of(method);
    assertThat(Basis.read(basis.printed())).isEqualTo(basis);
  }

  @Test
  void wordsHaveNoUsualWording() {
    assertThat(Basis.of(new Method.Words())).isEqualTo(Basis.EMPTY);
    assertThat(Basis.read("")).isEqualTo(Basis.EMPTY);
    assertThat(Basis.EMPTY.isEmpty()).isTrue();
  }

  @Test
  void namesItsDocumentsWhateverItsMethod() {
    assertThat(Basis.read("参照《甲〈乙〉规划》，按年均增长21%测算").titles()).containsExactly("甲〈乙〉规划");
  }

  @ParameterizedTest
  @CsvSource({
    "按每年增长21%测算, 19.47, 40, 50.5, 15.49, 21.09",
    "按年均增长17%测算, 16.16, 30, 35.43, 13.17, 17.13",
    "'2020年估算3250，按年均增幅15%以上', 2916*, 6500, 6536.91, 14.87, 20",
    "按照每年2个百分点增长幅度测算, 45.94, 55, 55.94, 1.81, 3.94",
    "按照年均新增40家测算, 115, 315, 315, 40, 34.78"
  })
  void isWorkedThrough(
      String printed, String base, String target, String stated, String implied, String simple) {
    Reckoning reckoning =
        Reckoning.of(
                Basis.read(printed),
                Quantity.read(base),
                Quantity.read(target),
                new Period(2020, 2025))
            .orElseThrow();
    assertThat(reckoning.periods()).isEqualTo(5);
    assertThat(reckoning.statedTarget().map(Figures::amount)).contains(stated);
    assertThat(reckoning.implied().map(Figures::amount)).contains(implied);
    assertThat(reckoning.growth().simpleRate().map(Figures::amount)).contains(simple);
    assertThat(reckoning.stated()).isPresent();
  }

  @Test
  void aCitationStatesNoTarget() {
    Reckoning reckoning =
        Reckoning.of(
                Basis.read("根据《某市纲要》"),
                Quantity.read("7"),
                Quantity.read("10左右"),
                new Period(2020, 2025))
            .orElseThrow();
    assertThat(reckoning.statedTarget()).isEmpty();
    assertThat(reckoning.stated()).isEmpty();
    assertThat(reckoning.implied()).isEmpty();
  }

  @Test
  void wordsCannotBeWorkedThrough() {
    Period period = new Period(2020, 2025);
    Basis basis = Basis.read("按年均增长8%测算");
    assertThat(Reckoning.of(basis, Quantity.BLANK, Quantity.read("8"), period)).isEmpty();
    assertThat(Reckoning.of(basis, Quantity.read("8"), Quantity.read("前3名"), period)).isEmpty();
  }
}
