package plandraft.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.file.Samples;
import plandraft.model.Comment.Span;
import plandraft.model.Place;
import plandraft.model.Plan;

/// What stands at places, as comments quote it.
class QuotesTest {
  private static final Place TEXT = new Place(Place.Part.BLOCK, "goals-1-p1");
  private Quotes quotes;

  @BeforeEach
  void begin() throws IOException {
    Plan plan = Samples.plan("sample-county-agriculture");
    quotes = new Quotes(References.of(plan));
  }

  private static Place place(String written) {
    return Place.read(written).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          plan:                            | ''
          section:goals                    | 基础与目标
          indicator:a1                     | 数字农业产值
          base:a1                          | 数字农业产值 12
          target:a1                        | 数字农业产值 16
          basis:a1                         | 按年均增长10%测算
          unit:a1                          | 亿元
          measure:task-1-1-m1              | 在示例园区一、示例园区二配套建设监测和灌溉设施。
          cell:breakdown-r2/breakdown-c2   | 示例县智慧农业2026年主要指标分解表 示例镇乙 农民数字技能培训 1200
          breakdown:breakdown-r2           | 示例县智慧农业2026年主要指标分解表 示例镇乙
          target:gone                      | ''
          cell:gone/gone                   | ''
          block:gone                       | ''
          """)
  void everyPlaceIsQuotedByWhatStandsThere(String place, String words) {
    assertThat(quotes.at(place(place))).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({"target:a1", "basis:a1", "plan:", "cell:breakdown-r2/breakdown-c2", "section:gone"})
  void whatIsNoWordsHasNoneOfItsOwn(String place) {
    assertThat(quotes.own(place(place))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"示例县山区", "12亿元", "产值12亿元，农产品", "2亿", "，", "突出。"})
  void wordsAreFoundAgainWhereTheyStand(String words) {
    Span span = quotes.span(TEXT, words).orElseThrow();
    assertThat(quotes.at(TEXT, Optional.of(span))).contains(words);
  }

  @Test
  void aSpanTakesLiveReferencesWhole() {
    Span inside = quotes.span(TEXT, "2亿").orElseThrow();
    assertThat(quotes.at(TEXT, Optional.of(inside))).isEqualTo("12亿元");
    assertThat(inside.to() - inside.from()).isEqualTo(1);
  }

  @Test
  void thereIsNoSpanWhereTheWordsAreNot() {
    assertThat(quotes.span(TEXT, "没有这句话")).isEmpty();
    assertThat(quotes.span(TEXT, " ")).isEmpty();
    assertThat(quotes.span(place("section:goals"), "基础")).isEmpty();
    assertThat(quotes.span(place("block:gone"), "基础")).isEmpty();
  }

  @Test
  void withoutASpanAllOfThePlaceIsQuoted() {
    assertThat(quotes.at(TEXT, Optional.empty())).isEqualTo(quotes.at(TEXT)).startsWith("示例县");
    assertThat(quotes.at(place("target:a1"), Optional.of(new Span(0, 2)))).isEqualTo("数字农业产值 16");
  }
}
