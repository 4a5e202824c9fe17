package plandraft.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Units that fold into one another, and those that never do.
class UnitFamiliesTest {
  static Stream<List<String>> families() {
    return Stream.of(
        List.of("元", "十元", "百元", "千元", "万元", "百万元", "千万元", "亿元", "十亿元", "百亿元", "千亿元", "万亿元"),
        List.of("户", "百户", "千户", "万户", "亿户"),
        List.of("人", "万人", "亿人"),
        List.of("人次", "万人次", "亿人次"),
        List.of("家", "千家", "万家"),
        List.of("台", "万台"),
        List.of("%", "百分点", "个百分点", "‰", "千分点"),
        List.of("bps", "Kbps", "Mbps", "Gbps", "Tbps", "G", "T", "M"),
        List.of("米", "千米", "公里", "km", "万公里"),
        List.of("亩", "万亩", "公顷", "平方公里", "km²"),
        List.of("平方米", "㎡", "m²", "万平方米", "亿平方米"),
        List.of("克", "千克", "公斤", "kg", "吨", "万吨", "亿吨"),
        List.of("千瓦", "万千瓦", "兆瓦", "MW", "吉瓦", "GW", "亿千瓦"),
        List.of("千瓦时", "万千瓦时", "亿千瓦时", "kWh", "MWh", "GWh"),
        List.of("元/人", "万元/人"),
        List.of("万元/人年", "元/人年", "亿元/人年"),
        List.of("吨标准煤/万元", "万吨标准煤/亿元"),
        List.of("个/平方公里", "个/亩", "万个/平方公里"),
        List.of("TFLOPS", "PFLOPS", "EFLOPS"));
  }

  private static void assertAlike(BigDecimal actual, BigDecimal expected, String what) {
    BigDecimal tolerance = expected.abs().max(BigDecimal.valueOf(1, 9)).scaleByPowerOfTen(-12);
    assertThat(actual.subtract(expected).abs()).as(what).isLessThanOrEqualTo(tolerance);
  }

  @ParameterizedTest
  @MethodSource("families")
  void everyMemberIsToldInEveryOtherAndBack(List<String> family) {
    BigDecimal number = new BigDecimal("36.5");
    for (String from : family) {
      for (String to : family) {
        Unit one = new Unit(from);
        Unit other = new Unit(to);
        assertThat(one.folds(other)).as("%s to %s", from, to).isTrue();
        BigDecimal there = one.convert(number, other).orElseThrow();
        assertAlike(other.convert(there, one).orElseThrow(), number, from + " to " + to);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("families")
  void theWayRoundGivesTheSameAsTheStraightOne(List<String> family) {
    for (String from : family) {
      for (String over : family) {
        for (String to : family) {
          BigDecimal number = BigDecimal.TEN;
          BigDecimal straight = new Unit(from).convert(number, new Unit(to)).orElseThrow();
          BigDecimal half = new Unit(from).convert(number, new Unit(over)).orElseThrow();
          assertAlike(
              new Unit(over).convert(half, new Unit(to)).orElseThrow(),
              straight,
              from + " over " + over + " to " + to);
        }
      }
    }
  }

  @Test
  void noFamilyFoldsIntoAnother() {
    List<List<String>> families = families().toList();
    for (List<String> family : families) {
      for (List<String> other : families) {
        if (family != other) {
          assertThat(new Unit(family.getFirst()).folds(new Unit(other.getFirst())))
              .as("%s and %s", family.getFirst(), other.getFirst())
              .isFalse();
          assertThat(new Unit(family.getLast()).folds(new Unit(other.getLast())))
              .as("%s and %s", family.getLast(), other.getLast())
              .isFalse();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("families")
  void everyMemberIsAUnitBehindANumber(List<String> family) {
    for (String unit : family) {
      assertThat(Unit.isUnit(unit)).as(unit).isTrue();
      assertThat(Quantity.read("12" + unit).unit().printed()).isEqualTo(unit);
      assertThat(IndicatorName.read("示例指标（" + unit + "）"))
          .isEqualTo(new IndicatorName("示例指标", new Unit(unit)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "1, 亿元, 10000, 万元",
    "1, 万亿元, 10000, 亿元",
    "2.5, 千亿元, 2500, 亿元",
    "0.5, 万户, 5000, 户",
    "1, Tbps, 1000, Gbps",
    "1, Gbps, 1000, Mbps",
    "12, T, 12000, Gbps",
    "1, 平方公里, 100, 公顷",
    "1, 公顷, 15, 亩",
    "1, 平方公里, 1500, 亩",
    "1, 万平方米, 10000, ㎡",
    "1, 吨, 1000, 公斤",
    "1, 万吨, 10, 千吨",
    "1, 亿千瓦时, 10000, 万千瓦时",
    "1, 百万千瓦, 1, 吉瓦",
    "5, ‰, 0.5, %",
    "3, 个百分点, 3, %",
    "20, 万元/人, 200000, 元/人",
    "0.5, 吨标准煤/万元, 5000, 吨标准煤/亿元",
    "30, 个/平方公里, 0.02, 个/亩",
    "1, ％, 1, %",
    "1, 万元/人·年, 1, 万元/人年"
  })
  void isToldInAnotherUnit(BigDecimal number, String from, BigDecimal told, String to) {
    assertThat(
            new Unit(from)
                .convert(number, new Unit(to))
                .orElseThrow()
                .setScale(8, RoundingMode.HALF_UP))
        .isEqualByComparingTo(told);
    assertThat(
            new Unit(to)
                .convert(told, new Unit(from))
                .orElseThrow()
                .setScale(8, RoundingMode.HALF_UP))
        .isEqualByComparingTo(number);
  }

  @ParameterizedTest
  @CsvSource({
    "家, 户", "人, 人次", "元, 美元", "亿元, 亿美元", "万元, 万户", "%, 倍", "吨, 立方米", "米, 平方米", "亩, 平方米", "千瓦, 千瓦时",
    "G, GB", "项, 个", "万元/人, 万元/户", "元/人, 人/元", "'', %", "'', 个", "万, 亿元", "年, 人年", "分, 分钟", "度, 摄氏度"
  })
  void staysApart(String one, String other) {
    assertThat(new Unit(one).folds(new Unit(other))).isFalse();
    assertThat(new Unit(other).folds(new Unit(one))).isFalse();
    assertThat(new Unit(one).convert(BigDecimal.ONE, new Unit(other))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", "万元人", "元/", "/人", "亿元左右", "以上", "约", "一期", "试点", "2020年", "%以上", "GDP", "万万元",
        "万亿亿元", "元元", "（%）", "个个", "含税", "不变价"
      })
  void isNoUnit(String word) {
    assertThat(Unit.isUnit(word)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "数字经济增加值（亿元）, 数字经济增加值, 亿元",
    "数字经济增加值(亿元), 数字经济增加值, 亿元",
    "数字经济增加值 （ 亿元 ）, 数字经济增加值, 亿元",
    "数字经济增加值（单位：亿元）, 数字经济增加值, 亿元",
    "增速（％）, 增速, ％",
    "劳动生产率（万元/人·年）, 劳动生产率, 万元/人·年",
    "FTTH/O宽带接入率（光纤宽带用户率）, FTTH/O宽带接入率（光纤宽带用户率）, ''",
    "FTTH/O宽带接入率（光纤宽带用户率）（%）, FTTH/O宽带接入率（光纤宽带用户率）, %",
    "企业数（规上）（家）, 企业数（规上）, 家",
    "企业数（家）*, 企业数（家）*, ''",
    "（亿元）, （亿元）, ''",
    "增加值, 增加值, ''",
    "增加值（）, 增加值（）, ''",
    "研发投入（R&D）占比（%）, 研发投入（R&D）占比, %",
    "  增加值（亿元）  , 增加值, 亿元"
  })
  void standsInParenthesesBehindAName(String printed, String name, String unit) {
    IndicatorName read = IndicatorName.read(printed);
    assertThat(read).isEqualTo(new IndicatorName(name, new Unit(unit)));
    assertThat(IndicatorName.read(read.printed())).isEqualTo(read);
  }
}
