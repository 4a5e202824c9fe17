package plandraft.compose;

import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Optional;
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

  private static final int MOST_LINES = 4;

  /// How many characters longer a line may be for the sake of a bracket.
  private static final int BRACKET = 6;

  private Titles() {}

  /// `title` with line feeds where it should break when `characters` fit a line; unchanged where no
  /// break keeps its sense.
  static String broken(String title, int characters) {
    for (int lines = 2; width(title) > characters && lines <= MOST_LINES; lines++) {
      Optional<List<String>> best =
          parted(title, lines, characters).min(Comparator.comparingDouble(Titles::unevenness));
      if (best.isPresent()) {
        return String.join("\n", best.get());
      }
    }
    return title;
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
    boolean before = title.startsWith("关于", at);
    boolean behind =
        Stream.of("规划", "计划", "方案", "纲要", "要点", "意见", "发展")
            .anyMatch(word -> title.startsWith(word, at - word.length()));
    return (bracket || before || behind) && NEVER_FIRST.indexOf(title.charAt(at)) < 0;
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
    return text.codePoints().mapToDouble(point -> point < WIDE ? 0.5 : 1).sum();
  }
}
