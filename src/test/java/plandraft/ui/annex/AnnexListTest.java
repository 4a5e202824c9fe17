package plandraft.ui.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import plandraft.edit.Annexes;
import plandraft.history.Role;
import plandraft.history.Store;
import plandraft.model.Annex;
import plandraft.model.Annex.Content;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.IndicatorTable;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.ui.Hands;
import plandraft.ui.Screens;
import plandraft.ui.kit.Action;

/// Annexes are listed, named and given their contents by keyboard and mouse.
@ExtendWith(ApplicationExtension.class)
final class AnnexListTest {
  private static final Plan PLAN =
      Plan.of(new Id<>("plan"), Header.of("示例规划", "专项规划", 2020, 2025))
          .withIndicatorTables(
              List.of(
                  new IndicatorTable(
                      new Id<>("targets"),
                      "主要目标测算表",
                      IndicatorTable.usualColumns(),
                      List.of(),
                      List.of())))
          .withAnnexes(
              List.of(
                  new Annex(new Id<>("a"), "空间布局图", new Content.OfText(List.of())),
                  new Annex(new Id<>("b"), "重点项目库", new Content.OfTable("gone"))));

  private final Store store = new Store(PLAN);
  private final List<Place> visited = new ArrayList<>();
  private final List<Place> focused = new ArrayList<>();
  private final List<String> made = new ArrayList<>();
  private boolean onClipboard;

  @Start
  void start(Stage stage) {
    Screens.show(stage, list(), 900, 500);
  }

  @Test
  void anAnnexThatIsGivenATableTakesItsTitle(FxRobot robot) {
    new Hands(robot)
        .clickWords("新增")
        .press(KeyCode.SHORTCUT, KeyCode.A)
        .write("主要目标")
        .press(KeyCode.TAB)
        .write("测算")
        .press(KeyCode.ENTER);

    Annex added = store.plan().annexes().getLast();
    assertThat(added.title()).isEqualTo("主要目标测算表");
    assertThat(added.content()).isEqualTo(new Content.OfTable("targets"));
  }

  @Test
  void theOrderNumbersThem(FxRobot robot) {
    new Hands(robot).clickWords("重点项目库").clickWords("上移");

    assertThat(store.plan().annexes()).extracting(Annex::title).containsExactly("重点项目库", "空间布局图");
    assertThat(store.undoStep()).contains("移动附件");
  }

  @Test
  void anAnnexAndItsTableGoByOneTitle(FxRobot robot) {
    robot.interact(
        () ->
            store.edit(
                "give", plan -> Annexes.hold(plan, new Id<>("a"), new Content.OfTable("targets"))));

    new Hands(robot).clickWords("主要目标测算表").press(KeyCode.F2, KeyCode.F2);
    new Hands(robot).write("表").press(KeyCode.ENTER);

    assertThat(store.plan().annexes().getFirst().title()).isEqualTo("主要目标测算表表");
    assertThat(store.plan().indicatorTables().getFirst().title()).isEqualTo("主要目标测算表表");
  }

  @Test
  void anAnnexIsDraggedByItsNumber(FxRobot robot) {
    robot.drag("2").moveTo("1").moveBy(0, -8).drop();
    new Hands(robot).settled();

    assertThat(store.plan().annexes()).extracting(Annex::title).containsExactly("重点项目库", "空间布局图");
    robot.drag("1").moveTo("2").moveBy(0, 8).drop();
    new Hands(robot).settled();
    assertThat(store.plan()).isEqualTo(PLAN);
    assertThat(store.undoStep()).contains("移动附件");
  }

  @Test
  void aRowLetGoWhereItWasStays(FxRobot robot) {
    robot.drag("2").moveBy(0, -4).moveBy(0, 4).drop();
    robot.clickOn("1");
    new Hands(robot).settled();

    assertThat(store.plan()).isSameAs(PLAN);
  }

  @Test
  void tablesAndPicturesAreMadeHere(FxRobot robot) {
    new Hands(robot).clickWords("新建表格或图片").clickWords("新建名单");
    new Hands(robot).clickWords("空间布局图").clickWords("放入图片……");

    assertThat(made).containsExactly("名单", "a");
    assertThat(focused.getLast()).isEqualTo(new Place(Place.Part.ANNEX, "a"));
  }

  @Test
  void anAnnexIsDeletedAndComesBack(FxRobot robot) {
    new Hands(robot).clickWords("空间布局图").press(KeyCode.SHORTCUT, KeyCode.DELETE);

    assertThat(store.plan().annexes()).extracting(Annex::title).containsExactly("重点项目库");
    robot.interact(store::undo);
    assertThat(store.plan()).isEqualTo(PLAN);
  }

  @Test
  void anAnnexesTextIsGoneTo(FxRobot robot) {
    new Hands(robot).clickWords("空间布局图").clickWords("查看内容");

    assertThat(visited).containsExactly(Place.of(Place.Part.ANNEX, new Id<Annex>("a")));
  }

  @Test
  void aReviewerChangesNothing(FxRobot robot) {
    robot.interact(() -> store.actAs(Role.REVIEWING));

    new Hands(robot).clickWords("空间布局图").write("改").press(KeyCode.ENTER);

    assertThat(store.plan()).isSameAs(PLAN);
  }

  @Test
  void aPictureIsPastedBesideTheCellsAndWordsIntoThem(FxRobot robot) {
    Hands hands = new Hands(robot).clickWords("空间布局图");
    onClipboard = true;
    hands.press(KeyCode.SHORTCUT, KeyCode.V);

    assertThat(made).containsExactly("粘贴的图片");
    assertThat(store.plan()).isSameAs(PLAN);

    onClipboard = false;
    robot.interact(
        () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "产业布局图")));
    hands.press(KeyCode.SHORTCUT, KeyCode.V);

    assertThat(made).hasSize(1);
    assertThat(store.plan().annexes().getFirst().title()).isEqualTo("产业布局图");
  }

  @Test
  void whatIsBeingTypedStandsWhenAPictureIsPasted(FxRobot robot) {
    onClipboard = true;
    new Hands(robot).clickWords("空间布局图").write("总图").press(KeyCode.SHORTCUT, KeyCode.V);

    assertThat(made).containsExactly("粘贴的图片");
    assertThat(store.plan().annexes().getFirst().title()).isEqualTo("总图");
  }

  @Test
  void whatIsGoneIsTold(FxRobot robot) {
    Screens.take("annexes", 1000, 360, this::list);

    assertThat(robot.lookup("内容已删除，请重新选择").tryQuery()).isPresent();
  }

  private Parent list() {
    return (Parent)
        AnnexList.of(
                store,
                Ids.counting("new"),
                Locale.SIMPLIFIED_CHINESE,
                new AnnexList.Neighbours(
                    visited::add,
                    focused::add,
                    List.of(Action.of("新建名单", "", "list", () -> made.add("名单"))),
                    annex -> made.add(annex.value()),
                    () -> onClipboard && made.add("粘贴的图片")))
            .node();
  }
}
