package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SharesHoldTest {
  private static final RuleSays RULE = RuleSays.of(SharesHold.class);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          总产值268.4亿元，其中渔业产值112.6亿元，占总产值的比重为46.0%。 | 必错｜46.0%｜“总产值”写的是46.0%，按112.6与268.4之比应为41.95%。｜112.6 ÷ 268.4 = 41.95%
          增加值1200亿元，其中高新产业780亿元，占增加值比重为60%。 | 必错｜60%｜“增加值”写的是60%，按780与1200之比应为65.00%。｜780 ÷ 1200 = 65.00%
          税收120亿元，其中民营税收98亿元，占全部税收的71.7%。 | 必错｜71.7%｜“税收”写的是71.7%，按98与120之比应为81.67%。｜98 ÷ 120 = 81.67%
          招聘教师1800名，其中研究生学历540名，占35%。 | 必错｜35%｜“占”写的是35%，按540与1800之比应为30.00%。｜540 ÷ 1800 = 30.00%
          20个断面中，优良断面17个，占80%。 | 必错｜80%｜“占”写的是80%，按17与20之比应为85.00%。｜17 ÷ 20 = 85.00%
          基金30亿元，其中财政出资12亿元，占40%，社会出资18亿元，占比50%。 | 必错｜50%｜“占比”写的是50%，按18与30之比应为60.00%。｜18 ÷ 30 = 60.00%
          里程由620公里增加到785公里，其中高铁310公里，占49.5%。 | 必错｜49.5%｜“占”写的是49.5%，按310与785之比应为39.49%。｜310 ÷ 785 = 39.49%
          """)
  void tellsSharesSaidWrong(String text, String told) {
    assertThat(RULE.of(text, "")).containsExactly(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "总产值268.4亿元，其中渔业产值112.6亿元，占总产值的比重为42.0%。",
        "户籍人口832万人，其中老年人口160万人，占户籍人口的19.3%。",
        "税收120亿元，其中民营税收98亿元，占全省的12.5%。",
        "增加值1280亿元，其中高新产业增长9%，占增加值比重为62%。",
        "增加值1200亿元，其中高新产业780亿元，占增加值比重65%左右。",
        "招聘教师1800名，其中研究生学历540名，占30%，骨干教师360名，占20%。",
        "招聘教师1800名，其中研究生学历540名，占全市教师的3%。",
        "招聘教师1800名，其中研究生学历540名，占35%左右。",
        "里程由620公里增加到785公里，新增165公里，其中高铁310公里，占39.5%。",
        "新增专利160件，其中发明专利200件，占40%。",
        "财政出资12亿元，占50%。",
        "增加值1200亿元。高新产业780亿元，占增加值比重为60%。"
      })
  void leavesAloneSharesThatHold(String text) {
    assertThat(RULE.of(text, "")).isEmpty();
  }
}
