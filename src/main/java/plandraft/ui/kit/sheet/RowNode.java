package plandraft.ui.kit.sheet;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;

/// The picture of one row; it is used again for another row when the sheet is scrolled.
final class RowNode extends Region {
  private final List<CellNode> nodes = new ArrayList<>();
  private Widths widths = new Widths(List.of(0.0));

  RowNode() {
    getStyleClass().add("sheet-row");
  }

  /// Shows a row.
  ///
  /// @param first whether it is the topmost row in view, where merged cells show their text again
  void show(Cells cells, int row, Widths nextWidths, boolean first) {
    int count = cells.columns().size();
    while (nodes.size() < count) {
      nodes.add(new CellNode());
    }
    if (getChildren().size() != count) {
      getChildren().setAll(nodes.subList(0, count));
    }
    for (int column = 0; column < count; column++) {
      boolean named = first || !cells.joined(row, column);
      nodes
          .get(column)
          .show(
              cells.columns().get(column),
              cells.rows().get(row),
              cells.cell(new Spot(row, column)),
              named,
              !cells.joined(row + 1, column),
              cells.columns().get(column).merged() && !cells.isTree());
    }
    if (!widths.equals(nextWidths)) {
      widths = nextWidths;
      requestLayout();
    }
  }

  void tint(int column, boolean selected, boolean proposed) {
    nodes.get(column).tint(selected, proposed);
  }

  @Override
  protected void layoutChildren() {
    for (int column = 0; column < getChildren().size(); column++) {
      nodes.get(column).resizeRelocate(widths.left(column), 0, widths.width(column), getHeight());
    }
  }
}
