package plandraft.ui.kit.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;

/// The rows of a sheet that are in view, and over them the merged cells. Nodes are used again for
/// other rows as the sheet is scrolled.
final class Lines {
  private final Pane lines = new Pane();
  private final Pane merged = new Pane();
  private final List<RowNode> scrolled = new ArrayList<>();
  private final List<RowNode> staying = new ArrayList<>();
  private final List<CellNode> merges = new ArrayList<>();

  /// What is to be seen.
  ///
  /// @param proposed the cells that a paste would change
  record Shown(Cells cells, Cursor cursor, Set<Spot> proposed, Geometry geometry) {}

  /// The rows, then the merged cells.
  List<Pane> nodes() {
    return List.of(lines, merged);
  }

  /// Shows what is in view.
  void show(Shown shown) {
    lines.getChildren().forEach(node -> node.setVisible(false));
    merged.getChildren().forEach(node -> node.setVisible(false));
    if (!shown.cells().isEmpty()) {
      showRows(shown);
      showMerges(shown);
    }
  }

  private void showRows(Shown shown) {
    Geometry geometry = shown.geometry();
    Range range = shown.cursor().range(shown.cells());
    int first = geometry.first();
    grow(scrolled, geometry.last() - first + 1, 0);
    for (int row = first; row <= geometry.last(); row++) {
      show(shown, scrolled.get(row % scrolled.size()), row, range, row == first);
    }
    int top = geometry.frame().top();
    grow(staying, top + geometry.frame().bottom(), -1);
    for (int i = 0; i < top + geometry.frame().bottom(); i++) {
      show(shown, staying.get(i), i < top ? i : geometry.foot() + i - top, range, false);
    }
  }

  private static void show(Shown shown, RowNode node, int row, Range range, boolean first) {
    Geometry geometry = shown.geometry();
    node.show(shown.cells(), row, geometry, first);
    for (int column = 0; column < shown.cells().columns().size(); column++) {
      node.tint(
          column,
          !range.single() && range.holds(row, column),
          shown.proposed().contains(new Spot(row, column)));
    }
    node.resizeRelocate(
        -geometry.across(), geometry.top(row), geometry.widths().total(), geometry.height(row));
    node.setVisible(true);
  }

  private void grow(List<RowNode> pool, int needed, double viewOrder) {
    while (pool.size() < needed) {
      RowNode node = new RowNode();
      node.setManaged(false);
      node.setViewOrder(viewOrder);
      pool.add(node);
      lines.getChildren().add(node);
    }
  }

  /// Merged cells lie over their rows, as far as they are in view.
  private void showMerges(Shown shown) {
    Cells cells = shown.cells();
    Bounds inner = new BoundingBox(0, 0, shown.geometry().width(), shown.geometry().height());
    int used = 0;
    Optional<Range> selected =
        cells.merges().isEmpty() ? Optional.empty() : Optional.of(shown.cursor().range(cells));
    for (Range range : cells.merges()) {
      Bounds seen = shown.geometry().shown(range);
      if (seen.getHeight() > 0 && seen.getWidth() > 0 && seen.intersects(inner)) {
        show(shown, merge(used++), range, seen, selected.orElse(range));
      }
    }
  }

  private CellNode merge(int index) {
    while (merges.size() <= index) {
      CellNode node = new CellNode();
      node.setManaged(false);
      node.setMouseTransparent(true);
      merges.add(node);
      merged.getChildren().add(node);
    }
    return merges.get(index);
  }

  private static void show(Shown shown, CellNode node, Range range, Bounds seen, Range selected) {
    Cells cells = shown.cells();
    Spot spot = range.first();
    node.show(
        cells.columns().get(spot.column()),
        cells.rows().get(spot.row()),
        cells.cell(spot),
        new CellNode.Manner(true, true, true, cells.heads(spot.row()), spot.row() >= cells.foot()));
    node.tint(!selected.equals(range) && selected.meets(range), shown.proposed().contains(spot));
    node.resizeRelocate(seen.getMinX(), seen.getMinY(), seen.getWidth(), seen.getHeight());
    node.setVisible(true);
  }
}
