package plandraft.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plandraft.history.Role;
import plandraft.history.Store;
import plandraft.model.Breakdown;
import plandraft.model.Breakdown.Aggregation;
import plandraft.model.Breakdown.Column;
import plandraft.model.Breakdown.Line;
import plandraft.model.Ids;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.quantity.Quantity;
import plandraft.ui.Screens;

/// A breakdown edited with keys and mouse.
class BreakdownStoryTest {
  private Bench bench;
  private BreakdownGrid grid;

  @BeforeEach
  void open() {
    open(WidePlans.shares());
  }

  private void open(Plan plan) {
    bench =
        Bench.open(
            plan,
            860,
            560,
            made -> {
              grid =
                  BreakdownGrid.of(
                      made.store, made.ids, Locale.ROOT, WidePlans.SHARES, made.selected::add);
              return grid.node();
            });
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void aShareIsChangedAndTheSumFollows() {
    assertThat(bench.shows("310")).isTrue();
    assertThat(bench.shows("+10")).isTrue();
    assertThat(bench.shows("-20")).isTrue();
    go("r4");
    bench.push(KeyCode.RIGHT);
    bench.write("55");
    bench.push(KeyCode.ENTER);
    assertThat(value("r4", 0)).isEqualTo("55");
    assertThat(bench.shows("340")).isTrue();
    assertThat(bench.shows("+40")).isTrue();
    assertThat(bench.step()).isEqualTo("修改分解值");
    bench.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(bench.shows("310")).isTrue();
  }

  @Test
  void aDashIsNotABlank() {
    go("r1");
    bench.push(KeyCode.RIGHT);
    bench.write("-");
    bench.push(KeyCode.ENTER);
    bench.push(KeyCode.DELETE);
    List<Line> regions = table().regions();
    assertThat(regions.get(0).cell(0)).isEqualTo(Quantity.read("-"));
    assertThat(regions.get(1).cell(0).isBlank()).isTrue();
    assertThat(bench.step()).isEqualTo("清除内容");
  }

  @Test
  void whatIsTypedIsTakenOverOnLeaving() {
    go("r1");
    bench.push(KeyCode.RIGHT);
    bench.write("121");
    bench.click(".table-title");
    assertThat(value("r1", 0)).isEqualTo("121");
  }

  @Test
  void regionsAndTotalLinesAreAddedMovedAndRemoved() {
    go("r2");
    bench.push(KeyCode.CONTROL, KeyCode.ENTER);
    bench.write("新城区");
    bench.push(KeyCode.ENTER);
    assertThat(names(table().regions())).containsExactly("示例区", "山前区", "新城区", "海滨市", "江北县", "开发区");
    go("r2");
    bench.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
    assertThat(names(table().regions())).startsWith("山前区", "示例区");
    bench.push(KeyCode.CONTROL, KeyCode.DELETE);
    assertThat(names(table().regions())).startsWith("示例区", "新城区");
    bench.click("＋ 总量线");
    bench.write("全市 挑战线");
    bench.push(KeyCode.ENTER);
    assertThat(names(table().totals())).containsExactly("全市 标线", "全市 高线", "全市 挑战线");
    assertThat(bench.shows("较全市 挑战线")).isTrue();
    bench.push(KeyCode.CONTROL, KeyCode.Z);
    bench.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(table().totals()).hasSize(2);
  }

  @Test
  void aColumnIsAddedUnderItsNeighboursHeadingAndNamed() {
    go("growth");
    assertThat(bench.place()).isEqualTo(new Place(Part.BREAKDOWN, "growth"));
    bench.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
    bench.write("占GDP比重（%）");
    bench.push(KeyCode.ENTER);
    Column added = table().columns().get(2);
    assertThat(added.name()).isEqualTo("占GDP比重");
    assertThat(added.unit()).isEqualTo("%");
    assertThat(added.group()).isEqualTo("增加值");
    assertThat(value("r1", 3)).isEqualTo("210");
    bench.picture("breakdown-column");
    go(added.id().value());
    bench.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.LEFT);
    assertThat(table().columns().get(1)).isEqualTo(added);
    bench.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DELETE);
    assertThat(table().columns()).hasSize(6);
    assertThat(bench.step()).isEqualTo("删除所选列");
  }

  @Test
  void anUpperHeadingIsChangedOverAllItsColumns() {
    go("output");
    bench.push(KeyCode.UP);
    bench.write("产业规模");
    bench.push(KeyCode.ENTER);
    assertThat(table().columns())
        .extracting(Column::group)
        .containsExactly("产业规模", "产业规模", "企业培育", "企业培育", "", "");
    assertThat(bench.step()).isEqualTo("修改上级表头");
  }

  @Test
  void howAColumnIsSummedUpIsChosen() {
    go("output");
    bench.push(KeyCode.CONTROL, KeyCode.DOWN);
    bench.push(KeyCode.UP);
    bench.push(KeyCode.UP);
    bench.push(KeyCode.UP);
    bench.push(KeyCode.F2);
    bench.picture("breakdown-way");
    bench.push(KeyCode.DOWN);
    bench.push(KeyCode.ENTER);
    assertThat(table().columns().getFirst().aggregation()).isEqualTo(Aggregation.RATE);
    assertThat(bench.shows("62")).isTrue();
    assertThat(bench.step()).isEqualTo("修改汇总方式");
  }

  @Test
  void aColumnIsFilledDown() {
    go("r1");
    bench.push(KeyCode.RIGHT);
    bench.push(KeyCode.SHIFT, KeyCode.DOWN);
    bench.push(KeyCode.SHIFT, KeyCode.DOWN);
    bench.push(KeyCode.CONTROL, KeyCode.D);
    assertThat(value("r2", 0)).isEqualTo("120");
    assertThat(value("r3", 0)).isEqualTo("120");
    assertThat(bench.step()).isEqualTo("向下填充");
  }

  @Test
  void aWholeTableFromASpreadsheetIsPasted() {
    bench.close();
    open(WidePlans.blankShares());
    bench.picture("breakdown-none");
    bench.clipTable(
        "<table><tr><td rowspan=2>地区</td><td colspan=2>产业</td><td rowspan=2>园区（个）</td></tr>"
            + "<tr><td>增加值（亿元）</td><td>增速（%）</td></tr>"
            + "<tr><td>全市 标线</td><td>100</td><td>10</td><td>5</td></tr>"
            + "<tr><td>全市 高线</td><td>110</td><td>12</td><td>-</td></tr>"
            + "<tr><td>甲区</td><td>60</td><td>11</td><td>3</td></tr>"
            + "<tr><td>乙区</td><td>45</td><td>9</td><td></td></tr></table>");
    bench.on(() -> grid.show(new Place(Part.BREAKDOWN, "c1")));
    bench.push(KeyCode.CONTROL, KeyCode.HOME);
    bench.push(KeyCode.CONTROL, KeyCode.V);
    bench.picture("breakdown-paste");
    bench.click("粘贴");
    assertThat(names(table().totals())).containsExactly("全市标线", "全市高线");
    assertThat(names(table().regions())).containsExactly("甲区", "乙区");
    assertThat(table().columns())
        .extracting(column -> column.group() + "/" + column.name() + "/" + column.unit())
        .containsExactly("产业/增加值/亿元", "产业/增速/%", "/园区/个");
    bench.picture("breakdown-pasted");
    bench.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(bench.plan()).isEqualTo(WidePlans.blankShares());
  }

  @Test
  void namesHeadingsAndSumsStayInView() {
    bench.close();
    open(WidePlans.manyShares());
    go("d15");
    bench.push(KeyCode.CONTROL, KeyCode.RIGHT);
    assertThat(List.of("地区", "指标16（家）", "第4组", "第15区", "地区合计", "较全市")).allMatch(bench::shows);
    bench.picture("breakdown-scrolled");
    bench.write("999");
    bench.push(KeyCode.ENTER);
    assertThat(value("d15", 15)).isEqualTo("999");
    bench.push(KeyCode.HOME);
    bench.push(KeyCode.CONTROL, KeyCode.DOWN);
    bench.push(KeyCode.CONTROL, KeyCode.UP);
    assertThat(bench.place()).isEqualTo(new Place(Part.BREAKDOWN, "shares"));
  }

  @Test
  void theTitleIsTheAnnexesTitle() {
    bench.click(".table-title");
    bench.push(KeyCode.CONTROL, KeyCode.A);
    bench.write("任务分解表");
    bench.push(KeyCode.ENTER);
    assertThat(table().title()).isEqualTo("任务分解表");
    assertThat(bench.plan().annexes().getFirst().title()).isEqualTo("任务分解表");
  }

  @Test
  void aReviewerCanOnlyLook() {
    bench.on(() -> bench.store.actAs(Role.REVIEWING));
    go("r1");
    bench.push(KeyCode.RIGHT);
    bench.write("9");
    bench.push(KeyCode.ENTER);
    bench.push(KeyCode.CONTROL, KeyCode.DELETE);
    bench.push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(bench.plan()).isEqualTo(WidePlans.shares());
  }

  @Test
  void takesPictures() {
    Screens.take("breakdown", 860, 560, () -> picture(WidePlans.shares()));
    Screens.take("breakdown-narrow", 520, 400, () -> picture(WidePlans.shares()));
    Screens.take("breakdown-blank", 860, 400, () -> picture(WidePlans.blankShares()));
    assertThat(grid.actions()).hasSize(10);
  }

  private static Parent picture(Plan plan) {
    BreakdownGrid shown =
        BreakdownGrid.of(
            new Store(plan), Ids.counting("x"), Locale.ROOT, WidePlans.SHARES, _ -> {});
    shown.show(new Place(Part.BREAKDOWN, "r2"));
    return (Parent) shown.node();
  }

  private void go(String id) {
    bench.on(() -> grid.show(new Place(Part.BREAKDOWN, id)));
  }

  private Breakdown table() {
    return bench.plan().breakdowns().getFirst();
  }

  private String value(String line, int column) {
    return table().regions().stream()
        .filter(one -> one.id().value().equals(line))
        .findFirst()
        .orElseThrow()
        .cell(column)
        .printed();
  }

  private static List<String> names(List<Line> lines) {
    return lines.stream().map(Line::name).toList();
  }
}
