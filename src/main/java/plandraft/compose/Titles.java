package plandraft.compose;

import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Where a title too long for its line is broken: between words, so that both lines keep their
/// sense (GB/T 9704-2012, 7.3.1).
final class Titles {
  private static final int WIDE = 0x2000;
  private static final String OPENING = "（《";
  private static final String CLOSING = "）》";

  private Titles() {}

  /// `title` with a line feed where it should break when `characters` fit a line.
  static String broken(String title, int characters) {
    if (width(title) <= characters) {
      return title;
    }
    OptionalInt best =
        IntStream.range(1, title.length())
            .filter(at -> breaks(title, at))
            .filter(at -> width(title.substring(0, at)) <= characters)
            .filter(at -> width(title.substring(at)) <= characters)
            .reduce((one, other) -> balance(title, one) <= balance(title, other) ? one : other);
    return best.isPresent()
        ? title.substring(0, best.getAsInt()) + "\n" + title.substring(best.getAsInt())
        : title;
  }

  private static boolean breaks(String title, int at) {
    boolean bracket =
        OPENING.indexOf(title.charAt(at)) >= 0 || CLOSING.indexOf(title.charAt(at - 1)) >= 0;
    boolean document =
        Stream.of("规划", "计划", "方案", "纲要", "要点", "意见")
            .anyMatch(kind -> title.startsWith(kind, at - kind.length()));
    return (bracket || document) && CLOSING.indexOf(title.charAt(at)) < 0;
  }

  private static double balance(String title, int at) {
    return Math.abs(width(title.substring(0, at)) - width(title.substring(at)));
  }

  private static double width(String text) {
    return text.codePoints().mapToDouble(point -> point < WIDE ? 0.5 : 1).sum();
  }
}
