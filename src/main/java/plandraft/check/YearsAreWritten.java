package plandraft.check;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plandraft.say.Message;
import plandraft.text.Span;

/// Years in Chinese numerals have 〇 for nought: 二〇三五年, not 二零三五, 二0三五 or 二。三五 (GB/T 15835-2011,
/// 4.2.2).
public final class YearsAreWritten implements Rule<Void> {
  private static final String NOUGHTS = "○◯零0０OoО";
  private static final Pattern YEAR =
      Pattern.compile(
          "(?=[一二])(?<![〇零一二三四五六七八九十百])(?:二[。Z][一二三四五]|[一二][〇Z九八][〇Z一二三四五六七八九])[〇Z一二三四五六七八九]年(?![后来内间级])"
              .replace("Z", NOUGHTS));

  @Override
  public Message title() {
    return Message.of(YearsAreWritten.class, "years.title");
  }

  @Override
  public Stream<Finding> alone(Statement statement) {
    return YEAR.matcher(statement.text())
        .results()
        .filter(year -> !year.group().equals(written(year.group())))
        .map(year -> found(statement, year));
  }

  private static String written(String year) {
    return year.replaceAll("[。" + NOUGHTS + "]", "〇");
  }

  private Finding found(Statement statement, MatchResult year) {
    String right = written(year.group());
    return Finding.of(
            this,
            Severity.WARNING,
            Spot.of(statement, year.start(), year.end()),
            Message.of(YearsAreWritten.class, "years.nought", year.group(), right))
        .withFix(Wording.of(statement, new Span(year.start(), year.end()), right));
  }
}
