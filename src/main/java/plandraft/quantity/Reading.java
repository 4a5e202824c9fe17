package plandraft.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/// A quantity found in a text: what it means, its unit, and where it stands with its qualifiers.
public record Reading(Meaning meaning, Unit unit, int from, int to) {
  private static final String RANGE_SIGNS = "-~–—至到";

  /// The end of a number with its unit, and whether 多 or 余 follows the number.
  private record Amount(Decimal number, Unit unit, boolean more, int to) {}

  /// Reads around the digit at `digit`, the first of its number; the text must be narrow (see
  /// [Width]). Empty if no number starts there or its qualifiers contradict each other.
  public static Optional<Reading> around(String text, int digit) {
    int signed = digit - (isNegative(text, digit) ? 1 : 0);
    return amountAt(text, digit)
        .map(first -> signed < digit ? negative(first) : first)
        .flatMap(first -> range(text, signed, first).or(() -> single(text, signed, first)));
  }

  /// The rank whose 前 or 第 stands at `from`, with 名, 位 or 强 after it, or 前 at the end of a clause;
  /// the text must be narrow. 第三层次, 前三季度 and 第96次 are no ranks.
  public static Optional<Reading> rankAt(String text, int from) {
    return RankReader.at(text, from);
  }

  private static boolean isNegative(String text, int digit) {
    if (digit == 0 || text.charAt(digit - 1) != '-') {
      return false;
    }
    return digit == 1 || !isWordSign(text.charAt(digit - 2));
  }

  private static boolean isWordSign(char c) {
    return c == '-' || c == '%' || c < 128 && Character.isLetterOrDigit(c);
  }

  private static Amount negative(Amount amount) {
    Decimal number = new Decimal(amount.number.value().negate(), amount.number.end());
    return new Amount(number, amount.unit, amount.more, amount.to);
  }

  private static Optional<Amount> amountAt(String text, int from) {
    return Decimal.at(text, from).map(number -> amount(text, number));
  }

  private static Amount amount(String text, Decimal number) {
    int start = afterSpace(text, number.end());
    boolean more = start < text.length() && "多余".indexOf(text.charAt(start)) >= 0;
    start = more ? afterSpace(text, start + 1) : start;
    int end = Unit.end(text, start);
    if (end == start) {
      return new Amount(number, Unit.NONE, more, more ? start : number.end());
    }
    int late = scaledMore(text, start, end);
    if (late > end) {
      Unit unit = new Unit(text.substring(start, end) + text.substring(end + 1, late));
      return new Amount(number, unit, true, late);
    }
    return new Amount(number, new Unit(text.substring(start, end)), more, end);
  }

  /// 5万余人: where 多 or 余 stands behind a bare 万 or 亿, the end of what follows.
  private static int scaledMore(String text, int start, int end) {
    boolean bare = new Unit(text.substring(start, end)).isScale();
    return bare && end < text.length() && "多余".indexOf(text.charAt(end)) >= 0
        ? Unit.end(text, end + 1)
        : end;
  }

  private static int afterSpace(String text, int at) {
    return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
  }

  private static Optional<Reading> range(String text, int from, Amount first) {
    int sign = afterSpace(text, first.to);
    if (first.more || sign >= text.length() || RANGE_SIGNS.indexOf(text.charAt(sign)) < 0) {
      return Optional.empty();
    }
    boolean way = from > 0 && "从由自".indexOf(text.charAt(from - 1)) >= 0;
    if (way && "至到".indexOf(text.charAt(sign)) >= 0) {
      return Optional.empty();
    }
    int second = sign + 1;
    while (second < text.length() && " -—".indexOf(text.charAt(second)) >= 0) {
      second++;
    }
    return amountAt(text, second).flatMap(last -> range(text, from, first, last));
  }

  private static Optional<Reading> range(String text, int from, Amount first, Amount last) {
    Unit unit = last.unit.isNone() ? first.unit : last.unit;
    Unit lowUnit = first.unit.isNone() ? unit : first.unit.completedBy(unit);
    Optional<BigDecimal> low = lowUnit.convert(first.number.value(), unit);
    BigDecimal high = last.number.value();
    if (last.more || low.isEmpty() || low.get().compareTo(high) > 0) {
      return Optional.empty();
    }
    int end = last.to;
    int start = from;
    Optional<Qualifier.Found> after = Qualifier.startingAt(text, end);
    if (after.isPresent() && after.get().qualifier() == Qualifier.ABOUT) {
      end = after.get().to();
    }
    Optional<Qualifier.Found> before = Qualifier.endingAt(text, start);
    while (before.isPresent() && before.get().qualifier().isNoBound()) {
      start = before.get().from();
      before = Qualifier.endingAt(text, start);
    }
    return Optional.of(new Reading(new Meaning.Range(low.get(), high), unit, start, end));
  }

  private static Optional<Reading> single(String text, int from, Amount amount) {
    Optional<Qualifier> said = Optional.of(amount.more ? Qualifier.MORE_THAN : Qualifier.EXACTLY);
    int end = amount.to;
    Optional<Qualifier.Found> after = Qualifier.startingAt(text, end);
    if (after.isPresent()) {
      said = said.flatMap(q -> q.and(after.get().qualifier()));
      end = after.get().to();
    }
    int start = from;
    Optional<Qualifier.Found> before = Qualifier.endingAt(text, start);
    while (before.isPresent()) {
      Qualifier qualifier = before.get().qualifier();
      said = said.flatMap(qualifier::and);
      start = before.get().from();
      before = Qualifier.endingAt(text, start);
    }
    int to = end;
    int first = start;
    return said.map(q -> new Reading(q.of(amount.number.value()), amount.unit, first, to));
  }
}
