package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesExistTest {
  private static final RuleSays RULE = RuleSays.of(DatesExist.class);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          自2023年2月29日起施行。 | 必错｜2023年2月29日｜没有“2023年2月29日”这一天。
          11月31日前完成。 | 必错｜11月31日｜没有“11月31日”这一天。
          2021年13月完成。 | 必错｜2021年13月｜没有“2021年13月”这一天。
          2021年6月31日印发。 | 必错｜2021年6月31日｜没有“2021年6月31日”这一天。
          于2月30日召开。 | 必错｜2月30日｜没有“2月30日”这一天。
          """)
  void tellsDaysThatAreNone(String text, String told) {
    assertThat(RULE.of(text, "")).containsExactly(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "自2024年2月29日起施行。",
        "自2000年2月29日起施行。",
        "2月29日召开。",
        "12月31日前完成。",
        "2021年12月完成，历时13个月。"
      })
  void leavesAloneDaysThatAre(String text) {
    assertThat(RULE.of(text, "")).isEmpty();
  }
}
