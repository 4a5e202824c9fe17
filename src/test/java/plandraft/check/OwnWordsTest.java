package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whose number it is: one that is the plan's own must be the table's, and no other's need be.
class OwnWordsTest {
  private static final RuleSays NUMBERS = RuleSays.of(NumbersAgree.class);
  private static final String OTHERS =
      """
      @title %s
      [指标] 主要指标
      网络零售额 | 亿元 | 2030.2 | 2720
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "到2025年，网络零售额达到2700亿元。",
        "到2025年，力争全市网络零售额达到2700亿元。",
        "到2025年底，我市网络零售额达到2700亿元。",
        "到2025年，东江市网络零售额达到2700亿元。",
        "到2025年，东江网络零售额达到2700亿元。",
        "到2025年，全市的网络零售额达到2700亿元。",
        "《东江市商务发展规划》提出，到2025年，网络零售额达到2700亿元。",
        "到2025年，实现网络零售额2700亿元。",
        "到2025年，其中网络零售额达到2700亿元。"
      })
  void isThePlansOwn(String text) {
    assertThat(NUMBERS.of(text, OTHERS.formatted("东江市商务发展规划"))).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "到2025年，西江市网络零售额达到2700亿元。",
        "到2025年，全省网络零售额达到2700亿元。",
        "到2025年，全国网络零售额达到2700亿元。",
        "到2025年，城北区网络零售额达到2700亿元。",
        "到2025年，农村网络零售额达到2700亿元。",
        "到2025年，新增网络零售额达到2700亿元。",
        "到2025年，人均网络零售额达到2700亿元。",
        "《全省商务发展规划》（征求意见稿）明确提出，到2025年，网络零售额达到2700亿元。"
      })
  void isAnothers(String text) {
    assertThat(NUMBERS.of(text, OTHERS.formatted("东江市商务发展规划"))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "东江县商务发展规划, 全县, true",
    "东江县商务发展规划, 我县, true",
    "示例自治州商务发展规划, 全州, true",
    "示例旗商务发展规划, 全旗, true",
    "东江县商务发展规划, 全省, false",
    "商务发展规划, 全市, true",
    "商务发展规划, 东江, false"
  })
  void theAreaIsTheOneOfTheTitle(String title, String area, boolean own) {
    List<String> told = NUMBERS.of("到2025年，" + area + "网络零售额达到2700亿元。", OTHERS.formatted(title));

    assertThat(told.isEmpty()).isEqualTo(!own);
  }
}
