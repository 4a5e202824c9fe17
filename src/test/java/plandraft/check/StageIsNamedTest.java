package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StageIsNamedTest {
  private static final RuleSays RULE = RuleSays.of(StageIsNamed.class);
  private static final String OTHERS =
      """
      @title 示例市发展规划
      @stage 送审稿
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          现将《示例市发展规划》（征求意见稿）印发。 | 疑似｜征求意见稿｜文中写“征求意见稿”，规划现在是“送审稿”。
          《规划》（讨论稿）共五章。 | 疑似｜讨论稿｜文中写“讨论稿”，规划现在是“送审稿”。
          """)
  void tellsAnotherStage(String text, String told) {
    assertThat(RULE.of(text, OTHERS)).containsExactly(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "现将《示例市发展规划》（送审稿）印发。",
        "先后形成《规划》（初稿）。",
        "2021年3月，形成《规划》（征求意见稿）。",
        "《示例省发展规划》（征求意见稿）提出要求。",
        "《规划》（2021—2025年）共五章。"
      })
  void leavesAloneItsStageAndHistory(String text) {
    assertThat(RULE.of(text, OTHERS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          现将《示例市发展规划》（征求意见稿）印发。 | 现将《示例市发展规划》（送审稿）印发。
          《规划》（讨论稿）共五章。 | 《规划》（送审稿）共五章。
          """)
  void namesTheStage(String text, String mended) {
    assertThat(RULE.mended(text, OTHERS)).isEqualTo(mended);
  }
}
