package plandraft.ui.kit.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// The picture of a sheet: headings, the rows in view, scroll bars, the outline of the focused
/// cell. Only the rows in view have nodes.
final class SheetPane extends Region {
  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
  private static final double BAR = 12;

  private final HeaderBar header = new HeaderBar(this::resize);
  private final Pane body = new Pane();
  private final Pane lines = new Pane();
  private final Region outline = new Region();
  private final ScrollBar down = new ScrollBar();
  private final ScrollBar across = new ScrollBar();
  private final List<RowNode> nodes = new ArrayList<>();
  private final Map<String, Double> dragged = new HashMap<>();
  private final Runnable placed;

  private Cells cells = Cells.NONE;
  private Cursor cursor = Cursor.START;
  private Set<Spot> proposed = Set.of();
  private Widths widths = new Widths(List.of(0.0));
  private Heights heights = Heights.of(Cells.NONE, widths);
  private boolean measured;
  private Optional<Spot> awaited = Optional.empty();

  /// @param overlays what lies over the rows
  /// @param placed told after every layout
  SheetPane(List<Node> overlays, Runnable placed) {
    this.placed = placed;
    getStyleClass().add("sheet");
    body.getStyleClass().add("sheet-body");
    outline.getStyleClass().add("sheet-outline");
    outline.setMouseTransparent(true);
    outline.setManaged(false);
    down.setOrientation(Orientation.VERTICAL);
    down.valueProperty().addListener(_ -> requestLayout());
    across.valueProperty().addListener(_ -> requestLayout());
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(body.widthProperty());
    clip.heightProperty().bind(body.heightProperty());
    body.setClip(clip);
    Rectangle headerClip = new Rectangle();
    headerClip.widthProperty().bind(header.widthProperty());
    headerClip.heightProperty().bind(header.heightProperty());
    header.setClip(headerClip);
    body.getChildren().addAll(lines, outline);
    body.getChildren().addAll(overlays);
    getChildren().addAll(header, body, down, across);
    body.setOnScroll(this::scrolled);
    setMinSize(80, 80);
  }

  /// The part below the headings; its coordinates are those of [#bounds] and [#spot].
  Pane body() {
    return body;
  }

  void show(Cells next, Cursor nextCursor, Set<Spot> nextProposed) {
    if (cells != next) {
      cells = next;
      measured = false;
    }
    cursor = nextCursor;
    proposed = nextProposed;
    requestLayout();
  }

  void active(boolean active) {
    pseudoClassStateChanged(ACTIVE, active);
  }

  /// Scrolls just so far that a cell is in view, as soon as there is a view.
  void reveal(Spot spot) {
    if (body.getHeight() <= 0) {
      awaited = Optional.of(spot);
    } else if (!cells.isEmpty()) {
      measure();
      scrollTo(cells.within(spot));
    }
  }

  private void scrollTo(Spot spot) {
    down.setValue(
        nearest(down, heights.top(spot.row()), heights.bottom(spot.row()), body.getHeight()));
    double left = widths.left(spot.column());
    across.setValue(nearest(across, left, left + widths.width(spot.column()), body.getWidth()));
  }

  /// The spot at a point of the body, or the nearest.
  Spot spot(double x, double y) {
    return new Spot(heights.at(y + down.getValue()), widths.at(x + across.getValue()));
  }

  /// Whether a point of the body lies on the fold mark of the cell there.
  boolean onFold(double x, double y) {
    Spot spot = spot(x, y);
    Row row = cells.rows().get(spot.row());
    double from =
        widths.left(spot.column()) - across.getValue() + row.level() * CellNode.INDENT + 4;
    return cells.columns().get(spot.column()).folding()
        && row.fold() != Row.Fold.LEAF
        && x >= from
        && x <= from + CellNode.FOLD + 4;
  }

  /// Where a range is shown within the body.
  Bounds bounds(Range range) {
    double left = widths.left(range.left());
    double top = heights.top(range.top());
    return new BoundingBox(
        left - across.getValue(),
        top - down.getValue(),
        widths.left(range.right()) + widths.width(range.right()) - left,
        heights.bottom(range.bottom()) - top);
  }

  /// How many rows fit into view.
  int page() {
    return Math.max(1, (int) (body.getHeight() / Heights.ROW) - 1);
  }

  @Override
  protected void layoutChildren() {
    measure();
    double width = bodyWidth();
    double height = bodyHeight();
    header.resizeRelocate(0, 0, getWidth(), HeaderBar.HEIGHT);
    body.resizeRelocate(0, HeaderBar.HEIGHT, width, height);
    awaited
        .filter(_ -> height > 0 && !cells.isEmpty())
        .map(cells::within)
        .ifPresent(this::scrollTo);
    awaited = height > 0 ? Optional.empty() : awaited;
    bar(down, heights.total(), height);
    bar(across, widths.total(), width);
    down.resizeRelocate(width, HeaderBar.HEIGHT, BAR, height);
    across.resizeRelocate(0, HeaderBar.HEIGHT + height, width, BAR);
    header.show(cells.columns(), widths, across.getValue());
    showRows(height);
    outline.setVisible(!cells.isEmpty());
    if (!cells.isEmpty()) {
      Bounds focus = bounds(cells.span(cursor.focus()));
      outline.resizeRelocate(
          focus.getMinX() - 1, focus.getMinY() - 1, focus.getWidth() + 1, focus.getHeight() + 1);
    }
    placed.run();
  }

  private void showRows(double height) {
    int first = heights.at(down.getValue());
    int last = cells.isEmpty() ? -1 : heights.at(down.getValue() + height);
    grow(last - first + 1);
    lines.getChildren().forEach(node -> node.setVisible(false));
    Range range = cells.isEmpty() ? Range.of(cursor.focus(), cursor.focus()) : cursor.range(cells);
    for (int row = first; row <= last; row++) {
      RowNode node = nodes.get(row % nodes.size());
      node.show(cells, row, widths, row == first);
      for (int column = 0; column < cells.columns().size(); column++) {
        node.tint(
            column,
            !range.single() && range.holds(row, column),
            !proposed.isEmpty() && proposed.contains(new Spot(row, column)));
      }
      node.resizeRelocate(
          -across.getValue(),
          heights.top(row) - down.getValue(),
          widths.total(),
          heights.bottom(row) - heights.top(row));
      node.setVisible(true);
    }
  }

  private void grow(int needed) {
    while (nodes.size() < needed) {
      RowNode node = new RowNode();
      node.setManaged(false);
      nodes.add(node);
      lines.getChildren().add(node);
    }
  }

  private void measure() {
    Widths next = Widths.of(cells.columns(), dragged, bodyWidth());
    if (!measured || !next.equals(widths)) {
      widths = next;
      heights = Heights.of(cells, widths);
      measured = true;
    }
  }

  /// The width without a bar unless the rows, at their lowest, need one.
  private double bodyWidth() {
    double available = getHeight() - HeaderBar.HEIGHT;
    return getWidth() - (heights.total() > available ? BAR : 0);
  }

  private double bodyHeight() {
    double available = getHeight() - HeaderBar.HEIGHT;
    return Math.max(0, available - (widths.total() > bodyWidth() ? BAR : 0));
  }

  private static void bar(ScrollBar bar, double total, double shown) {
    bar.setMax(Math.max(0, total - shown));
    bar.setValue(Math.clamp(bar.getValue(), 0, bar.getMax()));
    bar.setVisibleAmount(total <= 0 ? 1 : bar.getMax() * shown / total);
    bar.setUnitIncrement(Heights.ROW);
    bar.setBlockIncrement(shown);
    bar.setVisible(bar.getMax() > 0);
  }

  private double nearest(ScrollBar bar, double from, double to, double shown) {
    double value = Math.max(bar.getValue(), to - shown);
    double wanted = Math.min(value, from);
    bar.setMax(Math.max(bar.getMax(), wanted));
    return wanted;
  }

  private void scrolled(ScrollEvent event) {
    scroll(down, -event.getDeltaY());
    scroll(across, -event.getDeltaX());
    event.consume();
  }

  private static void scroll(ScrollBar bar, double by) {
    bar.setValue(Math.clamp(bar.getValue() + by, 0, bar.getMax()));
  }

  private void resize(String key, double width) {
    if (width > 0) {
      dragged.put(key, width);
    } else {
      dragged.remove(key);
    }
    measured = false;
    requestLayout();
  }
}
