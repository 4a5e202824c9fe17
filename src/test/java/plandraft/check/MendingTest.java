package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.model.Plan;

class MendingTest {
  private static final String TABLE =
      """
      [指标] 主要指标
      网络零售额 | 亿元 | 2030.2 | 2720
      软件业务收入 | 亿元 | 100 | 200
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NumbersAgree    | 到2025年，网络零售额达到2700亿元，软件业务收入达到1900亿元。 | 到2025年，网络零售额达到2720亿元，软件业务收入达到200亿元。
          YearsAreWritten | 自二零二零年至二零三五年，到二。五零年。                  | 自二〇二〇年至二〇三五年，到二〇五〇年。
          RangesAreClear  | 提高10-15%，投资9～16亿元，增长3至5%。                  | 提高10%-15%，投资9亿～16亿元，增长3%至5%。
          CountsAgree     | 共提出3项主要指标，设置十项指标。                        | 共提出2项主要指标，设置两项指标。
          DocumentNumbersAreStandard | 根据市政发[2020]1号、市政发[2021]02号文件。     | 根据市政发〔2020〕1号、市政发〔2021〕2号文件。
          """)
  void allThatARuleFoundInAParagraphIsMendedAtOnce(String rule, String text, String mended) {
    Plan plan = PlainPlan.of("# 目标\n" + text + "\n" + TABLE).plan();
    Fix fix = Mending.all(rule, found(plan, rule));

    Plan after = fix.change().apply(plan);

    assertThat(RuleSays.texts(after)).contains(mended);
    assertThat(found(after, rule)).isEmpty();
    assertThat(fix.change().apply(after)).isEqualTo(after);
  }

  @Test
  void itsStepSaysWhatTheRuleAsksForAndHowOften() {
    Plan plan = PlainPlan.of("# 目标\n提高10-15%，投资9～16亿元。").plan();
    Fix fix = Mending.all("RangesAreClear", found(plan, "RangesAreClear"));

    assertThat(fix.step().in(Locale.CHINA)).isEqualTo("按“数值范围清楚”一并改好（2处）");
    assertThat(Mending.all("DatesExist", List.of()).change().apply(plan)).isEqualTo(plan);
  }

  @Test
  void whatCannotBeMendedStays() {
    Plan plan = PlainPlan.of("# 目标\n11月31日前完成，提高10-15%。").plan();
    List<Finding> all = Checker.of(Settings.USUAL).check(plan);

    Plan after = Mending.on(plan, all);

    assertThat(RuleSays.texts(after)).contains("11月31日前完成，提高10%-15%。");
    assertThat(Checker.of(Settings.USUAL).check(after))
        .extracting(Finding::rule)
        .containsExactly("DatesExist");
  }

  private static List<Finding> found(Plan plan, String rule) {
    return Checker.of(Settings.USUAL).check(plan).stream()
        .filter(finding -> finding.rule().equals(rule))
        .toList();
  }
}
