package plandraft.ui.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import plandraft.edit.Annexes;
import plandraft.edit.Grids;
import plandraft.history.Role;
import plandraft.history.Store;
import plandraft.model.Breakdown;
import plandraft.model.Breakdown.Aggregation;
import plandraft.model.Breakdown.Column;
import plandraft.model.Breakdown.Line;
import plandraft.model.Grid;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.quantity.Quantity;
import plandraft.ui.Hands;
import plandraft.ui.Screens;

/// Columns of breakdowns and free tables are changed in the inspector.
@ExtendWith(ApplicationExtension.class)
final class TablePanelsTest {
  private static final Grid LIST =
      Grids.fresh(Grid.Kind.LIST, "项目表", List.of("序号", "名称"), 2, Ids.counting("g"));
  private static final Breakdown SHARES =
      new Breakdown(
          new Id<>("shares"),
          "指标分解表",
          List.of(Column.of(new Id<>("c1"), "增加值").withUnit("亿元")),
          List.of(new Line(new Id<>("t1"), "全市", List.of(Quantity.read("100")))),
          List.of(new Line(new Id<>("r1"), "示例区", List.of(Quantity.read("60")))));
  private static final Plan PLAN =
      Annexes.add(
          Annexes.add(
              Plan.of(new Id<>("plan"), Header.of("示例规划", "专项规划", 2020, 2025)),
              new Id<>("a1"),
              SHARES),
          new Id<>("a2"),
          LIST);

  private final Store store = new Store(PLAN);
  private Inspector inspector;

  @Start
  void start(Stage stage) {
    inspector =
        Inspector.of(
            store,
            Locale.SIMPLIFIED_CHINESE,
            new Inspector.Neighbours(
                (indicator, header) -> new Label(),
                place -> new Label(),
                () -> {},
                new SimpleStringProperty("")));
    Screens.show(stage, (Parent) inspector.node(), 320, 560);
  }

  private void show(FxRobot robot, Part part, String id) {
    robot.interact(() -> inspector.show(new Place(part, id)));
  }

  private Column column() {
    return store.plan().breakdowns().getFirst().columns().getFirst();
  }

  @Test
  void aColumnIsGivenHeadingsAndUnit(FxRobot robot) {
    show(robot, Part.BREAKDOWN, "c1");
    new Hands(robot).click("上级表头").write("规模").press(KeyCode.TAB);
    new Hands(robot)
        .click("单位")
        .press(KeyCode.SHORTCUT, KeyCode.A)
        .write("万元")
        .press(KeyCode.ENTER);

    assertThat(column().group()).isEqualTo("规模");
    assertThat(column().unit()).isEqualTo("万元");
    assertThat(store.undoStep()).contains("修改单位");
    robot.interact(store::undo);
    robot.interact(store::undo);
    assertThat(store.plan()).isEqualTo(PLAN);
  }

  @Test
  void howAColumnIsSummedUpIsChosen(FxRobot robot) {
    show(robot, Part.BREAKDOWN, "c1");
    new Hands(robot).click("汇总方式").press(KeyCode.DOWN).press(KeyCode.ENTER);

    assertThat(column().aggregation()).isEqualTo(Aggregation.RATE);
  }

  @Test
  void aRegionTellsItsShares(FxRobot robot) {
    show(robot, Part.BREAKDOWN, "r1");

    assertThat(robot.lookup("示例区").tryQuery()).isPresent();
    assertThat(robot.lookup("增加值（亿元）").tryQuery()).isPresent();
    assertThat(robot.lookup("60").tryQuery()).isPresent();
  }

  @Test
  void aTableIsRenamedWithItsAnnexAndPutToAnotherUse(FxRobot robot) {
    show(robot, Part.GRID, LIST.id().value());
    new Hands(robot)
        .click("表名")
        .press(KeyCode.SHORTCUT, KeyCode.A)
        .write("重点项目库")
        .press(KeyCode.ENTER)
        .click("用于")
        .press(KeyCode.DOWN)
        .press(KeyCode.ENTER);

    Grid grid = store.plan().grids().getFirst();
    assertThat(grid.title()).isEqualTo("重点项目库");
    assertThat(store.plan().annexes().getLast().title()).isEqualTo("重点项目库");
    assertThat(grid.kind()).isEqualTo(Grid.Kind.PROJECTS);
    assertThat(robot.lookup("附件序号").tryQuery()).isPresent();
  }

  @Test
  void aReviewerChangesNothing(FxRobot robot) {
    robot.interact(() -> store.actAs(Role.REVIEWING));
    show(robot, Part.BREAKDOWN, "c1");
    new Hands(robot).click("上级表头").write("规模").press(KeyCode.ENTER);

    assertThat(store.plan()).isSameAs(PLAN);
  }
}
