package plandraft.ui.kit.sheet;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The field that has the keyboard while a sheet has the focus. Until something is typed it lies
/// unseen over the focused cell, so that an input method may begin composing right there.
final class Editor {
  private enum Mode {
    /// Nothing is typed yet: keys move the focus.
    IDLE,
    /// The cell's text is being replaced: arrow keys end it.
    REPLACING,
    /// The cell's text is being changed: arrow keys move the caret.
    CHANGING
  }

  /// With Ctrl, these work on the text being typed; other keys are meant for sheet or window, which
  /// then find the text taken over.
  private static final Set<KeyCode> TEXT_COMMANDS =
      EnumSet.of(
          KeyCode.A,
          KeyCode.C,
          KeyCode.X,
          KeyCode.V,
          KeyCode.Z,
          KeyCode.Y,
          KeyCode.LEFT,
          KeyCode.RIGHT,
          KeyCode.HOME,
          KeyCode.END,
          KeyCode.BACK_SPACE,
          KeyCode.DELETE);

  private final TextField line = new TextField();
  private final TextArea area = new TextArea();
  private final Suggestions suggestions = new Suggestions(this::take);
  private final BooleanBinding focused =
      Bindings.or(line.focusedProperty(), area.focusedProperty());
  private final Predicate<KeyEvent> keys;
  private final Consumer<String> commit;

  private TextInputControl input = line;
  private Mode mode = Mode.IDLE;
  private Completion completion = Completion.NONE;
  private String before = "";
  private boolean switching;

  /// @param keys does what a key means while nothing is typed, and says whether it meant anything
  /// @param commit takes the text of the cell that has been typed
  Editor(Predicate<KeyEvent> keys, Consumer<String> commit) {
    this.keys = keys;
    this.commit = commit;
    area.setWrapText(true);
    for (TextInputControl each : List.of(line, area)) {
      each.getStyleClass().add("sheet-editor");
      each.setManaged(false);
      each.setContextMenu(null);
      each.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
      each.textProperty().addListener(_ -> typed(each));
    }
    focused.addListener(
        (_, _, has) -> {
          if (!has && !switching) {
            commit();
          }
        });
    rest();
  }

  List<Node> nodes() {
    return List.of(line, area, suggestions.node());
  }

  BooleanBinding focused() {
    return focused;
  }

  /// The field in use.
  TextInputControl input() {
    return input;
  }

  boolean busy() {
    return mode != Mode.IDLE;
  }

  void requestFocus() {
    input.requestFocus();
  }

  /// Stands over another cell.
  void stand(Column column, Cell cell, boolean editable, String spoken) {
    boolean had = focused.get();
    TextInputControl next = column.wrapped() ? area : line;
    before = cell.text();
    completion = column.completion();
    if (next != input) {
      switching = true;
      input = next;
      rest();
      if (had) {
        input.requestFocus();
      }
      switching = false;
    }
    line.setAlignment(column.align() == HPos.RIGHT ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    input.setEditable(editable);
    input.setAccessibleText(spoken);
  }

  /// Begins to change the cell's text.
  void change() {
    if (input.isEditable()) {
      begin(Mode.CHANGING, before);
    }
  }

  /// Begins to change the cell's text with all of it selected.
  void changeAll() {
    change();
    input.selectAll();
  }

  /// Begins with an empty cell.
  void replace() {
    if (input.isEditable()) {
      begin(Mode.REPLACING, "");
    }
  }

  /// Takes over what has been typed.
  void commit() {
    if (mode != Mode.IDLE) {
      String text = input.getText().strip();
      rest();
      if (!text.equals(before)) {
        commit.accept(text);
      }
    }
  }

  void cancel() {
    rest();
  }

  /// Lies over a cell shown at these bounds of the body.
  void place(Bounds cell, double height) {
    double grown = cell.getHeight();
    if (input == area && busy()) {
      int lines = Heights.lines(input.getText() + "　", cell.getWidth() - 2 * Heights.PADDING);
      grown = Math.max(grown, Heights.ROW + (lines - 1) * Heights.LINE);
    }
    double top = Math.max(0, Math.min(cell.getMinY(), height - grown));
    for (TextInputControl each : List.of(line, area)) {
      each.resizeRelocate(
          cell.getMinX() - 1, top - 1, cell.getWidth() + 1, Math.min(grown, height) + 1);
    }
    suggestions.place(cell, height);
  }

  private void begin(Mode next, String text) {
    mode = next;
    input.setText(text);
    input.end();
    show();
  }

  private void rest() {
    mode = Mode.IDLE;
    line.setText("");
    area.setText("");
    show();
  }

  private void show() {
    for (TextInputControl each : List.of(line, area)) {
      boolean used = each == input;
      each.setVisible(used);
      each.setOpacity(used && busy() ? 1 : 0);
      each.setMouseTransparent(!busy());
    }
    offer();
  }

  private void offer() {
    if (busy()) {
      String typed = input.getText();
      suggestions.show(completion.offers(typed), typed);
    } else {
      suggestions.hide();
    }
    if (input.getParent() != null) {
      input.getParent().getParent().requestLayout();
    }
  }

  private void typed(TextInputControl from) {
    if (mode == Mode.IDLE && !from.getText().isEmpty()) {
      mode = Mode.REPLACING;
      show();
    } else if (mode != Mode.IDLE) {
      offer();
    }
  }

  private void take(Completion.Offer offer) {
    input.setText(offer.text());
    input.end();
    if (offer.done()) {
      commit();
    } else {
      suggestions.hide();
    }
  }

  private void pressed(KeyEvent event) {
    if (mode == Mode.IDLE) {
      idle(event);
    } else {
      editing(event);
    }
  }

  /// Keys the sheet does not know go on to the window, past the field, which would swallow Ctrl+Z.
  private void idle(KeyEvent event) {
    if (keys.test(event)) {
      event.consume();
    } else if (!types(event)) {
      event.consume();
      Node beyond = input.getParent().getParent();
      Event.fireEvent(beyond, event.copyFor(beyond, beyond));
    }
  }

  private static boolean types(KeyEvent event) {
    KeyCode code = event.getCode();
    return !(event.isControlDown()
        || event.isAltDown()
        || event.isMetaDown()
        || code.isFunctionKey()
        || code.isModifierKey()
        || code.isNavigationKey()
        || code == KeyCode.ESCAPE
        || code == KeyCode.CONTEXT_MENU);
  }

  private void editing(KeyEvent event) {
    if (commands(event)) {
      commit();
      idle(event);
      return;
    }
    Optional<Completion.Offer> offer = suggestions.chosen();
    switch (event.getCode()) {
      case ESCAPE -> cancel();
      case UP, DOWN -> {
        if (suggestions.shown()) {
          suggestions.choose(event.getCode() == KeyCode.UP ? -1 : 1);
        } else if (mode == Mode.REPLACING) {
          leave(event);
        } else {
          return;
        }
      }
      case ENTER, TAB -> {
        offer.ifPresent(this::take);
        if (offer.isEmpty() || offer.get().done()) {
          leave(event);
        }
      }
      case LEFT, RIGHT -> {
        if (mode == Mode.CHANGING || event.isShiftDown() || event.isShortcutDown()) {
          return;
        }
        leave(event);
      }
      case F2 -> mode = Mode.CHANGING;
      default -> {
        return;
      }
    }
    event.consume();
  }

  private static boolean commands(KeyEvent event) {
    return !event.getCode().isModifierKey()
        && (event.isAltDown()
            || event.isShortcutDown() && !TEXT_COMMANDS.contains(event.getCode()));
  }

  private void leave(KeyEvent event) {
    commit();
    keys.test(event);
  }
}
