package plandraft.recognize;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plandraft.recognize.Entry.What;
import plandraft.say.Message;

/// Takes signs away that other programs left in a text: `##` before headings, `---` between parts,
/// `[bookmark: …]`, page numbers, entries of a contents list.
final class Markings {
  private static final Pattern HEADING = Pattern.compile("^\\s*(#{1,6})\\s+");
  private static final Pattern BOOKMARK = Pattern.compile("\\[bookmark:[^\\]]*\\]");
  private static final Pattern RULE = Pattern.compile("^\\s*(?:-{3,}|\\*{3,}|_{3,}|={3,})\\s*$");
  private static final Pattern BULLET = Pattern.compile("^ *[-*•●] +(?=\\S)");
  private static final Pattern PAGE =
      Pattern.compile("^\\s*(?:[-—–]{1,2}\\s*\\d{1,4}\\s*[-—–]{1,2}|第\\s*\\d+\\s*页.{0,12})\\s*$");
  private static final Pattern CONTENTS = Pattern.compile("^.{2,60}?[.…·．]{3,}\\s*\\d{1,4}\\s*$");

  /// An entry of a list that a line 目录 stands above.
  private static final Pattern LISTED = Pattern.compile("^.{2,60}?[\\s　]+\\d{1,4}\\s*$");

  private static final Pattern CONTENTS_TITLE = Pattern.compile("^[\\s　]*目[\\s　]*[录次][\\s　]*$");

  private static final int LONGEST_ENTRY = 100;
  private static final int FEWEST_HEADS = 2;

  private final Found found;
  private boolean listing;

  private Markings(Found found) {
    this.found = found;
  }

  /// The pieces without such signs.
  static List<Piece> removed(List<Piece> pieces, Found found) {
    Markings markings = new Markings(found);
    List<Piece> left = new ArrayList<>();
    Set<String> heads = heads(pieces);
    boolean top = false;
    for (Piece piece : pieces) {
      boolean head = top && piece instanceof Line line && heads.contains(line.text().strip());
      top = isPage(piece) || top && isBlank(piece);
      if (head && piece instanceof Line line) {
        found.skipped(line.spot(), "head.skipped", line.text().strip());
      } else if (piece instanceof Line line) {
        markings.clean(line, left);
      } else {
        left.add(piece);
      }
    }
    return left;
  }

  /// What stands at the top of page after page, right behind the number of the one before.
  private static Set<String> heads(List<Piece> pieces) {
    Map<String, Integer> counts = new HashMap<>();
    boolean top = false;
    for (Piece piece : pieces) {
      if (top && piece instanceof Line line && !isBlank(line)) {
        counts.merge(line.text().strip(), 1, Integer::sum);
      }
      top = isPage(piece) || top && isBlank(piece);
    }
    counts.values().removeIf(count -> count < FEWEST_HEADS);
    return counts.keySet();
  }

  private static boolean isPage(Piece piece) {
    return piece instanceof Line line && PAGE.matcher(line.text()).matches();
  }

  private static boolean isBlank(Piece piece) {
    return piece instanceof Line line && line.isBlank();
  }

  private void clean(Line line, List<Piece> left) {
    String text = line.text();
    if (RULE.matcher(text).matches()) {
      return;
    }
    if (PAGE.matcher(text).matches()) {
      found.skipped(line.spot(), "page.skipped", text.strip());
      return;
    }
    boolean title = CONTENTS_TITLE.matcher(text).matches();
    boolean entry = text.length() <= LONGEST_ENTRY && isEntry(text);
    listing = title || listing && (entry || text.isBlank());
    if (entry || title) {
      found.skipped(line.spot(), "contents.line", Found.shortened(text));
      return;
    }
    left.add(bullet(heading(bookmarks(line))));
  }

  private boolean isEntry(String text) {
    return CONTENTS.matcher(text).matches() || listing && LISTED.matcher(text).matches();
  }

  private Line bookmarks(Line line) {
    String text = line.text();
    Matcher bookmark = BOOKMARK.matcher(text);
    if (text.indexOf('[') < 0 || !bookmark.find()) {
      return line;
    }
    found.tell(
        line.spot(),
        What.TEXT,
        text,
        Sureness.SURE,
        Message.of(Markings.class, "bookmark.removed", bookmark.group()));
    return line.withText(bookmark.replaceAll(""));
  }

  private static Line heading(Line line) {
    Matcher sign = HEADING.matcher(line.text());
    if (!sign.find()) {
      return line;
    }
    Line rest = line.part(sign.end(), line.text().length(), line.spot().piece());
    return new Line(rest.spot(), rest.runs(), rest.look(), line.anchor())
        .withLook(line.look().withOutline(sign.group(1).length() - 1));
  }

  private static Line bullet(Line line) {
    Matcher sign = BULLET.matcher(line.text());
    return sign.find() ? line.part(sign.end(), line.text().length(), line.spot().piece()) : line;
  }
}
