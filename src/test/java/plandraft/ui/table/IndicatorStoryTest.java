package plandraft.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plandraft.edit.Indicators;
import plandraft.history.Role;
import plandraft.history.Store;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.IndicatorTable.Group;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.ui.Screens;

/// An indicator table edited with keys and mouse.
class IndicatorStoryTest {
  private Bench bench;
  private IndicatorGrid grid;

  @BeforeEach
  void open() {
    open(TablePlans.thirty(), 860);
  }

  private void open(Plan plan, double width) {
    bench =
        Bench.open(
            plan,
            width,
            640,
            made -> {
              grid =
                  IndicatorGrid.of(
                      made.store, made.ids, Locale.ROOT, TablePlans.TABLE, made.selected::add);
              return grid.node();
            });
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void aTargetIsChangedAndTheGrowthFollows() {
    go(Part.TARGET, "i8");
    assertThat(bench.place()).isEqualTo(new Place(Part.TARGET, "i8"));
    bench.picture("indicators");
    bench.write("50.5");
    bench.push(KeyCode.ENTER);
    assertThat(indicator("i8").target().printed()).isEqualTo("50.5");
    assertThat(bench.step()).isEqualTo("修改目标值");
    assertThat(bench.shows("21.00%")).isTrue();
    bench.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(indicator("i8").target().printed()).isEqualTo("40");
    assertThat(bench.shows("15.49%")).isTrue();
  }

  @Test
  void anIndicatorIsAddedBelowTheFocusAndFilledIn() {
    go(Part.INDICATOR, "i2");
    bench.click("＋ 指标");
    bench.write("示例指标（家）");
    bench.push(KeyCode.TAB);
    bench.push(KeyCode.TAB);
    bench.write("10");
    bench.push(KeyCode.TAB);
    bench.write("20");
    bench.push(KeyCode.ENTER);
    Indicator added = groups().getFirst().indicators().get(2);
    assertThat(added.name()).isEqualTo("示例指标");
    assertThat(added.unit()).isEqualTo("家");
    assertThat(added.base().printed()).isEqualTo("10");
    assertThat(added.target().printed()).isEqualTo("20");
    assertThat(bench.shows("31 项指标 · 6 类 · 基期 2020 年 · 目标 2025 年")).isTrue();
  }

  @Test
  void aCategoryIsAddedNamedAndFilled() {
    go(Part.INDICATOR, "i30");
    bench.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
    bench.write("开放合作");
    bench.push(KeyCode.TAB);
    bench.write("示例指标");
    bench.push(KeyCode.ENTER);
    assertThat(groups().getLast().name()).isEqualTo("开放合作");
    assertThat(groups().getLast().indicators()).extracting(Indicator::name).containsExactly("示例指标");
  }

  @Test
  void rowsMoveWithinAndAcrossCategories() {
    go(Part.INDICATOR, "i2");
    bench.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
    assertThat(ids(groups().getFirst())).containsExactly("i2", "i1");
    assertThat(bench.step()).isEqualTo("上移");
    bench.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
    bench.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
    assertThat(ids(groups().getFirst())).containsExactly("i1");
    assertThat(ids(groups().get(1)).getFirst()).isEqualTo("i2");
    bench.write("仍在手中");
    bench.push(KeyCode.ENTER);
    assertThat(indicator("i2").name()).isEqualTo("仍在手中");
  }

  @Test
  void aWholeCategoryMovesFromItsOwnCell() {
    go(Part.GROUP, "g2");
    assertThat(bench.place()).isEqualTo(new Place(Part.GROUP, "g2"));
    bench.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
    assertThat(groups()).extracting(Group::name).startsWith("数字科创", "综合发展");
    bench.write("科技创新");
    bench.push(KeyCode.ENTER);
    assertThat(groups().getFirst().name()).isEqualTo("科技创新");
    assertThat(bench.step()).isEqualTo("修改类别");
  }

  @Test
  void selectedRowsAreDeletedInOneStep() {
    go(Part.INDICATOR, "i3");
    bench.push(KeyCode.SHIFT, KeyCode.DOWN);
    bench.push(KeyCode.SHIFT, KeyCode.DOWN);
    bench.push(KeyCode.CONTROL, KeyCode.DELETE);
    assertThat(groups().get(1).indicators()).isEmpty();
    bench.picture("indicators-empty-category");
    bench.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(groups().get(1).indicators()).hasSize(3);
    assertThat(bench.step()).isEmpty();
  }

  @Test
  void columnsAreChosenAndMilestonesFilled() {
    bench.click("列…");
    bench.click("节点值（2023年）");
    bench.click("列…");
    bench.click("属性");
    assertThat(bench.step()).isEqualTo("调整表列");
    go(Part.BASE, "i8");
    bench.push(KeyCode.RIGHT);
    bench.write("31.5");
    bench.push(KeyCode.ENTER);
    assertThat(indicator("i8").milestone(2023).printed()).isEqualTo("31.5");
    assertThat(bench.step()).isEqualTo("修改2023年节点值");
    bench.picture("indicators-columns");
  }

  @Test
  void aTableFromASpreadsheetIsPasted() {
    bench.close();
    open(TablePlans.empty(), 860);
    bench.picture("indicators-none");
    bench.clip(
        "综合\t数字经济增加值（亿元）\t\t2916*\t6500\n综合\t有效发明专利（件）\t\t4430\t7000\n设施\t带宽（Tbps）\t\t13\t24\n");
    bench.click("还没有指标。可从 Excel、Word 复制表格后在此粘贴，或新增第一项。");
    bench.push(KeyCode.CONTROL, KeyCode.V);
    bench.picture("indicators-paste");
    bench.click("粘贴");
    assertThat(groups()).extracting(Group::name).containsExactly("综合", "设施");
    assertThat(groups().getFirst().indicators().get(1).unit()).isEqualTo("件");
    assertThat(groups().getFirst().indicators().getFirst().base().printed()).isEqualTo("2916*");
    assertThat(bench.step()).isEqualTo("粘贴表格");
  }

  @Test
  void theTitleAndAFootnoteAreEditedInPlace() {
    bench.click(".table-title");
    bench.push(KeyCode.CONTROL, KeyCode.A);
    bench.write("主要指标表");
    bench.push(KeyCode.ENTER);
    assertThat(table().title()).isEqualTo("主要指标表");
    bench.robot.doubleClickOn(".table-note");
    bench.push(KeyCode.CONTROL, KeyCode.A);
    bench.write("基期为2019年");
    bench.push(KeyCode.ENTER);
    assertThat(table().footnotes().getFirst().text()).isEqualTo("基期为2019年");
    assertThat(bench.step()).isEqualTo("修改脚注");
  }

  @Test
  void aReviewerCanOnlyLook() {
    bench.on(() -> bench.store.actAs(Role.REVIEWING));
    go(Part.TARGET, "i8");
    bench.write("99");
    bench.push(KeyCode.ENTER);
    bench.push(KeyCode.CONTROL, KeyCode.DELETE);
    bench.push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(bench.plan()).isEqualTo(TablePlans.thirty());
  }

  @Test
  void takesPictures() {
    Screens.take("indicators-wide", 826, 720, this::picture);
    Screens.take("indicators-narrow", 520, 400, this::picture);
    assertThat(grid.actions()).hasSize(5);
  }

  private Parent picture() {
    IndicatorGrid shown =
        IndicatorGrid.of(
            new Store(TablePlans.thirty()),
            Ids.counting("x"),
            Locale.ROOT,
            TablePlans.TABLE,
            _ -> {});
    shown.show(new Place(Part.TARGET, "i8"));
    return (Parent) shown.node();
  }

  private void go(Part part, String id) {
    bench.on(() -> grid.show(new Place(part, id)));
  }

  private Indicator indicator(String id) {
    return Indicators.find(bench.plan(), new Id<>(id)).orElseThrow();
  }

  private IndicatorTable table() {
    return bench.plan().indicatorTables().getFirst();
  }

  private List<Group> groups() {
    return table().groups();
  }

  private static List<String> ids(Group group) {
    return group.indicators().stream().map(one -> one.id().value()).toList();
  }
}
