package plandraft.compose;

import java.util.Arrays;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Where a title too long for its line is broken: between words, so that both lines keep their
/// sense (GB/T 9704-2012, 7.3.1).
final class Titles {
  private static final int WIDE = 0x2000;
  private static final String OPENING = "（《";
  private static final String CLOSING = "）》";

  /// Lines do not begin with these: 《某规划》的说明.
  private static final String NEVER_FIRST = "）》”、，的";

  /// 2024—2026年, 5G, ——.
  private static final Pattern JOINED =
      Pattern.compile("[0-9A-Za-z.%—–-][0-9A-Za-z.%—–-]|[0-9]\\p{IsHan}");

  /// 2026年, 2024—2026年.
  private static final Pattern YEAR = Pattern.compile("\\d{4}(?:[—–-]\\d{4})?年");

  /// 2.0版: at the beginning of a line it reads as the number of one.
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}[.．、](?!\\d{4}年)");

  private static final int MOST_LINES = 4;

  /// A line of fewer characters stands there lost.
  private static final int SHORTEST = 5;

  /// No title is longer; what is may break as it likes.
  private static final int LONGEST = 300;

  /// How many characters longer a line may be for the sake of a bracket.
  private static final int BRACKET = 6;

  /// How many characters the gaps between Chinese characters and numbers may take in a line.
  private static final int GAPS = 2;

  private Titles() {}

  /// `title` with line feeds where it should break when `characters` fit a line; unchanged where no
  /// break keeps its sense.
  static String broken(String title, int characters) {
    for (int lines = 2; width(title) > characters && lines <= MOST_LINES; lines++) {
      Optional<List<String>> best =
          parted(title, lines, characters)
              .filter(parted -> parted.stream().allMatch(line -> width(line) >= SHORTEST))
              .min(Comparator.comparingDouble(Titles::unevenness));
      if (best.isPresent()) {
        return String.join("\n", best.get());
      }
    }
    return width(title) > characters ? even(title, characters) : title;
  }

  /// `title` broken as `broken` does it, for lines that are a little shorter, where its last line
  /// would else hold next to nothing or one could begin as though with the number of a title;
  /// unchanged where it fills its lines well.
  static String filling(String title, int characters) {
    Wrap.Lines lines = Wrap.lines(title, characters);
    return lines.count() > 1 && (lines.last() < SHORTEST || numbered(title, characters))
        ? broken(title, characters - GAPS)
        : title;
  }

  /// Whether a line of so many characters may begin as though with the number of a title.
  private static boolean numbered(String title, int characters) {
    return NUMBER
        .matcher(title)
        .results()
        .mapToDouble(found -> Wrap.width(title.substring(0, found.start())))
        .anyMatch(
            width ->
                width > GAPS
                    && Math.abs(width - Math.rint(width / characters) * characters) <= GAPS);
  }

  /// A title that no sense parts, in as few lines as can be of much the same length.
  private static String even(String title, int characters) {
    int lines = (int) Math.ceil(Wrap.width(title) / characters);
    while (lines < title.length() && title.length() <= LONGEST) {
      Optional<String> even = even(title, lines, characters);
      if (even.isPresent()) {
        return even.get();
      }
      lines++;
    }
    return title;
  }

  private static Optional<String> even(String title, int lines, int characters) {
    double share = Wrap.width(title) / lines;
    int end = title.length();
    double[][] cost = new double[lines + 1][end + 1];
    int[][] from = new int[lines + 1][end + 1];
    Stream.of(cost).forEach(row -> Arrays.fill(row, Double.POSITIVE_INFINITY));
    cost[0][0] = 0;
    for (int line = 1; line <= lines; line++) {
      for (int to = 1; to <= end; to++) {
        boolean breaks = to == end || parts(title, to);
        double width = 0;
        for (int at = to - 1; breaks && at >= 0 && width <= characters; at--) {
          width = Wrap.width(title.substring(at, to));
          double sum = cost[line - 1][at] + (width - share) * (width - share);
          if (width <= characters && sum < cost[line][to]) {
            cost[line][to] = sum;
            from[line][to] = at;
          }
        }
      }
    }
    if (cost[lines][end] == Double.POSITIVE_INFINITY) {
      return Optional.empty();
    }
    StringBuilder even = new StringBuilder(title);
    for (int line = lines, to = end; line > 1; line--) {
      to = from[line][to];
      even.insert(to, '\n');
    }
    return Optional.of(even.toString());
  }

  /// Whether a line may begin at `at` at all: not within a number, its unit or a word, not in
  /// brackets' way.
  private static boolean parts(String title, int at) {
    String around = title.substring(at - 1, at + 1);
    return NEVER_FIRST.indexOf(around.charAt(1)) < 0
        && OPENING.indexOf(around.charAt(0)) < 0
        && !JOINED.matcher(around).matches()
        && !NUMBER.matcher(title).region(at, title.length()).lookingAt()
        && !Character.isLowSurrogate(around.charAt(1));
  }

  /// All ways to part `title` into so many lines.
  private static Stream<List<String>> parted(String title, int lines, int characters) {
    if (lines == 1) {
      return width(title) <= characters ? Stream.of(List.of(title)) : Stream.empty();
    }
    return IntStream.range(1, title.length())
        .filter(at -> breaks(title, at) && width(title.substring(0, at)) <= characters)
        .boxed()
        .flatMap(
            at ->
                parted(title.substring(at), lines - 1, characters)
                    .map(
                        rest ->
                            Stream.concat(Stream.of(title.substring(0, at)), rest.stream())
                                .toList()));
  }

  private static boolean breaks(String title, int at) {
    boolean bracket =
        OPENING.indexOf(title.charAt(at)) >= 0 || CLOSING.indexOf(title.charAt(at - 1)) >= 0;
    boolean before = title.startsWith("关于", at) || isYear(title, at);
    boolean behind =
        Stream.of("规划", "计划", "方案", "纲要", "要点", "意见", "发展")
            .anyMatch(word -> title.startsWith(word, at - word.length()));
    return (bracket || before || behind) && parts(title, at);
  }

  /// Whether a year begins at `at` that is not what a document is about: 关于印发2019年要点的通知.
  private static boolean isYear(String title, int at) {
    return parts(title, at)
        && YEAR.matcher(title).region(at, title.length()).lookingAt()
        && !title.substring(0, at).contains("关于");
  }

  /// How unlike in width lines are; a break before a bracket may make them more so.
  private static double unevenness(List<String> lines) {
    DoubleSummaryStatistics widths = lines.stream().mapToDouble(Titles::width).summaryStatistics();
    long atBrackets =
        lines.stream().skip(1).filter(line -> OPENING.indexOf(line.charAt(0)) >= 0).count();
    return widths.getMax() - widths.getMin() - BRACKET * atBrackets;
  }

  /// How wide a text is in Chinese characters.
  static double width(String text) {
    double width = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      width += width(text.codePointAt(at));
    }
    return width;
  }

  /// How wide a character is in Chinese characters.
  static double width(int point) {
    return point < WIDE ? 0.5 : 1;
  }
}
