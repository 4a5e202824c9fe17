package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasesHoldTest {
  private static final RuleSays RULE = RuleSays.of(BasesHold.class);

  private static final String TABLE =
      """
      # 目标
      目标见表。
      [指标] 主要指标
      增加值 | %s | %s | %s | %s
      """;

  private static final String NEW =
      """
      # 目标
      目标见表。
      [指标] 主要指标
      新增就业（累计） | 万人 | %s | %s | %s
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          亿元 | 100 | 200 | 按年均增长20%测算 | 必错｜按年均增长20%测算｜“增加值”从100到200，5年的年均增长（复合）是14.87%，不是20%。20%是总增幅除以年数；照年均20%推算，2025年应为248.83。｜(200 ÷ 100)^(1/5) − 1 = 14.87%；100 × (1 + 20%)^5 = 248.83
          亿元 | 100 | 200 | 按年均增长10%测算 | 必错｜按年均增长10%测算｜“增加值”从100到200，5年的年均增长（复合）是14.87%，依据写的是10%；照依据推算，2025年应为161.05。｜(200 ÷ 100)^(1/5) − 1 = 14.87%；100 × (1 + 10%)^5 = 161.05
          亿元 | 3250 | 6500 | 按年均增长15%以上测算 | 疑似｜按年均增长15%以上测算｜“增加值”从3250到6500，5年的年均增长是14.87%，略低于依据写的15%以上；照15%推算，2025年应为6536.91，已高于目标值。｜(6500 ÷ 3250)^(1/5) − 1 = 14.87%；3250 × (1 + 15%)^5 = 6536.91
          亿元 | 75 | 90 | 按年均增长4%测算 | 提示｜按年均增长4%测算｜“增加值”从75到90，5年的年均增长（复合）是3.71%，取整后才是4%；而总增幅除以年数正好是4%，请核对算法。｜(90 ÷ 75)^(1/5) − 1 = 3.71%；75 × (1 + 4%)^5 = 91.25
          % | 65.2 | 90 | 按年均增长5%测算 | 疑似｜按年均增长5%测算｜“增加值”从65.2到90，每年增长5%不成立；如指每年提高的百分点，则成立，应写“个百分点”。｜(90 ÷ 65.2)^(1/5) − 1 = 6.66%；65.2 × (1 + 5%)^5 = 83.21
          万吨 | 500 | 400 | 按年均下降6%测算 | 必错｜按年均下降6%测算｜“增加值”从500到400，5年的年均增长（复合）是-4.36%，依据写的是-6%；照依据推算，2025年应为366.95。｜(400 ÷ 500)^(1/5) − 1 = -4.36%；500 × (1 + -6%)^5 = 366.95
          """)
  void tellsARateThatDoesNotHold(
      String unit, String base, String target, String basis, String told) {
    assertThat(RULE.of(TABLE.formatted(unit, base, target, basis))).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          家 | 115 | 300 | 按照年均新增40家测算 | 必错｜按照年均新增40家测算｜“增加值”从115到300，5年平均每年37，依据写的是40；照依据推算，2025年应为315。｜(300 − 115) ÷ 5 = 37；115 + 40 × 5 = 315
          家 | 20 | 40 | 按每年新增5家以上测算 | 必错｜按每年新增5家以上测算｜“增加值”从20到40，5年平均每年4，依据写的是5；照依据推算，2025年应为45。｜(40 − 20) ÷ 5 = 4；20 + 5 × 5 = 45
          % | 45.94 | 55 | 按照每年2个百分点增长幅度测算 | 提示｜按照每年2个百分点增长幅度测算｜“增加值”从45.94到55，5年平均每年1.81，取整后才是2；照每年2推算，2025年应为55.94。｜(55 − 45.94) ÷ 5 = 1.81；45.94 + 2 × 5 = 55.94
          % | 45 | 60 | 按照年均增长2个百分点测算 | 必错｜按照年均增长2个百分点测算｜“增加值”从45到60，5年平均每年3，依据写的是2；照依据推算，2025年应为55。｜(60 − 45) ÷ 5 = 3；45 + 2 × 5 = 55
          万吨 | 500 | 430 | 按每年减少10万吨测算 | 必错｜按每年减少10万吨测算｜“增加值”从500到430，5年平均每年-14，依据写的是-10；照依据推算，2025年应为450。｜(430 − 500) ÷ 5 = -14；500 + (-10) × 5 = 450
          """)
  void tellsAStepThatDoesNotHold(
      String unit, String base, String target, String basis, String told) {
    assertThat(RULE.of(TABLE.formatted(unit, base, target, basis))).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          亿元 | 2916*@2019 | 6500 | 按年均增长17.4%测算 | 提示｜按年均增长17.4%测算｜“增加值”的测算按5年成立；基期数据属2019年，按6年推算应为7634.77，与目标值6500不符。请写明起算年份。｜(6500 ÷ 2916)^(1/5) − 1 = 17.39%；2916 × (1 + 17.4%)^5 = 6503.21
          % | 2.69*@2019 | 3.29 | 按照年均增长0.12个百分点测算 | 提示｜按照年均增长0.12个百分点测算｜“增加值”的测算按5年成立；基期数据属2019年，按6年推算应为3.41，与目标值3.29不符。请写明起算年份。｜(3.29 − 2.69) ÷ 5 = 0.12；2.69 + 0.12 × 5 = 3.29
          """)
  void tellsWhichYearsItHoldsOver(
      String unit, String base, String target, String basis, String told) {
    assertThat(RULE.of(TABLE.formatted(unit, base, target, basis))).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          亿元 | 100 | 200 | 按年均增长14.9%测算
          亿元 | 100 | 200以上 | 按年均增长15%测算
          亿元 | 100 | 200左右 | 按年均增长14%测算
          亿元 | 2916* | 6500 | 2916为2019年的数据，2020年估算3250，按年均增长14.87%测算
          家 | 115 | 315 | 按照年均新增40家测算
          万户 | 1.15 | 1.35 | 按照年均新增400户测算
          % | 45 | 55 | 按照年均增长2个百分点测算
          亿元 | 0 | 200 | 按年均增长14.9%测算
          亿元 | 100 | 前3名 | 按年均增长14.9%测算
          亿元 | 100 | 200 | 参照《纲要》确定
          亿元 | 100 | 200 | 按全省年均增长10%的趋势，结合实际测算
          """)
  void leavesAloneWhatHolds(String unit, String base, String target, String basis) {
    assertThat(RULE.of(TABLE.formatted(unit, base, target, basis))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          亿元 | 100 | 200 | 按年均增长20%测算 | 按年均增长14.9%测算
          亿元 | 19.47 | 40 | 按每年增长21%测算 | 按每年增长15.5%测算
          亿元 | 3250 | 6500 | 按年均增长15%以上测算 | 按年均增长14.8%以上测算
          % | 65.2 | 90 | 按年均增长5%测算 | 按年均增长5个百分点测算
          家 | 115 | 300 | 按照年均新增40家测算 | 按照年均新增37家测算
          % | 45.94 | 55 | 按照每年2个百分点增长幅度测算 | 按照每年1.8个百分点增长幅度测算
          万吨 | 500 | 430 | 按每年减少10万吨测算 | 按每年减少14万吨测算
          """)
  void writesTheRateOrStepThatHolds(
      String unit, String base, String target, String basis, String mended) {
    assertThat(RULE.mended(TABLE.formatted(unit, base, target, basis))).isEqualTo(mended);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          52 | 50 | 年均新增10万人
          """)
  void addsUpWhatEachYearBrings(String base, String target, String basis) {
    assertThat(RULE.of(NEW.formatted(base, target, basis))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          52 | 60 | 年均新增10万人 | 必错｜年均新增10万人｜“新增就业（累计）”从52到60，5年平均每年1.6，依据写的是10；照依据推算，2025年应为102。｜(60 − 52) ÷ 5 = 1.6；52 + 10 × 5 = 102
          """)
  void addsUpWhatEachYearBringsToTheTarget(String base, String target, String basis, String told) {
    assertThat(RULE.of(NEW.formatted(base, target, basis))).containsExactly(told);
  }
}
