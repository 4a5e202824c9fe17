package plandraft.quantity;

import java.util.Optional;
import java.util.OptionalInt;

/// Reads places in an order: 前3名, 第二位, 前 31 名.
final class RankReader {
  private RankReader() {}

  static Optional<Reading> at(String text, int from) {
    if (from >= text.length() || "前第".indexOf(text.charAt(from)) < 0) {
      return Optional.empty();
    }
    int start = afterSpace(text, from + 1);
    int end = Numeral.end(text, start);
    OptionalInt place = Numeral.read(text.substring(start, end));
    if (place.isEmpty()) {
      Optional<Decimal> digits = Decimal.at(text, start).filter(d -> d.value().scale() == 0);
      end = digits.map(Decimal::end).orElse(start);
      place = digits.map(RankReader::small).orElse(OptionalInt.empty());
    }
    int word = afterSpace(text, end);
    boolean named = word < text.length() && "名位强".indexOf(text.charAt(word)) >= 0;
    boolean within = text.charAt(from) == '前';
    if (place.isEmpty() || place.getAsInt() == 0 || !named && !(within && ends(text, end))) {
      return Optional.empty();
    }
    Meaning rank = new Meaning.Rank(place.getAsInt(), within);
    return Optional.of(new Reading(rank, Unit.NONE, from, named ? word + 1 : end));
  }

  /// 前三 alone is a rank only at the end of its clause: 前三季度 is none.
  private static boolean ends(String text, int at) {
    return at >= text.length() || "，。；、,;)\n".indexOf(text.charAt(at)) >= 0;
  }

  private static OptionalInt small(Decimal digits) {
    return digits.value().precision() > 6
        ? OptionalInt.empty()
        : OptionalInt.of(digits.value().intValue());
  }

  private static int afterSpace(String text, int at) {
    return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
  }
}
