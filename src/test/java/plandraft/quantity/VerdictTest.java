package plandraft.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {
  private static final Period FIVE_YEARS = new Period(2020, 2025);

  /// The thirty indicators of a real plan; those without a stated rate or step get no verdict.
  @ParameterizedTest
  @CsvFileSource(resources = "verdicts.csv", numLinesToSkip = 1, emptyValue = "")
  void judgesThePlansOwnBases(
      String indicator, String base, int year, String target, String basis, String verdict) {
    assertThat(
            Verdict.of(
                    Basis.read(basis),
                    Quantity.read(base),
                    Quantity.read(target),
                    new Period(year, 2025),
                    FIVE_YEARS)
                .map(found -> found.kind().name())
                .orElse(""))
        .as(indicator)
        .isEqualTo(Optional.ofNullable(verdict).orElse(""));
  }

  @Test
  void namesTheStepsThatMakeAStarredBaseHold() {
    Verdict verdict =
        Verdict.of(
                Basis.read("按照年均增长0.12个百分点测算"),
                Quantity.read("2.69*"),
                Quantity.read("3.3"),
                new Period(2019, 2025),
                FIVE_YEARS)
            .orElseThrow();
    assertThat(verdict.reckoning().periods()).isEqualTo(5);
    assertThat(verdict.agrees()).isTrue();
  }

  @Test
  void aBoundedTargetMayBePassed() {
    assertThat(kind("按年均增长10%测算", "100", "150以上")).contains(Verdict.Kind.HOLDS);
    assertThat(kind("按年均增长10%测算", "100", "180以上")).contains(Verdict.Kind.WRONG);
    assertThat(kind("按年均增长10%测算", "100", "180以下")).contains(Verdict.Kind.HOLDS);
  }

  @ParameterizedTest
  @CsvSource({
    "按年均增长10%左右测算, 100, 150",
    "按年均增长10%测算, 约100, 161",
    "按年均增长10%测算, 100, 150左右",
    "按年均增长10%测算, 100, 1-2",
    "根据《规划纲要》, 100, 150",
    "按年均增长10%测算, 0, 150"
  })
  void doubtIsNoVerdict(String basis, String base, String target) {
    assertThat(kind(basis, base, target)).isEmpty();
  }

  @Test
  void aRateThatMustNotBeExceeded() {
    assertThat(kind("按年均增长10%以内测算", "100", "150")).contains(Verdict.Kind.HOLDS);
    assertThat(kind("按年均增长10%以内测算", "100", "200")).contains(Verdict.Kind.WRONG);
  }

  private static Optional<Verdict.Kind> kind(String basis, String base, String target) {
    return Verdict.of(
            Basis.read(basis), Quantity.read(base), Quantity.read(target), FIVE_YEARS, FIVE_YEARS)
        .map(Verdict::kind);
  }
}
