package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SharesMakeHundredTest {
  private static final RuleSays RULE = RuleSays.of(SharesMakeHundred.class);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          三次产业结构调整为7.5：45.2：46.3。 | 必错｜7.5：45.2：46.3｜“7.5：45.2：46.3”加起来是99，不是100。｜7.5 + 45.2 + 46.3 = 99
          三次产业从业人员比例为15∶40∶47。 | 必错｜15∶40∶47｜“15∶40∶47”加起来是102，不是100。｜15 + 40 + 47 = 102
          煤炭、石油、天然气、其他消费占比分别为31.3%、28.1%、10.3%、32.3%。 | 疑似｜31.3%、28.1%、10.3%、32.3%｜“31.3%、28.1%、10.3%、32.3%”加起来是102，不是100。｜31.3 + 28.1 + 10.3 + 32.3 = 102
          总投资42亿元，其中平台、治理和开发占比分别为45%、25%和35%，平台最多。 | 疑似｜45%、25%和35%｜“45%、25%和35%”加起来是105，不是100。｜45 + 25 + 35 = 105
          三次产业结构由2015年的9.8：48.6：41.6调整为2020年的7.5：45.2：47.3，第三产业比重提高6.7个百分点。 | 必错｜第三产业比重提高6.7个百分点｜从41.6到47.3，变化是+5.7，文中写的是“第三产业比重提高6.7个百分点”。｜47.3 − 41.6 = +5.7
          产业结构由9.8：48.6：41.6变为7.5：45.2：47.3，第二产业占比上升3.4个百分点。 | 必错｜第二产业占比上升3.4个百分点｜从48.6到45.2，变化是-3.4，文中写的是“第二产业占比上升3.4个百分点”。｜45.2 − 48.6 = -3.4
          """)
  void tellsSharesThatAreNotOneWhole(String text, String told) {
    assertThat(RULE.of(text, "")).containsExactly(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "三次产业结构由2015年的9.8：48.6：41.6调整为2020年的7.5：45.2：47.3，第三产业比重提高5.7个百分点，第一产业比重下降2.3个百分点。",
        "三次产业结构为7.6：45.2：47.3。",
        "三次产业比例为33：33：33。",
        "财政、企业、社会按4：3：3的比例分担。",
        "比例尺为1：500，结构完整，7：30开始。",
        "会议8：30：62结束。",
        "平台、治理和开发占比分别为45%、25%和30%。",
        "平台、治理和开发占比分别为57.8%、23.7%和14.8%，合计96.3%。",
        "大专以上、本科以上、研究生占比分别为60%、35%、8%。",
        "养老、医疗、失业保险覆盖占比分别为95%、98%、90%。",
        "三次产业结构为7.5：45.2：47.3，第三产业比重提高5.7个百分点。"
      })
  void leavesAloneWhatIsOneWholeOrNone(String text) {
    assertThat(RULE.of(text, "")).isEmpty();
  }
}
