package plandraft.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import plandraft.history.Role;
import plandraft.history.Store;
import plandraft.model.Comment;
import plandraft.model.Dossier;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.model.Version;
import plandraft.ui.Hands;
import plandraft.ui.Screens;
import plandraft.ui.kit.Ask;

/// The versions of a plan in their list, by keys and mouse.
@ExtendWith(ApplicationExtension.class)
final class VersionListTest {
  private static final Plan FIRST = titled("初稿的规划");
  private static final Plan SECOND = titled("征求意见稿的规划");
  private static final Plan NOW = titled("现在的规划");

  private final Store store =
      new Store(
          Dossier.of(NOW)
              .frozen(version("v1", "初稿", "2026-01-05T01:00:00Z", FIRST))
              .frozen(version("v2", "征求意见稿", "2026-03-01T01:00:00Z", SECOND)));
  private final List<String> done = new ArrayList<>();

  private static Plan titled(String title) {
    return Plan.of(new Id<>("plan"), Header.of(title, "专项规划", 2025, 2030));
  }

  private static Version version(String id, String stage, String at, Plan plan) {
    return new Version(new Id<>(id), stage, "张三", Instant.parse(at), "印发各部门征求意见", plan);
  }

  @Start
  void start(Stage stage) {
    Screens.show(stage, list(stage), 900, 400);
  }

  private Parent list(Stage stage) {
    return (Parent)
        VersionList.of(
                store,
                Locale.SIMPLIFIED_CHINESE,
                new VersionList.Outside(
                    Ids.counting("n"),
                    Clock.fixed(Instant.parse("2026-04-01T00:00:00Z"), ZoneOffset.UTC),
                    new Ask(() -> stage, "取消"),
                    "张三",
                    version -> done.add("查看" + version.stage()),
                    (before, after) ->
                        done.add(
                            before.plan().header().title() + "→" + after.plan().header().title()),
                    () -> done.add("文件"),
                    (kind, plan) -> done.add(kind.id() + plan.header().title())))
            .node();
  }

  private List<String> stages() {
    return store.dossier().versions().stream().map(Version::stage).toList();
  }

  @Test
  void aVersionIsNamedBeforeItIsFrozen(FxRobot robot) {
    Hands hands = new Hands(robot).click("定稿……");
    robot.targetWindow(Window.getWindows().getLast());
    hands.click("稿次名称").press(KeyCode.SHORTCUT, KeyCode.A).press(KeyCode.DELETE);
    assertThat(hands.sees("请写明是哪一稿。")).isTrue();
    hands.clickWords("定稿");
    assertThat(stages()).hasSize(2);

    hands.click("稿次名称").write("论证稿").clickWords("定稿");

    Version frozen = store.dossier().versions().getLast();
    assertThat(frozen.stage()).isEqualTo("论证稿");
    assertThat(frozen.author()).isEqualTo("张三");
    assertThat(frozen.at()).isEqualTo(Instant.parse("2026-04-01T00:00:00Z"));
    assertThat(frozen.plan()).isSameAs(NOW);
    assertThat(store.undoStep()).contains("定稿“论证稿”");
  }

  @Test
  void freezingCanBeGivenUp(FxRobot robot) {
    Hands hands = new Hands(robot).press(KeyCode.TAB).click("定稿……");
    robot.targetWindow(Window.getWindows().getLast());
    hands.clickWords("取消");
    assertThat(stages()).hasSize(2);
    assertThat(store.unsaved()).isFalse();
  }

  @Test
  void oneVersionIsComparedWithThePlanInHand(FxRobot robot) {
    new Hands(robot).clickWords("初稿").press(KeyCode.ENTER);
    assertThat(done).containsExactly("初稿的规划→现在的规划");
  }

  @Test
  void twoVersionsAreComparedTheOlderFirst(FxRobot robot) {
    Hands hands = new Hands(robot).clickWords("征求意见稿");
    hands.press(KeyCode.SHIFT, KeyCode.DOWN).clickWords("对照");
    assertThat(done).containsExactly("初稿的规划→征求意见稿的规划");
  }

  @Test
  void aVersionIsLookedAtAndExported(FxRobot robot) {
    Hands hands = new Hands(robot).clickWords("征求意见稿");
    hands.click("更多").clickWords("查看");
    hands.click("导出这一稿").clickWords("规划文本");
    hands.click("更多").clickWords("与文件对照……");
    assertThat(done).containsExactly("查看征求意见稿", "plan征求意见稿的规划", "文件");
  }

  @Test
  void restoringIsOneStepThatKeepsTheComments(FxRobot robot) {
    Comment comment =
        Comment.of(new Id<>("c"), new Place(Place.Part.PLAN, ""), "李四", Instant.EPOCH, "好。");
    robot.interact(() -> store.edit("提意见", plan -> plan.withComments(List.of(comment))));
    new Hands(robot).clickWords("初稿").click("更多").clickWords("恢复到这一稿");
    assertThat(store.plan()).isEqualTo(FIRST.withComments(List.of(comment)));
    assertThat(store.undoStep()).contains("恢复到“初稿”");
    assertThat(stages()).containsExactly("初稿", "征求意见稿");
  }

  @Test
  void versionsAreDeletedAndBroughtBack(FxRobot robot) {
    new Hands(robot).clickWords("初稿").press(KeyCode.DELETE);
    assertThat(stages()).containsExactly("征求意见稿");
    robot.interact(store::undo);
    assertThat(stages()).containsExactly("初稿", "征求意见稿");
  }

  @Test
  void aReviewerLooksAndComparesOnly(FxRobot robot) {
    robot.interact(() -> store.actAs(Role.REVIEWING));
    Hands hands = new Hands(robot).clickWords("初稿").press(KeyCode.DELETE);
    assertThat(stages()).hasSize(2);
    assertThat(((Button) hands.named("定稿……")).isDisabled()).isTrue();
    hands.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.K).clickWords("对照");
    assertThat(done).containsExactly("初稿的规划→现在的规划");
  }

  @Test
  void nothingChosenMeansNothingToDo(FxRobot robot) {
    Hands hands = new Hands(robot);
    assertThat(((Button) hands.named("对照")).isDisabled()).isTrue();
    hands.click("稿次").press(KeyCode.SHORTCUT, KeyCode.A).press(KeyCode.DELETE);
    assertThat(stages()).isEmpty();
    assertThat(hands.sees("还没有定稿。送出征求意见、送审之前先定稿，以后就能对照改了什么。")).isTrue();
  }

  @Test
  void itLooksRight(FxRobot robot) {
    Screens.take("version-list", 900, 300, () -> list(new Stage()));
    assertThat(store.plan()).isSameAs(NOW);
  }
}
