package plandraft.ui.kit.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// The picture of a sheet: headings, the rows in view, scroll bars, the outline of the focused
/// cell. Only the rows in view have nodes.
final class SheetPane extends Region {
  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
  private static final double REACH = 4;

  private final HeaderBar header = new HeaderBar(this::resize);
  private final Pane body = new Pane();
  private final Lines lines = new Lines();
  private final Region outline = new Region();
  private final Region gap = new Region();
  private final Scrolling scrolling = new Scrolling(this::requestLayout);
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
    body.getChildren().addAll(lines.nodes());
    body.getChildren().addAll(outline, gap);
    body.getChildren().addAll(overlays);
    getChildren().addAll(header, body);
    getChildren().addAll(scrolling.nodes());
    body.setOnScroll(scrolling::turn);
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
    Geometry geometry = geometry();
    scrolling.to(geometry.acrossTo(spot.column()), geometry.downTo(spot.row()));
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
                heights.top(at) - scrolling.down() - 1,
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
        scrolling.across(),
        scrolling.down(),
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
    scrolling.lay(widths, heights, above, width, height);
    header.show(cells.columns(), widths, scrolling.across());
    lines.show(new Lines.Shown(cells, cursor, proposed, geometry()));
    outline.setVisible(!cells.isEmpty());
    if (!cells.isEmpty()) {
      Bounds focus = geometry().shown(cells.span(cursor.focus()));
      outline.setVisible(focus.getWidth() > 0 && focus.getHeight() > 0);
      outline.resizeRelocate(
          focus.getMinX() - 1, focus.getMinY() - 1, focus.getWidth() + 1, focus.getHeight() + 1);
    }
    placed.run();
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
    return getWidth() - (heights.total() > available ? Scrolling.BAR : 0);
  }

  private double bodyHeight() {
    double available = getHeight() - above();
    return Math.max(0, available - (widths.total() > bodyWidth() ? Scrolling.BAR : 0));
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
