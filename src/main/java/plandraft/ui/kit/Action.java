package plandraft.ui.kit;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;

/// Something the user can do, once for menu, toolbar, context menu and command palette.
///
/// @param text its name
/// @param key the keys that do it
/// @param icon the name of its Feather icon; blank for none
/// @param run what it does
/// @param disabled when it cannot be done
public record Action(
    String text,
    Optional<KeyCombination> key,
    String icon,
    Runnable run,
    ObservableBooleanValue disabled) {

  private static final ObservableBooleanValue NEVER = Bindings.createBooleanBinding(() -> false);

  /// An action that can always be done; blank `keys` for none, such as "Shortcut+S".
  public static Action of(String text, String keys, String icon, Runnable run) {
    return new Action(text, combination(keys), icon, run, NEVER);
  }

  /// This action, which cannot be done while `when`.
  public Action disabledWhen(ObservableBooleanValue when) {
    return new Action(text, key, icon, run, when);
  }

  /// Does it unless it is disabled.
  public void perform() {
    if (!disabled.get()) {
      run.run();
    }
  }

  /// The action in a menu.
  public MenuItem menuItem() {
    MenuItem item = new MenuItem(text);
    if (!icon.isBlank()) {
      item.setGraphic(Icons.of(icon));
    }
    key.ifPresent(item::setAccelerator);
    item.setOnAction(chosen -> perform());
    item.disableProperty().bind(disabled);
    return item;
  }

  /// The action as a button with its name.
  public Button button() {
    Button button = new Button(text);
    equip(button);
    return button;
  }

  /// The action as a button with only its icon; the tooltip tells its name and keys.
  public Button iconButton() {
    Button button = new Button();
    button.setGraphic(Icons.of(icon));
    equip(button);
    return button;
  }

  private void equip(Button button) {
    button.setAccessibleText(text);
    button.setTooltip(new Tooltip(hint()));
    button.setOnAction(pressed -> perform());
    button.disableProperty().bind(disabled);
    button.setFocusTraversable(true);
  }

  private String hint() {
    return key.map(keys -> text + "  " + keys.getDisplayText()).orElse(text);
  }

  private static Optional<KeyCombination> combination(String keys) {
    return keys.isBlank() ? Optional.empty() : Optional.of(KeyCombination.valueOf(keys));
  }
}
