package plandraft.ui.kit;

import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons of the one family the program uses.
public final class Icons {
  private Icons() {}

  /// The Feather icon called `name`, such as "save".
  ///
  /// @throws IllegalArgumentException if the family has none of that name
  public static Node of(String name) {
    FontIcon icon = new FontIcon(Feather.findByDescription("fth-" + name));
    icon.setIconSize(16);
    return icon;
  }
}
