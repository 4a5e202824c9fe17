package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersAgreeTest {
  private static final RuleSays RULE = RuleSays.of(NumbersAgree.class);
  private static final String OTHERS =
      """
      [指标] 主要指标
      网络零售额 | 亿元 | 2030.2 | 2720 ~2023=2500
      核心产业占比 | % | 7 | 10左右
      “浙政钉”活跃率 | % | 65.2 | 90以上
      存量房空置率 | % | 12 | 8以下
      主营业务收入 | 亿元 | 580*@2019 | 1000
      国家级平台 | 家 | 3 | 5-6
      [别名] 网零额 = 网络零售额
      [分解] 推广任务表
      地区 | 工业APP（个） | 普及率（%）
      = 标线 | 2000 | 80
      = 高线 | 3000 | 90
      东区 | 1200 | 85
      西区 | 1800 | 88
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          到2025年，网络零售额达到2700亿元。 | 必错｜达到2700亿元｜“网络零售额”文中是2700亿元，指标表目标值是2720亿元。
          到2023年，网络零售额达到2400亿元。 | 必错｜达到2400亿元｜“网络零售额”文中是2400亿元，指标表2023年的值是2500亿元。
          2020年，网络零售额为2030.6亿元。 | 必错｜2030.6亿元｜“网络零售额”文中是2030.6亿元，指标表2020年的值是2030.2亿元。
          到2025年，网零额突破3000亿元。 | 必错｜突破3000亿元｜“网络零售额”文中是突破3000亿元，指标表目标值是2720亿元。
          网络零售额达到2700亿元。 | 疑似｜达到2700亿元｜“网络零售额”文中是2700亿元，指标表目标值是2720亿元。
          到2025年，核心产业占比达到约12%。 | 疑似｜达到约12%｜“核心产业占比”文中是约12%，指标表目标值是10%左右。
          2019年，主营业务收入达到590亿元。 | 必错｜达到590亿元｜“主营业务收入”文中是590亿元，指标表2019年的值是580亿元。
          到2025年，网络零售额达到2.7万亿元。 | 必错｜达到2.7万亿元｜“网络零售额”文中是2.7万亿元，指标表目标值是2720亿元。
          """)
  void tellsWhatTheTableHasOtherwise(String text, String told) {
    assertThat(RULE.of(text, OTHERS)).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          到2025年，网络零售额达到2720亿元以上。 | 提示｜达到2720亿元以上｜“网络零售额”文中是“2720亿元以上”，指标表是“2720亿元”，数相同，限定词不同。
          到2025年，核心产业占比达到10%。 | 提示｜达到10%｜“核心产业占比”文中是“10%”，指标表是“10%左右”，数相同，限定词不同。
          到2025年，“浙政钉”活跃率达到90%。 | 提示｜达到90%｜“‘浙政钉’活跃率”文中是“90%”，指标表是“90%以上”，数相同，限定词不同。
          """)
  void tellsWhoseQualifierDiffers(String text, String told) {
    assertThat(RULE.of(text, OTHERS)).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          到2025年，工业APP达到2500个。 | 疑似｜达到2500个｜“工业APP”文中是2500个，《推广任务表》的全市数是2000、3000，各地之和也不是这个数。
          """)
  void tellsWhatIsNoLineOfABreakdown(String text, String told) {
    assertThat(RULE.of(text, OTHERS)).containsExactly(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "到2025年，网络零售额达到2720亿元。",
        "到2025年，网络零售额达到0.272万亿元。",
        "到2025年，网络零售额超过2700亿元。",
        "到2025年，网络零售额达到2720亿元，2023年达到2500亿元。",
        "2020年，网络零售额为2030.2亿元，到2025年达到2720亿元。",
        "网络零售额从2030.2亿元提高到2720亿元。",
        "到2025年，“浙政钉”活跃率不低于90%。",
        "到2025年，存量房空置率控制在8%以内。",
        "2019年主营业务收入580亿元。",
        "到2025年，工业APP达到2000个，力争达到3000个。",
        "到2025年，工业APP达到3000个。"
      })
  void leavesAloneWhatAgrees(String text) {
    assertThat(RULE.of(text, OTHERS)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“十三五”期间，网络零售额由900亿元增加到1800亿元。",
        "到2025年，城北区网络零售额达到500亿元。",
        "到2025年，全省网络零售额达到2.5万亿元。",
        "到2024年，网络零售额达到2600亿元。",
        "到2025年，网络零售额占比达到35%。",
        "到2025年，网络零售额增加700亿元。",
        "到2025年，国家级平台达到6家。",
        "《全省商务发展规划》提出，到2025年，网络零售额达到2800亿元。",
        "到2025年，普及率提高10个百分点。",
        "网络零售额2100亿元左右的县有两个。"
      })
  void leavesAloneWhatIsSaidOfOthers(String text) {
    assertThat(RULE.of(text, OTHERS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          到2025年，网络零售额达到2700亿元。 | 到2025年，网络零售额达到2720亿元。
          到2023年，网络零售额力争达到2400亿元。 | 到2023年，网络零售额力争达到2500亿元。
          2020年，网络零售额为2030.6亿元。 | 2020年，网络零售额为2030.2亿元。
          到2025年，核心产业占比达到10%。 | 到2025年，核心产业占比达到10%左右。
          到2025年，网络零售额达到2720亿元以上。 | 到2025年，网络零售额达到2720亿元。
          到2025年，力争核心产业占比达到12%，后年再提高。 | 到2025年，力争核心产业占比达到10%左右，后年再提高。
          """)
  void mendsTheNumberAndItsQualifier(String text, String mended) {
    assertThat(RULE.mended(text, OTHERS)).isEqualTo(mended);
  }
}
