package plandraft.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Every screen of the window, photographed in both looks and four sizes, its controls named.
final class WindowLookTest extends Story {
  @Test
  void theStartPage() {
    session.untilShown(".tile");
    photograph("start");
    assertThat(unnamed()).isEmpty();
  }

  @Test
  void theLargeSample() {
    open("温州市数字经济发展“十四五”规划");
    photograph("chapter");
    assertThat(unnamed()).isEmpty();

    hands.press(KeyCode.SHORTCUT, KeyCode.G).write("主要目标测算表").press(KeyCode.ENTER);
    photograph("indicators");
    assertThat(unnamed()).isEmpty();

    hands.click("筛选").write("大任务").clickWords("8 大任务 · 32 项子任务");
    photograph("tasks");
    assertThat(unnamed()).isEmpty();

    hands.press(KeyCode.SHORTCUT, KeyCode.F).write("产业数字化");
    session.untilShown(".found");
    photograph("finding");
    assertThat(unnamed()).isEmpty();
  }

  @Test
  void theCheckListAndWhatItMarks() {
    open("温州市数字经济发展“十四五”规划");
    hands.goTo("发展目标");
    hands.press(KeyCode.F7);
    session.untilShown(".finding");
    hands.clickWords("文中说“31项主要发展指标”，指标表中的指标实有30项。").press(KeyCode.DOWN);
    hands.press(KeyCode.DOWN).press(KeyCode.DOWN);
    photograph("check");
    assertThat(unnamed()).isEmpty();
  }

  @Test
  void marksInTables() {
    open("2019年温州市数字经济赶超发展工作要点");
    hands.press(KeyCode.F7).press(KeyCode.F8);
    session.untilShown(".finding");
    photograph("marks-breakdown");
    hands.press(KeyCode.F8);
    photograph("marks-grid");
    hands.press(KeyCode.F8);
    photograph("marks-tasks");
    assertThat(unnamed()).isEmpty();
  }

  @Test
  void anEmptyPlan() {
    open("空白");
    photograph("empty");
    assertThat(unnamed()).isEmpty();
  }

  private void photograph(String name) {
    Screens.take(name, 1440, 900, session.stage());
    Screens.take(name + "-small", 1366, 768, session.stage());
    Screens.take(name + "-narrow", 1024, 700, session.stage());
    Screens.take(name + "-wide", 1920, 1080, session.stage());
  }

  /// What a user of a screen reader would meet without a name.
  private List<String> unnamed() {
    return session.all(Control.class).stream()
        .filter(control -> control.isFocusTraversable() && shown(control))
        .filter(control -> !(control instanceof ScrollBar))
        .filter(control -> names(control).allMatch(String::isBlank))
        .map(control -> control.getClass().getSimpleName() + " " + control.getStyleClass())
        .distinct()
        .toList();
  }

  private static Stream<String> names(Control control) {
    String text = control instanceof Labeled labeled ? labeled.getText() : "";
    return Stream.of(control.getAccessibleText(), text).map(name -> name == null ? "" : name);
  }

  private static boolean shown(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (!at.isVisible()) {
        return false;
      }
    }
    return true;
  }
}
