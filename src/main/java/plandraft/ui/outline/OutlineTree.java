package plandraft.ui.outline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import plandraft.check.Finding;
import plandraft.history.Store;
import plandraft.model.Ids;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.query.Parts;
import plandraft.say.Words;
import plandraft.ui.kit.Action;
import plandraft.ui.kit.KeyedTree;
import plandraft.ui.outline.Branch.Kind;

/// The outline of a plan: what is selected is shown, chapters and tasks are moved in place.
public final class OutlineTree {
  private final Store store;
  private final Words words;
  private final Moves moves;
  private final Neighbours neighbours;
  private final TreeView<Branch> tree = new TreeView<>();
  private final KeyedTree<Branch> rows = new KeyedTree<>(tree, Branch::key, OutlineTree::isOpen);
  private final Filter filter;
  private final Hints hints;
  private final BorderPane pane = new BorderPane();
  private List<Finding> findings = List.of();
  private Optional<Contents> contents = Optional.empty();
  private List<Branch> all = List.of();
  private final BooleanProperty locked = new SimpleBooleanProperty();
  private boolean following;

  /// What others do for the outline.
  ///
  /// @param select shows a place
  /// @param making makes tables and annexes, a breakdown first
  /// @param begin begins the text of one document, named by its kind
  /// @param enter takes the keyboard to what is shown
  public record Neighbours(
      Consumer<Place> select, List<Action> making, Consumer<String> begin, Runnable enter) {}

  private OutlineTree(Store store, Ids ids, Locale locale, Neighbours neighbours) {
    this.store = store;
    this.words = Words.of(OutlineTree.class, locale);
    this.moves = new Moves(store, ids, words);
    this.neighbours = neighbours;
    this.filter = new Filter(words, () -> show(store.plan()), tree::requestFocus);
    this.hints = new Hints(neighbours, moves, this::add);
  }

  /// The outline of what the store holds.
  public static OutlineTree of(Store store, Ids ids, Locale locale, Neighbours neighbours) {
    OutlineTree outline = new OutlineTree(store, ids, locale, neighbours);
    outline.build();
    return outline;
  }

  /// The outline as it stands in the window.
  public Region node() {
    return pane;
  }

  /// The lines without the filter above them.
  public Region lines() {
    return tree;
  }

  /// Selects the line of `place`, or of what it is in, without showing it again.
  public void follow(Place place) {
    String key = new Lines(store.plan()).of(place).toString();
    boolean already =
        rows.item(key)
            .filter(item -> tree.getSelectionModel().getSelectedItem() == item)
            .isPresent();
    if (!already) {
      following = true;
      rows.select(key);
      following = false;
    }
  }

  /// Marks the lines that a check found fault with, once no line is being renamed: lines shown anew
  /// would end that.
  public void doubt(List<Finding> next) {
    findings = next;
    if (tree.getEditingItem() == null) {
      show(store.plan());
    }
  }

  /// What can be done with the lines selected.
  public List<Action> actions() {
    BooleanBinding none =
        Bindings.createBooleanBinding(
            () -> locked.get() || chosen().isEmpty(),
            locked,
            tree.getSelectionModel().getSelectedItems());
    return List.of(
        Action.of(words.say("add"), "", "plus", this::add).disabledWhen(locked),
        Action.of(words.say("addUnder"), "", "corner-down-right", this::addUnder)
            .disabledWhen(none),
        Action.of(words.say("rename"), "F2", "edit-2", this::rename).disabledWhen(none),
        Action.of(words.say("promote"), "Alt+Shift+Left", "arrow-left", on(moves::promote))
            .disabledWhen(none),
        Action.of(words.say("demote"), "Alt+Shift+Right", "arrow-right", on(moves::demote))
            .disabledWhen(none),
        Action.of(words.say("up"), "Alt+Shift+Up", "arrow-up", on(moves::up)).disabledWhen(none),
        Action.of(words.say("down"), "Alt+Shift+Down", "arrow-down", on(moves::down))
            .disabledWhen(none),
        Action.of(words.say("delete"), "Delete", "trash-2", on(moves::delete)).disabledWhen(none));
  }

  private void build() {
    tree.getStyleClass().add("outline");
    tree.setAccessibleText(words.say("outline"));
    tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    Dragging dragging = new Dragging(this::chosen, moves, locked);
    tree.setCellFactory(
        view -> {
          BranchCell cell =
              new BranchCell(
                  (branch, title) -> moves.rename(branch.place().orElseThrow(), title),
                  this::whole,
                  words.say("rename"),
                  words.locale());
          dragging.equip(cell);
          return cell;
        });
    tree.getSelectionModel()
        .selectedItemProperty()
        .addListener((property, was, now) -> selected(Optional.ofNullable(now)));
    ContextMenu menu = new ContextMenu();
    actions().forEach(action -> menu.getItems().add(action.menuItem()));
    menu.getItems().add(new SeparatorMenuItem());
    neighbours.making().forEach(action -> menu.getItems().add(action.menuItem()));
    tree.setContextMenu(menu);
    tree.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    tree.setOnMouseClicked(click -> takeHint());
    pane.setTop(filter.node());
    pane.setCenter(new StackPane(tree, filter.nothing()));
    pane.getStyleClass().add("side");
    tree.setEditable(false);
    tree.editingItemProperty().addListener((property, was, now) -> renamed(now == null));
    store.watchLock(locked::set);
    store.watch(plan -> plan, this::show);
  }

  /// Shows what a check found while a line was renamed.
  private void renamed(boolean ended) {
    if (ended) {
      tree.setEditable(false);
      Platform.runLater(() -> doubt(findings));
    }
  }

  private void pressed(KeyEvent key) {
    if (tree.getEditingItem() != null) {
      return;
    }
    if (key.getCode() == KeyCode.ENTER) {
      enter();
    }
    Predicate<Action> meant = action -> action.key().filter(keys -> keys.match(key)).isPresent();
    actions().stream()
        .filter(meant)
        .findFirst()
        .ifPresent(
            action -> {
              action.perform();
              key.consume();
            });
  }

  private void enter() {
    takeHint();
    current().flatMap(Branch::place).ifPresent(_ -> neighbours.enter().run());
  }

  private void show(Plan plan) {
    Optional<String> before = current().map(Branch::key);
    int line = tree.getSelectionModel().getSelectedIndex();
    if (contents.filter(it -> it.plan() == plan).isEmpty()) {
      contents = Optional.of(Contents.of(plan, words));
    }
    all = Branch.like(all, contents.get().with(findings));
    rows.show(filter.among(all).stream().map(OutlineTree::row).toList());
    before
        .filter(key -> rows.item(key).isEmpty())
        .filter(key -> all.stream().flatMap(Branch::all).noneMatch(is -> is.key().equals(key)))
        .ifPresent(gone -> selectNear(line));
  }

  /// What is gone gives its place to the line that now stands there.
  private void selectNear(int line) {
    IntStream.iterate(Math.min(line, tree.getExpandedItemCount() - 1), at -> at >= 0, at -> at - 1)
        .filter(at -> tree.getTreeItem(at).getValue().place().isPresent())
        .findFirst()
        .ifPresent(tree.getSelectionModel()::clearAndSelect);
  }

  private static KeyedTree.Branch<Branch> row(Branch branch) {
    return new KeyedTree.Branch<>(
        branch, branch.children().stream().map(OutlineTree::row).toList());
  }

  private static boolean isOpen(Branch branch) {
    return branch.kind() != Kind.TASK
        && branch.place().filter(place -> place.part() == Part.DOCUMENT_TEXT).isEmpty();
  }

  private void selected(Optional<TreeItem<Branch>> item) {
    if (!following && !rows.showing()) {
      item.map(TreeItem::getValue).flatMap(Branch::place).ifPresent(neighbours.select());
    }
  }

  private Optional<Branch> current() {
    return Optional.ofNullable(tree.getSelectionModel().getSelectedItem()).map(TreeItem::getValue);
  }

  private Set<Place> chosen() {
    return tree.getSelectionModel().getSelectedItems().stream()
        .filter(item -> item != null && item.getValue().deletable())
        .flatMap(item -> item.getValue().place().stream())
        .collect(Collectors.toSet());
  }

  private Optional<Place> lead() {
    return current()
        .filter(branch -> branch.kind() == Kind.SECTION || branch.kind() == Kind.TASK)
        .flatMap(Branch::place);
  }

  private void add() {
    edit(moves.add(lead()));
  }

  private void addUnder() {
    lead().filter(place -> place.part() == Part.SECTION).map(moves::addUnder).ifPresent(this::edit);
  }

  private void edit(Place added) {
    if (rows.select(added.toString())) {
      // the tree view moves its focus a turn after lines were added, which would end the renaming
      Platform.runLater(this::rename);
    }
  }

  private void takeHint() {
    if (!locked.get()) {
      current().ifPresent(hints::take);
    }
  }

  /// The whole title of a line that may show less of it.
  private String whole(Branch branch) {
    boolean shortened = branch.kind() == Kind.OTHER;
    return branch
        .place()
        .filter(_ -> shortened)
        .flatMap(Parts.of(store.plan())::title)
        .orElse(branch.title());
  }

  /// Renames the line in hand; lines that wait to be shown anew are so before, since that would end
  /// the renaming. The tree can be edited only so long, for it would take a click on the line in
  /// hand for the wish to rename it.
  private void rename() {
    tree.layout();
    Optional.ofNullable(tree.getSelectionModel().getSelectedItem())
        .filter(item -> item.getValue().renamable() && !locked.get())
        .ifPresent(
            item -> {
              tree.setEditable(true);
              tree.edit(item);
            });
  }

  private Runnable on(Consumer<Set<Place>> move) {
    return () -> move.accept(chosen());
  }
}
