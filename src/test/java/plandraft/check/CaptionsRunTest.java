package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaptionsRunTest {
  private static final RuleSays RULE = RuleSays.of(CaptionsRun.class);
  private static final String OTHERS =
      """
      # 任务
      【专栏】专栏1 强基工程
      ——更新设施。
      【专栏】专栏2 提质工程
      ——建设场站。
      {表}
      [指标] 主要指标
      网络零售额 | 亿元 | 2030.2 | 2720
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          详见专栏3。 | 疑似｜专栏3｜文中提到“专栏3”，没有找到。
          具体见表2。 | 疑似｜表2｜文中提到“表2”，没有找到。
          见图1。 | 疑似｜图1｜文中提到“图1”，没有找到。
          """)
  void tellsWhatIsPointedToInVain(String text, String told) {
    assertThat(RULE.of(text, OTHERS)).containsExactly(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"详见专栏1、专栏2。", "具体见表1。", "见表3-1。", "共列表2个，图3张。"})
  void leavesAloneWhatIsThere(String text) {
    assertThat(RULE.of(text, OTHERS)).isEmpty();
  }
}
