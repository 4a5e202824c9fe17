package plandraft.ui.kit.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What of a sheet is selected, and what comes of doing something to it.
record Selection(Cells cells, Cursor cursor) {
  /// The focused cell.
  Optional<At> focused() {
    return cells.at(cells.home(cursor.focus()));
  }

  /// The selected cells by their places; empty where there are no cells.
  Optional<Range> range() {
    return cells.isEmpty() ? Optional.empty() : Optional.of(cursor.range(cells));
  }

  /// The keys of the selected columns, from left to right.
  List<String> columns() {
    return range().stream()
        .flatMapToInt(range -> IntStream.rangeClosed(range.left(), range.right()))
        .mapToObj(column -> cells.columns().get(column).key())
        .toList();
  }

  /// The keys of the selected rows, from top to bottom.
  List<String> rows() {
    return range().stream()
        .flatMapToInt(range -> IntStream.rangeClosed(range.top(), range.bottom()))
        .mapToObj(row -> cells.rows().get(row).key())
        .toList();
  }

  /// Whether a spot is among the selected cells.
  boolean holds(Spot spot) {
    return cursor.range(cells).holds(spot.row(), spot.column());
  }

  /// The selected cells on their way to the clipboard; none where there are no cells.
  Optional<Block> block() {
    return range().map(range -> Block.of(cells, range));
  }

  /// The selected cells made blank.
  Edit cleared() {
    return range()
        .map(range -> Pasting.clear(cells, range))
        .orElseGet(() -> Edit.of(Edit.Kind.CLEARED, List.of()));
  }

  /// The selected cells filled from the first row of them.
  Edit filledDown() {
    return range()
        .map(range -> Pasting.fillDown(cells, range))
        .orElseGet(() -> Edit.of(Edit.Kind.FILLED, List.of()));
  }

  /// The focused cell with another text; a cell over several rows goes by the first of them.
  Optional<Edit> typed(String text) {
    return focused()
        .map(
            at -> {
              String row = cells.rows().get(cells.span(cursor.focus()).top()).key();
              Edit.Change change = new Edit.Change(row, at.column(), text);
              return Edit.of(Edit.Kind.TYPED, List.of(change));
            });
  }

  /// What pasting `block` here does.
  Paste pasted(Block block, Taking taking) {
    Range target = cells.isEmpty() ? new Range(0, 0, 0, 0) : cursor.target(cells);
    return Pasting.paste(cells, target, block, taking);
  }

  /// The focused row, if the focus is on its fold mark's cell and it is folded so.
  Optional<Row> folding(Row.Fold fold) {
    return range()
        .filter(_ -> cells.columns().get(cursor.focus().column()).folding())
        .map(_ -> cells.rows().get(cursor.focus().row()))
        .filter(row -> row.fold() == fold);
  }
}
