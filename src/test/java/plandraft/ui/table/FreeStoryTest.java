package plandraft.ui.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plandraft.edit.Lattice;
import plandraft.edit.Lattice.Placed;
import plandraft.history.Role;
import plandraft.history.Store;
import plandraft.model.Grid;
import plandraft.model.Ids;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.ui.Screens;

/// A free table edited with keys and mouse.
class FreeStoryTest {
  private Bench bench;
  private FreeGrid grid;

  @BeforeEach
  void open() {
    open(WidePlans.results());
  }

  private void open(Plan plan) {
    bench =
        Bench.open(
            plan,
            860,
            520,
            made -> {
              grid =
                  FreeGrid.of(
                      made.store, made.ids, Locale.ROOT, WidePlans.RESULTS, made.selected::add);
              return grid.node();
            });
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void keysPassMergedHeadingsAsOneCell() {
    go("row0");
    bench.push(KeyCode.RIGHT);
    bench.push(KeyCode.RIGHT);
    bench.push(KeyCode.RIGHT);
    bench.write("数字产业化");
    bench.push(KeyCode.TAB);
    assertThat(text(0, 5)).isEqualTo("数字产业化");
    bench.push(KeyCode.TAB);
    bench.write("分");
    bench.push(KeyCode.ENTER);
    assertThat(text(1, 2)).isEqualTo("分");
    assertThat(bench.step()).isEqualTo("修改单元格");
    bench.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(text(1, 2)).isEqualTo("位次");
  }

  @Test
  void rowsAndColumnsAreInsertedAndDeleted() {
    go("row2");
    bench.push(KeyCode.CONTROL, KeyCode.ENTER);
    bench.write("新城区");
    bench.push(KeyCode.ENTER);
    assertThat(text(3, 0)).isEqualTo("新城区");
    bench.push(KeyCode.RIGHT);
    bench.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
    assertThat(table().columns()).isEqualTo(8);
    assertThat(Lattice.of(table()).at(0, 1)).isEqualTo(new Placed(0, 1, 1, 3, "总指数"));
    bench.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DELETE);
    assertThat(table().columns()).isEqualTo(7);
    assertThat(bench.step()).isEqualTo("删除所选列");
    go("row2");
    bench.push(KeyCode.SHIFT, KeyCode.DOWN);
    bench.push(KeyCode.CONTROL, KeyCode.DELETE);
    assertThat(table().rows()).hasSize(5);
    assertThat(text(2, 0)).isEqualTo("山前区");
  }

  @Test
  void rowsAndColumnsMoveWithTheFocus() {
    go("row4");
    bench.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
    assertThat(text(3, 0)).isEqualTo("海滨市");
    bench.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
    assertThat(bench.plan()).isEqualTo(WidePlans.results());
    bench.push(KeyCode.RIGHT);
    bench.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
    assertThat(text(1, 1)).isEqualTo("位次");
    bench.write("改");
    bench.push(KeyCode.ENTER);
    assertThat(text(4, 2)).isEqualTo("改");
  }

  @Test
  void cellsAreMergedAndTakenApart() {
    go("row2");
    bench.push(KeyCode.SHIFT, KeyCode.DOWN);
    bench.push(KeyCode.CONTROL, KeyCode.M);
    assertThat(Lattice.of(table()).at(3, 0)).isEqualTo(new Placed(2, 0, 2, 1, "示例区山前区"));
    assertThat(bench.step()).isEqualTo("合并单元格");
    bench.picture("free-merged");
    bench.click("拆分");
    assertThat(text(2, 0)).isEqualTo("示例区山前区");
    assertThat(text(3, 0)).isEmpty();
    bench.push(KeyCode.CONTROL, KeyCode.Z);
    bench.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(bench.plan()).isEqualTo(WidePlans.results());
  }

  @Test
  void aSelectionTakesInWholeMergedCells() {
    go("row1");
    bench.push(KeyCode.RIGHT);
    bench.push(KeyCode.SHIFT, KeyCode.UP);
    bench.push(KeyCode.CONTROL, KeyCode.C);
    assertThat(bench.clipped()).isEqualTo("总指数\t\n得分\t位次");
    assertThat(bench.clippedHtml()).contains("<td colspan=\"2\">总指数</td>");
  }

  @Test
  void theRowsOfHeadingsAreChosen() {
    go("row2");
    bench.click("表头行");
    assertThat(table().headerRows()).isEqualTo(3);
    bench.click("表头行");
    assertThat(table().headerRows()).isEqualTo(2);
  }

  @Test
  void aTableIsPastedWithItsMergedCells() {
    bench.clipTable(
        "<table><tr><th colspan=2>园区</th><th rowspan=2>得分</th></tr>"
            + "<tr><th>名称</th><th>级别</th></tr>"
            + "<tr><td rowspan=2>示例园</td><td>省级</td><td>88</td></tr>"
            + "<tr><td>市级</td><td>79</td></tr></table>");
    go("row5");
    bench.push(KeyCode.CONTROL, KeyCode.V);
    bench.picture("free-paste");
    bench.click("粘贴");
    Lattice lattice = Lattice.of(table());
    assertThat(lattice.rows()).isEqualTo(9);
    assertThat(lattice.at(5, 1)).isEqualTo(new Placed(5, 0, 1, 2, "园区"));
    assertThat(lattice.at(6, 2)).isEqualTo(new Placed(5, 2, 2, 1, "得分"));
    assertThat(lattice.at(8, 0)).isEqualTo(new Placed(7, 0, 2, 1, "示例园"));
    assertThat(lattice.at(5, 3).text()).isEqualTo("83.0");
    bench.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(bench.plan()).isEqualTo(WidePlans.results());
  }

  @Test
  void aWiderBlockAddsColumns() {
    go("row2");
    bench.push(KeyCode.END);
    bench.clip("1\t甲\t乙\n2\t丙\t丁\n");
    bench.push(KeyCode.CONTROL, KeyCode.V);
    bench.click("粘贴");
    assertThat(table().columns()).isEqualTo(9);
    assertThat(text(3, 8)).isEqualTo("丁");
    assertThat(text(0, 8)).isEmpty();
  }

  @Test
  void projectsAreNumberedByThemselves() {
    bench.close();
    open(WidePlans.projects());
    bench.on(() -> grid.show(new Place(Part.GRID, "p3")));
    bench.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
    assertThat(text(1, 1)).isEqualTo("城市大脑二期");
    assertThat(List.of(text(1, 0), text(2, 0), text(3, 0))).containsExactly("1", "2", "3");
    bench.push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(text(5, 0)).isEqualTo("5");
  }

  @Test
  void aTableWithoutRowsIsFilled() {
    bench.close();
    open(WidePlans.nothing());
    bench.picture("free-none");
    bench.clip("序号\t名称\n1\t示例企业\n");
    bench.click("表里还没有内容。可从 Excel、Word 复制表格后在此粘贴，或新增一行。");
    bench.push(KeyCode.CONTROL, KeyCode.V);
    bench.click("粘贴");
    assertThat(text(1, 1)).isEqualTo("示例企业");
    bench.push(KeyCode.CONTROL, KeyCode.HOME);
    bench.click("表头行");
    assertThat(table().headerRows()).isEqualTo(1);
  }

  @Test
  void aColumnIsStretchedByItsHeading() {
    Bounds before = region();
    bench.robot.drag(before.getMaxX() - 1, before.getMinY() + 10).dropBy(40, 0);
    bench.settle();
    assertThat(region().getWidth()).isEqualTo(before.getWidth() + 40, offset(2.0));
    bench.robot.moveTo(region().getMaxX() - 1, before.getMinY() + 10);
    bench.robot.doubleClickOn(MouseButton.PRIMARY);
    bench.settle();
    assertThat(region().getWidth()).isEqualTo(before.getWidth());
    assertThat(bench.plan()).isEqualTo(WidePlans.results());
  }

  /// Where the merged heading of the first column is on the screen.
  private Bounds region() {
    Node cell =
        bench
            .robot
            .lookup(".sheet-cell")
            .lookup((Node node) -> node instanceof Label label && label.getText().equals("地区"))
            .query()
            .getParent();
    return cell.localToScreen(cell.getLayoutBounds());
  }

  @Test
  void theNoteIsWrittenBelow() {
    bench.click(".table-note");
    bench.push(KeyCode.CONTROL, KeyCode.A);
    bench.write("数据来源：示例统计年鉴");
    bench.push(KeyCode.ENTER);
    assertThat(table().note()).isEqualTo("数据来源：示例统计年鉴");
    assertThat(bench.step()).isEqualTo("修改备注");
  }

  @Test
  void aReviewerCanOnlyLook() {
    bench.on(() -> bench.store.actAs(Role.REVIEWING));
    go("row2");
    bench.write("x");
    bench.push(KeyCode.ENTER);
    bench.push(KeyCode.CONTROL, KeyCode.M);
    bench.push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(bench.plan()).isEqualTo(WidePlans.results());
  }

  @Test
  void takesPictures() {
    Screens.take("free-results", 860, 420, () -> picture(WidePlans.results(), "row3"));
    Screens.take("free-results-narrow", 420, 300, () -> picture(WidePlans.results(), "row5"));
    Screens.take("free-projects", 860, 420, () -> picture(WidePlans.projects(), "p3"));
    Screens.take("free-empty", 860, 360, () -> picture(WidePlans.nothing(), "none"));
    assertThat(grid.actions()).hasSize(13);
  }

  private static Parent picture(Plan plan, String row) {
    FreeGrid shown =
        FreeGrid.of(new Store(plan), Ids.counting("x"), Locale.ROOT, WidePlans.RESULTS, _ -> {});
    shown.show(new Place(Part.GRID, row));
    return (Parent) shown.node();
  }

  private void go(String row) {
    bench.on(() -> grid.show(new Place(Part.GRID, row)));
  }

  private Grid table() {
    return bench.plan().grids().getFirst();
  }

  private String text(int row, int column) {
    return Lattice.of(table()).at(row, column).text();
  }
}
