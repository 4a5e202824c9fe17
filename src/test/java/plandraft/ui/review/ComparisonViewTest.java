package plandraft.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import plandraft.compose.Revision;
import plandraft.edit.Indicators;
import plandraft.edit.Sections;
import plandraft.file.FileTrouble;
import plandraft.file.Samples;
import plandraft.model.Block;
import plandraft.model.Id;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.quantity.Quantity;
import plandraft.ui.Hands;
import plandraft.ui.Screens;
import plandraft.ui.kit.Action;
import plandraft.ui.kit.Jobs;

/// Changes are gone through by keys, seen side by side or woven together.
@ExtendWith(ApplicationExtension.class)
final class ComparisonViewTest {
  private final Jobs jobs = new Jobs();
  private final List<String> done = new ArrayList<>();
  private final StackPane root = new StackPane();

  @Start
  void start(Stage stage) {
    Screens.show(stage, root, 980, 640);
  }

  @AfterEach
  void end() {
    jobs.close();
  }

  private static Plan before() throws FileTrouble {
    return Samples.plan("sample-county-agriculture");
  }

  private static Plan after() throws FileTrouble {
    Plan raised =
        Indicators.change(before(), new Id<>("a1"), it -> it.withTarget(Quantity.read("18以上")));
    Plan added =
        Sections.insertAfter(
            raised,
            raised.sections().getFirst().id(),
            Section.of(new Id<>("fresh"), "发展环境")
                .withBody(List.of(Block.Paragraph.of(new Id<>("fresh-1"), "机遇与挑战并存。"))));
    Section last = added.sections().getLast();
    return Sections.change(
        Sections.move(added, Set.of(last.id()), Optional.empty(), 1),
        new Id<>("preface"),
        it -> it.withHeading("序言"));
  }

  private ComparisonView view(Plan before, Plan after) {
    Action export = Action.of("修改对照表", "", "file-text", () -> done.add("导出"));
    return ComparisonView.of(
        new Side("征求意见稿（2026-03-01 09:00）", before),
        new Side("当前稿", after),
        Locale.SIMPLIFIED_CHINESE,
        new ComparisonView.Outside(
            jobs,
            (Place place) -> done.add(place.toString()),
            List.of(export),
            failure -> done.add("失败")));
  }

  private Hands shown(FxRobot robot, Plan before, Plan after) throws Exception {
    robot.interact(() -> root.getChildren().setAll(view(before, after).node()));
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> jobs.running().isEmpty());
    WaitForAsyncUtils.waitForFxEvents();
    return new Hands(robot);
  }

  @SuppressWarnings("unchecked")
  private static ListView<Revision> list(Hands hands) {
    return (ListView<Revision>) hands.named("不同之处");
  }

  @Test
  void theKeysGoThroughTheChangesAndStayWithinThem(FxRobot robot) throws Exception {
    Hands hands = shown(robot, before(), after());
    int last = list(hands).getItems().size() - 1;
    assertThat(last).isGreaterThan(3);
    assertThat(list(hands).getSelectionModel().getSelectedIndex()).isZero();
    hands.press(KeyCode.SHIFT, KeyCode.F8);
    assertThat(list(hands).getSelectionModel().getSelectedIndex()).isZero();
    for (int i = 0; i < last + 3; i++) {
      hands.press(KeyCode.F8);
    }
    assertThat(list(hands).getSelectionModel().getSelectedIndex()).isEqualTo(last);
    hands.click("上一处");
    assertThat(list(hands).getSelectionModel().getSelectedIndex()).isEqualTo(last - 1);
  }

  @Test
  void everyKindOfChangeIsTold(FxRobot robot) throws Exception {
    Hands hands = shown(robot, before(), after());
    assertThat(list(hands).getItems())
        .extracting(Revision::kind)
        .contains(
            Revision.Kind.ADDED, Revision.Kind.MOVED, Revision.Kind.RENAMED, Revision.Kind.CHANGED);
    assertThat(hands.sees("共 " + list(hands).getItems().size() + " 处不同")).isTrue();
    assertThat(hands.sees("改名")).isTrue();
    assertThat(hands.sees("征求意见稿（2026-03-01 09:00） → 当前稿")).isTrue();
  }

  @Test
  void enterGoesToThePlace(FxRobot robot) throws Exception {
    Hands hands = shown(robot, before(), after());
    hands.press(KeyCode.ENTER);
    assertThat(done).containsExactly("section:preface");
  }

  @Test
  void bothShapesShowTheSameChanges(FxRobot robot) throws Exception {
    Hands hands = shown(robot, before(), after());
    int beside = list(hands).getItems().size();
    hands.clickWords("单栏").clickWords("单栏");
    assertThat(list(hands).getItems()).hasSize(beside);
    hands.clickWords("并排").click("导出对照").clickWords("修改对照表");
    assertThat(done).containsExactly("导出");
  }

  @Test
  void equalPlansSaySo(FxRobot robot) throws Exception {
    Hands hands = shown(robot, before(), before());
    assertThat(hands.sees("两稿没有不同")).isTrue();
    assertThat(hands.sees("共 0 处不同")).isTrue();
    hands.press(KeyCode.F8).press(KeyCode.ENTER);
    assertThat(done).isEmpty();
  }

  @Test
  void comparingIsStoppedAndBegunAgain(FxRobot robot) throws Exception {
    Plan older = before();
    Plan newer = after();
    CountDownLatch busy = new CountDownLatch(1);
    robot.interact(
        () -> {
          for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
            jobs.compute("别的事", _ -> busy.await(10, TimeUnit.SECONDS), _ -> {}, _ -> {});
          }
          root.getChildren().setAll(view(older, newer).node());
        });
    Hands hands = new Hands(robot);
    hands.clickWords("停止");
    busy.countDown();
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> jobs.running().isEmpty());
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(hands.sees("对照已停止。")).isTrue();
    assertThat(list(hands).getItems()).isEmpty();
    hands.clickWords("重新对照");
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> !list(hands).getItems().isEmpty());
    assertThat(done).isEmpty();
  }

  @Test
  void itLooksRight(FxRobot robot) throws Exception {
    shown(robot, before(), after());
    Screens.take("comparison-view", robot.window(0).getScene());
    robot.clickOn("单栏");
    Screens.take("comparison-view-column", robot.window(0).getScene());
    assertThat(done).isEmpty();
  }
}
