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
      Pattern.compile("^\\d{4}\\s*年\\s*\\d{1,2}\\s*月\\s*\\d{1,2}\\s*日$");
  private static final Pattern NAME = Pattern.compile("^[\\p{IsIdeographic}（）\\s]{4,40}$");

  private Letter() {}

  /// Reads the letter that ends where the plan's own title stands.
  ///
  /// @return what follows the plan's title
  static List<Piece> read(List<Piece> pieces, String planTitle, Draft draft, Found found) {
    int end = 0;
    while (end < pieces.size()
        && !(pieces.get(end) instanceof Line line && Alike.alike(line.text(), planTitle))) {
      end++;
    }
    boolean alone = end == pieces.size();
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
    return alone ? List.of() : pieces.subList(end + 1, pieces.size());
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
