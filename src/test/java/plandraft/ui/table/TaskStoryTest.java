package plandraft.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import plandraft.edit.Tasks;
import plandraft.history.Role;
import plandraft.history.Store;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Measure;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.model.Task;
import plandraft.ui.Screens;

/// The task tree edited with keys and mouse.
class TaskStoryTest {
  private Bench bench;
  private TaskGrid grid;

  @BeforeEach
  void open() {
    open(TaskPlans.small());
  }

  private void open(Plan plan) {
    bench =
        Bench.open(
            plan,
            980,
            560,
            made -> {
              grid = TaskGrid.of(made.store, made.ids, Locale.ROOT, made.selected::add);
              return grid.node();
            });
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void aLeadUnitIsCompletedFromTheRegister() {
    bench.picture("tasks");
    go(Part.MEASURE, "m3");
    assertThat(bench.place()).isEqualTo(new Place(Part.MEASURE, "m3"));
    bench.push(KeyCode.TAB);
    bench.write("科");
    bench.picture("tasks-unit");
    bench.push(KeyCode.ENTER);
    bench.write("、经");
    bench.push(KeyCode.ENTER);
    bench.push(KeyCode.ENTER);
    assertThat(measure("t3", 0).responsibility().leads()).containsExactly("市科技局", "市经信局");
    assertThat(bench.step()).isEqualTo("修改牵头单位");
    assertThat(bench.shows("1 项未明确牵头单位：")).isTrue();
  }

  @Test
  void whatHasNoLeadIsListedAndReached() {
    bench.click("布局算力设施");
    bench.click("发展软件业");
    assertThat(bench.place()).isEqualTo(new Place(Part.TASK, "t3"));
  }

  @Test
  void aUnitTheRegisterLacksIsOffered() {
    go(Part.MEASURE, "m3");
    bench.push(KeyCode.TAB);
    bench.write("示例单位");
    bench.push(KeyCode.ENTER);
    assertThat(bench.shows("1 个单位不在单位名册中：示例单位")).isTrue();
    bench.picture("tasks-strangers");
    bench.click("加入名册");
    assertThat(bench.plan().units()).endsWith("示例单位");
    assertThat(bench.shows("1 个单位不在单位名册中：示例单位")).isFalse();
  }

  @Test
  void indicatorsAreLinkedByName() {
    go(Part.MEASURE, "m4");
    bench.push(KeyCode.END);
    bench.write("5G");
    bench.push(KeyCode.ENTER);
    bench.push(KeyCode.ENTER);
    assertThat(measure("t5", 0).indicators()).containsExactly(new Id<>("i28"));
    go(Part.MEASURE, "m4");
    bench.push(KeyCode.END);
    bench.write("随便写的");
    bench.push(KeyCode.ENTER);
    assertThat(bench.shows("没有名为“随便写的”的指标，请从提示中选择。")).isTrue();
  }

  @Test
  void tasksAreAddedBrokenDownAndWrittenOut() {
    go(Part.TASK, "t4");
    bench.push(KeyCode.CONTROL, KeyCode.ENTER);
    bench.write("培育数字人才");
    bench.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
    bench.write("引进高层次人才");
    bench.push(KeyCode.TAB);
    bench.write("实施示例项目二。");
    bench.push(KeyCode.ALT, KeyCode.ENTER);
    bench.write("办好示例活动。");
    bench.push(KeyCode.ENTER);
    Task added = bench.plan().tasks().getLast();
    assertThat(added.title()).isEqualTo("培育数字人才");
    assertThat(added.children().getFirst().title()).isEqualTo("引进高层次人才");
    assertThat(added.children().getFirst().measures())
        .extracting(Measure::text)
        .containsExactly("实施示例项目二。", "办好示例活动。");
  }

  @Test
  void severalTasksAreIndentedAndOutdentedTogether() {
    go(Part.TASK, "t5");
    bench.push(KeyCode.SHIFT, KeyCode.DOWN);
    bench.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.LEFT);
    assertThat(bench.plan().tasks())
        .extracting(task -> task.id().value())
        .containsExactly("t1", "t4", "t5", "t6");
    assertThat(bench.step()).isEqualTo("任务升级");
    bench.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
    assertThat(bench.plan()).isEqualTo(TaskPlans.small());
    bench.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.LEFT);
    bench.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(bench.plan()).isEqualTo(TaskPlans.small());
  }

  @Test
  void tasksAndMeasuresMove() {
    go(Part.TASK, "t3");
    bench.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
    assertThat(bench.plan().tasks().getFirst().children())
        .extracting(task -> task.id().value())
        .containsExactly("t3", "t2");
    go(Part.MEASURE, "m2");
    bench.push(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
    assertThat(measure("t2", 0).id().value()).isEqualTo("m2");
  }

  @Test
  void selectedRowsAreDeleted() {
    go(Part.MEASURE, "m2");
    bench.push(KeyCode.SHIFT, KeyCode.DOWN);
    bench.push(KeyCode.CONTROL, KeyCode.DELETE);
    assertThat(Tasks.find(bench.plan(), new Id<>("t3"))).isEmpty();
    assertThat(Tasks.find(bench.plan(), new Id<>("t2")).orElseThrow().measures()).hasSize(1);
    bench.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(bench.plan()).isEqualTo(TaskPlans.small());
  }

  @Test
  void tasksFoldByKeysAndUnfoldWhenGoneTo() {
    go(Part.TASK, "t1");
    bench.push(KeyCode.LEFT);
    assertThat(bench.shows("做强数字产业")).isFalse();
    bench.picture("tasks-folded");
    bench.push(KeyCode.RIGHT);
    assertThat(bench.shows("做强数字产业")).isTrue();
    bench.push(KeyCode.LEFT);
    go(Part.MEASURE, "m2");
    assertThat(bench.place()).isEqualTo(new Place(Part.MEASURE, "m2"));
  }

  @Test
  void theTasksOfOneUnitAreFiltered() {
    bench.click(".table-filter");
    // The table names the unit as well.
    bench.robot.clickOn(
        (Node node) -> node instanceof ListCell<?> cell && "市通发办".equals(cell.getText()));
    WaitForAsyncUtils.waitForFxEvents();
    assertThat(bench.shows("做强数字产业")).isFalse();
    assertThat(bench.shows("完善网络基础")).isTrue();
    bench.picture("tasks-filtered");
  }

  @Test
  void aReviewerCanOnlyLook() {
    bench.on(() -> bench.store.actAs(Role.REVIEWING));
    go(Part.TASK, "t2");
    bench.write("x");
    bench.push(KeyCode.ENTER);
    bench.push(KeyCode.CONTROL, KeyCode.DELETE);
    bench.push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(bench.plan()).isEqualTo(TaskPlans.small());
  }

  @Test
  void takesPictures() {
    Screens.take("tasks-wide", 1000, 640, () -> picture(TaskPlans.small()));
    Screens.take("tasks-narrow", 640, 420, () -> picture(TaskPlans.small()));
    Screens.take("tasks-none", 826, 420, () -> picture(TablePlans.empty()));
    assertThat(grid.actions()).hasSize(10);
  }

  private static Parent picture(Plan plan) {
    TaskGrid shown = TaskGrid.of(new Store(plan), Ids.counting("x"), Locale.ROOT, _ -> {});
    shown.show(new Place(Part.TASK, "t2"));
    return (Parent) shown.node();
  }

  private void go(Part part, String id) {
    bench.on(() -> grid.show(new Place(part, id)));
  }

  private Measure measure(String task, int index) {
    return Tasks.find(bench.plan(), new Id<>(task)).orElseThrow().measures().get(index);
  }
}
