package plandraft.ui.kit.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
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
  private static final double REACH = 4;

  private final HeaderBar header = new HeaderBar(this::resize);
  private final Pane body = new Pane();
  private final Pane lines = new Pane();
  private final Pane merged = new Pane();
  private final Region outline = new Region();
  private final Region gap = new Region();
  private final ScrollBar down = new ScrollBar();
  private final ScrollBar across = new ScrollBar();
  private final List<RowNode> nodes = new ArrayList<>();
  private final List<RowNode> staying = new ArrayList<>();
  private final List<CellNode> merges = new ArrayList<>();
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
    gap.getStyleClass().add("sheet-gap");
    gap.setManaged(false);
    gap.setVisible(false);
    gap.setMouseTransparent(true);
    body.getChildren().addAll(lines, merged, outline, gap);
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
    scroll(down, geometry().downTo(spot.row()));
    scroll(across, geometry().acrossTo(spot.column()));
  }

  /// The spot at a point of the body, or the nearest.
  Spot spot(double x, double y) {
    return cells.home(geometry().at(x, y));
  }

  /// Whether a point of the body lies on the fold mark of the cell there.
  boolean onFold(double x, double y) {
    Spot spot = spot(x, y);
    Row row = cells.rows().get(spot.row());
    double from = geometry().left(spot.column()) + row.level() * CellNode.INDENT + 4;
    return cells.columns().get(spot.column()).folding()
        && row.fold() != Row.Fold.LEAF
        && x >= from
        && x <= from + CellNode.FOLD + 4;
  }

  /// The column whose right edge is at a point among the headings, if they are rows.
  OptionalInt edge(double x, double y) {
    Geometry geometry = geometry();
    return IntStream.range(0, cells.frame().titled() ? 0 : cells.columns().size())
        .filter(_ -> y < geometry.head())
        .filter(column -> Math.abs(geometry.left(column) + widths.width(column) - x) <= REACH)
        .findFirst();
  }

  /// Lets the right edge of a column be at `x`.
  void stretch(int column, double x) {
    double width = Math.max(Widths.NARROWEST, x - geometry().left(column));
    resize(cells.columns().get(column).key(), width);
  }

  /// Gives a column its usual width back.
  void relax(int column) {
    resize(cells.columns().get(column).key(), 0);
  }

  /// The row before which something dropped at `y` goes, counted from 0.
  int gap(double y) {
    Geometry geometry = geometry();
    int row = geometry.at(0, y).row();
    return y > geometry.top(row) + geometry.height(row) / 2 ? row + 1 : row;
  }

  /// Shows before which row what is carried would go.
  void drop(OptionalInt row) {
    gap.setVisible(row.isPresent());
    row.ifPresent(
        at ->
            gap.resizeRelocate(
                0,
                heights.top(at) - down.getValue() - 1,
                Math.min(widths.total(), body.getWidth()),
                2));
  }

  /// Whether something is being carried.
  boolean dropping() {
    return gap.isVisible();
  }

  /// Where a range is shown within the body.
  Bounds bounds(Range range) {
    return geometry().bounds(range);
  }

  private Geometry geometry() {
    return Geometry.of(
        widths,
        heights,
        cells.frame(),
        across.getValue(),
        down.getValue(),
        body.getWidth(),
        body.getHeight());
  }

  /// How many rows fit into view.
  int page() {
    Geometry geometry = geometry();
    return Math.max(1, (int) ((geometry.end() - geometry.head()) / Heights.ROW) - 1);
  }

  @Override
  protected void layoutChildren() {
    measure();
    double width = bodyWidth();
    double height = bodyHeight();
    double above = above();
    header.setVisible(above > 0);
    header.resizeRelocate(0, 0, getWidth(), above);
    body.resizeRelocate(0, above, width, height);
    awaited
        .filter(_ -> height > 0 && !cells.isEmpty())
        .map(cells::within)
        .ifPresent(this::scrollTo);
    awaited = height > 0 ? Optional.empty() : awaited;
    bar(down, heights.total(), height);
    bar(across, widths.total(), width);
    down.resizeRelocate(width, above, BAR, height);
    across.resizeRelocate(0, above + height, width, BAR);
    header.show(cells.columns(), widths, across.getValue());
    showRows(geometry());
    showMerges(geometry());
    outline.setVisible(!cells.isEmpty());
    if (!cells.isEmpty()) {
      Bounds focus = geometry().shown(cells.span(cursor.focus()));
      outline.setVisible(focus.getWidth() > 0 && focus.getHeight() > 0);
      outline.resizeRelocate(
          focus.getMinX() - 1, focus.getMinY() - 1, focus.getWidth() + 1, focus.getHeight() + 1);
    }
    placed.run();
  }

  private void showRows(Geometry geometry) {
    lines.getChildren().forEach(node -> node.setVisible(false));
    if (cells.isEmpty()) {
      return;
    }
    Range range = cursor.range(cells);
    int first = geometry.first();
    grow(nodes, geometry.last() - first + 1, 0);
    for (int row = first; row <= geometry.last(); row++) {
      show(nodes.get(row % nodes.size()), row, geometry, range, row == first);
    }
    int top = geometry.frame().top();
    grow(staying, top + geometry.frame().bottom(), -1);
    for (int i = 0; i < top + geometry.frame().bottom(); i++) {
      show(staying.get(i), i < top ? i : geometry.foot() + i - top, geometry, range, false);
    }
  }

  private void show(RowNode node, int row, Geometry geometry, Range range, boolean first) {
    node.show(cells, row, geometry, first);
    for (int column = 0; column < cells.columns().size(); column++) {
      node.tint(
          column,
          !range.single() && range.holds(row, column),
          !proposed.isEmpty() && proposed.contains(new Spot(row, column)));
    }
    node.resizeRelocate(
        -across.getValue(), geometry.top(row), widths.total(), geometry.height(row));
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
  private void showMerges(Geometry geometry) {
    merged.getChildren().forEach(node -> node.setVisible(false));
    int used = 0;
    Optional<Range> selected =
        cells.merges().isEmpty() ? Optional.empty() : Optional.of(cursor.range(cells));
    for (Range range : cells.merges()) {
      Bounds shown = geometry.shown(range);
      boolean seen = shown.getHeight() > 0 && shown.getWidth() > 0 && shown.intersects(inner());
      if (seen) {
        show(merge(used++), range, shown, selected.orElse(range));
      }
    }
  }

  private Bounds inner() {
    return new BoundingBox(0, 0, body.getWidth(), body.getHeight());
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

  private void show(CellNode node, Range range, Bounds shown, Range selected) {
    Spot spot = range.first();
    node.show(
        cells.columns().get(spot.column()),
        cells.rows().get(spot.row()),
        cells.cell(spot),
        new CellNode.Manner(true, true, true, cells.heads(spot.row()), spot.row() >= cells.foot()));
    node.tint(!selected.equals(range) && selected.meets(range), proposed.contains(spot));
    node.resizeRelocate(shown.getMinX(), shown.getMinY(), shown.getWidth(), shown.getHeight());
    node.setVisible(true);
  }

  private void measure() {
    Widths next = Widths.of(cells.columns(), dragged, bodyWidth());
    if (!measured || !next.equals(widths)) {
      widths = next;
      heights = Heights.of(cells, widths);
      measured = true;
    }
  }

  /// How high the titles of the columns are.
  private double above() {
    return cells.frame().titled() ? HeaderBar.HEIGHT : 0;
  }

  /// The width without a bar unless the rows, at their lowest, need one.
  private double bodyWidth() {
    double available = getHeight() - above();
    return getWidth() - (heights.total() > available ? BAR : 0);
  }

  private double bodyHeight() {
    double available = getHeight() - above();
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

  private static void scroll(ScrollBar bar, double wanted) {
    bar.setMax(Math.max(bar.getMax(), wanted));
    bar.setValue(wanted);
  }

  private void scrolled(ScrollEvent event) {
    turn(down, -event.getDeltaY());
    turn(across, -event.getDeltaX());
    event.consume();
  }

  private static void turn(ScrollBar bar, double by) {
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
