package plandraft.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.say.Words;

/// Every dialog that a command opens, in both languages and both looks: no button loses its words,
/// and in English none is left in Chinese.
final class DialogLookTest extends Story {
  private static final List<String> COMMANDS =
      List.of(
          "header",
          "units",
          "aliases",
          "rules",
          "settings",
          "shortcuts",
          "about",
          "send",
          "layouts");

  private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}&&[^〇一]]");

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everyDialogIsWhole(String language) {
    Locale locale = Locale.of(language);
    Words words = Words.of(DialogLookTest.class, locale);
    session.untilShown(".tile");
    if (language.equals("en")) {
      hands.clickWords("English");
      Session.until(() -> hands.sees("Special plan"));
    }
    hands.clickWords(language.equals("en") ? "Sample County: smart agriculture" : "示例县智慧农业发展实施计划");
    session.untilShown(".outline");
    session.untilIdle();
    Stage window = top();
    for (String command : COMMANDS) {
      hands.command(words.say(command));
      Session.until(() -> top() != window);
      hands.drawn();
      Stage dialog = top();
      int width = (int) dialog.getScene().getWidth();
      int height = (int) dialog.getScene().getHeight();
      Screens.take("dialog-" + language + "-" + command, width, height, dialog);
      assertThat(cut(dialog)).as(command).isEmpty();
      if (language.equals("en")) {
        assertThat(labels(dialog).filter(said -> CHINESE.matcher(said).find()))
            .as(command)
            .isEmpty();
      }
      hands.press(KeyCode.ESCAPE);
      Session.until(() -> top() == window);
    }
  }

  private static Stream<String> labels(Stage dialog) {
    return buttons(dialog).map(Labeled::getText);
  }

  /// Buttons whose words do not fit.
  private static List<String> cut(Stage dialog) {
    return buttons(dialog)
        .filter(button -> button.lookupAll(".text").stream().noneMatch(text -> whole(button, text)))
        .map(Labeled::getText)
        .toList();
  }

  private static boolean whole(Labeled button, Node text) {
    return text instanceof Text shown && shown.getText().equals(button.getText());
  }

  private static Stream<ButtonBase> buttons(Stage dialog) {
    return Hands.looked(() -> List.copyOf(dialog.getScene().getRoot().lookupAll("*"))).stream()
        .filter(ButtonBase.class::isInstance)
        .map(ButtonBase.class::cast)
        .filter(button -> button.getText() != null && !button.getText().isEmpty() && seen(button));
  }

  private static boolean seen(Node node) {
    return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
  }
}
