package plandraft.ui.kit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.application.Platform;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.control.skin.VirtualFlow;

/// Shows a changing forest in a tree view: each key has one lasting row whose value is replaced, so
/// that selection, focus, open branches and scrolling stay where they were.
public final class KeyedTree<V> {
  private static final int ABOVE = 4;

  private final TreeView<V> view;
  private final Function<? super V, ?> key;
  private final Predicate<? super V> open;
  private final Map<Object, TreeItem<V>> items = new HashMap<>();
  private final Set<Object> gone = new HashSet<>();
  private List<Branch<V>> last = List.of();
  private boolean showing;

  /// One value and those below it.
  public record Branch<V>(V value, List<Branch<V>> children) {
    public Branch {
      children = List.copyOf(children);
    }
  }

  /// Fills `view`, whose root it sets and hides.
  ///
  /// @param key what tells one value from another, the same for a value and what replaces it
  /// @param open whether a new row shows what is below it
  public KeyedTree(TreeView<V> view, Function<? super V, ?> key, Predicate<? super V> open) {
    this.view = view;
    this.key = key;
    this.open = open;
    view.setRoot(new TreeItem<>());
    view.setShowRoot(false);
  }

  /// Shows `branches` instead of what was there; what was selected and still exists stays so.
  public void show(List<Branch<V>> branches) {
    List<Object> selected =
        view.getSelectionModel().getSelectedItems().stream().map(this::key).toList();
    boolean focused = isFocusedSelected();
    showing = true;
    try {
      gone.clear();
      loosen(view.getRoot(), last, branches);
      fill(view.getRoot(), last, branches);
      items.keySet().removeAll(gone);
      last = List.copyOf(branches);
      reselect(selected);
    } finally {
      showing = false;
    }
    if (focused) {
      focusLater();
    }
  }

  /// Whether [#show] is at work, so that a change of selection is not the user's.
  public boolean showing() {
    return showing;
  }

  /// Selects the row of one key alone, opening what it is in and scrolling to it; tells whether it
  /// is shown.
  public boolean select(Object wanted) {
    Optional<TreeItem<V>> item = item(wanted);
    item.ifPresent(
        found -> {
          open(found);
          view.getSelectionModel().clearSelection();
          view.getSelectionModel().select(found);
          reveal(view.getRow(found));
          focusLater();
        });
    return item.isPresent();
  }

  private boolean isFocusedSelected() {
    return view.getFocusModel().getFocusedIndex() == view.getSelectionModel().getSelectedIndex();
  }

  /// Lets the keys go on from the row selected: the view moves its focus a turn after rows came or
  /// went above it.
  private void focusLater() {
    Platform.runLater(
        () -> {
          int row = view.getSelectionModel().getSelectedIndex();
          if (row >= 0 && !isFocusedSelected()) {
            view.getFocusModel().focus(row);
          }
        });
  }

  /// Scrolls to a row that is out of view; one in view stays where it is.
  private void reveal(int row) {
    view.layout();
    boolean inView =
        view.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
            && flow.getFirstVisibleCell() != null
            && flow.getFirstVisibleCell().getIndex() <= row
            && row <= flow.getLastVisibleCell().getIndex();
    if (!inView) {
      view.scrollTo(Math.max(0, row - ABOVE));
    }
  }

  /// The row of one key, if it is shown.
  public Optional<TreeItem<V>> item(Object wanted) {
    return Optional.ofNullable(items.get(wanted));
  }

  private Object key(TreeItem<V> item) {
    return key.apply(item.getValue());
  }

  /// Takes out what is gone or stands elsewhere from now on, below what is taken out as well: a row
  /// that came into its new place first would lose its parent when its old one lets it go.
  private void loosen(TreeItem<V> parent, List<Branch<V>> before, List<Branch<V>> after) {
    Map<Object, Branch<V>> kept = byKey(after);
    boolean parted = false;
    for (Branch<V> old : before) {
      Object own = key.apply(old.value());
      TreeItem<V> item = items.get(own);
      Branch<V> now = kept.get(own);
      if (now == null) {
        parted = true;
        gone.add(own);
        loosen(item, old.children(), List.of());
      } else if (!now.equals(old)) {
        loosen(item, old.children(), now.children());
      }
    }
    if (parted) {
      parent.getChildren().removeIf(child -> !kept.containsKey(key(child)));
    }
  }

  /// Puts in what is new and what came from elsewhere, and leaves alone whatever is as it was.
  private void fill(TreeItem<V> parent, List<Branch<V>> before, List<Branch<V>> after) {
    Map<Object, Branch<V>> stayed = byKey(before);
    List<TreeItem<V>> wanted = new ArrayList<>(after.size());
    for (Branch<V> branch : after) {
      Object own = key.apply(branch.value());
      TreeItem<V> item = items.computeIfAbsent(own, _ -> fresh(branch.value()));
      Branch<V> old = stayed.get(own);
      if (!branch.equals(old)) {
        gone.remove(own);
        if (!branch.value().equals(item.getValue())) {
          item.setValue(branch.value());
        }
        fill(item, old == null ? List.of() : old.children(), branch.children());
      }
      wanted.add(item);
    }
    put(parent.getChildren(), wanted);
  }

  private Map<Object, Branch<V>> byKey(List<Branch<V>> branches) {
    Map<Object, Branch<V>> all = HashMap.newHashMap(branches.size());
    branches.forEach(branch -> all.put(key.apply(branch.value()), branch));
    return all;
  }

  /// Makes `rows` as wanted; those before and behind what differs are not touched.
  private static <T> void put(List<T> rows, List<T> wanted) {
    int most = Math.min(rows.size(), wanted.size());
    int before = 0;
    while (before < most && rows.get(before) == wanted.get(before)) {
      before++;
    }
    int behind = 0;
    while (behind < most - before
        && rows.get(rows.size() - 1 - behind) == wanted.get(wanted.size() - 1 - behind)) {
      behind++;
    }
    rows.subList(before, rows.size() - behind).clear();
    rows.addAll(before, wanted.subList(before, wanted.size() - behind));
  }

  private TreeItem<V> fresh(V value) {
    TreeItem<V> item = new TreeItem<>(value);
    item.setExpanded(open.test(value));
    return item;
  }

  private void reselect(List<Object> selected) {
    List<TreeItem<V>> kept =
        selected.stream().filter(items::containsKey).<TreeItem<V>>map(items::get).toList();
    if (kept.equals(view.getSelectionModel().getSelectedItems())) {
      return;
    }
    view.getSelectionModel().clearSelection();
    for (TreeItem<V> item : kept) {
      open(item);
      view.getSelectionModel().select(item);
    }
  }

  private static void open(TreeItem<?> item) {
    for (TreeItem<?> at = item.getParent(); at != null; at = at.getParent()) {
      at.setExpanded(true);
    }
  }
}
