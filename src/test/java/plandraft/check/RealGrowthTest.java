package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RealGrowthTest {
  @ParameterizedTest
  @CsvSource({
    "全市地区生产总值, true",
    "人均GDP, true",
    "规上工业增加值, true",
    "农林牧渔业总产值, true",
    "地区生产总值（GDP）, true",
    "数字经济核心产业增加值占比, false",
    "'全市地区生产总值达到1800亿元，', true",
    "'服务业增加值为900亿元，', true",
    "'服务业增加值占比达到45%，', false",
    "'地区生产总值达到1800亿元，税收收入', false",
    "网络零售额, false",
    "增加值率, false",
    "'', false"
  })
  void someValuesAreToldAtEachYearsPrices(String words, boolean priced) {
    assertThat(RealGrowth.isPriced(words)).isEqualTo(priced);
  }

  @ParameterizedTest
  @CsvSource({
    "6.9, 8.03, 1, true",
    "8.03, 8.03, 1, true",
    "9.5, 8.03, 1, true",
    "4.0, 8.03, 1, false",
    "10.1, 8.03, 1, false",
    "40, 47, 5, true",
    "40, 61, 5, false",
    "40, 29, 5, false"
  })
  void pricesMoveByAFewPointsAYear(
      BigDecimal stated, BigDecimal computed, int years, boolean explained) {
    assertThat(RealGrowth.explains(stated, computed, years)).isEqualTo(explained);
  }
}
