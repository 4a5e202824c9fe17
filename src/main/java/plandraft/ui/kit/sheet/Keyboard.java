package plandraft.ui.kit.sheet;

import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What keys do in a sheet while nothing is being typed, as in spreadsheets.
final class Keyboard {
  private final Sheet sheet;

  Keyboard(Sheet sheet) {
    this.sheet = sheet;
  }

  /// Does what a key means; false where it means nothing to a sheet.
  boolean press(KeyEvent event) {
    if (event.isAltDown()) {
      return false;
    }
    Optional<Cursor.Step> step = step(event.getCode(), event.isShortcutDown());
    step.ifPresent(some -> go(some, event));
    return step.isPresent()
        || (event.isShortcutDown() ? command(event) : plain(event.getCode(), event.isShiftDown()));
  }

  private void go(Cursor.Step step, KeyEvent event) {
    boolean folded =
        !event.isShiftDown()
            && (step == Cursor.Step.LEFT && sheet.fold(Row.Fold.OPEN)
                || step == Cursor.Step.RIGHT && sheet.fold(Row.Fold.CLOSED));
    if (!folded && !sheet.isEmpty()) {
      sheet.step(step, event.isShiftDown());
    }
  }

  private static Optional<Cursor.Step> step(KeyCode code, boolean far) {
    return switch (code) {
      case UP, KP_UP -> Optional.of(far ? Cursor.Step.TOP : Cursor.Step.UP);
      case DOWN, KP_DOWN -> Optional.of(far ? Cursor.Step.BOTTOM : Cursor.Step.DOWN);
      case LEFT, KP_LEFT -> Optional.of(far ? Cursor.Step.ROW_START : Cursor.Step.LEFT);
      case RIGHT, KP_RIGHT -> Optional.of(far ? Cursor.Step.ROW_END : Cursor.Step.RIGHT);
      case HOME -> Optional.of(far ? Cursor.Step.START : Cursor.Step.ROW_START);
      case END -> Optional.of(far ? Cursor.Step.END : Cursor.Step.ROW_END);
      case PAGE_UP -> far ? Optional.empty() : Optional.of(Cursor.Step.PAGE_UP);
      case PAGE_DOWN -> far ? Optional.empty() : Optional.of(Cursor.Step.PAGE_DOWN);
      default -> Optional.empty();
    };
  }

  private boolean command(KeyEvent event) {
    if (event.isShiftDown()) {
      return false;
    }
    Optional<Runnable> meant =
        switch (event.getCode()) {
          case A -> Optional.of(sheet::selectAll);
          case C, INSERT -> Optional.of(sheet::copy);
          case X -> Optional.of(sheet::cut);
          case V -> Optional.of(sheet::paste);
          case D -> Optional.of(sheet::fillDown);
          default -> Optional.empty();
        };
    meant.ifPresent(Runnable::run);
    return meant.isPresent();
  }

  private boolean plain(KeyCode code, boolean shift) {
    if (sheet.isEmpty()) {
      return false;
    }
    switch (code) {
      case ENTER -> sheet.step(shift ? Cursor.Step.UP : Cursor.Step.DOWN, false);
      case TAB -> sheet.next(shift);
      case F2 -> sheet.change();
      case BACK_SPACE -> sheet.replace();
      case DELETE -> sheet.clear();
      default -> {
        return false;
      }
    }
    return true;
  }
}
