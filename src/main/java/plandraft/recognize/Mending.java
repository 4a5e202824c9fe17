package plandraft.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import plandraft.recognize.Entry.What;
import plandraft.say.Message;

/// Joins paragraphs that were broken at the end of a page or line.
final class Mending {
  private static final int SHORTEST = 14;

  /// So many characters say where something was joined.
  private static final int END = 12;

  /// So few characters are the rest of a line rather than a line of their own.
  private static final int LONGEST_REST = 1;

  private static final String ENDS = "。！？；：…”’）》.!?;:)|";
  private static final Pattern NEVER_JOINED =
      Pattern.compile(
          "^\\s*(?:[-•●]|——|附\\s*[件表图录]|图\\s*\\d|表\\s*\\d|抄\\s*送|注\\s*[:：\\d]|备\\s*注|"
              + "[（(]\\s*此件|专栏|来源|.{0,40}\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*(?:\\d{1,2}\\s*日)?\\s*(?:印发)?\\s*$).*");

  /// A date up to some sign, and a whole one.
  private static final Pattern BEGUN_DATE =
      Pattern.compile("\\d{4}\\s*(?:年\\s*(?:\\d{1,2}\\s*(?:月\\s*(?:\\d{1,2}\\s*)?)?)?)?");

  private static final Pattern DATE =
      Pattern.compile("\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日");

  private Mending() {}

  /// The pieces without blank lines, broken paragraphs joined.
  static List<Piece> joined(List<Piece> pieces, Found found) {
    List<Piece> joined = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Line line) {
        Line next = line.stripped();
        if (next.isBlank()) {
          continue;
        }
        if (!joined.isEmpty() && joined.getLast() instanceof Line last && broken(last, next)) {
          joined.set(joined.size() - 1, last.joined(next));
          found.tell(
              next.spot(),
              What.TEXT,
              next.text(),
              Sureness.LIKELY,
              Message.of(Mending.class, "paragraph.joined", end(last.text())));
          continue;
        }
        joined.add(next);
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }

  /// The last words of a line, which what follows it was joined to.
  private static String end(String text) {
    int points = Math.min(END, points(text));
    return text.substring(text.offsetByCodePoints(text.length(), -points))
        .replaceFirst("^[，、；：。]", "");
  }

  /// Whether `next` goes on with the sentence in which `last` ends.
  private static boolean broken(Line last, Line next) {
    String text = last.text();
    if (isTornDate(text, next.text())) {
      return true;
    }
    char end = text.charAt(text.length() - 1);
    boolean open = end == '，' || end == '、' || end == ',' && !isList(text, next.text());
    boolean wide = points(text) >= SHORTEST;
    boolean narrow = text.indexOf(',') >= 0 && !isList(text, next.text());
    boolean prose = text.indexOf('，') >= 0 || text.indexOf('。') >= 0 || open || narrow;
    boolean torn =
        points(next.text()) <= LONGEST_REST
            && points(text) > LONGEST_REST
            && !Character.isDigit(next.text().charAt(0));
    return (wide && prose || open || torn)
        && ENDS.indexOf(end) < 0
        && plain(last)
        && plain(next)
        && !NEVER_JOINED.matcher(next.text()).matches()
        && Label.read(next.text(), 0).isEmpty()
        && (torn || Headline.read(last, 0).filter(head -> !head.runsOn(last)).isEmpty());
  }

  /// Whether two lines are the first parts of one date, or all of it.
  private static boolean isTornDate(String text, String next) {
    String both = text + next;
    return BEGUN_DATE.matcher(text).matches()
        && (BEGUN_DATE.matcher(both).matches() || DATE.matcher(both).matches());
  }

  /// Whether two lines are rows whose cells commas part.
  private static boolean isList(String text, String next) {
    long commas = next.chars().filter(c -> c == ',').count();
    return commas > 1 && text.chars().filter(c -> c == ',').count() == commas
        || text.chars().noneMatch(Character::isIdeographic);
  }

  private static int points(String text) {
    return text.codePointCount(0, text.length());
  }

  private static boolean plain(Line line) {
    return line.look().outline().isEmpty() && !line.look().centred() && !line.look().right();
  }
}
