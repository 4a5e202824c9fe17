package plandraft.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import plandraft.file.FileTrouble;
import plandraft.file.Templates;
import plandraft.history.Role;
import plandraft.history.Store;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.query.Search;
import plandraft.ui.Hands;
import plandraft.ui.Screens;

/// Finding and replacing with the keyboard.
@ExtendWith(ApplicationExtension.class)
final class FindPaneTest {
  private final List<Place> visited = new ArrayList<>();
  private Store store;
  private Plan sample;

  @Start
  void start(Stage stage) throws FileTrouble {
    sample = Templates.samples().getFirst().plan();
    store = new Store(sample);
    FindPane pane =
        FindPane.of(store, Locale.SIMPLIFIED_CHINESE, match -> visited.add(match.place()));
    Screens.show(stage, (Parent) pane.node(), 960, 260);
    pane.find();
  }

  @Test
  void enterGoesFromHitToHit(FxRobot robot) {
    Hands hands = new Hands(robot).write("产业数字化");
    int hits = list(hands).getItems().size();

    hands.press(KeyCode.ENTER).press(KeyCode.ENTER);

    assertThat(hits).isGreaterThan(3);
    assertThat(list(hands).getSelectionModel().getSelectedIndex()).isEqualTo(1);
    assertThat(visited).hasSize(2);
  }

  @Test
  void allIsReplacedInOneStepAndUndone(FxRobot robot) {
    Hands hands = new Hands(robot).write("产业数字化").click("替换为").write("行业数字化");

    robot.clickOn("全部替换");

    assertThat(store.undoStep()).contains("全部替换");
    assertThat(Hit.in(store.plan(), Search.of("产业数字化"))).noneMatch(Hit::replaceable);
    robot.interact(store::undo);
    assertThat(store.plan()).isSameAs(sample);
    assertThat(list(hands).getItems()).isNotEmpty();
  }

  @Test
  void oneIsReplacedByEnterInTheSecondField(FxRobot robot) {
    Hands hands = new Hands(robot).write("产业数字化");
    long before = replaceable();

    hands.press(KeyCode.ENTER).click("替换为").write("行业").press(KeyCode.ENTER);

    assertThat(replaceable()).isEqualTo(before - 1);
  }

  @Test
  void aReviewerFindsButCannotReplace(FxRobot robot) {
    robot.interact(() -> store.actAs(Role.REVIEWING));

    Hands hands = new Hands(robot).write("产业数字化").press(KeyCode.ENTER);

    assertThat(robot.lookup("全部替换").queryAs(Button.class).isDisabled()).isTrue();
    assertThat(visited).hasSize(1);
    hands.click("替换为").write("甲").press(KeyCode.ENTER);
    assertThat(store.plan()).isSameAs(sample);
  }

  @Test
  void itLooksRight(FxRobot robot) {
    Screens.take(
        "find",
        1100,
        260,
        () -> {
          FindPane pane =
              FindPane.of(store, Locale.SIMPLIFIED_CHINESE, match -> visited.add(match.place()));
          pane.node().lookupAll(".text-field").stream()
              .map(TextField.class::cast)
              .findFirst()
              .ifPresent(field -> field.setText("31项"));
          return (Parent) pane.node();
        });
    assertThat(Path.of("target/screenshots/find-dark.png")).exists();
  }

  private long replaceable() {
    return Hit.in(store.plan(), Search.of("产业数字化")).stream().filter(Hit::replaceable).count();
  }

  private static ListView<?> list(Hands hands) {
    return (ListView<?>) hands.named("查找结果");
  }

  @Test
  void whatIsNotFoundForItsCaseIsFoundWithoutIt(FxRobot robot) {
    Hands hands = new Hands(robot).write("IPV6").clickWords("区分大小写");
    assertThat(list(hands).getItems()).isEmpty();
    assertThat(hands.sees("没有找到，也许大小写不同")).isTrue();

    hands.clickWords("不区分大小写");

    assertThat(hands.sees("没有找到，也许大小写不同")).isFalse();
    assertThat(list(hands).getItems().isEmpty()).isEqualTo(hands.sees("没有找到，请换个说法"));
  }
}
