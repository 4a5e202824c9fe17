package plandraft.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/// The window in English, in both looks and on small screens: nothing is left in Chinese but the
/// plan itself, no button loses its words.
final class EnglishLookTest extends Story {
  private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");

  @Test
  void everyScreenSpeaksEnglish() {
    session.untilShown(".tile");
    hands.clickWords("English");
    Session.until(() -> hands.sees("Special plan"));
    photograph("start");
    assertThat(cut()).isEmpty();

    hands.clickWords("Sample County: smart agriculture");
    session.untilShown(".outline");
    session.untilIdle();
    look("chapter");
    hands.goTo("主要目标表");
    look("indicators");
    hands.clickWords("3 tasks · 6 subtasks");
    look("tasks");
    hands.goTo("主要指标分解表");
    look("breakdown");
    hands.press(KeyCode.SHORTCUT, KeyCode.F).write("aaa");
    Session.until(() -> hands.sees("Nothing found: try other words"));
    look("find");
    hands.press(KeyCode.F7);
    session.untilIdle();
    look("check");
  }

  private void look(String name) {
    photograph(name);
    assertThat(chinese()).as(name).isEmpty();
    assertThat(cut()).as(name).isEmpty();
  }

  private void photograph(String name) {
    Screens.take("english-" + name, 1024, 700, session.stage());
  }

  /// What the program itself says in Chinese: names of buttons, tabs and empty fields.
  private List<String> chinese() {
    List<String> said =
        session.all(Node.class).stream()
            .flatMap(node -> said(node).stream())
            .filter(words -> CHINESE.matcher(words).find())
            .distinct()
            .toList();
    return said;
  }

  private static List<String> said(Node node) {
    return switch (node) {
      case ButtonBase button -> List.of(String.valueOf(button.getText()));
      case TabPane tabs -> tabs.getTabs().stream().map(Tab::getText).toList();
      case TextInputControl field -> List.of(String.valueOf(field.getPromptText()));
      default -> List.of();
    };
  }

  /// Buttons whose words do not fit.
  private List<String> cut() {
    return session.all(ButtonBase.class).stream()
        .filter(button -> !button.getText().isEmpty() && seen(button))
        .filter(button -> !shows(button, button.getText()))
        .map(Labeled::getText)
        .toList();
  }

  private static boolean seen(Node node) {
    return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
  }

  private static boolean shows(Labeled labeled, String words) {
    return labeled.lookupAll(".text").stream()
        .filter(Text.class::isInstance)
        .map(node -> ((Text) node).getText())
        .anyMatch(words::equals);
  }
}
