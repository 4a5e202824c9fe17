package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingsAreFilledTest {
  private static final RuleSays RULE = RuleSays.of(HeadingsAreFilled.class);

  private static final String SECTIONS =
      """
      # 总体要求
      坚持稳中求进。
      # %s
      %s
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          组织实施 | # 保障措施／加强领导。 | 提示｜组织实施｜“组织实施”下还没有内容。
          '' | 加强领导。 | 疑似｜｜这一节没有标题。
          """)
  void tellsWhatIsEmpty(String heading, String text, String told) {
    assertThat(RULE.of(SECTIONS.formatted(heading, text).replace("／", "\n"))).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          组织实施 | 加强领导。
          组织实施 | ## 加强领导／成立专班。
          组织实施 | ——加强领导。
          """)
  void leavesAloneWhatHolds(String heading, String text) {
    assertThat(RULE.of(SECTIONS.formatted(heading, text).replace("／", "\n"))).isEmpty();
  }
}
