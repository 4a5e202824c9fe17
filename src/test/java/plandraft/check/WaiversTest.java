package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.model.Plan;

/// A finding set aside stays so, and no other is, until what it is about changes.
class WaiversTest {
  private static final String TABLE =
      """
      [指标] 主要指标
      网络零售额 | 亿元 | 2030.2 | 2720
      劳动生产率 | 万元/人 | 20 | 40 | 按年均增长20%测算
      """;

  static Stream<LabelledCase> faulty() throws IOException {
    return Corpus.cases().stream().filter(one -> !one.expected().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("faulty")
  void everyFindingCanBeSetAsideAndOpenedAgain(LabelledCase one) {
    Plan plan = one.plan();
    List<String> open = told(one, plan);
    for (Finding finding : report(one, plan).findings()) {
      Plan waived = Waivers.waive(plan, finding, "口径不同");
      Report report = report(one, waived);

      assertThat(report.waived())
          .singleElement()
          .satisfies(
              it -> {
                assertThat(it.finding().fingerprint()).isEqualTo(finding.fingerprint());
                assertThat(it.waiver().reason()).isEqualTo("口径不同");
              });
      assertThat(report.findings()).hasSize(open.size() - 1);
      assertThat(told(one, Waivers.reopen(waived, finding))).isEqualTo(open);
    }
  }

  private static Report report(LabelledCase one, Plan plan) {
    return Checker.of(Settings.USUAL).report(plan, one.parent());
  }

  private static List<String> told(LabelledCase one, Plan plan) {
    return report(one, plan).findings().stream()
        .map(it -> it.rule() + it.at().place() + it.fingerprint())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          到2025年，网络零售额达到2700亿元。         | 1 | 0
          到2025年，力争网络零售额达到2700亿元。      | 1 | 0
          到2025年，网络零售额达到2700亿元。力争更多。 | 1 | 0
          到2025年，网络零售额达到2750亿元。         | 0 | 1
          到2025年，网络零售额突破2750亿元。         | 0 | 1
          到2025年，网络零售额达到2720亿元。         | 0 | 0
          """)
  void aWaiverHoldsAsLongAsTheSameIsFound(String next, int waived, int open) {
    Plan plan = plan("到2025年，网络零售额达到2700亿元。");
    Plan edited = plan(next).withWaivers(Waivers.waive(plan, finding(plan), "口径不同").waivers());

    Report report = Checker.of(Settings.USUAL).report(edited, Optional.empty());

    assertThat(report.waived()).hasSize(waived);
    assertThat(report.findings().stream().filter(it -> it.rule().equals("NumbersAgree")))
        .hasSize(open);
  }

  @Test
  void aSecondReasonTakesThePlaceOfTheFirst() {
    Plan plan = plan("到2025年，网络零售额达到2700亿元。");
    Plan once = Waivers.waive(plan, finding(plan), "口径不同");
    Plan twice = Waivers.waive(once, finding(plan), "以正文为准");

    assertThat(twice.waivers()).singleElement().extracting("reason").isEqualTo("以正文为准");
    assertThat(Waivers.of(twice, finding(plan))).contains(twice.waivers().getFirst());
    assertThat(Waivers.of(plan, finding(plan))).isEmpty();
  }

  @Test
  void aReportCountsWhatIsOpen() {
    Plan plan = plan("到2025年，网络零售额达到2700亿元，，共提出3项主要指标。");
    Checker checker = Checker.of(Settings.USUAL);
    Report before = checker.report(plan, Optional.empty());
    Report after = checker.report(Waivers.waive(plan, finding(plan), "口径不同"), Optional.empty());

    assertThat(before.count(Severity.ERROR)).isEqualTo(3);
    assertThat(after.count(Severity.ERROR)).isEqualTo(2);
    assertThat(after.count(Severity.WARNING)).isEqualTo(before.count(Severity.WARNING));
  }

  private static Finding finding(Plan plan) {
    return Checker.of(Settings.USUAL).check(plan).stream()
        .filter(it -> it.rule().equals("NumbersAgree"))
        .findFirst()
        .orElseThrow();
  }

  private static Plan plan(String text) {
    return PlainPlan.of("# 目标\n" + text + "\n" + TABLE).plan();
  }
}
