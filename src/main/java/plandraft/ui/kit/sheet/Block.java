package plandraft.ui.kit.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A rectangle of texts on its way through the clipboard; a cell covered by a merged one is empty,
/// which is not the same as blank.
///
/// @param merges the ranges that are one cell each
record Block(List<List<Optional<String>>> rows, List<Range> merges) {
  static final Block NONE = new Block(List.of());

  Block {
    rows = rows.stream().map(List::copyOf).toList();
    merges = List.copyOf(merges);
  }

  /// A block without merged cells.
  Block(List<List<Optional<String>>> rows) {
    this(rows, List.of());
  }

  int height() {
    return rows.size();
  }

  int width() {
    return rows.stream().mapToInt(List::size).max().orElse(0);
  }

  /// The text at a place; nothing where the block has none.
  Optional<String> at(int row, int column) {
    List<Optional<String>> cells = rows.get(row);
    return column < cells.size() ? cells.get(column) : Optional.empty();
  }

  /// The texts of a range; spots that share a cell name it once.
  static Block of(Cells cells, Range range) {
    List<List<Optional<String>>> rows = new ArrayList<>();
    List<Range> merges = new ArrayList<>();
    for (int row = range.top(); row <= range.bottom(); row++) {
      List<Optional<String>> texts = new ArrayList<>();
      for (int column = range.left(); column <= range.right(); column++) {
        Range cell = within(cells.span(new Spot(row, column)), range);
        boolean first = cell.first().equals(new Spot(row, column));
        texts.add(first ? Optional.of(cells.cell(new Spot(row, column)).text()) : Optional.empty());
        if (first && !cell.single()) {
          merges.add(cell.shifted(-range.top(), -range.left()));
        }
      }
      rows.add(texts);
    }
    return new Block(rows, merges);
  }

  private static Range within(Range cell, Range range) {
    return new Range(
        Math.max(cell.top(), range.top()),
        Math.max(cell.left(), range.left()),
        Math.min(cell.bottom(), range.bottom()),
        Math.min(cell.right(), range.right()));
  }
}
