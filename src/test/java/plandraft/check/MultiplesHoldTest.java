package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MultiplesHoldTest {
  private static final RuleSays RULE = RuleSays.of(MultiplesHold.class);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          企业由2015年的86家增加到2020年的344家，是2015年的5倍。 | 必错｜5倍｜从86到344是4倍，文中写的是“5倍”。｜344 ÷ 86 = 4
          装机由120万千瓦增加到360万千瓦，增加240万千瓦，是2022年的2.5倍。 | 必错｜2.5倍｜从120到360是3倍，文中写的是“2.5倍”。｜360 ÷ 120 = 3
          产值从0.8亿元提高到2.4亿元，相当于“十三五”末的4倍。 | 必错｜4倍｜从0.8到2.4是3倍，文中写的是“4倍”。｜2.4 ÷ 0.8 = 3
          """)
  void tellsAMultipleThatTheTwoValuesDoNotGive(String text, String told) {
    assertThat(RULE.of(text, "")).containsExactly(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "企业由2015年的86家增加到2020年的344家，是2015年的4倍。",
        "企业由86家增加到330家，是2015年的3.8倍。",
        "企业由86家增加到344家，是全省平均的5倍。",
        "企业由86家增加到344家，是2015年的5倍以上。",
        "企业由80余家增加到344家，是2015年的5倍。",
        "企业由0家增加到344家，是2015年的5倍。",
        "企业由86家增加到344家。产值是2015年的5倍。",
        "产值由0.8亿元提高到2.4亿元，是2015年的3.1倍。"
      })
  void leavesAloneWhatHoldsOrIsOfSomethingElse(String text) {
    assertThat(RULE.of(text, "")).isEmpty();
  }
}
