package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plandraft.edit.Indicators;
import plandraft.model.Indicator;
import plandraft.model.Plan;
import plandraft.model.RandomPlans;
import plandraft.quantity.Quantity;

class CheckerTest {
  private static final String PLAN =
      """
      # 目标
      共提出3项主要指标。到2025年，网络零售额达到2700亿元。
      [指标] 主要指标
      网络零售额 | 亿元 | 2030.2 | 2720
      劳动生产率 | 万元/人 | 20 | 40 | 按年均增长20%测算
      """;

  private final Checker checker = Checker.of(Settings.USUAL);

  @Test
  void everyFixMendsItsFindingAndBringsNoOther() {
    Plan plan = plan();
    List<Finding> findings = checker.check(plan);

    assertThat(findings)
        .extracting(Finding::rule)
        .containsExactly("CountsAgree", "NumbersAgree", "BasesHold");
    for (Finding finding : findings) {
      Plan mended = finding.fix().orElseThrow().change().apply(plan);
      assertThat(checker.check(mended))
          .hasSize(2)
          .noneMatch(it -> it.rule().equals(finding.rule()));
    }
  }

  @Test
  void aFixWhoseWordsHaveChangedMeanwhileDoesNothing() {
    Plan plan = plan();
    Fix fix = finding(plan, "NumbersAgree").fix().orElseThrow();
    Plan other = finding(plan, "CountsAgree").fix().orElseThrow().change().apply(plan);

    assertThat(fix.change().apply(other)).isEqualTo(other);
  }

  @Test
  void aFindingSetAsideStaysSoUntilWhatItIsAboutChanges() {
    Plan plan = plan();
    Finding finding = finding(plan, "NumbersAgree");
    Plan waived = Waivers.waive(plan, finding, "口径不同");

    Report report = checker.report(waived, Optional.empty());
    assertThat(report.findings()).noneMatch(it -> it.rule().equals("NumbersAgree"));
    assertThat(report.waived())
        .singleElement()
        .extracting(it -> it.waiver().reason())
        .isEqualTo("口径不同");
    assertThat(checker.check(Waivers.reopen(waived, finding))).hasSize(3);

    Plan changed = withTarget(waived, "2750");
    assertThat(checker.check(changed)).anyMatch(it -> it.rule().equals("NumbersAgree"));
  }

  @Test
  void aRuleSwitchedOffFindsNothing() {
    Settings settings = new Settings(Map.of("CountsAgree", new Settings.OfRule(false, Map.of())));

    assertThat(Checker.of(settings).check(plan())).noneMatch(it -> it.rule().equals("CountsAgree"));
  }

  @Test
  void whatIsRememberedGivesTheSameFindingsAsReadingAnew() {
    Plan plan = plan();
    checker.check(plan);
    Plan edited = withTarget(plan, "2700");

    List<String> remembered = told(checker.check(edited));

    assertThat(remembered).isEqualTo(told(Checker.of(Settings.USUAL).check(edited))).hasSize(2);
  }

  @Test
  void anyPlanCanBeChecked() {
    for (long seed = 0; seed < 40; seed++) {
      Plan plan = RandomPlans.of(seed);
      assertThat(told(checker.check(plan))).isEqualTo(told(Checker.of(Settings.USUAL).check(plan)));
    }
  }

  private static Plan plan() {
    return PlainPlan.of(PLAN).plan();
  }

  private static Plan withTarget(Plan plan, String target) {
    Indicator first = plan.indicatorTables().getFirst().indicators().getFirst();
    return Indicators.change(plan, first.id(), it -> it.withTarget(Quantity.read(target)));
  }

  private Finding finding(Plan plan, String rule) {
    return checker.check(plan).stream()
        .filter(it -> it.rule().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> told(List<Finding> findings) {
    return findings.stream()
        .map(it -> it.rule() + it.at().place() + it.sentence().in(Locale.ROOT))
        .toList();
  }
}
