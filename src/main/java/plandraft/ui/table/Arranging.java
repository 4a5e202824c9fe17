package plandraft.ui.table;

import plandraft.ui.kit.Action;

/// Moving and deleting the rows and columns of a table: in every table by the same names and keys.
record Arranging(Editing editing) {
  Action up(Runnable run) {
    return action(editing.say("up"), "Alt+Shift+Up", "arrow-up", run);
  }

  Action down(Runnable run) {
    return action(editing.say("down"), "Alt+Shift+Down", "arrow-down", run);
  }

  Action left(Runnable run) {
    return action(editing.say("left"), "Alt+Shift+Left", "arrow-left", run);
  }

  Action right(Runnable run) {
    return action(editing.say("right"), "Alt+Shift+Right", "arrow-right", run);
  }

  Action deleteRows(Runnable run) {
    return action(editing.say("delete.rows"), "Shortcut+Delete", "trash-2", run);
  }

  Action deleteColumns(Runnable run) {
    return action(editing.say("delete.columns"), "Shortcut+Shift+Delete", "trash-2", run);
  }

  private Action action(String text, String key, String icon, Runnable run) {
    return Action.of(text, key, icon, run).disabledWhen(editing.locked());
  }
}
