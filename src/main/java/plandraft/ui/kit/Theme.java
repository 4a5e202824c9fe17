package plandraft.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;

/// The two looks of the program: one family of controls, two sets of colours.
public enum Theme {
  LIGHT("light.css"),
  DARK("dark.css");

  private static final List<String> UI_FONTS =
      List.of("Microsoft YaHei UI", "Microsoft YaHei", "微软雅黑", "PingFang SC", "Noto Sans CJK SC");

  private final String colours;

  Theme(String colours) {
    this.colours = colours;
  }

  /// Dresses a scene in this look.
  public void dress(Scene scene) {
    scene.setUserAgentStylesheet(
        this == LIGHT
            ? new PrimerLight().getUserAgentStylesheet()
            : new PrimerDark().getUserAgentStylesheet());
    scene.getStylesheets().setAll(sheets());
    scene.getRoot().setStyle("-fx-font-family: \"" + uiFont() + "\";");
  }

  /// Dresses a part that stands in a window of its own, such as a dialog.
  public void dress(Parent part) {
    part.getStylesheets().setAll(sheets());
    part.setStyle("-fx-font-family: \"" + uiFont() + "\";");
  }

  private List<String> sheets() {
    return List.of(sheet(colours), sheet("theme.css"));
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
  }

  private static String uiFont() {
    List<String> families = Font.getFamilies();
    return UI_FONTS.stream()
        .filter(families::contains)
        .findFirst()
        .orElse(Font.getDefault().getFamily());
  }
}
