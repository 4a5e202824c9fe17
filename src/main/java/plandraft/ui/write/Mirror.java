package plandraft.ui.write;

import java.util.ArrayList;
import java.util.List;
import org.fxmisc.richtext.model.Paragraph;

/// The rows of a page and the area that shows them: of other rows only those that differ are shown
/// anew, and of the area only those that were written are read.
final class Mirror {
  private final ProseArea area;
  private List<Row> rows = List.of();
  private List<Paragraph<LineStyle, Piece, Look>> shown = List.of();

  Mirror(ProseArea area) {
    this.area = area;
  }

  /// The rows as the plan holds them.
  List<Row> rows() {
    return rows;
  }

  /// Shows another page from its top.
  void begin(List<Row> next) {
    rows = next;
    if (!next.isEmpty()) {
      area.setRows(0, area.rowCount(), next);
      area.moveCaret(new Spot(0, 0));
    }
    held(next);
  }

  /// Shows what differs; the caret goes where words changed, or else stays.
  void update(List<Row> next) {
    Window window = Window.of(rows, next);
    if (!window.isEmpty()) {
      List<Row> old = rows.subList(window.from(), window.oldTo());
      List<Row> put = next.subList(window.from(), window.newTo());
      Spot caret = area.caret();
      boolean reworded = !words(old).equals(words(put));
      area.setRows(window.from(), window.oldTo(), put);
      area.moveCaret(within(next, reworded ? changed(window, next) : caret));
      if (reworded) {
        area.requestFollowCaret();
      }
    }
    held(next);
  }

  /// The plan holds `next`, which is what the area shows.
  void held(List<Row> next) {
    rows = next;
    shown = area.getContent().snapshot().getParagraphs();
  }

  /// The rows as they are in the area: only those whose paragraphs are new are read.
  List<Row> written() {
    List<Paragraph<LineStyle, Piece, Look>> now = area.getContent().snapshot().getParagraphs();
    int shorter = Math.min(now.size(), shown.size());
    int from = 0;
    while (from < shorter && now.get(from) == shown.get(from)) {
      from++;
    }
    int same = 0;
    while (same < shorter - from
        && now.get(now.size() - 1 - same) == shown.get(shown.size() - 1 - same)) {
      same++;
    }
    List<Row> written = new ArrayList<>(rows.subList(0, from));
    now.subList(from, now.size() - same).forEach(each -> written.add(Paragraphs.row(each)));
    written.addAll(rows.subList(rows.size() - same, rows.size()));
    return written;
  }

  /// Puts the caret to `spot`, or as near to it as the rows let it.
  void moveCaret(Spot spot) {
    area.moveCaret(within(rows, spot));
  }

  private static Spot within(List<Row> rows, Spot spot) {
    int row = Math.min(spot.row(), rows.size() - 1);
    return new Spot(row, rows.get(row).edge(spot.column(), false));
  }

  private static List<Object> words(List<Row> rows) {
    return rows.stream().<Object>map(row -> List.of(row.line(), row.inlines())).toList();
  }

  /// The spot behind the last change.
  private Spot changed(Window window, List<Row> next) {
    if (window.from() == window.newTo()) {
      int before = Math.max(0, window.from() - 1);
      return new Spot(before, next.get(before).length());
    }
    String now = next.get(window.newTo() - 1).text();
    String old = window.from() == window.oldTo() ? "" : rows.get(window.oldTo() - 1).text();
    Window letters = Window.of(letters(old), letters(now));
    return new Spot(window.newTo() - 1, letters.newTo());
  }

  private static List<Integer> letters(String words) {
    return words.chars().boxed().toList();
  }
}
