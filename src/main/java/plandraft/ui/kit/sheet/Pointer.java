package plandraft.ui.kit.sheet;

import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// What the mouse does in a sheet: click, drag over a range, double click to edit, fold, carry
/// rows, stretch columns.
final class Pointer {
  /// A cell has been pressed.
  interface Press {
    /// @param extend whether the range reaches on to here
    /// @param keep whether a range that holds the cell stays as it is
    void at(Spot spot, boolean extend, boolean keep);
  }

  private final SheetPane pane;
  private final Press press;
  private final Runnable edit;
  private final Consumer<Spot> fold;
  private Predicate<Spot> handle = _ -> false;
  private IntConsumer drop = _ -> {};
  private OptionalInt stretching = OptionalInt.empty();
  private boolean carrying;

  Pointer(SheetPane pane, Press press, Runnable edit, Consumer<Spot> fold) {
    this.pane = pane;
    this.press = press;
    this.edit = edit;
    this.fold = fold;
  }

  /// Lets rows be dragged where a cell `takes` hold; `drop` is told before which row they are let
  /// go.
  void handle(Predicate<Spot> takes, IntConsumer drop) {
    handle = takes;
    this.drop = drop;
  }

  void listen() {
    pane.body().setOnMousePressed(this::pressed);
    pane.body().setOnMouseDragged(this::dragged);
    pane.body().setOnMouseReleased(this::released);
    pane.body().setOnMouseMoved(this::moved);
  }

  private void moved(MouseEvent event) {
    boolean edge = pane.edge(event.getX(), event.getY()).isPresent();
    pane.body().setCursor(edge ? javafx.scene.Cursor.H_RESIZE : null);
  }

  private void pressed(MouseEvent event) {
    stretching = pane.edge(event.getX(), event.getY());
    if (stretching.isPresent()) {
      if (event.getClickCount() == 2) {
        pane.relax(stretching.getAsInt());
      }
      event.consume();
      return;
    }
    Spot spot = pane.spot(event.getX(), event.getY());
    boolean primary = event.getButton() == MouseButton.PRIMARY;
    carrying = primary && !event.isShiftDown() && handle.test(spot);
    press.at(spot, primary && event.isShiftDown(), !primary || carrying);
    if (primary && pane.onFold(event.getX(), event.getY())) {
      fold.accept(spot);
    } else if (primary && event.getClickCount() == 2) {
      edit.run();
    }
    event.consume();
  }

  private void dragged(MouseEvent event) {
    if (stretching.isPresent()) {
      pane.stretch(stretching.getAsInt(), event.getX());
    } else if (carrying) {
      pane.drop(OptionalInt.of(pane.gap(event.getY())));
    } else if (event.getButton() == MouseButton.PRIMARY) {
      press.at(pane.spot(event.getX(), event.getY()), true, false);
    }
  }

  private void released(MouseEvent event) {
    stretching = OptionalInt.empty();
    boolean moved = carrying && pane.dropping();
    carrying = false;
    pane.drop(OptionalInt.empty());
    if (moved) {
      drop.accept(pane.gap(event.getY()));
    }
  }
}
