package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SumsHoldTest {
  private static final RuleSays RULE = RuleSays.of(SumsHold.class);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          用电量54.0+216.82=280.82亿元。 | 必错｜54.0+216.82=280.82亿元｜54.0+216.82等于270.82，文中是“54.0+216.82=280.82亿元”。｜54.0+216.82 = 270.82
          建成厂房196万平方米（62+74+50）。 | 必错｜196万平方米｜62+74+50等于186，文中是“196万平方米”。｜62+74+50 = 186
          新增床位2350张（850+900+500）。 | 必错｜2350张｜850+900+500等于2250，文中是“2350张”。｜850+900+500 = 2250
          """)
  void tellsSumsThatAreOthers(String text, String told) {
    assertThat(RULE.of(text, "")).containsExactly(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "用电量54.0+216.82=270.82亿元。",
        "建成厂房186万平方米（62+74+50）。",
        "建设“8+13”平台，推进“1+3+N”体系。",
        "建成厂房190万平方米左右（62+74+50）。",
        "总量（62+74+50）万平方米。"
      })
  void leavesAloneSumsThatHold(String text) {
    assertThat(RULE.of(text, "")).isEmpty();
  }
}
