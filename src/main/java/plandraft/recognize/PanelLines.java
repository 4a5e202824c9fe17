package plandraft.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plandraft.recognize.Entry.What;
import plandraft.say.Message;
import plandraft.text.Numbering;

/// Gathers a 专栏 that has no frame: the line that names it, and the lines that it counts.
final class PanelLines {
  private static final Pattern TITLE =
      Pattern.compile("^\\s*专\\s*栏\\s*[\\d一二三四五六七八九十]{1,3}[\\s　:：.．、]*[^。；\\s　:：][^。；]{0,40}$");
  private static final Pattern ITEM = Pattern.compile("——.*");
  private static final Pattern LEAD_COLON = Pattern.compile("[^，。：；]{2,20}：.+");
  private static final Pattern LEAD_STOP = Pattern.compile("[^，。：；]{2,14}。.+");
  private static final Pattern NONE = Pattern.compile("(?!)");
  private static final String ENDS = "。；！？";

  private final List<Piece> pieces;
  private final Found found;
  private final List<Piece> gathered = new ArrayList<>();

  private PanelLines(List<Piece> pieces, Found found) {
    this.pieces = pieces;
    this.found = found;
  }

  /// The pieces, each such panel a table of one column.
  static List<Piece> gathered(List<Piece> pieces, Found found) {
    boolean any = pieces.stream().anyMatch(PanelLines::isTitle);
    return any ? new PanelLines(pieces, found).gather() : pieces;
  }

  /// Whether a line names a 专栏.
  static boolean isTitle(Piece piece) {
    return piece instanceof Line line
        && line.text().indexOf('专') >= 0
        && TITLE.matcher(line.text()).matches();
  }

  private List<Piece> gather() {
    int at = 0;
    while (at < pieces.size()) {
      int end = isTitle(pieces.get(at)) ? end(at) : at;
      if (end > at + 1) {
        panel(at, end);
        at = end;
      } else if (end == at + 1 && framed(at + 1)) {
        Line title = (Line) pieces.get(at);
        gathered.add(((Lattice) pieces.get(at + 1)).below(title));
        at += 2;
      } else {
        gathered.add(pieces.get(at++));
      }
    }
    return gathered;
  }

  private boolean framed(int at) {
    return at < pieces.size()
        && pieces.get(at) instanceof Lattice lattice
        && lattice.columns() == 1;
  }

  private void panel(int from, int to) {
    Line title = (Line) pieces.get(from);
    List<Line> lines = pieces.subList(from, to).stream().map(Line.class::cast).toList();
    gathered.add(Lattice.column(title.spot(), lines));
    found.tell(
        title.spot(),
        What.TEXT,
        title.text(),
        Sureness.LIKELY,
        Message.of(PanelLines.class, "panel.lines", Integer.toString(lines.size() - 1)));
  }

  /// Where the lines of the panel at `title` end.
  private int end(int title) {
    Optional<Label> first = label(title + 1).filter(label -> label.number() == 1);
    if (first.isEmpty()) {
      return alike(title + 1);
    }
    Numbering kind = first.get().numbering();
    if (kind.compareTo(Numbering.SECOND) < 0) {
      return title + 1;
    }
    int last = 0;
    int at = title + 1;
    while (at < pieces.size()) {
      Optional<Label> label = label(at);
      boolean next =
          label.filter(read -> read.numbering() == kind).map(Label::number).orElse(0) == last + 1;
      boolean below = label.filter(read -> read.numbering().compareTo(kind) > 0).isPresent();
      if (!next && !below && !(isText(at) && isOpen(at - 1))) {
        break;
      }
      last += next ? 1 : 0;
      at++;
    }
    return at;
  }

  /// Where the lines end that are of the same make as the one at `first`: items behind dashes, or
  /// sentences that a few words lead in.
  private int alike(int first) {
    if (!isText(first)) {
      return first;
    }
    Pattern make =
        Stream.of(ITEM, LEAD_COLON, LEAD_STOP)
            .filter(each -> each.matcher(text(first)).matches())
            .findFirst()
            .orElse(NONE);
    int at = first + 1;
    while (isText(at) && make.matcher(text(at)).matches()) {
      at++;
    }
    return at;
  }

  private String text(int at) {
    return ((Line) pieces.get(at)).text().strip();
  }

  private Optional<Label> label(int at) {
    return at < pieces.size() && pieces.get(at) instanceof Line line && plain(line)
        ? Label.read(line.text(), 0)
        : Optional.empty();
  }

  private boolean isText(int at) {
    return at < pieces.size()
        && pieces.get(at) instanceof Line line
        && plain(line)
        && !isTitle(line)
        && Label.read(line.text(), 0).isEmpty()
        && Headline.read(line, 0).isEmpty();
  }

  private static boolean plain(Line line) {
    return line.look().outline().isEmpty() && !line.look().centred();
  }

  /// Whether a line is a heading that its text has yet to follow.
  private boolean isOpen(int at) {
    String text = text(at);
    return ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
  }
}
