package plandraft.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.Test;
import plandraft.model.Comment;

/// Comments on words of the text: from the words to the thread and the list, and back.
final class RemarksStoryTest extends Story {
  @Test
  void wordsThreadAndListLeadToOneAnother() {
    open("温州市数字经济发展“十四五”规划");
    hands.goTo("前言");
    comment(3, 11, "请写全称。");
    comment(24, 4, "与省条例的提法一致吗？");
    assertThat(marked()).containsExactly("浙江省数字经济促进条例", "数据资源");

    robot.clickOn(words("浙江省数字经济促进条例"));
    assertThat(lit()).contains("原文：“浙江省数字经济促进条例”", "请写全称。");
    hands.press(KeyCode.SHIFT, KeyCode.F2);
    assertThat(session.stage().getScene().getFocusOwner()).isInstanceOf(TextField.class);
    hands.write("已改。").press(KeyCode.ENTER);
    assertThat(hands.sees("示例人员：已改。")).isTrue();

    openList();
    robot.clickOn(words("数据资源"));
    hands.settled();
    assertThat(list().getSelectionModel().getSelectedItem().text()).isEqualTo("与省条例的提法一致吗？");
    robot.clickOn(row("请写全称。"));
    hands.settled();
    assertThat(lit()).contains("请写全称。");
    assertThat(selectedWords()).isEqualTo("浙江省数字经济促进条例");
    hands.press(KeyCode.DOWN);
    assertThat(lit()).contains("与省条例的提法一致吗？");
    assertThat(selectedWords()).isEqualTo("数据资源");
    look();
  }

  private void look() {
    Screens.take("remarks", 1440, 900, session.stage());
    Screens.take("remarks-small", 1024, 640, session.stage());
  }

  /// Comments on some words of the first paragraph.
  private void comment(int from, int length, String text) {
    robot.clickOn(words("依照《"));
    hands.press(KeyCode.SHORTCUT, KeyCode.HOME).press(KeyCode.DOWN).press(KeyCode.HOME);
    for (int i = 0; i < from; i++) {
      hands.press(KeyCode.RIGHT);
    }
    for (int i = 0; i < length; i++) {
      hands.press(KeyCode.SHIFT, KeyCode.RIGHT);
    }
    hands.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.M).write(text);
    hands.press(KeyCode.SHORTCUT, KeyCode.ENTER);
  }

  private void openList() {
    hands.press(KeyCode.SHIFT, KeyCode.F7);
    session.untilShown(".badge");
  }

  /// The words in the text that begin or go on so.
  private Node words(String beginning) {
    return session.all(Text.class).stream()
        .filter(text -> text.getStyleClass().contains("words"))
        .filter(text -> text.getText().startsWith(beginning))
        .findFirst()
        .orElseThrow();
  }

  private List<String> marked() {
    return session.all(Text.class).stream()
        .filter(text -> text.getStyleClass().contains("remarked"))
        .map(Text::getText)
        .toList();
  }

  /// What the card says that is lifted out.
  private List<String> lit() {
    PseudoClass lit = PseudoClass.getPseudoClass("lit");
    return session.all(Node.class).stream()
        .filter(node -> node.getPseudoClassStates().contains(lit))
        .flatMap(card -> card.lookupAll(".label").stream())
        .map(label -> ((Labeled) label).getText())
        .toList();
  }

  @SuppressWarnings("unchecked")
  private ListView<Comment> list() {
    return (ListView<Comment>) hands.named("意见");
  }

  private Node row(String text) {
    return list().lookupAll(".label").stream()
        .filter(label -> ((Labeled) label).getText().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private String selectedWords() {
    return session.all(GenericStyledArea.class).getFirst().getSelectedText();
  }
}
