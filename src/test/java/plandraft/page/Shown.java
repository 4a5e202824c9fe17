package plandraft.page;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plandraft.page.Page.Words;

/// What a reader sees on a page.
final class Shown {
  private Shown() {}

  /// The words of a page from left to right.
  static Stream<Words> words(Page page) {
    return page.pieces().stream().filter(Words.class::isInstance).map(Words.class::cast);
  }

  /// Its lines from top to bottom; what stands side by side is parted by a bar.
  static List<String> lines(Page page) {
    return words(page)
        .collect(Collectors.groupingBy(Words::y, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(Shown::line)
        .toList();
  }

  private static String line(List<Words> words) {
    StringBuilder line = new StringBuilder();
    double end = Double.MAX_VALUE;
    for (Words next : words.stream().sorted(Comparator.comparingInt(Words::x)).toList()) {
      line.append(next.x() - end > next.look().em() / 2.0 ? "|" : "").append(next.text());
      end = next.x() + next.width();
    }
    return line.toString();
  }
}
