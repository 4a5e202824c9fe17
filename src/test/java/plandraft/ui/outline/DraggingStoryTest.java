package plandraft.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import plandraft.history.Role;
import plandraft.history.Store;
import plandraft.model.Annex;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.ui.Screens;

/// Chapters and annexes dragged with the mouse, which the toolkit's headless platform cannot do.
@Tag("display")
@ExtendWith(ApplicationExtension.class)
final class DraggingStoryTest {
  private static final Plan PLAN =
      Plan.of(new Id<>("plan"), Header.of("示例规划", "专项规划", 2020, 2025))
          .withSections(
              List.of(
                  section("1", "发展基础"),
                  section("2", "总体要求").withChildren(List.of(section("2-1", "指导思想"))),
                  section("3", "主要任务"),
                  section("4", "保障措施")))
          .withAnnexes(List.of(annex("a", "名单甲"), annex("b", "名单乙"), annex("c", "名单丙")));

  private final Store store = new Store(PLAN);

  private static Section section(String id, String heading) {
    return Section.of(new Id<>(id), heading);
  }

  private static Annex annex(String id, String title) {
    return new Annex(new Id<>(id), title, new Annex.Content.OfText(List.of()));
  }

  @Start
  void start(Stage stage) {
    OutlineTree outline =
        OutlineTree.of(
            store,
            Ids.counting("new"),
            Locale.SIMPLIFIED_CHINESE,
            new OutlineTree.Neighbours(place -> {}, List.of(), kind -> {}, () -> {}));
    Screens.show(stage, (Parent) outline.node(), 320, 760);
  }

  /// Drags the line of one title onto another's, so far down its height as `at` says.
  private void drag(FxRobot robot, String title, String onto, double at) {
    Point2D from = point(robot, title, 0.5);
    Point2D to = point(robot, onto, at);
    robot.moveTo(from).press(MouseButton.PRIMARY);
    for (double step = 0.2; step <= 1; step += 0.2) {
      robot.moveTo(from.interpolate(to, step));
      WaitForAsyncUtils.waitForFxEvents();
    }
    robot.moveTo(to).release(MouseButton.PRIMARY);
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static Point2D point(FxRobot robot, String title, double at) {
    Node label = robot.lookup(title).queryAs(Label.class);
    Node cell = label;
    while (!cell.getStyleClass().contains("tree-cell")) {
      cell = cell.getParent();
    }
    Bounds line = cell.localToScreen(cell.getBoundsInLocal());
    Bounds words = label.localToScreen(label.getBoundsInLocal());
    return new Point2D(words.getCenterX(), line.getMinY() + line.getHeight() * at);
  }

  private String told() {
    return told(store.plan().sections());
  }

  private static String told(List<Section> sections) {
    return sections.stream()
        .map(one -> one.id() + (one.children().isEmpty() ? "" : "(" + told(one.children()) + ")"))
        .collect(Collectors.joining(" "));
  }

  private List<String> annexes() {
    return store.plan().annexes().stream().map(annex -> annex.id().value()).toList();
  }

  @Test
  void onTheMiddleOfAnotherAChapterGoesBelowItAndUndoTakesItBack(FxRobot robot) {
    drag(robot, "保障措施", "总体要求", 0.5);

    assertThat(told()).isEqualTo("1 2(2-1 4) 3");
    assertThat(store.undoStep()).contains("移动章节");
    robot.interact(store::undo);
    assertThat(store.plan()).isSameAs(PLAN);
  }

  @Test
  void onAnEdgeAChapterGoesBeforeOrBehind(FxRobot robot) {
    drag(robot, "保障措施", "发展基础", 0.1);
    assertThat(told()).isEqualTo("4 1 2(2-1) 3");

    drag(robot, "保障措施", "主要任务", 0.9);
    assertThat(told()).isEqualTo("1 2(2-1) 3 4");

    drag(robot, "指导思想", "主要任务", 0.1);
    assertThat(told()).isEqualTo("1 2 2-1 3 4");
  }

  @Test
  void severalChaptersAreDraggedAtOnce(FxRobot robot) {
    robot.clickOn("发展基础");
    robot.press(KeyCode.CONTROL).clickOn("主要任务").release(KeyCode.CONTROL);

    drag(robot, "主要任务", "总体要求", 0.5);

    assertThat(told()).isEqualTo("2(2-1 1 3) 4");
    robot.interact(store::undo);
    assertThat(told()).isEqualTo("1 2(2-1) 3 4");
  }

  @Test
  void aChapterIsNotDroppedIntoItselfNorAmongAnnexes(FxRobot robot) {
    drag(robot, "总体要求", "指导思想", 0.5);
    drag(robot, "总体要求", "名单乙", 0.5);

    assertThat(store.plan()).isSameAs(PLAN);
    assertThat(store.undoStep()).isEmpty();
  }

  @Test
  void annexesAreDraggedAmongThemselves(FxRobot robot) {
    drag(robot, "名单丙", "名单甲", 0.2);
    assertThat(annexes()).containsExactly("c", "a", "b");
    assertThat(store.undoStep()).contains("移动附件");

    drag(robot, "名单丙", "名单乙", 0.8);
    assertThat(annexes()).containsExactly("a", "b", "c");
  }

  @Test
  void aReviewerDragsNothing(FxRobot robot) {
    robot.interact(() -> store.actAs(Role.REVIEWING));

    drag(robot, "保障措施", "发展基础", 0.1);
    drag(robot, "名单丙", "名单甲", 0.2);

    assertThat(store.plan()).isSameAs(PLAN);
  }
}
