package plandraft.check;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/// Tells whether a stated growth may be the real one: 地区生产总值 and 增加值 are told at each year's prices
/// but grow at comparable prices, so that the two values alone don't give their growth.
final class RealGrowth {
  private static final Pattern PRICED =
      Pattern.compile(
          "(?:生产总值|GDP|增加值|总产值)(?:[（(][^（）()]*[）)])?(?:(?:达到?|为|完成|实现|突破|预计)[^，。；、]{0,16}，)?$");
  private static final BigDecimal MOST_FALL = BigDecimal.valueOf(-2);
  private static final BigDecimal MOST_RISE = BigDecimal.valueOf(4);

  private RealGrowth() {}

  /// Whether what words before a value end with is told at each year's prices; the value may be
  /// told once before: 地区生产总值达到1800亿元，由….
  static boolean isPriced(String words) {
    return PRICED.matcher(words).find();
  }

  /// Whether prices may have moved by what lies between a stated and a computed growth.
  ///
  /// @param years over how many years
  static boolean explains(BigDecimal stated, BigDecimal computed, int years) {
    BigDecimal count = BigDecimal.valueOf(years);
    BigDecimal prices = computed.subtract(stated);
    return prices.compareTo(MOST_FALL.multiply(count)) >= 0
        && prices.compareTo(MOST_RISE.multiply(count)) <= 0;
  }
}
