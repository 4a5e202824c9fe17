package plandraft.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import plandraft.ui.Hands;
import plandraft.ui.Screens;

/// One of many is found by a few letters and taken by keys or mouse.
@ExtendWith(ApplicationExtension.class)
final class ChooserTest {
  private static final List<String> CITIES =
      List.of("北京", "上海", "天津", "重庆", "杭州", "宁波", "绍兴", "嘉兴", "湖州", "金华", "衢州", "台州", "丽水");

  private final List<String> taken = new ArrayList<>();
  private Stage stage;
  private Chooser<String> chooser;

  @Start
  void start(Stage first) {
    stage = first;
    Screens.show(stage, new StackPane(new Label("背景")), 800, 700);
    chooser =
        Chooser.of(
            "城市",
            "没有这样的城市",
            words -> CITIES.stream().filter(city -> city.contains(words)).toList(),
            Label::new,
            taken::add);
  }

  private Hands shown(FxRobot robot) {
    robot.interact(() -> chooser.show(stage));
    return new Hands(robot).settled();
  }

  private static List<?> offered(FxRobot robot) {
    return robot.lookup(".list-view").queryAs(ListView.class).getItems();
  }

  @Test
  void enterTakesTheFirst(FxRobot robot) {
    shown(robot).write("州").press(KeyCode.ENTER);
    assertThat(taken).containsExactly("杭州");
  }

  @Test
  void arrowsGoRoundInBothDirections(FxRobot robot) {
    shown(robot).press(KeyCode.UP).press(KeyCode.ENTER);
    shown(robot).press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.ENTER);
    assertThat(taken).containsExactly("丽水", "天津");
  }

  @Test
  void escapeTakesNothing(FxRobot robot) {
    shown(robot).write("京").press(KeyCode.ESCAPE);
    assertThat(taken).isEmpty();
    assertThat(robot.lookup(".palette").tryQuery()).isEmpty();
  }

  @Test
  void nothingFittingIsNothingTaken(FxRobot robot) {
    shown(robot).write("纽约");
    assertThat(offered(robot)).isEmpty();
    new Hands(robot).press(KeyCode.DOWN).press(KeyCode.ENTER);
    assertThat(taken).isEmpty();
  }

  @Test
  void aClickTakesToo(FxRobot robot) {
    shown(robot).clickWords("宁波");
    assertThat(taken).containsExactly("宁波");
  }

  @Test
  void itBeginsEmptyEachTime(FxRobot robot) {
    shown(robot).write("京").press(KeyCode.ESCAPE);
    shown(robot);
    assertThat(offered(robot)).hasSize(CITIES.size());
    new Hands(robot).press(KeyCode.ESCAPE);
  }

  @Test
  void whereNothingFitsASentenceSaysSoAndEnterTakesNothing(FxRobot robot) {
    Hands hands = shown(robot).write("巴黎");
    assertThat(hands.sees("没有这样的城市")).isTrue();
    hands.press(KeyCode.ENTER);
    assertThat(taken).isEmpty();
  }
}
