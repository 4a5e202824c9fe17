package plandraft.quantity;

import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How a count is printed before a heading: {一}、 as 三、, （{1}） as （3）, {1.1} together with the count
/// above it as 2.3.
public final class CountPattern {
  /// Places that a pattern can have for its count.
  public static final List<String> PLACES = List.of("{一}", "{1}", "{1.1}");

  private static final Pattern PLACE = Pattern.compile("\\{(一|1(?:\\.1)*)\\}");

  private CountPattern() {}

  /// Whether a pattern has a place for the count.
  public static boolean holds(String pattern) {
    return PLACE.matcher(pattern).find();
  }

  /// The pattern with its count filled in.
  ///
  /// @param counts the counts from the top down to the one that is printed
  public static String print(String pattern, List<Integer> counts) {
    return PLACE
        .matcher(pattern)
        .replaceAll(place -> Matcher.quoteReplacement(printed(place.group(1), counts)));
  }

  /// What a pattern prints for a first heading below first headings.
  public static String first(String pattern) {
    return print(pattern, Collections.nCopies(pattern.length(), 1));
  }

  private static String printed(String place, List<Integer> counts) {
    if (place.equals("一")) {
      return Numeral.orDigits(counts.getLast());
    }
    int depth = Math.min(place.length() / 2 + 1, counts.size());
    return counts.subList(counts.size() - depth, counts.size()).stream()
        .map(String::valueOf)
        .collect(Collectors.joining("."));
  }
}
