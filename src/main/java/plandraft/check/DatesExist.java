package plandraft.check;

import java.time.Month;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plandraft.quantity.Width;
import plandraft.say.Message;
import plandraft.text.Dated;

/// Every date named is in the calendar.
public final class DatesExist implements Rule<Void> {
  private static final Pattern MONTH = Pattern.compile("(?:19|20)\\d\\d年(1[3-9]|[2-9]\\d)月");

  @Override
  public Message title() {
    return Message.of(DatesExist.class, "dates.title");
  }

  @Override
  public Stream<Finding> alone(Statement statement) {
    Stream<Finding> days =
        statement.phrases().stream()
            .filter(Dated.Date.class::isInstance)
            .map(Dated.Date.class::cast)
            .filter(date -> date.month() > 0 && date.day() > lastDay(date))
            .map(date -> found(statement, date.from(), date.to()));
    Matcher months = MONTH.matcher(Width.narrow(statement.text()));
    return Stream.concat(
        days, months.results().map(month -> found(statement, month.start(), month.end())));
  }

  private static int lastDay(Dated.Date date) {
    return date.year() > 0
        ? YearMonth.of(date.year(), date.month()).lengthOfMonth()
        : Month.of(date.month()).maxLength();
  }

  private Finding found(Statement statement, int from, int to) {
    Spot spot = Spot.of(statement, from, to);
    return Finding.of(
        this, Severity.ERROR, spot, Message.of(DatesExist.class, "dates.none", spot.words()));
  }
}
