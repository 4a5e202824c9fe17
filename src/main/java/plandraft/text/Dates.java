package plandraft.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plandraft.quantity.Numeral;
import plandraft.quantity.Period;
import plandraft.quantity.Titles;
import plandraft.quantity.Width;

/// Reads the dates and spans of years in prose.
public final class Dates {
  private static final String YEAR = "(?:1[89]|20|21)\\d\\d";
  private static final Pattern YEARS =
      Pattern.compile(
          "(Y) ?(?:年)? ?(?:-|–|—|——|~|至|到) ?(Y)(?: ?年|(?! ?[\\d.,%亿万元家个项]))".replace("Y", YEAR));
  private static final Pattern WORDS =
      Pattern.compile("(Y) ?年(?:(?:度)? ?(\\d{1,2}) ?月(?: ?(\\d{1,2}) ?[日号])?)?".replace("Y", YEAR));
  private static final Pattern SIGNS =
      Pattern.compile("(Y)([-./])(\\d{1,2})\\2(\\d{1,2})(?![\\d.%])".replace("Y", YEAR));
  private static final Pattern DAY = Pattern.compile("(\\d{1,2}) ?月 ?(?:(\\d{1,2}) ?[日号])?");
  private static final Pattern NUMERALS = Pattern.compile("([一二][〇○零一二三四五六七八九]{3})年");

  private Dates() {}

  /// The dates in order; those within 《》 belong to titles and are left out.
  public static List<Dated> in(String text) {
    String plain = Titles.blanked(Width.narrow(text));
    List<Dated> dates = new ArrayList<>();
    int at = 0;
    while (at < plain.length()) {
      Optional<Dated> date = mayStart(plain, at) ? at(plain, at) : Optional.empty();
      date.ifPresent(dates::add);
      at = date.map(Dated::to).orElse(at + 1);
    }
    return dates;
  }

  private static boolean mayStart(String text, int at) {
    char c = text.charAt(at);
    if (c == '一' || c == '二') {
      return true;
    }
    boolean starts = c >= '0' && c <= '9';
    return starts && (at == 0 || !continues(text.charAt(at - 1)));
  }

  private static boolean continues(char before) {
    return before >= '0' && before <= '9'
        || before == '.'
        || before >= 'A' && before <= 'Z'
        || before >= 'a' && before <= 'z';
  }

  /// The date that starts at a position of a narrow text.
  static Optional<Dated> at(String text, int at) {
    return years(text, at)
        .or(() -> words(text, at))
        .or(() -> signs(text, at))
        .or(() -> day(text, at))
        .or(() -> numerals(text, at));
  }

  private static Optional<Matcher> match(Pattern pattern, String text, int at) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    matcher.useTransparentBounds(true);
    return matcher.lookingAt() ? Optional.of(matcher) : Optional.empty();
  }

  private static Optional<Dated> years(String text, int at) {
    return match(YEARS, text, at)
        .filter(m -> number(m, 1) < number(m, 2))
        .map(m -> new Dated.Years(new Period(number(m, 1), number(m, 2)), m.start(), m.end()));
  }

  private static Optional<Dated> words(String text, int at) {
    return match(WORDS, text, at).flatMap(m -> date(number(m, 1), number(m, 2), number(m, 3), m));
  }

  private static Optional<Dated> signs(String text, int at) {
    return match(SIGNS, text, at).flatMap(m -> date(number(m, 1), number(m, 3), number(m, 4), m));
  }

  private static Optional<Dated> day(String text, int at) {
    return match(DAY, text, at)
        .filter(m -> number(m, 1) > 0)
        .flatMap(m -> date(0, number(m, 1), number(m, 2), m));
  }

  private static Optional<Dated> numerals(String text, int at) {
    return match(NUMERALS, text, at)
        .flatMap(m -> date(Numeral.read(m.group(1)).orElseThrow(), 0, 0, m));
  }

  private static Optional<Dated> date(int year, int month, int day, Matcher at) {
    return month > 12 || day > 31
        ? Optional.empty()
        : Optional.of(new Dated.Date(year, month, day, at.start(), at.end()));
  }

  private static int number(Matcher matcher, int group) {
    String digits = matcher.group(group);
    return digits == null ? 0 : Integer.parseInt(digits);
  }
}
