package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import plandraft.model.Plan;
import plandraft.query.Passage;
import plandraft.query.Passages;
import plandraft.query.References;

/// What one rule says of plans written in plain lines.
///
/// @param rule by its [Rule#id]
record RuleSays(String rule) {
  /// A plan with one task and three measures, their units to be filled in.
  static final String MEASURES =
      """
      # 任务
      {任务}
      [任务]
      + 夯实基础
      ++ 建设网络
      - 推进光网升级 | %s
      - 推进基站布点 | %s
      - 推进资源共享 | %s
      """;

  private static final String HEADING = "# 目标\n";

  static RuleSays of(Class<? extends Rule<?>> rule) {
    return new RuleSays(rule.getSimpleName());
  }

  /// What it says of one paragraph, in a plan whose other lines follow.
  List<String> of(String paragraph, String others) {
    return of(HEADING + paragraph + "\n" + others);
  }

  /// What it says of a plan: `必错｜words｜sentence`, and how it was computed where it was.
  List<String> of(String lines) {
    PlainPlan plain = PlainPlan.of(lines);
    return told(plain).stream()
        .map(
            it ->
                String.join("｜", it.severity().title().in(Locale.CHINA), it.words(), it.sentence())
                    + (it.formula().isEmpty() ? "" : "｜" + it.formula()))
        .toList();
  }

  /// Where it finds something, as the way to it reads.
  List<String> where(String lines) {
    return told(PlainPlan.of(lines)).stream().map(Told::where).toList();
  }

  private List<Told> told(PlainPlan plain) {
    Plan plan = plain.plan();
    Report report = Checker.of(Settings.USUAL).report(plan, plain.parent());
    return Told.all(plan, report, Locale.CHINA).stream()
        .filter(it -> it.rule().equals(rule))
        .toList();
  }

  /// What a paragraph reads once the one thing found in it is mended; the plan must then be
  /// faultless.
  String mended(String paragraph, String others) {
    return mended(HEADING + paragraph + "\n" + others);
  }

  /// What the plan reads otherwise, passage by passage, once the one thing found in it is mended;
  /// it must then be faultless.
  String mended(String lines) {
    Plan plan = PlainPlan.of(lines).plan();
    Checker checker = Checker.of(Settings.USUAL);
    List<Finding> findings = checker.check(plan);
    assertThat(findings).singleElement().extracting(Finding::rule).isEqualTo(rule);
    Optional<Fix> fix = findings.getFirst().fix();
    Plan mended = fix.orElseThrow().change().apply(plan);
    assertThat(checker.check(mended)).isEmpty();
    List<String> texts = new ArrayList<>(texts(mended));
    texts(plan).forEach(texts::remove);
    return String.join("／", texts);
  }

  /// All texts of a plan, in reading order.
  static List<String> texts(Plan plan) {
    return Passages.of(References.of(plan)).all().map(Passage::text).toList();
  }
}
