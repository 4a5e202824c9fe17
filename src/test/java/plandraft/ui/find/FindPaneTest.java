package plandraft.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import plandraft.file.FileTrouble;
import plandraft.file.Templates;
import plandraft.history.Role;
import plandraft.history.Store;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.query.Search;
import plandraft.ui.Hands;
import plandraft.ui.Screens;
import plandraft.ui.kit.Jobs;

/// Finding and replacing with the keyboard.
@ExtendWith(ApplicationExtension.class)
final class FindPaneTest {
  private static final int PATIENCE_SECONDS = 20;

  private final List<Place> visited = new CopyOnWriteArrayList<>();
  private Store store;
  private Plan sample;
  private Jobs jobs;
  private Stage stage;

  @Start
  void start(Stage shared) throws FileTrouble {
    stage = shared;
    sample = Templates.samples().getFirst().plan();
    store = new Store(sample);
    jobs = new Jobs();
    FindPane pane =
        FindPane.of(store, jobs, Locale.SIMPLIFIED_CHINESE, match -> visited.add(match.place()));
    Screens.show(stage, (Parent) pane.node(), 960, 260);
    pane.find();
  }

  @AfterEach
  void end() {
    jobs.close();
  }

  private static void until(Callable<Boolean> condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void enterGoesFromHitToHit(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot).write("产业数字化");

    hands.press(KeyCode.ENTER).press(KeyCode.ENTER);

    until(() -> visited.size() == 2);
    assertThat(list(hands).getItems()).hasSizeGreaterThan(3);
    assertThat(list(hands).getSelectionModel().getSelectedIndex()).isEqualTo(1);
  }

  @Test
  void allIsReplacedInOneStepAndUndone(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot).write("产业数字化").click("替换为").write("行业数字化");

    robot.clickOn("全部替换");

    until(() -> store.undoStep().filter("全部替换"::equals).isPresent());
    assertThat(Hit.in(store.plan(), Search.of("产业数字化"))).noneMatch(Hit::replaceable);
    robot.interact(store::undo);
    assertThat(store.plan()).isSameAs(sample);
    until(() -> !list(hands).getItems().isEmpty());
  }

  @Test
  void oneIsReplacedByEnterInTheSecondField(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot).write("产业数字化");
    long before = replaceable();

    hands.press(KeyCode.ENTER).click("替换为").write("行业").press(KeyCode.ENTER);

    until(() -> replaceable() == before - 1);
  }

  @Test
  void enterPressedFasterThanTheListComesReplacesOneAfterTheOther(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot).write("产业数字化").press(KeyCode.ENTER);
    until(() -> visited.size() == 1);
    long before = replaceable();
    hands.click("替换为").write("行业");

    robot.push(KeyCode.ENTER).push(KeyCode.ENTER).push(KeyCode.ENTER);

    until(() -> replaceable() == before - 3);
  }

  @Test
  void aReviewerFindsButCannotReplace(FxRobot robot) throws Exception {
    robot.interact(() -> store.actAs(Role.REVIEWING));

    Hands hands = new Hands(robot).write("产业数字化").press(KeyCode.ENTER);

    until(() -> visited.size() == 1);
    assertThat(robot.lookup("全部替换").queryAs(Button.class).isDisabled()).isTrue();
    hands.click("替换为").write("甲").press(KeyCode.ENTER);
    assertThat(store.plan()).isSameAs(sample);
  }

  @Test
  void itLooksRight(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot).write("31项");
    until(() -> !list(hands).getItems().isEmpty());
    Screens.take("find", 1100, 260, stage);
    assertThat(Path.of("target/screenshots/find-dark.png")).exists();
  }

  private long replaceable() {
    return Hit.in(store.plan(), Search.of("产业数字化")).stream().filter(Hit::replaceable).count();
  }

  private static ListView<?> list(Hands hands) {
    return (ListView<?>) hands.named("查找结果");
  }

  @Test
  void whatIsNotFoundForItsCaseIsFoundWithoutIt(FxRobot robot) throws Exception {
    Hands hands = new Hands(robot).write("IPV6").clickWords("区分大小写");
    until(() -> hands.sees("没有找到，也许大小写不同"));
    assertThat(list(hands).getItems()).isEmpty();

    hands.clickWords("不区分大小写");

    until(() -> !hands.sees("没有找到，也许大小写不同"));
    assertThat(list(hands).getItems().isEmpty()).isEqualTo(hands.sees("没有找到，请换个说法"));
  }
}
