package plandraft.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
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

  /// Dresses a scene in this look, and with it all dialogs and menus that open from now on.
  public void dress(Scene scene) {
    Application.setUserAgentStylesheet(
        this == LIGHT
            ? new PrimerLight().getUserAgentStylesheet()
            : new PrimerDark().getUserAgentStylesheet());
    scene.getStylesheets().setAll(sheet(colours), sheet("theme.css"), fontSheet());
  }

  /// A style sheet of its own, since dialogs take over style sheets but not their owner's style.
  private static String fontSheet() {
    String rule = ".root { -fx-font-family: \"" + font() + "\"; }";
    return "data:text/css;base64,"
        + Base64.getEncoder().encodeToString(rule.getBytes(StandardCharsets.UTF_8));
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
  }

  /// The family that everything but documents is set in.
  public static String font() {
    List<String> families = Font.getFamilies();
    return UI_FONTS.stream()
        .filter(families::contains)
        .findFirst()
        .orElse(Font.getDefault().getFamily());
  }
}
