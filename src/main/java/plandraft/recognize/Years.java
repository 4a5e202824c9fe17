package plandraft.recognize;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plandraft.quantity.Numeral;

/// The years a plan runs from and to, as its title says.
///
/// @param base the year before it begins
record Years(int base, int target) {
  /// The years of 十五五, for a plan that tells none.
  static final Years NEWEST = new Years(2025, 2030);

  private static final Pattern FIVE_YEARS =
      Pattern.compile("[“\"]?十([一二三四五六七八九])五[”\"]?|第十([一二三四五六七八九])个五年");
  private static final Pattern SPAN =
      Pattern.compile("((?:19|20)\\d\\d)\\s*年?\\s*[-—–~～至]{1,2}\\s*((?:19|20)\\d\\d)");

  /// 增加到2020年的500亿元 tells what has been, not what is to be.
  private static final Pattern TOWARD =
      Pattern.compile("(?<![加高长升降少大展建用])到\\s*(20\\d\\d)\\s*年(?!的)");

  private static final Pattern YEAR = Pattern.compile("((?:19|20)\\d\\d)\\s*年");

  /// 十一五 began in 2006.
  private static final int FIRST_TARGET = 2010;

  /// The year that texts name most often as the one to reach, the first of several: 到2027年.
  static Optional<Integer> toward(Stream<String> texts) {
    Map<Integer, Long> named =
        texts
            .flatMap(text -> TOWARD.matcher(text).results())
            .map(year -> Integer.parseInt(year.group(1)))
            .collect(
                Collectors.groupingBy(year -> year, LinkedHashMap::new, Collectors.counting()));
    return named.entrySet().stream()
        .reduce((first, next) -> next.getValue() > first.getValue() ? next : first)
        .map(Map.Entry::getKey);
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
      String number = five.group(1) == null ? five.group(2) : five.group(1);
      int plan = Numeral.read(number).orElse(1);
      int target = FIRST_TARGET + 5 * (plan - 1);
      return Optional.of(new Years(target - 5, target));
    }
    Matcher span = SPAN.matcher(title.replaceAll("(?<=\\d)[Oo](?=\\d)", "0"));
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
