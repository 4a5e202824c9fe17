package plandraft.ui.table;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import plandraft.check.Finding;
import plandraft.edit.Annexes;
import plandraft.history.Store;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Place;
import plandraft.say.Words;

/// What every table of a plan is edited with.
///
/// @param select told the place that the focus has come to
/// @param locked while nothing may be changed
record Editing(Store store, Ids ids, Words words, Consumer<Place> select, BooleanProperty locked) {
  /// The tables of the plan in `store`, locked as long as it is.
  static Editing of(Store store, Ids ids, Locale locale, Consumer<Place> select) {
    BooleanProperty locked = new SimpleBooleanProperty();
    store.watchLock(locked::set);
    return new Editing(store, ids, Words.of(Editing.class, locale), select, locked);
  }

  /// What the cells of a table are marked with.
  Marks marks(List<Finding> findings) {
    return new Marks(findings, words.locale());
  }

  /// A headline whose title renames `table`.
  Headline headline(Id<?> table, List<Node> buttons) {
    return new Headline(say("title"), title -> rename(table.value(), title), locked, buttons);
  }

  /// The phrase under `key`, filled in.
  String say(String key, Object... arguments) {
    return words.say(key, arguments);
  }

  private void rename(String table, String title) {
    store.edit(say("step.title"), plan -> Annexes.renameTable(plan, table, title));
  }
}
