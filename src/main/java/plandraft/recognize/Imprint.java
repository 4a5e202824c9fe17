package plandraft.recognize;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plandraft.quantity.Numeral;
import plandraft.recognize.HeaderDraft.Field;
import plandraft.text.Dated;
import plandraft.text.Dates;

/// 版记 at the end of a document: who gets a copy, who printed it and when.
final class Imprint {
  private static final Pattern COPY =
      Pattern.compile("^\\s*抄\\s*送\\s*[:：](.*?)[。.]?\\s*$", Pattern.DOTALL);
  private static final Pattern PRINTED =
      Pattern.compile("^(.*?)\\s*(\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日)\\s*印\\s*发\\s*$");
  private static final Pattern NUMERALS =
      Pattern.compile("\\s*([一二][〇○零一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日\\s*");
  private static final Pattern OFFICE =
      Pattern.compile("^[\\p{IsIdeographic}（）]{3,30}(?:室|府|局|委|办|会|部|厅)$");

  private static final int LONGEST = 80;

  private Imprint() {}

  /// The pieces without 版记, which goes into the header.
  static List<Piece> taken(List<Piece> pieces, HeaderDraft header) {
    List<Piece> left = new ArrayList<>();
    for (Piece piece : pieces) {
      if (!(piece instanceof Line line) || !takes(line.text(), left, header)) {
        left.add(piece);
      }
    }
    return left;
  }

  private static boolean takes(String text, List<Piece> before, HeaderDraft header) {
    if (text.indexOf('抄') < 0 && text.indexOf('印') < 0) {
      return false;
    }
    Matcher copy = COPY.matcher(text);
    if (copy.matches() && header.agrees(Field.COPY_TO, copy.group(1))) {
      header.say(Field.COPY_TO, copy.group(1));
      return true;
    }
    Matcher printed = PRINTED.matcher(text);
    if (text.length() > LONGEST || !printed.matches()) {
      return false;
    }
    String printer = printed.group(1).strip();
    if (printer.isEmpty()
        && !before.isEmpty()
        && before.getLast() instanceof Line line
        && OFFICE.matcher(line.text().strip()).matches()) {
      printer = line.text().strip();
      before.removeLast();
    }
    header.say(Field.PRINTER, printer);
    day(printed.group(2)).ifPresent(header::printedOn);
    return true;
  }

  /// The day that a text names, in digits or numerals.
  static Optional<LocalDate> day(String text) {
    Matcher numerals = NUMERALS.matcher(text);
    return numerals.matches()
        ? digits(numerals.group(1), numerals.group(2), numerals.group(3))
        : digits(text);
  }

  private static Optional<LocalDate> digits(String year, String month, String day) {
    return digits(
        "%d年%d月%d日"
            .formatted(
                Numeral.read(year).orElse(0),
                Numeral.read(month).orElse(0),
                Numeral.read(day).orElse(0)));
  }

  private static Optional<LocalDate> digits(String text) {
    return Dates.in(text).stream()
        .filter(Dated.Date.class::isInstance)
        .map(Dated.Date.class::cast)
        .flatMap(date -> date.localDate().stream())
        .findFirst();
  }
}
