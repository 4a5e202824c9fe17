package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GrowthHoldsTest {
  private static final RuleSays RULE = RuleSays.of(GrowthHolds.class);
  private static final String OTHERS =
      """
      [指标] 主要指标
      软件业务收入 | 亿元 | 100 | 200
      地区生产总值 | 亿元 | 6871 | 10000
      高峰时速 | 公里 | 20 | 25
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          软件收入从2015年的225.0亿元增加到2020年的506.9亿元，年均增长25.1%。 | 必错｜年均增长25.1%｜从225.0到506.9，5年的年均增长（复合）是17.64%；文中“年均增长25.1%”是总增幅除以年数。｜(506.9 ÷ 225.0)^(1/5) − 1 = 17.64%
          软件收入从2015年的225.0亿元增加到2020年的506.9亿元，年均增长21%。 | 必错｜年均增长21%｜从225.0到506.9，5年的年均变化是17.64%，文中写的是“年均增长21%”。｜(506.9 ÷ 225.0)^(1/5) − 1 = 17.64%
          软件收入由2015年的225亿元提高到2020年的506.9亿元，年均增速20%以上。 | 必错｜年均增速20%以上｜从225到506.9，5年的年均变化是17.64%，文中写的是“年均增速20%以上”。｜(506.9 ÷ 225)^(1/5) − 1 = 17.64%
          企业从2018年的12万户增加到2020年的15万户，年均新增3万户。 | 必错｜年均新增3万户｜从12到15，2年的年均变化是+1.5，文中写的是“年均新增3万户”。｜(15 − 12) ÷ 2 = +1.5
          能耗由2015年的0.50吨标准煤下降到2020年的0.43吨标准煤，年均下降7%。 | 必错｜年均下降7%｜从0.50到0.43，5年的年均变化是-2.97%，文中写的是“年均下降7%”。｜(0.43 ÷ 0.50)^(1/5) − 1 = -2.97%
          软件收入从225亿元增加到506.9亿元，年均增长1%。 | 疑似｜年均增长1%｜文中“年均增长1%”与前面的起止数，按1至15年推算都不成立。
          """)
  void tellsAYearlyRateThatTheTwoValuesDoNotGive(String text, String told) {
    assertThat(RULE.of(text, OTHERS)).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          床位从5000张增加到6200张，增长20%。 | 必错｜增长20%｜从5000到6200，变化是24.00%，文中写的是“增长20%”。｜(6200 − 5000) ÷ 5000 = 24.00%
          床位从5000张增加到6200张，增加1000张。 | 必错｜增加1000张｜从5000到6200，变化是+1200，文中写的是“增加1000张”。｜6200 − 5000 = +1200
          覆盖率由95.2%提高到98.6%，提高4.4个百分点。 | 必错｜提高4.4个百分点｜从95.2到98.6，变化是+3.4，文中写的是“提高4.4个百分点”。｜98.6 − 95.2 = +3.4
          能耗从500万吨下降到450万吨，下降12%。 | 必错｜下降12%｜从500到450，变化是-10.00%，文中写的是“下降12%”。｜(450 − 500) ÷ 500 = -10.00%
          技术中心由2家增加到6家，增长3倍。 | 必错｜增长3倍｜从2到6，变化是2倍，文中写的是“增长3倍”。｜(6 − 2) ÷ 2 = 2倍
          """)
  void tellsATotalThatTheTwoValuesDoNotGive(String text, String told) {
    assertThat(RULE.of(text, OTHERS)).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          软件收入从500亿元增长到800亿元，实现翻番。 | 必错｜翻番｜从500到800是1.6倍，“翻番”应为2倍。｜800 ÷ 500 = 1.6
          用户从50万户增加到120万户，翻了两番。 | 必错｜翻了两番｜从50到120是2.4倍，“翻了两番”应为4倍。｜120 ÷ 50 = 2.4
          软件收入达到700亿元，比2020年的500亿元翻一番。 | 必错｜翻一番｜从500到700是1.4倍，“翻一番”应为2倍。｜700 ÷ 500 = 1.4
          """)
  void tellsADoublingThatIsNone(String text, String told) {
    assertThat(RULE.of(text, OTHERS)).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          到2025年，软件业务收入达到200亿元，年均增长20%。 | 疑似｜年均增长20%｜文中说“年均增长20%”，指标表中“软件业务收入”从100到200，5年的年均增长是14.87%。｜(200 ÷ 100)^(1/5) − 1 = 14.87%
          """)
  void tellsAGrowthThatTheTableDoesNotGive(String text, String told) {
    assertThat(RULE.of(text, OTHERS)).containsExactly(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "软件收入从2015年的225.0亿元增加到2020年的506.9亿元，年均增长17.6%。",
        "软件收入从2015年的225.0亿元增加到2020年的506.9亿元，年均增长15%以上。",
        "软件收入从225.0亿元增加到506.9亿元，年均增长17.6%。",
        "企业从2018年的12万户增加到2020年的15万户，年均新增1.5万户。",
        "床位从5000张增加到6200张，增长24%。",
        "技术中心由2家增加到6家，增长2倍。",
        "合同额由3200万元增加到10126万元，增长2.2倍。",
        "覆盖率由95.2%提高到98.6%，提高3.4个百分点。",
        "软件收入从500亿元增长到990亿元，实现翻番。",
        "到2025年，软件业务收入达到200亿元，年均增长14.9%。",
        "到2025年，软件业务收入达到200亿元，年均增长15%左右。"
      })
  void leavesAloneWhatHolds(String text) {
    assertThat(RULE.of(text, OTHERS)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "企业从200家增加到300家，营业收入年均增长18%。",
        "企业从200家增加到300家，其中规上企业年均增长18%。",
        "企业从200家增加到300家。年均增长18%的还有出口。",
        "企业从3个增加到8平方公里，年均增长21.7%。",
        "到2023年，软件业务收入达到200亿元，年均增长20%。",
        "2025年软件收入比2020年翻一番。",
        "占比由1.40%提高到2.29%，年均增长19.5%。",
        "主播从300多人增加到1000余人，增长230%。",
        "主播从约300人增加到1000人以上，年均增长10%。"
      })
  void leavesAloneWhatIsSaidOfAnother(String text) {
    assertThat(RULE.of(text, OTHERS)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "地区生产总值从2015年的4669亿元增加到2020年的6871亿元，年均增长6.9%。",
        "地区生产总值（GDP）由2015年的4669亿元增加到2020年的6871亿元，年均增长6.9%。",
        "工业增加值从2015年的1000亿元增加到2020年的1300亿元，年均增长6.9%。",
        "工业增加值从2019年的1000亿元增加到2020年的1010亿元，增长2.5%。",
        "农业总产值从200亿元增加到260亿元，年均增长0.1%。",
        "到2025年，地区生产总值达到10000亿元，年均增长6.5%。"
      })
  void leavesAloneWhatPricesExplain(String text) {
    assertThat(RULE.of(text, OTHERS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          地区生产总值从2015年的4669亿元增加到2020年的6871亿元，年均增长18.0%。 | 必错｜年均增长18.0%｜从4669到6871，5年的年均变化是8.03%，文中写的是“年均增长18.0%”。｜(6871 ÷ 4669)^(1/5) − 1 = 8.03%
          工业增加值从2015年的1000亿元增加到2020年的1500亿元，年均增长10%。 | 必错｜年均增长10%｜从1000到1500，5年的年均增长（复合）是8.45%；文中“年均增长10%”是总增幅除以年数。｜(1500 ÷ 1000)^(1/5) − 1 = 8.45%
          工业增加值从2019年的1000亿元增加到2020年的1100亿元，增长20%。 | 必错｜增长20%｜从1000到1100，变化是10.00%，文中写的是“增长20%”。｜(1100 − 1000) ÷ 1000 = 10.00%
          到2025年，地区生产总值达到10000亿元，年均增长12%。 | 疑似｜年均增长12%｜文中说“年均增长12%”，指标表中“地区生产总值”从6871到10000，5年的年均增长是7.79%。｜(10000 ÷ 6871)^(1/5) − 1 = 7.79%
          """)
  void tellsWhatPricesCannotExplain(String text, String told) {
    assertThat(RULE.of(text, OTHERS)).containsExactly(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "众创空间从2016年初的100家增加到2020年底的200家，年均增长14.9%。",
        "众创空间从2016年年初的100家增加到2020年年底的200家，年均增长14.9%。",
        "众创空间从2016年初的100家增加到2021年初的200家，年均增长14.9%。"
      })
  void countsTheYearsFromStartToEnd(String text) {
    assertThat(RULE.of(text, OTHERS)).isEmpty();
  }
}
