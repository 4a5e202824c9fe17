package plandraft.quantity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the whole of a cell as one quantity; what it cannot read whole it leaves as words.
final class QuantityReader {
  private static final String MARKS = "*※△▲☆★†①②③④⑤⑥⑦⑧⑨⑩";
  private static final String DASHES = "-–—";
  private static final Pattern RANK_LEAD =
      Pattern.compile("(力争|确保|保持|稳居|位居|位列|进入|跻身|排名|居|列)?(全[球国省市区县])?(?=[前第])");

  private QuantityReader() {}

  static Quantity read(String printed) {
    String narrow = Width.narrow(printed);
    String body = narrow.strip();
    int end = body.length();
    while (end > 0 && MARKS.indexOf(body.charAt(end - 1)) >= 0) {
      end--;
    }
    int start = 0;
    while (start < end && MARKS.indexOf(body.charAt(start)) >= 0) {
      start++;
    }
    int lead = narrow.indexOf(body);
    String mark =
        end < body.length()
            ? printed.substring(lead + end, lead + body.length())
            : printed.substring(lead, lead + start);
    String value = body.substring(start, end).strip();
    if (value.isEmpty() && !mark.isEmpty()) {
      return new Quantity(printed, new Meaning.Wording(), Unit.NONE, "");
    }
    Reading reading = readValue(value);
    return new Quantity(printed, reading.meaning(), reading.unit(), mark);
  }

  private static Reading readValue(String value) {
    return sign(value)
        .or(() -> number(value.replace('，', ',')))
        .or(() -> rank(value))
        .orElseGet(() -> whole(new Meaning.Wording(), value));
  }

  private static Reading whole(Meaning meaning, String value) {
    return new Reading(meaning, Unit.NONE, 0, value.length());
  }

  private static Optional<Reading> sign(String value) {
    if (value.isEmpty()) {
      return Optional.of(whole(new Meaning.Blank(), value));
    }
    if (value.equals("/")) {
      return Optional.of(whole(new Meaning.None(), value));
    }
    return value.chars().allMatch(c -> DASHES.indexOf(c) >= 0)
        ? Optional.of(whole(new Meaning.NotAssigned(), value))
        : Optional.empty();
  }

  private static Optional<Reading> number(String value) {
    int digit = 0;
    while (digit < value.length() && !Decimal.digit(value, digit)) {
      digit++;
    }
    return Reading.around(value, digit)
        .filter(reading -> reading.from() == 0 && reading.to() == value.length());
  }

  private static Optional<Reading> rank(String value) {
    Matcher lead = RANK_LEAD.matcher(value);
    int from = lead.lookingAt() ? lead.end() : 0;
    return Reading.rankAt(value, from).filter(rank -> rank.to() == value.length());
  }
}
