package plandraft.ui.kit.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// The headings of the columns; dragging the edge of one resizes it, a double click on the edge
/// gives it its usual width back.
final class HeaderBar extends Region {
  static final double HEIGHT = 33;

  private static final double REACH = 5;

  private final List<Label> labels = new ArrayList<>();
  private final BiConsumer<String, Double> resize;
  private List<Column> columns = List.of();
  private Widths widths = new Widths(List.of(0.0));
  private double offset;
  private OptionalInt dragging = OptionalInt.empty();

  /// @param resize told a column's key and width; 0 for its usual width
  HeaderBar(BiConsumer<String, Double> resize) {
    this.resize = resize;
    getStyleClass().add("sheet-header");
    setOnMouseMoved(event -> setCursor(edge(event).isPresent() ? Cursor.H_RESIZE : null));
    setOnMousePressed(this::pressed);
    setOnMouseDragged(this::dragged);
    setOnMouseReleased(_ -> dragging = OptionalInt.empty());
  }

  void show(List<Column> nextColumns, Widths nextWidths, double nextOffset) {
    if (columns != nextColumns) {
      columns = nextColumns;
      labels.clear();
      nextColumns.forEach(column -> labels.add(label(column)));
      getChildren().setAll(labels);
    }
    widths = nextWidths;
    offset = nextOffset;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    for (int i = 0; i < labels.size(); i++) {
      labels.get(i).resizeRelocate(widths.left(i) - offset, 0, widths.width(i), HEIGHT);
    }
  }

  private static Label label(Column column) {
    Label label = new Label(column.title());
    label.getStyleClass().add("sheet-heading");
    label.setAlignment(column.align() == HPos.RIGHT ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    label.setTooltip(new Tooltip(column.title()));
    return label;
  }

  private OptionalInt edge(MouseEvent event) {
    double x = event.getX() + offset;
    for (int i = 0; i < columns.size(); i++) {
      if (Math.abs(widths.left(i) + widths.width(i) - x) <= REACH) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  private void pressed(MouseEvent event) {
    dragging = edge(event);
    if (dragging.isPresent() && event.getClickCount() == 2) {
      resize.accept(columns.get(dragging.getAsInt()).key(), 0.0);
    }
  }

  private void dragged(MouseEvent event) {
    dragging.ifPresent(
        column -> {
          double width = event.getX() + offset - widths.left(column);
          resize.accept(columns.get(column).key(), Math.max(Widths.NARROWEST, width));
        });
  }
}
