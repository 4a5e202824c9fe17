package plandraft.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import plandraft.edit.Annexes;
import plandraft.edit.Grids;
import plandraft.history.Store;
import plandraft.model.Annex;
import plandraft.model.Breakdown;
import plandraft.model.DocumentText;
import plandraft.model.Grid;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.ui.Hands;
import plandraft.ui.Screens;
import plandraft.ui.kit.Action;

/// Tables and annexes are renamed, moved and deleted in the outline; hints begin what is missing.
@ExtendWith(ApplicationExtension.class)
final class OutlineTablesTest {
  private static final Ids IDS = Ids.counting("n");
  private static final Plan PLAN = plan();

  private final Store store = new Store(PLAN);
  private final List<Place> visited = new ArrayList<>();
  private final List<String> begun = new ArrayList<>();

  private static Plan plan() {
    Plan plan = Plan.of(new Id<>("plan"), Header.of("示例规划", "专项规划", 2020, 2025));
    Grid list = Grids.fresh(Grid.Kind.LIST, "重点平台名单", List.of("序号", "名称"), 1, IDS);
    return Annexes.add(
        Annexes.add(plan, new Id<>("a1"), shares("s1", "示例规划指标分解表")), new Id<>("a2"), list);
  }

  private static Breakdown shares(String id, String title) {
    return new Breakdown(new Id<>(id), title, List.of(), List.of(), List.of());
  }

  @Start
  void start(Stage stage) {
    OutlineTree outline =
        OutlineTree.of(
            store,
            Ids.counting("new"),
            Locale.SIMPLIFIED_CHINESE,
            new OutlineTree.Neighbours(
                visited::add,
                List.of(Action.of("新建指标分解表", "", "grid", () -> begun.add("breakdown"))),
                begun::add,
                () -> {}));
    Screens.show(stage, (Parent) outline.node(), 320, 760);
  }

  @Test
  void aTableIsRenamedWithItsWholeTitleAndItsAnnex(FxRobot robot) {
    new Hands(robot)
        .clickWords("指标分解表")
        .press(KeyCode.F2)
        .press(KeyCode.END)
        .write("一")
        .press(KeyCode.ENTER);

    assertThat(store.plan().breakdowns().getFirst().title()).isEqualTo("示例规划指标分解表一");
    assertThat(store.plan().annexes().getFirst().title()).isEqualTo("示例规划指标分解表一");
    assertThat(store.undoStep()).contains("重命名");
  }

  @Test
  void anUnchangedTitleIsNoStep(FxRobot robot) {
    new Hands(robot).clickWords("指标分解表").press(KeyCode.F2).press(KeyCode.ENTER);

    assertThat(store.undoStep()).isEmpty();
  }

  @Test
  void aTableIsDeletedWithItsAnnex(FxRobot robot) {
    new Hands(robot).clickWords("指标分解表").press(KeyCode.DELETE);

    assertThat(store.plan().breakdowns()).isEmpty();
    assertThat(store.plan().annexes()).extracting(Annex::title).containsExactly("重点平台名单");
    assertThat(store.undoStep()).contains("删除");
    assertThat(robot.lookup("＋ 新建指标分解表").tryQuery()).isEmpty();
  }

  @Test
  void annexesMoveByKeys(FxRobot robot) {
    Hands hands = new Hands(robot);
    robot.clickOn("2");
    hands.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);

    assertThat(store.plan().annexes())
        .extracting(Annex::title)
        .containsExactly("重点平台名单", "示例规划指标分解表");
  }

  @Test
  void textsThatAreMissingAreBegun(FxRobot robot) {
    new Hands(robot).clickWords("＋ 撰写印发通知").clickWords("＋ 撰写新闻通稿");

    assertThat(begun).containsExactly("notice", "press");
    robot.interact(
        () ->
            store.edit(
                "write",
                plan ->
                    plan.withDocumentTexts(
                        List.of(
                            new DocumentText(
                                new Id<>("d"),
                                "notice",
                                List.of(Section.of(new Id<>("s"), "").withNumbered(false)),
                                List.of())))));
    assertThat(robot.lookup("（未命名）").tryQuery()).isEmpty();
    assertThat(robot.lookup("＋ 撰写印发通知").tryQuery()).isEmpty();
    new Hands(robot).clickWords("印发通知").press(KeyCode.DELETE);
    assertThat(store.plan().documentTexts()).isEmpty();
    assertThat(robot.lookup("＋ 撰写印发通知").tryQuery()).isPresent();
  }

  @Test
  void theHintMakesABreakdown(FxRobot robot) {
    robot.interact(
        () -> store.edit("empty", plan -> plan.withBreakdowns(List.of()).withGrids(List.of())));
    new Hands(robot).clickWords("＋ 新建指标分解表");

    assertThat(begun).containsExactly("breakdown");
  }
}
