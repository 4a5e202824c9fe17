package plandraft.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plandraft.model.Grid;
import plandraft.quantity.Meaning;
import plandraft.quantity.Quantity;

/// The cells of a grid with every span filled: a cell that spans others stands in each of them.
final class Cells {
  private final Grid grid;
  private final List<String[]> rows = new ArrayList<>();

  private Cells(Grid grid) {
    this.grid = grid;
  }

  static Cells of(Grid grid) {
    Cells cells = new Cells(grid);
    grid.rows().forEach(_ -> cells.rows.add(new String[Math.max(1, grid.columns())]));
    for (int row = 0; row < grid.rows().size(); row++) {
      cells.fill(row, grid.rows().get(row).cells());
    }
    return cells;
  }

  private void fill(int row, List<Grid.Cell> cells) {
    int column = 0;
    for (Grid.Cell cell : cells) {
      while (column < width() && rows.get(row)[column] != null) {
        column++;
      }
      for (int down = row; down < Math.min(height(), row + cell.rowSpan()); down++) {
        for (int across = column;
            across < Math.min(width(), column + cell.columnSpan());
            across++) {
          rows.get(down)[across] = cell.text();
        }
      }
      column += cell.columnSpan();
    }
  }

  int height() {
    return rows.size();
  }

  int width() {
    return Math.max(1, grid.columns());
  }

  /// The first row below the headings.
  int firstRow() {
    return Math.min(grid.headerRows(), height());
  }

  String text(int row, int column) {
    String text = rows.get(row)[column];
    return text == null ? "" : text.strip();
  }

  /// The heading right above a column's values, without spaces.
  String heading(int column) {
    return firstRow() == 0 ? "" : text(firstRow() - 1, column).replace(" ", "");
  }

  /// The heading at the top of a column, without spaces.
  String topHeading(int column) {
    return firstRow() == 0 ? "" : text(0, column).replace(" ", "");
  }

  /// The plain number in a cell.
  Optional<BigDecimal> number(int row, int column) {
    return Quantity.read(text(row, column)).meaning() instanceof Meaning.Exact(BigDecimal number)
        ? Optional.of(number)
        : Optional.empty();
  }
}
