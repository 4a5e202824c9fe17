package plandraft.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import plandraft.file.Program;
import plandraft.file.Settings;
import plandraft.history.Store;
import plandraft.ui.kit.Action;
import plandraft.ui.kit.Palette;
import plandraft.ui.kit.ShortcutList;
import plandraft.ui.plan.AliasesForm;
import plandraft.ui.plan.UnitsForm;

/// What can be done in a window whatever is selected, for the bar, the menu and the keys.
final class Menus {
  private final PlanWindow window;
  private final PlanDesk desk;
  private final Store store;
  private final Seat seat;
  private final List<Bar.Group> exports;
  private final List<Action> circulation;
  private final BooleanProperty nothingToUndo = new SimpleBooleanProperty();
  private final BooleanProperty nothingToRedo = new SimpleBooleanProperty();
  private final BooleanProperty locked = new SimpleBooleanProperty();
  private final Action undo;
  private final Action redo;
  private final Action open;
  private final Action save;
  private final Action inspector;

  Menus(
      PlanWindow window,
      PlanDesk desk,
      Store store,
      Seat seat,
      List<Bar.Group> exports,
      List<Action> circulation) {
    this.window = window;
    this.desk = desk;
    this.store = store;
    this.seat = seat;
    this.exports = exports;
    this.circulation = circulation;
    store.follow(
        () -> {
          nothingToUndo.set(store.undoStep().isEmpty());
          nothingToRedo.set(store.redoStep().isEmpty());
          locked.set(store.locked());
        });
    undo =
        Action.of(seat.say("undo"), "Shortcut+Z", "corner-up-left", this::undo)
            .disabledWhen(nothingToUndo);
    redo =
        Action.of(seat.say("redo"), "Shortcut+Y", "corner-up-right", this::redo)
            .disabledWhen(nothingToRedo);
    open = Action.of(seat.say("open.short"), "Shortcut+O", "folder", window::choose);
    inspector = Action.of(seat.say("inspector"), "Shortcut+I", "sidebar", desk::toggleInspector);
    save = Action.of(seat.say("save"), "Shortcut+S", "save", window::save);
  }

  /// Fills the bar.
  void fill(Bar bar) {
    bar.fill(
        new Bar.Offer(groups(), open, save, undo, redo, inspector, exports, this::goTo), store);
  }

  /// Every action whose keys work anywhere in the window.
  List<Action> all() {
    Action menu = Action.of(seat.say("menu"), "F10", "menu", desk.bar()::openMenu);
    return Stream.of(
            groups().stream().map(Bar.Group::actions).flatMap(List::stream),
            exports.stream().map(Bar.Group::actions).flatMap(List::stream),
            Stream.of(menu))
        .flatMap(actions -> actions)
        .toList();
  }

  private List<Bar.Group> groups() {
    return List.of(
        new Bar.Group(seat.say("menu.file"), ofFile()),
        new Bar.Group(seat.say("menu.edit"), editing()),
        new Bar.Group(seat.say("menu.check"), checking()),
        new Bar.Group(seat.say("menu.circulation"), circulation),
        new Bar.Group(seat.say("menu.plan"), ofPlan()),
        new Bar.Group(seat.say("menu.view"), viewing()),
        new Bar.Group(
            seat.say("menu.aid"),
            List.of(
                Action.of(seat.say("shortcuts"), "F1", "help-circle", this::shortcuts),
                Action.of(seat.say("about"), "", "", this::about))));
  }

  private List<Action> ofFile() {
    return List.of(
        Action.of(seat.say("new"), "Shortcut+N", "file-plus", window::newWindow),
        open,
        Action.of(seat.say("import"), "Shortcut+Shift+I", "download", window::importFiles),
        Action.of(seat.say("import.pasted"), "Shortcut+Shift+V", "clipboard", window::importPasted),
        desk.lists().merge().disabledWhen(locked),
        save,
        Action.of(seat.say("saveAs"), "Shortcut+Shift+S", "", window::saveAs),
        Action.of(seat.say("close"), "Shortcut+W", "", window::close));
  }

  private List<Action> editing() {
    return List.of(
        undo,
        redo,
        Action.of(seat.say("find"), "Shortcut+F", "search", () -> desk.lists().find(false)),
        Action.of(seat.say("replace"), "Shortcut+H", "", () -> desk.lists().find(true))
            .disabledWhen(locked),
        Action.of(seat.say("comment"), "Shortcut+Shift+M", "message-square", desk::comment),
        Action.of(seat.say("goTo"), "Shortcut+G", "navigation", this::goTo),
        Action.of(seat.say("palette"), "Shortcut+Shift+P", "command", this::palette));
  }

  private List<Action> ofPlan() {
    return List.of(
        Action.of(seat.say("header"), "", "info", this::header).disabledWhen(locked),
        Action.of(seat.say("units"), "", "users", this::units).disabledWhen(locked),
        Action.of(seat.say("aliases"), "", "tag", this::aliases).disabledWhen(locked),
        Action.of(seat.say("versions"), "", "flag", desk::versions),
        Action.of(seat.say("layouts"), "", "layout", this::layouts));
  }

  private List<Action> viewing() {
    return List.of(
        Action.of(seat.say("preview"), "F5", "eye", desk::preview),
        inspector,
        Action.of(seat.say("pane.next"), "F6", "", () -> desk.nextPane(true)),
        Action.of(seat.say("pane.before"), "Shift+F6", "", () -> desk.nextPane(false)),
        Action.of(seat.say("theme.light"), "", "sun", () -> window.dress(Settings.Theme.LIGHT)),
        Action.of(seat.say("theme.dark"), "", "moon", () -> window.dress(Settings.Theme.DARK)),
        Action.of(seat.say("settings"), "Shortcut+Comma", "settings", window::settings));
  }

  private List<Action> checking() {
    return List.of(
        Action.of(seat.say("check"), "F7", "check-square", desk.lists()::findings),
        Action.of(seat.say("finding.next"), "F8", "", () -> desk.lists().nextFinding(true)),
        Action.of(
            seat.say("finding.before"), "Shift+F8", "", () -> desk.lists().nextFinding(false)),
        Action.of(seat.say("comments"), "Shift+F7", "message-circle", desk.lists()::comments),
        Action.of(seat.say("bind"), "Shortcut+Shift+R", "link", desk::bind).disabledWhen(locked),
        Action.of(seat.say("rules"), "", "sliders", desk::rules));
  }

  private void layouts() {
    desk.layouts();
  }

  private void header() {
    window.header();
  }

  private void units() {
    UnitsForm.open(store, seat.ask(), seat.locale());
  }

  private void aliases() {
    AliasesForm.open(store, seat.ask(), seat.locale());
  }

  private void shortcuts() {
    String title = seat.say("shortcuts");
    List<Action> keyed = Stream.of(all(), desk.actions()).flatMap(List::stream).toList();
    seat.ask().show(title, ShortcutList.of(title, keyed), seat.say("understood"));
  }

  private void about() {
    seat.ask().tell(seat.say("about.text", Program.VERSION), seat.say("understood"));
  }

  private void goTo() {
    desk.goTo(window.stage());
  }

  private void palette() {
    List<Action> actions = Stream.of(all(), desk.actions()).flatMap(List::stream).toList();
    Palette.of(seat.say("palette.prompt"), seat.say("palette.none"), () -> actions)
        .show(window.stage());
  }

  private void undo() {
    desk.settle();
    store.undo();
  }

  private void redo() {
    desk.settle();
    store.redo();
  }
}
