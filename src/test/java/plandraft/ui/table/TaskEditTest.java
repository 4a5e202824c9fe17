package plandraft.ui.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plandraft.edit.Tasks;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Measure;
import plandraft.model.Plan;
import plandraft.model.Responsibility;
import plandraft.model.Task;
import plandraft.say.Words;
import plandraft.ui.kit.sheet.Badge;
import plandraft.ui.kit.sheet.Cell;
import plandraft.ui.kit.sheet.Edit;
import plandraft.ui.kit.sheet.Row;
import plandraft.ui.kit.sheet.Tone;

/// Changes of the task tree's cells, and the rows they come from.
class TaskEditTest {
  private static final Words WORDS = Words.of(TaskRows.class, Locale.ROOT);

  private final Plan plan = TaskPlans.small();

  @Test
  void aTaskStandsWithItsFirstMeasure() {
    assertThat(rows(Set.of(), Optional.empty()))
        .extracting(Row::key)
        .containsExactly(
            "task:t1", "task:t2", "measure:m2", "task:t3", "task:t4", "task:t5", "task:t6");
    assertThat(texts(rows(Set.of(), Optional.empty()).get(1)))
        .containsExactly(
            "1.",
            "做强数字产业",
            "围绕传感器、智能终端等领域，培育一批示例企业，推动上下游协同发展。",
            "市经信局",
            "市科技局",
            "2025年底",
            "数字经济核心产业有效发明专利");
  }

  @Test
  void foldedTasksHideWhatIsBelow() {
    assertThat(rows(Set.of("task:t2", "task:t4"), Optional.empty()))
        .extracting(Row::fold)
        .containsExactly(Row.Fold.OPEN, Row.Fold.CLOSED, Row.Fold.LEAF, Row.Fold.CLOSED);
  }

  @Test
  void onlyTheTasksOfAUnitAreLeft() {
    assertThat(rows(Set.of("task:t1"), Optional.of("市科技局")))
        .extracting(Row::key)
        .containsExactly("task:t1", "task:t2", "measure:m2");
    assertThat(rows(Set.of(), Optional.of("无此单位"))).isEmpty();
  }

  @Test
  void missingLeadsAreMarked() {
    assertThat(rows(Set.of(), Optional.empty()).stream().filter(row -> !lead(row).isEmpty()))
        .extracting(Row::key)
        .containsExactly("task:t3", "task:t6");
    assertThat(lead(rows(Set.of(), Optional.empty()).get(3)))
        .containsExactly(new Badge("缺", Tone.WARNING));
  }

  @Test
  void cellsChangeTheirTaskOrMeasure() {
    Plan next =
        on(
            change("task:t2", "TITLE", "做强产业"),
            change("task:t2", "DEADLINE", "2024年"),
            change("measure:m2", "CONTENT", "建平台"),
            change("measure:m2", "INDICATORS", "网络零售额、没有的指标"));
    Task task = task(next, "t2");
    assertThat(task.title()).isEqualTo("做强产业");
    assertThat(task.measures().get(0).deadline()).isEqualTo("2024年");
    assertThat(task.measures().get(1).text()).isEqualTo("建平台");
    assertThat(task.measures().get(1).indicators()).containsExactly(new Id<>("i15"));
    assertThat(on(change("measure:m2", "TITLE", "无处可去"))).isEqualTo(plan);
  }

  @Test
  void aTaskWithoutMeasuresGetsOne() {
    Task task = task(on(change("task:t6", "LEADS", "市发改委")), "t6");
    assertThat(task.measures()).hasSize(1);
    assertThat(task.measures().getFirst().responsibility().leads()).containsExactly("市发改委");
  }

  @Test
  void aUnitThatLeadsNoLongerSupports() {
    Responsibility units =
        task(on(change("task:t2", "LEADS", "市科技局")), "t2").measures().getFirst().responsibility();
    assertThat(units.leads()).containsExactly("市科技局");
    assertThat(units.supporting()).isEmpty();
    Responsibility more =
        task(on(change("task:t2", "SUPPORTING", "市发改委、市经信局")), "t2")
            .measures()
            .getFirst()
            .responsibility();
    assertThat(more.printed()).isEqualTo("*市经信局、市发改委");
  }

  @Test
  void signsBetweenUnitsStayAsPrinted() {
    Responsibility units =
        task(on(change("measure:m2", "LEADS", "市科技局、市经信局")), "t2")
            .measures()
            .get(1)
            .responsibility();
    assertThat(units.printed()).isEqualTo("*市科技局、*市经信局，各县（市、区）人民政府");
    assertThat(Responsibility.read(units.printed())).isEqualTo(units);
  }

  @Test
  void pastedRowsBecomeTasksAndMeasures() {
    Plan next =
        new TaskEdit(Ids.counting("n"))
            .on(
                plan,
                new Edit(
                    Edit.Kind.PASTED,
                    List.of(),
                    List.of(
                        List.of(change("", "TITLE", "新任务"), change("", "CONTENT", "一")),
                        List.of(change("", "TITLE", ""), change("", "CONTENT", "二")),
                        List.of(change("", "TITLE", "空任务")))));
    List<Task> below = task(next, "t4").children();
    assertThat(below).extracting(Task::title).endsWith("新任务", "空任务");
    assertThat(below.get(2).measures()).extracting(Measure::text).containsExactly("一", "二");
    assertThat(below.get(3).measures()).isEmpty();
  }

  private Plan on(Edit.Change... changes) {
    return new TaskEdit(Ids.counting("n"))
        .on(plan, new Edit(Edit.Kind.TYPED, List.of(changes), List.of()));
  }

  private static Edit.Change change(String row, String column, String text) {
    return new Edit.Change(row, column, text);
  }

  private static Task task(Plan plan, String id) {
    return Tasks.find(plan, new Id<>(id)).orElseThrow();
  }

  private List<Row> rows(Set<String> closed, Optional<String> unit) {
    return TaskRows.of(plan, closed, unit, WORDS, new Marks(List.of(), Locale.ROOT));
  }

  private static List<Badge> lead(Row row) {
    return row.cells().get(TaskColumn.LEADS.ordinal()).badges();
  }

  private static List<String> texts(Row row) {
    return row.cells().stream().map(Cell::text).toList();
  }
}
