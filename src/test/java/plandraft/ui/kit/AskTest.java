package plandraft.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import plandraft.ui.Hands;
import plandraft.ui.Screens;

/// Dialogs answered by keys and mouse.
@ExtendWith(ApplicationExtension.class)
final class AskTest {
  private static final double LEAST_MARGIN = 10;
  private static final int PATIENCE_SECONDS = 10;

  private Stage stage;
  private Ask ask;

  @Start
  void start(Stage first) {
    stage = first;
    Screens.show(stage, new StackPane(new Label("背景")), 700, 560);
    ask = new Ask(() -> stage, "取消");
  }

  /// Opens a dialog, which keeps the window's thread until it is answered.
  private static <T> Future<T> opened(Callable<T> dialog) {
    Future<T> answer = WaitForAsyncUtils.asyncFx(dialog);
    WaitForAsyncUtils.waitForFxEvents();
    return answer;
  }

  private static <T> T answered(Future<T> answer) {
    return WaitForAsyncUtils.waitFor(answer);
  }

  private Form form(TextField[] into) {
    Form form = new Form();
    into[0] = form.half("名称", "");
    form.holds(() -> into[0].getText().isBlank() ? Optional.of("还没有名称。") : Optional.empty());
    return form;
  }

  @Test
  void oneOfSeveralIsChosenAndEscapeChoosesNone(FxRobot robot) {
    Hands hands = new Hands(robot);
    Future<Optional<String>> first = opened(() -> ask.choose("要保存吗？", List.of("保存", "不保存")));
    hands.clickWords("不保存");
    assertThat(answered(first)).contains("不保存");

    Future<Optional<String>> second = opened(() -> ask.choose("要保存吗？", List.of("保存", "不保存")));
    hands.clickWords("要保存吗？").press(KeyCode.ESCAPE);
    assertThat(answered(second)).isEmpty();
  }

  @Test
  void whatFailedLooksOtherThanWhatIsTold(FxRobot robot) {
    assertThat(looks(robot, () -> ask.tell("写好了。", "知道了"))).contains("information");
    assertThat(looks(robot, () -> ask.warn("先写几个字。", "知道了"))).contains("warning");
    assertThat(looks(robot, () -> ask.fail("没有写成。", "知道了"))).contains("error");
  }

  /// What the style sheets can tell a sentence by, which Enter answers.
  private static List<String> looks(FxRobot robot, Runnable telling) {
    Future<Boolean> over =
        opened(
            () -> {
              telling.run();
              return true;
            });
    List<String> looks = robot.lookup(".alert").query().getStyleClass();
    Screens.take("alert-" + looks.getLast(), robot.lookup(".alert").query().getScene());
    new Hands(robot).press(KeyCode.ENTER);
    assertThat(answered(over)).isTrue();
    return looks;
  }

  @Test
  void aDialogIsCalledAsItsCommandIsWithoutTheDots(FxRobot robot) {
    Future<Boolean> dialog = opened(() -> ask.form("规划信息……", form(new TextField[1]), "好"));
    assertThat(robot.listTargetWindows())
        .filteredOn(Stage.class::isInstance)
        .extracting(window -> ((Stage) window).getTitle())
        .contains("规划信息");
    new Hands(robot).press(KeyCode.ESCAPE);
    assertThat(answered(dialog)).isFalse();
  }

  @Test
  void whatIsLargerThanTheScreenIsCutToItWithItsButtonsInReach(FxRobot robot) {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    robot.interact(
        () -> {
          stage.setWidth(screen.getWidth());
          stage.setHeight(screen.getHeight());
        });
    Region large = new Region();
    large.setMinSize(0, 0);
    large.setPrefSize(4_000, 3_000);
    Future<Boolean> answer =
        opened(() -> ask.decide("导入", large, "导入", new SimpleBooleanProperty()));
    Button go = robot.lookup("导入").queryAs(Button.class);
    Window window = go.getScene().getWindow();
    assertThat(screen.contains(window.getX(), window.getY(), window.getWidth(), window.getHeight()))
        .isTrue();

    robot.clickOn(go);

    assertThat(answered(answer)).isTrue();
  }

  @Test
  void aFormIsConfirmedOnlyOnceNothingIsWrong(FxRobot robot) {
    TextField[] name = new TextField[1];
    Future<Boolean> answer = opened(() -> ask.form("资料", form(name), "好"));
    Hands hands = new Hands(robot);
    assertThat(hands.sees("还没有名称。")).isTrue();
    assertThat(robot.lookup("好").queryAs(Button.class).isDisabled()).isTrue();

    hands.click("名称").write("规划");

    assertThat(hands.sees("还没有名称。")).isFalse();
    hands.clickWords("好");
    assertThat(answered(answer)).isTrue();
    assertThat(name[0].getText()).isEqualTo("规划");
  }

  @Test
  void aFormIsTypedIntoAtOnceAndConfirmedByEnter(FxRobot robot) {
    TextField[] name = new TextField[1];
    Future<Boolean> answer = opened(() -> ask.form("资料", form(name), "好"));
    new Hands(robot).clickWords("还没有名称。").write("规划").press(KeyCode.ENTER);
    assertThat(answered(answer)).isTrue();
    assertThat(name[0].getText()).isEqualTo("规划");
  }

  @Test
  void aFormLeftIsNotConfirmed(FxRobot robot) {
    Future<Boolean> answer = opened(() -> ask.form("资料", form(new TextField[1]), "好"));
    new Hands(robot).clickWords("取消");
    assertThat(answered(answer)).isFalse();
  }

  @Test
  void whatADialogShowsKeepsOffItsEdges(FxRobot robot) {
    Future<Boolean> answer = opened(() -> ask.form("资料", form(new TextField[1]), "好"));
    Node field = new Hands(robot).named("名称");
    Bounds inside = field.localToScene(field.getBoundsInLocal());
    assertThat(inside.getMinX()).isGreaterThan(LEAST_MARGIN);
    new Hands(robot).clickWords("取消");
    answered(answer);

    Node list = ShortcutList.of("快捷键", List.of(Action.of("保存", "Shortcut+S", "", () -> {})));
    Future<Boolean> read =
        opened(
            () -> {
              ask.show("快捷键", list, "知道了");
              return true;
            });
    assertThat(list.localToScene(list.getBoundsInLocal()).getMinX()).isGreaterThan(LEAST_MARGIN);
    new Hands(robot).clickWords("知道了");
    assertThat(answered(read)).isTrue();
  }

  @Test
  void whatIsBusyCannotBeConfirmedYet(FxRobot robot) {
    SimpleBooleanProperty busy = new SimpleBooleanProperty(true);
    Future<Boolean> answer = opened(() -> ask.decide("合并", new Label("正在比较"), "采用", busy));
    Button confirm = robot.lookup("采用").queryAs(Button.class);
    assertThat(confirm.isDisabled()).isTrue();
    robot.interact(() -> busy.set(false));
    new Hands(robot).clickWords("采用");
    assertThat(answered(answer)).isTrue();
  }

  @Test
  void waitingEndsWithTheWorkOrStopsIt(FxRobot robot) throws Exception {
    try (Jobs jobs = new Jobs()) {
      CountDownLatch goOn = new CountDownLatch(1);
      Running[] work = new Running[1];
      robot.interact(
          () -> {
            work[0] =
                jobs.file(
                    "正在导入……",
                    progress -> {
                      return goOn.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
                    },
                    _ -> {},
                    _ -> {});
            ask.wait(work[0]);
          });
      new Hands(robot).press(KeyCode.ENTER).settled();
      assertThat(new Hands(robot).sees("正在导入……")).as("a key too many stops nothing").isTrue();
      goOn.countDown();
      WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, work[0].over());
      WaitForAsyncUtils.waitForFxEvents();
      assertThat(new Hands(robot).sees("正在导入……")).isFalse();
    }
  }
}
