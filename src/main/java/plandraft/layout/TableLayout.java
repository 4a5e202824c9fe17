package plandraft.layout;

import java.math.BigDecimal;
import java.util.List;

/// A table whose columns the layout chooses.
///
/// @param small whether it is set in the smaller of the two sizes of tables
/// @param <S> what its columns can show
public record TableLayout<S>(Paper paper, boolean small, List<Column<S>> columns) {
  /// The greatest share of a column.
  static final int WIDEST = 10_000;

  public TableLayout {
    columns = List.copyOf(columns);
    if (columns.isEmpty()) {
      throw new NotAllowed("", List.of("columns"));
    }
  }

  /// One column. Neighbours under the same heading share one heading cell.
  ///
  /// @param width its share of the table's width, of the same measure for all columns
  /// @param ifAny whether it is left out while all its cells are blank
  public record Column<S>(S shows, Pattern heading, int width, boolean ifAny) {
    public Column {
      NotAllowed.unlessWithin("width", BigDecimal.valueOf(width), 1, WIDEST);
    }
  }
}
