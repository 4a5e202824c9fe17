package plandraft.file;

import java.util.Optional;
import plandraft.model.Grid.Cell;
import tools.jackson.databind.util.StdConverter;

/// A grid's cell in JSON: spans of one are left out.
record CellForm(String text, Optional<Integer> rowSpan, Optional<Integer> columnSpan) {
  /// To JSON.
  static final class Writing extends StdConverter<Cell, CellForm> {
    @Override
    public CellForm convert(Cell cell) {
      return new CellForm(cell.text(), span(cell.rowSpan()), span(cell.columnSpan()));
    }

    private static Optional<Integer> span(int cells) {
      return cells == 1 ? Optional.empty() : Optional.of(cells);
    }
  }

  /// From JSON.
  static final class Reading extends StdConverter<CellForm, Cell> {
    @Override
    public Cell convert(CellForm form) {
      return new Cell(form.text, form.rowSpan.orElse(1), form.columnSpan.orElse(1));
    }
  }
}
