package plandraft.check;

import java.math.BigDecimal;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plandraft.quantity.Unit;
import plandraft.quantity.Width;
import plandraft.say.Message;
import plandraft.text.Span;

/// A range says at both ends what its numbers count, where leaving it out is ambiguous: 15%～30%,
/// 9亿～16亿 (GB/T 15835-2011, 5.1.4).
public final class RangesAreClear implements Rule<Void> {
  private static final Pattern RANGE =
      Pattern.compile(
          "(?=\\d)(?<![\\dA-Za-z.\\-~–—/:])(?<low>\\d{1,6}(?:\\.\\d+)?) ?[~\\-–—至] ?(?<high>\\d{1,6}(?:\\.\\d+)?)"
              + "(?<scale>%|万|亿)");

  @Override
  public Message title() {
    return Message.of(RangesAreClear.class, "ranges.title");
  }

  @Override
  public Stream<Finding> alone(Statement statement) {
    if (!statement.isProse()) {
      return Stream.empty();
    }
    String text = Width.narrow(statement.text());
    return RANGE
        .matcher(text)
        .results()
        .filter(
            range ->
                new BigDecimal(range.group("low")).compareTo(new BigDecimal(range.group("high")))
                    < 0)
        .map(range -> found(statement, text, range));
  }

  private Finding found(Statement statement, String text, MatchResult range) {
    int unit = range.start("scale");
    int end = Math.max(range.end(), Unit.end(text, unit));
    Span span = new Span(range.start(), end);
    String words = span.in(statement.text());
    int low = range.end("low") - range.start();
    String both =
        words.substring(0, low)
            + statement.text().substring(unit, range.end())
            + words.substring(low);
    return Finding.of(
            this,
            Severity.WARNING,
            Spot.of(statement, span.from(), span.to()),
            Message.of(RangesAreClear.class, "ranges.unclear", words, both))
        .withFix(Wording.of(statement, span, both));
  }
}
