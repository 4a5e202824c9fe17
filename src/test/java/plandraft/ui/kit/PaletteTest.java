package plandraft.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
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

/// The palette finds what can be done and does it.
@ExtendWith(ApplicationExtension.class)
final class PaletteTest {
  private final List<String> done = new ArrayList<>();
  private final List<Action> actions =
      List.of(
          action("保存规划", "Shortcut+S"),
          action("另存为", ""),
          action("保证重存", ""),
          action("撤销", "").disabledWhen(new SimpleBooleanProperty(true)));
  private Stage window;

  @Start
  void start(Stage stage) {
    window = stage;
    Screens.show(stage, new StackPane(), 900, 500);
  }

  @Test
  void namesAreFoundByTheirCharactersInOrder() {
    assertThat(Palette.fitting(actions, "存")).extracting(Action::text).hasSize(3);
    assertThat(Palette.fitting(actions, "保存"))
        .extracting(Action::text)
        .containsExactly("保存规划", "保证重存");
    assertThat(Palette.fitting(actions, "存保")).isEmpty();
  }

  @Test
  void whatCannotBeDoneIsLeftOut() {
    assertThat(Palette.fitting(actions, "撤销")).isEmpty();
  }

  @Test
  void arrowsAndEnterChoose(FxRobot robot) {
    robot.interact(() -> Palette.of("命令", "没有这样的命令", () -> actions).show(window));

    new Hands(robot).write("存").press(KeyCode.DOWN).press(KeyCode.ENTER);

    assertThat(done).containsExactly("另存为");
  }

  @Test
  void escapeLeavesEverythingAsItIs(FxRobot robot) {
    robot.interact(() -> Palette.of("命令", "没有这样的命令", () -> actions).show(window));

    new Hands(robot).write("存").press(KeyCode.ESCAPE);

    assertThat(done).isEmpty();
    assertThat(robot.listWindows()).containsExactly(window);
  }

  private Action action(String name, String keys) {
    return Action.of(name, keys, "", () -> done.add(name));
  }
}
