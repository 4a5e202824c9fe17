package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.model.Plan;

class HeadingsAreNumberedTest {
  private static final RuleSays RULE = RuleSays.of(HeadingsAreNumbered.class);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.加强领导。／3.加大投入。 | 必错｜3.｜“1.”之后是“3.”，中间缺号。
          （一）加强领导。／（三）加大投入。 | 必错｜（三）｜“（一）”之后是“（三）”，中间缺号。
          （1）建立台账。／（2）定期调度。／（5）跟踪问效。 | 必错｜（5）｜“（2）”之后是“（5）”，中间缺号。
          1.加强领导。／2.加大投入。／2.强化考核。 | 必错｜2.｜“2.”之后又是“2.”，编号重复。
          一、加强领导。／四、强化考核。 | 必错｜四、｜“一、”之后是“四、”，中间缺号。
          """)
  void tellsGapsAndRepetitions(String text, String told) {
    assertThat(RULE.of(text.replace("／", "\n"), "")).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.加强领导。／3.加大投入。                   | 2.加大投入。
          （一）加强领导。／（三）加大投入。／（四）考核。 | （二）加大投入。／（三）考核。
          （1）建台账。／（2）调度。／（5）问效。／（7）奖惩。 | （3）问效。／（4）奖惩。
          1.加强领导。／2.加大投入。／2.强化考核。／3.问效。 | 3.强化考核。／4.问效。
          1.领导。／3.投入。／1.台账。／2.调度。          | 2.投入。
          """)
  void countsOnFromTheParagraphThatBreaksTheCount(String text, String mended) {
    String lines = "# 保障\n" + text.replace("／", "\n");
    Plan plan = PlainPlan.of(lines).plan();
    List<Finding> findings = Checker.of(Settings.USUAL).check(plan);

    Plan once = findings.getFirst().fix().orElseThrow().change().apply(plan);

    assertThat(Checker.of(Settings.USUAL).check(once)).isEmpty();
    assertThat(once).isEqualTo(Mending.all("HeadingsAreNumbered", findings).change().apply(plan));
    List<String> texts = new ArrayList<>(RuleSays.texts(once));
    RuleSays.texts(plan).forEach(texts::remove);
    assertThat(String.join("／", texts)).isEqualTo(mended);
  }

  /// 6. stands within the paragraph that would become 4.
  @Test
  void offersNothingWhereParagraphsHoldNumbersOfTheCount() {
    Plan plan = PlainPlan.of("# 保障\n1.领导。\n3.投入。\n4.台账。5.调度。\n6.问效。").plan();

    assertThat(Checker.of(Settings.USUAL).check(plan))
        .singleElement()
        .matches(finding -> finding.fix().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.加强领导。／2.加大投入。／1.建立台账。／2.定期调度。",
        "1.加强领导。／2.5亿元专项资金按进度拨付。／2.加大投入。",
        "（一）加强领导。1.成立专班。／2.明确分工。／（二）加大投入。",
        "1.加强领导；2.加大投入。／3.强化考核。",
        "2021年建成。／2023年投用。"
      })
  void leavesAloneWhatRuns(String text) {
    assertThat(RULE.of(text.replace("／", "\n"), "")).isEmpty();
  }
}
