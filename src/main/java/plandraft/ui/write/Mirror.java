package plandraft.ui.write;

import java.util.List;
import org.fxmisc.richtext.model.Paragraph;
import plandraft.edit.Window;

/// The rows of a portion and the area that shows them: of other rows only those that differ are
/// shown anew, and of the area only those that were written are read.
final class Mirror {
  private final ProseArea area;
  private List<TextRow> rows = List.of();
  private List<Paragraph<LineStyle, Piece, Look>> shown = List.of();

  Mirror(ProseArea area) {
    this.area = area;
  }

  /// The rows as the plan holds them.
  List<TextRow> rows() {
    return rows;
  }

  /// Shows another portion from its top.
  void begin(List<TextRow> next) {
    rows = next;
    if (!next.isEmpty()) {
      area.setRows(0, area.rowCount(), next);
      area.moveCaret(new Spot(0, 0));
    }
    held(next);
  }

  /// Shows what differs; the caret goes where words changed, or else stays.
  void update(List<TextRow> next) {
    Window window = Window.of(rows, next, TextRow::equals);
    if (!window.isEmpty()) {
      List<TextRow> old = window.gone(rows);
      List<TextRow> put = window.come(next);
      Spot caret = area.caret();
      boolean reworded = !words(old).equals(words(put));
      area.setRows(window.from(), window.to(), put);
      area.moveCaret(within(next, reworded ? changed(window, next) : caret));
      if (reworded) {
        area.requestFollowCaret();
      }
    }
    held(next);
  }

  /// The plan holds `next`, which is what the area shows.
  void held(List<TextRow> next) {
    rows = next;
    shown = area.getContent().snapshot().getParagraphs();
  }

  /// The rows as they are in the area: only those whose paragraphs are new are read.
  List<TextRow> written() {
    List<Paragraph<LineStyle, Piece, Look>> now = area.getContent().snapshot().getParagraphs();
    Window window = Window.of(shown, now, (one, other) -> one == other);
    return window.replaced(rows, window.come(now).stream().map(Paragraphs::row).toList());
  }

  /// Puts the caret to `spot`, or as near to it as the rows let it.
  void moveCaret(Spot spot) {
    area.moveCaret(within(rows, spot));
  }

  private static Spot within(List<TextRow> rows, Spot spot) {
    int row = Math.min(spot.row(), rows.size() - 1);
    return new Spot(row, rows.get(row).edge(spot.column(), false));
  }

  private static List<Object> words(List<TextRow> rows) {
    return rows.stream().<Object>map(row -> List.of(row.line(), row.inlines())).toList();
  }

  /// The spot behind the last change.
  private Spot changed(Window window, List<TextRow> next) {
    if (window.from() == window.next()) {
      int before = Math.max(0, window.from() - 1);
      return new Spot(before, next.get(before).length());
    }
    String now = next.get(window.next() - 1).text();
    String old = window.from() == window.to() ? "" : rows.get(window.to() - 1).text();
    return new Spot(window.next() - 1, Window.of(old, now).next());
  }
}
