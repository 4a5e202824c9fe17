package plandraft.ui.kit.sheet;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;

/// The picture of one row; it is used again for another row when the sheet is scrolled.
final class RowNode extends Region {
  private final List<CellNode> nodes = new ArrayList<>();
  private Widths widths = new Widths(List.of(0.0));
  private int staying;
  private double across;

  RowNode() {
    getStyleClass().add("sheet-row");
  }

  /// Shows a row.
  ///
  /// @param first whether it is the topmost row in view, where merged cells show their text again
  void show(Cells cells, int row, Geometry geometry, boolean first) {
    int count = cells.columns().size();
    while (nodes.size() < count) {
      nodes.add(new CellNode());
    }
    if (getChildren().size() != count) {
      getChildren().setAll(nodes.subList(0, count));
    }
    for (int column = 0; column < count; column++) {
      nodes
          .get(column)
          .show(
              cells.columns().get(column),
              cells.rows().get(row),
              cells.cell(new Spot(row, column)),
              manner(cells, new Spot(row, column), first));
    }
    if (!widths.equals(geometry.widths())
        || staying != geometry.frame().left()
        || across != geometry.across()) {
      widths = geometry.widths();
      staying = geometry.frame().left();
      across = geometry.across();
      requestLayout();
    }
  }

  /// How the cell of a spot is shown; one that belongs to a merged cell lies under that one.
  static CellNode.Manner manner(Cells cells, Spot spot, boolean first) {
    int row = spot.row();
    int column = spot.column();
    boolean named = cells.merge(spot).isEmpty() && (first || !cells.joined(row, column));
    return new CellNode.Manner(
        named,
        !cells.joined(row + 1, column),
        !cells.frame().titled() || cells.columns().get(column).merged() && !cells.isTree(),
        cells.heads(row),
        row >= cells.foot());
  }

  void tint(int column, boolean selected, boolean proposed) {
    nodes.get(column).tint(selected, proposed);
  }

  @Override
  protected void layoutChildren() {
    for (int column = 0; column < getChildren().size(); column++) {
      boolean stays = column < staying;
      CellNode node = nodes.get(column);
      node.setViewOrder(stays ? -1 : 0);
      node.resizeRelocate(
          widths.left(column) + (stays ? across : 0), 0, widths.width(column), getHeight());
    }
  }
}
