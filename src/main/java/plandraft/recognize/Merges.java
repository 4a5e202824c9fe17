package plandraft.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Merges cells again that a text could only leave blank: headings over several columns, categories
/// over several rows, units that answer for what follows.
final class Merges {
  private final Lattice lattice;
  private final List<List<Lattice.Slot>> places = new ArrayList<>();

  private Merges(Lattice lattice) {
    this.lattice = lattice;
    lattice.rows().forEach(row -> places.add(new ArrayList<>(row.slots())));
  }

  /// The table with its blank cells merged into those they most likely belong to.
  static Lattice guessed(Columns columns) {
    Lattice lattice = columns.lattice();
    if (!lattice.loose() || lattice.headerRows() == 0) {
      return lattice;
    }
    Merges merges = new Merges(lattice);
    merges.headings();
    List<Integer> categories =
        columns.every(ColumnRole.CATEGORY).stream().map(Columns.Column::at).toList();
    for (int i = 0; i < categories.size(); i++) {
      merges.down(categories.get(i), categories.subList(0, i));
    }
    List<Integer> first = categories.isEmpty() ? List.of() : categories.subList(0, 1);
    columns.every(ColumnRole.UNITS).forEach(column -> merges.down(column.at(), first));
    return merges.lattice();
  }

  private Lattice lattice() {
    List<Lattice.Row> rows = new ArrayList<>();
    for (int top = 0; top < places.size(); top++) {
      rows.add(new Lattice.Row(places.get(top), lattice.rows().get(top).anchor()));
    }
    return lattice.withRows(rows);
  }

  private boolean blank(int row, int column) {
    return lattice.rows().get(row).text(column).isBlank();
  }

  /// Headings in two rows: an upper one covers the blank places to its right, and the row below
  /// where nothing stands there.
  private void headings() {
    if (lattice.headerRows() != 2) {
      return;
    }
    int left = 0;
    while (left < lattice.columns()) {
      int right = left + 1;
      while (right < lattice.columns() && blank(0, right)) {
        right++;
      }
      boolean alone = true;
      for (int column = left; column < right; column++) {
        alone &= blank(1, column);
      }
      boolean single = lattice.rows().getFirst().slots().get(left).columnSpan() == 1;
      if (!single) {
        left = right;
        continue;
      }
      cover(0, left, alone ? 2 : 1, right - left);
      left = right;
    }
  }

  /// Each cell of a column covers the blank ones below, down to where one of `bounds` begins anew.
  private void down(int column, List<Integer> bounds) {
    int top = lattice.headerRows();
    while (top < lattice.rows().size()) {
      int bottom = top + 1;
      while (bottom < lattice.rows().size() && blank(bottom, column) && goesOn(bottom, bounds)) {
        bottom++;
      }
      Lattice.Slot slot = lattice.rows().get(top).slots().get(column);
      if (!blank(top, column) && slot.columnSpan() == 1 && bottom > top + 1) {
        cover(top, column, bottom - top, 1);
      }
      top = bottom;
    }
  }

  private boolean goesOn(int row, List<Integer> bounds) {
    List<String> filled = lattice.rows().get(row).filled();
    boolean note = filled.stream().anyMatch(Footnotes::isNote);
    boolean sum = filled.stream().findFirst().filter(GridReading::isSum).isPresent();
    return !note && !sum && bounds.stream().allMatch(column -> blank(row, column));
  }

  private void cover(int top, int left, int rows, int columns) {
    Lattice.Slot old = places.get(top).get(left);
    Lattice.Slot wide =
        new Lattice.Slot(old.text(), old.paragraphs(), top, left, rows, columns, Optional.empty());
    for (int row = top; row < top + rows; row++) {
      for (int column = left; column < left + columns; column++) {
        places.get(row).set(column, wide);
      }
    }
  }
}
