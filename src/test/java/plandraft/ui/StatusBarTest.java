package plandraft.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import plandraft.file.Folders;
import plandraft.history.Store;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.say.Words;

/// The foot of the window tells what goes on, how far it is, and stops it when asked.
@ExtendWith(ApplicationExtension.class)
final class StatusBarTest {
  @TempDir Path folder;
  private final SimpleStringProperty section = new SimpleStringProperty("");
  private final Store store =
      new Store(Plan.of(new Id<>("plan"), Header.of("示例规划", "专项规划", 2025, 2030)));
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);
  private final List<String> ended = new ArrayList<>();
  private Workplace place;
  private StatusBar bar;

  @Start
  void start(Stage stage) {
    Folders folders = new Folders(folder.resolve("config"), folder.resolve("state"));
    place = Workplace.of(folders, new NoFiles());
    bar = new StatusBar(place, Words.of(StatusBar.class, Locale.SIMPLIFIED_CHINESE));
    bar.follow(store, section);
    Screens.show(stage, (Parent) bar.node(), 900, 40);
  }

  @AfterEach
  void end() {
    goOn.countDown();
    place.jobs().close();
  }

  /// Work of two steps that waits between them.
  private void work(FxRobot robot) throws InterruptedException {
    robot.interact(
        () ->
            place
                .jobs()
                .file(
                    "正在导出示例文件……",
                    progress -> {
                      progress.at(1, 2);
                      begun.countDown();
                      goOn.await();
                      progress.at(2, 2);
                      return "done";
                    },
                    ended::add,
                    failure -> ended.add("failed")));
    begun.await();
    new Hands(robot).settled();
  }

  @Test
  void longWorkIsNamedAndMeasuredUntilItEnds(FxRobot robot) throws InterruptedException {
    work(robot);
    assertThat(labels(robot)).contains("正在导出示例文件……");
    assertThat(robot.lookup(".progress-bar").queryAs(ProgressBar.class).getProgress())
        .isEqualTo(0.5);

    goOn.countDown();
    Session.until(() -> ended.equals(List.of("done")));
    assertThat(labels(robot)).doesNotContain("正在导出示例文件……");
    assertThat(robot.lookup(".progress-bar").tryQuery()).isEmpty();
  }

  @Test
  void workThatIsStoppedEndsWithoutAResult(FxRobot robot) throws InterruptedException {
    work(robot);
    new Hands(robot).click("取消“正在导出示例文件……”");
    goOn.countDown();
    Session.until(() -> place.jobs().running().isEmpty());
    assertThat(ended).isEmpty();
    assertThat(robot.lookup(".progress-bar").tryQuery()).isEmpty();
  }

  @Test
  void unsavedWorkIsToldUntilItIsSavedOrTakenBack(FxRobot robot) {
    robot.interact(
        () ->
            store.edit(
                "新增章节", plan -> plan.withSections(List.of(Section.of(new Id<>("s"), "总体要求")))));
    assertThat(labels(robot)).contains("尚未保存");
    robot.interact(store::undo);
    assertThat(labels(robot)).doesNotContain("尚未保存");
    robot.interact(store::redo);
    robot.interact(() -> store.saved(store.dossier()));
    robot.interact(() -> bar.tell("已保存"));
    assertThat(labels(robot)).anyMatch(text -> text.matches("已保存 \\d\\d:\\d\\d"));
  }

  @Test
  void lengthsAreCountedBesideTheWindow(FxRobot robot) {
    robot.interact(() -> section.set("本节 12 字"));
    assertThat(labels(robot)).contains("本节 12 字", "0 指标 · 0 子任务");
    Session.until(() -> labels(robot).contains("正文 4 字"));
  }

  private static List<String> labels(FxRobot robot) {
    return robot.lookup(".label").queryAllAs(Label.class).stream()
        .filter(Label::isVisible)
        .map(Label::getText)
        .toList();
  }
}
