package plandraft.ui.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import plandraft.ui.Hands;
import plandraft.ui.Screens;

/// Work begins with one click or one key on the start page.
@ExtendWith(ApplicationExtension.class)
final class StartPageTest {
  private static final Path RECENT = Path.of("/plans/county/agriculture.plan");

  private final List<String> done = new ArrayList<>();
  private Stage stage;

  @Start
  void start(Stage first) {
    stage = first;
    show(List.of(RECENT), Locale.SIMPLIFIED_CHINESE);
  }

  private void show(List<Path> recent, Locale locale) {
    StartPage.Offer offer =
        new StartPage.Offer(
            List.of(beginning("专项规划"), beginning("空白")),
            List.of(beginning("示例规划")),
            recent,
            plan -> done.add("open " + plan.getFileName()),
            () -> done.add("choose"),
            () -> done.add("bring"),
            () -> done.add("language"));
    Screens.show(stage, (Parent) StartPage.of(offer, locale), 960, 700);
  }

  private StartPage.Beginning beginning(String title) {
    return new StartPage.Beginning(title, () -> done.add(title));
  }

  @Test
  void eachTileBeginsItsPlan(FxRobot robot) {
    new Hands(robot).clickWords("专项规划").clickWords("空白").clickWords("示例规划");
    assertThat(done).containsExactly("专项规划", "空白", "示例规划");
  }

  @Test
  void aRecentPlanOpensAndTellsWhereItIs(FxRobot robot) {
    new Hands(robot).click("agriculture");
    assertThat(done).containsExactly("open agriculture.plan");
    assertThat(labels(robot)).contains(RECENT.getParent().toString());
  }

  @Test
  void filesAreChosenAndBroughtIn(FxRobot robot) {
    new Hands(robot).clickWords("打开文件……").clickWords("导入文件……").clickWords("English");
    assertThat(done).containsExactly("choose", "bring", "language");
  }

  @Test
  void theKeyboardReachesEverything(FxRobot robot) {
    Hands hands = new Hands(robot);
    for (int i = 0; i < 9; i++) {
      hands.press(KeyCode.TAB).press(KeyCode.SPACE);
    }
    assertThat(done)
        .contains("专项规划", "空白", "示例规划", "open agriculture.plan", "choose", "bring", "language");
  }

  @Test
  void aFirstRunSaysWhatToDo(FxRobot robot) {
    robot.interact(() -> show(List.of(), Locale.SIMPLIFIED_CHINESE));
    assertThat(labels(robot)).contains("还没有打开过规划。新建一份，或者从示例看起。");
  }

  @Test
  void itSpeaksEnglishToo(FxRobot robot) {
    robot.interact(() -> show(List.of(), Locale.ENGLISH));
    assertThat(labels(robot)).contains("New plan");
    new Hands(robot).clickWords("中文界面");
    assertThat(done).containsExactly("language");
  }

  private static List<String> labels(FxRobot robot) {
    return robot.lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).toList();
  }
}
