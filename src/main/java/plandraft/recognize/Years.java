package plandraft.recognize;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plandraft.quantity.Numeral;

/// The years a plan runs from and to, as its title says.
///
/// @param base the year before it begins
record Years(int base, int target) {
  /// The years of 十五五, for a plan that tells none.
  static final Years NEWEST = new Years(2025, 2030);

  private static final Pattern FIVE_YEARS = Pattern.compile("[“\"]?十([一二三四五六七八九])五[”\"]?");
  private static final Pattern SPAN =
      Pattern.compile("((?:19|20)\\d\\d)\\s*年?\\s*[-—–~～至]{1,2}\\s*((?:19|20)\\d\\d)");
  private static final Pattern TOWARD = Pattern.compile("到\\s*(20\\d\\d)\\s*年");
  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)\\s*年");

  /// 十一五 began in 2006.
  private static final int FIRST_TARGET = 2010;

  /// The year a text names as the one to reach: 到2027年.
  static Optional<Integer> toward(String text) {
    Matcher year = TOWARD.matcher(text);
    return year.find() ? Optional.of(Integer.parseInt(year.group(1))) : Optional.empty();
  }

  /// The years of a plan that names the one to reach.
  ///
  /// @param written the year it was written in, if it says so
  static Years toward(int target, Optional<Integer> written) {
    return new Years(
        Math.min(target - 1, written.map(year -> year - 1).orElse(NEWEST.base)), target);
  }

  /// The years in a title such as …“十四五”规划, …（2024—2026年） or 2019年…要点.
  static Optional<Years> in(String title) {
    Matcher five = FIVE_YEARS.matcher(title);
    if (five.find()) {
      int plan = Numeral.read(five.group(1)).orElse(1);
      int target = FIRST_TARGET + 5 * (plan - 1);
      return Optional.of(new Years(target - 5, target));
    }
    Matcher span = SPAN.matcher(title);
    if (span.find()) {
      int first = Integer.parseInt(span.group(1));
      return Optional.of(new Years(first - 1, Integer.parseInt(span.group(2))));
    }
    Matcher year = YEAR.matcher(title);
    return year.find()
        ? Optional.of(
            new Years(Integer.parseInt(year.group(1)) - 1, Integer.parseInt(year.group(1))))
        : Optional.empty();
  }
}
