package plandraft.ui.kit.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A rectangle of texts on its way through the clipboard; a cell covered by a merged one is empty,
/// which is not the same as blank.
record Block(List<List<Optional<String>>> rows) {
  static final Block NONE = new Block(List.of());

  Block {
    rows = rows.stream().map(List::copyOf).toList();
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

  /// The texts of a range; rows that share a cell name it once.
  static Block of(Cells cells, Range range) {
    List<List<Optional<String>>> rows = new ArrayList<>();
    for (int row = range.top(); row <= range.bottom(); row++) {
      List<Optional<String>> texts = new ArrayList<>();
      for (int column = range.left(); column <= range.right(); column++) {
        boolean covered = row > range.top() && cells.joined(row, column);
        texts.add(
            covered ? Optional.empty() : Optional.of(cells.cell(new Spot(row, column)).text()));
      }
      rows.add(texts);
    }
    return new Block(rows);
  }
}
