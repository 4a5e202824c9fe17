package plandraft.ui.table;

import javafx.beans.value.ObservableBooleanValue;
import plandraft.say.Words;
import plandraft.ui.kit.Action;

/// Moving and deleting the rows and columns of a table: in every table by the same names and keys.
///
/// @param locked while nothing can be arranged
record Arranging(Words words, ObservableBooleanValue locked) {
  Action up(Runnable run) {
    return action(words.say("up"), "Alt+Shift+Up", "arrow-up", run);
  }

  Action down(Runnable run) {
    return action(words.say("down"), "Alt+Shift+Down", "arrow-down", run);
  }

  Action left(Runnable run) {
    return action(words.say("left"), "Alt+Shift+Left", "arrow-left", run);
  }

  Action right(Runnable run) {
    return action(words.say("right"), "Alt+Shift+Right", "arrow-right", run);
  }

  Action deleteRows(Runnable run) {
    return action(words.say("delete.rows"), "Shortcut+Delete", "trash-2", run);
  }

  Action deleteColumns(Runnable run) {
    return action(words.say("delete.columns"), "Shortcut+Shift+Delete", "trash-2", run);
  }

  private Action action(String text, String key, String icon, Runnable run) {
    return Action.of(text, key, icon, run).disabledWhen(locked);
  }
}
