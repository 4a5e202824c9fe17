package plandraft.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plandraft.model.Block;
import plandraft.model.DocumentText;
import plandraft.model.Section;
import plandraft.recognize.HeaderDraft.Field;

/// The letter of a notice 印发通知: its text, signature, date and 附注.
final class Letter {
  static final String KIND = "notice";

  private static final Pattern REMARK =
      Pattern.compile("^[（(]\\s*(此件.+?|.{2,12}公开.{0,6})\\s*[)）]$");
  private static final Pattern DATE =
      Pattern.compile(
          "^(?:\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日|"
              + "[一二][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月[一二三四五六七八九十]{1,3}日)$");
  private static final Pattern NAME = Pattern.compile("^[\\p{IsIdeographic}（）\\s]{4,40}$");

  private static final int MOST_TITLE_LINES = 4;

  private Letter() {}

  /// Reads the letter that ends where the plan's own title stands.
  ///
  /// @return what follows the plan's title
  static List<Piece> read(List<Piece> pieces, String planTitle, Draft draft, Found found) {
    int end = 0;
    while (end < pieces.size() && titleLines(pieces, end, planTitle) == 0) {
      end++;
    }
    int from = end + (end < pieces.size() ? titleLines(pieces, end, planTitle) : 0);
    if (end == pieces.size()) {
      end = signedAt(pieces);
      from = end;
    }
    List<Block> text = new ArrayList<>();
    for (Piece piece : pieces.subList(0, end)) {
      if (piece instanceof Line line && !fact(line, draft.header())) {
        text.add(new Block.Paragraph(found.id(), Block.Style.BODY, line.inlines()));
      }
    }
    if (!text.isEmpty()) {
      Section body = new Section(found.id(), "", false, text, List.of());
      draft.add(new DocumentText(found.id(), KIND, List.of(body), List.of()));
    }
    return pieces.subList(from, pieces.size());
  }

  /// Where a letter ends whose plan is called otherwise: behind its date and 附注, if chapters
  /// follow.
  private static int signedAt(List<Piece> pieces) {
    int end = 0;
    while (end < pieces.size() && !(pieces.get(end) instanceof Line line && isDate(line))) {
      end++;
    }
    while (end < pieces.size() && pieces.get(end) instanceof Line line && isClosing(line)) {
      end++;
    }
    boolean chapters =
        pieces.subList(end, pieces.size()).stream()
            .anyMatch(
                piece -> piece instanceof Line line && Label.read(line.text(), 0).isPresent());
    return chapters ? end : pieces.size();
  }

  private static boolean isDate(Line line) {
    return DATE.matcher(line.text().strip()).matches();
  }

  private static boolean isClosing(Line line) {
    return isDate(line) || REMARK.matcher(line.text().strip()).matches();
  }

  /// Over how many lines from `at` on the plan's title stands; 0 if it doesn't begin there.
  static int titleLines(List<Piece> pieces, int at, String title) {
    StringBuilder read = new StringBuilder();
    for (int count = 1; count <= MOST_TITLE_LINES && at + count <= pieces.size(); count++) {
      if (!(pieces.get(at + count - 1) instanceof Line line)) {
        return 0;
      }
      read.append(line.text());
      if (Alike.alike(read.toString(), title)) {
        return count;
      }
    }
    return 0;
  }

  /// The pieces without the signature and date they end in, unless the header names another issuer
  /// or date.
  static List<Piece> unsigned(List<Piece> pieces, HeaderDraft header) {
    int end = pieces.size();
    while (end > 1 && pieces.get(end - 1) instanceof Line line && isFact(line)) {
      end--;
    }
    List<String> facts =
        pieces.subList(end, pieces.size()).stream()
            .map(piece -> ((Line) piece).text().strip())
            .toList();
    long days = facts.stream().filter(fact -> DATE.matcher(fact).matches()).count();
    long names = facts.stream().filter(fact -> NAME.matcher(fact).matches()).count();
    boolean agrees =
        days == 1 && names <= 1 && facts.stream().noneMatch(fact -> contradicts(fact, header));
    if (!agrees) {
      return pieces;
    }
    pieces.subList(end, pieces.size()).forEach(piece -> fact((Line) piece, header));
    return pieces.subList(0, end);
  }

  private static boolean contradicts(String fact, HeaderDraft header) {
    boolean name = NAME.matcher(fact).matches() && !header.agrees(Field.ISSUER, fact);
    boolean day = DATE.matcher(fact).matches() && !header.agrees(Imprint.day(fact));
    return name || day;
  }

  private static boolean isFact(Line line) {
    String words = line.text().strip();
    return REMARK.matcher(words).matches()
        || DATE.matcher(words).matches()
        || NAME.matcher(words).matches();
  }

  private static boolean fact(Line line, HeaderDraft header) {
    String words = line.text().strip();
    Matcher remark = REMARK.matcher(words);
    if (remark.matches()) {
      header.say(Field.REMARK, remark.group(1));
      return true;
    }
    if (DATE.matcher(words).matches()) {
      Imprint.day(words).ifPresent(header::date);
      return true;
    }
    if (NAME.matcher(words).matches()) {
      header.say(Field.ISSUER, words);
      return true;
    }
    return false;
  }
}
