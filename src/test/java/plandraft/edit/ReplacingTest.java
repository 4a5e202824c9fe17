package plandraft.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.edit.Replacing.Match;
import plandraft.model.Breakdown;
import plandraft.model.Breakdown.Aggregation;
import plandraft.model.Grid;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Measure;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.model.Responsibility;
import plandraft.model.Spot;
import plandraft.model.Task;
import plandraft.quantity.Quantity;
import plandraft.query.Passages;
import plandraft.query.References;

/// Words replaced in every text of tables and tasks, and nowhere else.
class ReplacingTest {
  private static final Plan PLAN =
      Plan.of(new Id<>("p"), Header.of("规划", "专项规划", 2020, 2025))
          .withTasks(
              List.of(
                  Task.of(new Id<>("t"), "平台任务")
                      .withGoal("平台达到3个。")
                      .withMeasures(
                          List.of(
                              Measure.of(new Id<>("m"), "建平台。")
                                  .withResponsibility(Responsibility.read("*平台办、市局"))
                                  .withDeadline("平台建成后")))))
          .withGrids(List.of(grid()))
          .withBreakdowns(List.of(breakdown()));

  private static Grid grid() {
    return new Grid(
        new Id<>("g"),
        Grid.Kind.LIST,
        "平台名单",
        1,
        2,
        List.of(
            new Grid.Row(new Id<>("gh"), List.of(Grid.Cell.of("序号"), Grid.Cell.of("平台名称"))),
            new Grid.Row(new Id<>("g1"), List.of(Grid.Cell.of("1"), new Grid.Cell("平台平台", 1, 1)))),
        "平台以批复为准");
  }

  private static Breakdown breakdown() {
    return new Breakdown(
        new Id<>("b"),
        "平台分解表",
        List.of(new Breakdown.Column(new Id<>("c"), "平台建设", "新建平台", "平台数", Aggregation.SUM)),
        List.of(new Breakdown.Line(new Id<>("all"), "平台合计", List.of(Quantity.read("3个平台")))),
        List.of(new Breakdown.Line(new Id<>("r"), "平台区", List.of(Quantity.read("1")))));
  }

  private static List<String> texts(Plan plan) {
    return Passages.of(References.of(plan)).all().map(passage -> passage.text()).toList();
  }

  @Test
  void everyTextOfTablesAndTasksIsReached() {
    assertThat(texts(Replacing.all("平台", "载体").on(PLAN)))
        .containsExactly(
            "规划", "载体任务", "载体达到3个。", "建载体。", "*载体办、市局", "载体建成后", "载体分解表", "载体建设", "新建载体", "载体数",
            "载体合计", "3个平台", "载体区", "1", "载体名单", "序号", "载体名称", "1", "载体载体", "载体以批复为准");
  }

  @Test
  void unitsAreReadAnewAndCellsKeepTheirSpans() {
    Plan replaced = Replacing.all("平台办", "大数据局").on(PLAN);
    Responsibility units = replaced.tasks().getFirst().measures().getFirst().responsibility();
    assertThat(units.leads()).containsExactly("大数据局");
    assertThat(units.supporting()).containsExactly("市局");
    assertThat(replaced.grids()).isEqualTo(PLAN.grids());
  }

  @ParameterizedTest
  @CsvSource({
    "TASK, t, 0, 平台任务, 载体任务",
    "TASK, t, 1, 平台达到3个。, 载体达到3个。",
    "MEASURE, m, 1, '*平台办、市局', '*载体办、市局'",
    "MEASURE, m, 2, 平台建成后, 载体建成后",
    "GRID, g, 1, 平台以批复为准, 载体以批复为准",
    "GRID, gh, 1, 平台名称, 载体名称",
    "BREAKDOWN, c, 0, 平台建设, 载体建设",
    "BREAKDOWN, c, 2, 平台数, 载体数",
    "BREAKDOWN, r, 0, 平台区, 载体区"
  })
  void oneTextIsReplacedAlone(Part part, String id, int number, String before, String after) {
    Spot spot = new Spot(new Place(part, id), number);
    Plan replaced =
        new Replacing(
                (here, text) -> {
                  int at = text.indexOf("平台");
                  return here.equals(spot) ? List.of(new Match(at, at + 2, "载体")) : List.of();
                })
            .on(PLAN);
    List<String> expected = new ArrayList<>(texts(PLAN));
    expected.set(expected.indexOf(before), after);
    assertThat(texts(replaced)).isEqualTo(expected);
  }

  @Test
  void whatIsAskedForAndWhatIsReadAreTheSameTexts() {
    List<Spot> asked = new ArrayList<>();
    new Replacing(
            (spot, text) -> {
              asked.add(spot);
              return List.of();
            })
        .on(PLAN);
    Stream<Spot> read =
        Passages.of(References.of(PLAN))
            .all()
            .filter(passage -> !passage.text().matches("[0-9].*|规划"))
            .map(passage -> passage.spot());
    assertThat(asked).doesNotHaveDuplicates().containsAll(read.toList());
  }

  @Test
  void nothingToReplaceGivesTheSamePlan() {
    assertThat(Replacing.all("不在其中", "x").on(PLAN)).isSameAs(PLAN);
  }
}
