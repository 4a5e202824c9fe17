package plandraft.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Every screen of the window, photographed in both looks and three sizes, its controls named.
@ExtendWith(ApplicationExtension.class)
final class WindowLookTest {
  @TempDir Path folder;
  private Session session;

  @Start
  void start(Stage shared) {
    session = Session.begin(folder);
  }

  @AfterEach
  void end() {
    session.close();
  }

  @Test
  void theStartPage(FxRobot robot) {
    session.untilShown(".tile");
    photograph("start");
    assertThat(unnamed()).isEmpty();
  }

  @Test
  void theLargeSample(FxRobot robot) {
    session.untilShown(".tile");
    Hands hands = new Hands(robot).clickWords("温州市数字经济发展“十四五”规划");
    session.untilShown(".outline");
    session.untilIdle();
    photograph("chapter");
    assertThat(unnamed()).isEmpty();

    hands.press(KeyCode.SHORTCUT, KeyCode.G).write("主要目标测算表").press(KeyCode.ENTER);
    photograph("indicators");
    assertThat(unnamed()).isEmpty();

    hands.click("筛选").write("大任务").clickWords("8 大任务 · 32 项子任务");
    photograph("tasks");
    assertThat(unnamed()).isEmpty();

    hands.press(KeyCode.SHORTCUT, KeyCode.F).write("产业数字化");
    photograph("finding");
    assertThat(unnamed()).isEmpty();
  }

  @Test
  void theCheckListAndWhatItMarks(FxRobot robot) {
    session.untilShown(".tile");
    Hands hands = new Hands(robot).clickWords("温州市数字经济发展“十四五”规划");
    session.untilShown(".outline");
    session.untilIdle();
    hands.goTo("发展目标");
    hands.press(KeyCode.F7);
    session.untilShown(".finding");
    hands.clickWords("文中说“31项主要发展指标”，指标表中的指标实有30项。").press(KeyCode.DOWN);
    hands.press(KeyCode.DOWN).press(KeyCode.DOWN);
    photograph("check");
    assertThat(unnamed()).isEmpty();
  }

  @Test
  void marksInTables(FxRobot robot) {
    session.untilShown(".tile");
    Hands hands = new Hands(robot).clickWords("2019年温州市数字经济赶超发展工作要点");
    session.untilShown(".outline");
    session.untilIdle();
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
  void anEmptyPlan(FxRobot robot) {
    session.untilShown(".tile");
    new Hands(robot).clickWords("空白");
    session.untilShown(".outline");
    session.untilIdle();
    photograph("empty");
    assertThat(unnamed()).isEmpty();
  }

  private void photograph(String name) {
    Screens.take(name, 1440, 900, session.stage());
    Screens.take(name + "-small", 1366, 768, session.stage());
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
