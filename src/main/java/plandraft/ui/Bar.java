package plandraft.ui;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import plandraft.history.Role;
import plandraft.history.Store;
import plandraft.say.Words;
import plandraft.ui.kit.Action;
import plandraft.ui.kit.Icons;

/// The bar at the top: menu, file, history with the steps' names, search, role, export.
final class Bar {
  private final HBox bar = new HBox();
  private final HBox tools = new HBox(4);
  private final TextField search = new TextField();
  private final Button menuButton = new Button();
  private final ContextMenu menu = new ContextMenu();
  private final Words words;

  Bar(Words words) {
    this.words = words;
    bar.getStyleClass().add("top-bar");
    tools.getStyleClass().add("bar-tools");
  }

  /// What the bar offers.
  ///
  /// @param menus the menus behind ☰
  record Offer(
      List<Group> menus,
      Action open,
      Action save,
      Action undo,
      Action redo,
      Action inspector,
      List<Group> exports,
      Runnable search) {}

  /// What stands together under one name in a menu, or in the menu itself without a name.
  record Group(String name, List<Action> actions) {
    Group {
      actions = List.copyOf(actions);
    }

    private List<MenuItem> items() {
      List<MenuItem> items = actions.stream().map(Action::menuItem).toList();
      if (name.isEmpty()) {
        return items;
      }
      Menu menu = new Menu(name);
      menu.getItems().setAll(items);
      return List.of(menu);
    }
  }

  Node node() {
    return bar;
  }

  /// Opens the menu behind ☰.
  void openMenu() {
    menu.show(menuButton, Side.BOTTOM, 0, 4);
  }

  /// Shows the tools of the view in the middle.
  void tools(List<Action> actions) {
    tools.getChildren().setAll(actions.stream().map(Action::button).map(Bar::whole).toList());
  }

  void fill(Offer offer, Store store) {
    Button undo = offer.undo().iconButton();
    Button redo = offer.redo().iconButton();
    store.follow(() -> tellSteps(undo, redo, store));
    undo.setMaxWidth(220);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    search.setPromptText(words.say("search.prompt"));
    search.setAccessibleText(words.say("search.prompt"));
    search.setEditable(false);
    search.setFocusTraversable(false);
    search.setPrefWidth(230);
    search.setMinWidth(60);
    search.setOnMouseClicked(click -> offer.search().run());
    bar.getChildren()
        .setAll(
            menu(offer.menus()),
            whole(offer.open().button()),
            whole(offer.save().button()),
            line(),
            undo,
            redo,
            line(),
            tools,
            gap,
            search,
            offer.inspector().iconButton(),
            roles(store),
            export(offer.exports()));
  }

  private void tellSteps(Button undo, Button redo, Store store) {
    undo.setText(store.undoStep().map(step -> words.say("undo.step", step)).orElse(""));
    undo.setTooltip(new Tooltip(words.say("undo") + "  Ctrl+Z"));
    redo.setTooltip(
        new Tooltip(
            store.redoStep().map(step -> words.say("redo.step", step)).orElse(words.say("redo"))
                + "  Ctrl+Y"));
  }

  private Node menu(List<Group> groups) {
    menuButton.setGraphic(Icons.of("menu"));
    menuButton.setAccessibleText(words.say("menu"));
    menuButton.setTooltip(new Tooltip(words.say("menu") + "  F10"));
    menu.getItems().setAll(groups.stream().map(Group::items).flatMap(List::stream).toList());
    menuButton.setOnAction(pressed -> openMenu());
    return menuButton;
  }

  private Node roles(Store store) {
    ToggleGroup group = new ToggleGroup();
    ToggleButton drafting = role(words.say("role.drafting"), Role.DRAFTING, store, group);
    ToggleButton reviewing = role(words.say("role.reviewing"), Role.REVIEWING, store, group);
    store.follow(() -> group.selectToggle(store.role() == Role.DRAFTING ? drafting : reviewing));
    // A copy that was sent for comments is never drafted in.
    drafting.setDisable(store.dossier().recipient().isPresent());
    return new HBox(2, drafting, reviewing);
  }

  private static ToggleButton role(String name, Role role, Store store, ToggleGroup group) {
    ToggleButton button = whole(new ToggleButton(name));
    button.setToggleGroup(group);
    button.setAccessibleText(name);
    button.setOnAction(
        pressed -> {
          button.setSelected(true);
          if (store.role() != role) {
            store.actAs(role);
          }
        });
    return button;
  }

  private Node export(List<Group> exports) {
    MenuButton button = whole(new MenuButton(words.say("export")));
    button.getStyleClass().add("accent");
    button.setAccessibleText(words.say("export"));
    button.getItems().setAll(exports.stream().map(Group::items).flatMap(List::stream).toList());
    return button;
  }

  /// A button that is never too narrow for its name.
  private static <B extends ButtonBase> B whole(B button) {
    button.setMinWidth(Region.USE_PREF_SIZE);
    return button;
  }

  private static Node line() {
    return new Separator(Orientation.VERTICAL);
  }
}
