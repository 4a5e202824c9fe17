package plandraft.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import plandraft.edit.Indicators;
import plandraft.edit.Sections;
import plandraft.file.FileTrouble;
import plandraft.file.PlanTree;
import plandraft.model.Block;
import plandraft.model.Conflict;
import plandraft.model.Grid;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.quantity.Quantity;

/// Conflicts decided for one copy or the other, at once or after more was written.
class DecidingTest {
  private static final Id<Section> FIRST = new Id<>("s1");
  private static final Id<Section> SECOND = new Id<>("s2");
  private static final Id<Section> THIRD = new Id<>("s3");
  private static final Id<Indicator> VALUE = new Id<>("i1");

  private final Plan plan =
      Plan.of(new Id<>("p"), Header.of("示例规划", "专项规划", 2025, 2030))
          .withSections(List.of(section(FIRST, "总则"), section(SECOND, "任务"), section(THIRD, "保障")))
          .withIndicatorTables(
              List.of(
                  new IndicatorTable(
                      new Id<>("t"),
                      "目标",
                      IndicatorTable.usualColumns(),
                      List.of(
                          new IndicatorTable.Group(
                              new Id<>("g"),
                              "规模",
                              List.of(
                                  Indicator.of(VALUE, "产值", 2025)
                                      .withTarget(Quantity.read("200"))))),
                      List.of())));

  private static Section section(Id<Section> id, String heading) {
    return Section.of(id, heading)
        .withBody(List.of(Block.Paragraph.of(new Id<>("b-" + id.value()), heading + "的内容。")));
  }

  private Merged merged(UnaryOperator<Plan> ours, UnaryOperator<Plan> theirs) {
    return Merging.of(
        PlanTree.of(plan), PlanTree.of(ours.apply(plan)), PlanTree.of(theirs.apply(plan)));
  }

  private static Plan ours(Merged merged) throws FileTrouble {
    return PlanTree.read(Deciding.ours(merged.plan(), merged.conflicts().getFirst()), List.of());
  }

  private static Plan theirs(Merged merged) throws FileTrouble {
    return theirs(merged.plan(), merged.conflicts().getFirst());
  }

  private static Plan theirs(Tree.Fields now, Conflict conflict) throws FileTrouble {
    Optional<Tree> taking =
        conflict.taking().isBlank()
            ? Optional.empty()
            : Optional.of(PlanTree.value(conflict.taking()));
    return PlanTree.read(Deciding.theirs(now, conflict, taking), List.of());
  }

  private static List<String> headings(Plan plan) {
    return plan.sections().stream().map(Section::heading).toList();
  }

  private static String target(Plan plan) {
    return Indicators.find(plan, VALUE).orElseThrow().target().printed();
  }

  private static Plan target(Plan plan, String value) {
    return Indicators.change(plan, VALUE, one -> one.withTarget(Quantity.read(value)));
  }

  @Test
  void aValueIsTheirsOnceTheirsIsTaken() throws FileTrouble {
    Merged merged = merged(now -> target(now, "210"), now -> target(now, "220左右"));
    assertThat(target(ours(merged))).isEqualTo("210");
    assertThat(target(theirs(merged))).isEqualTo("220左右");
  }

  @Test
  void whatWasWrittenSinceStays() throws FileTrouble {
    Merged merged = merged(now -> target(now, "210"), now -> target(now, "220"));
    Plan later =
        Sections.change(
            PlanTree.read(merged.plan(), List.of()), FIRST, one -> one.withHeading("总体要求"));
    Plan taken = theirs(PlanTree.of(later), merged.conflicts().getFirst());
    assertThat(target(taken)).isEqualTo("220");
    assertThat(headings(taken)).containsExactly("总体要求", "任务", "保障");
  }

  @Test
  void aDeletedPartGoesWithTheCopyThatDeletedIt() throws FileTrouble {
    Merged weDeleted =
        merged(
            now -> Sections.delete(now, Set.of(SECOND)),
            now -> Sections.change(now, SECOND, one -> one.withHeading("主要任务")));
    assertThat(headings(ours(weDeleted))).containsExactly("总则", "保障");
    assertThat(headings(theirs(weDeleted))).containsExactly("总则", "主要任务", "保障");
    Merged theyDeleted =
        merged(
            now -> Sections.change(now, SECOND, one -> one.withHeading("主要任务")),
            now -> Sections.delete(now, Set.of(SECOND)));
    assertThat(headings(ours(theyDeleted))).containsExactly("总则", "主要任务", "保障");
    assertThat(headings(theirs(theyDeleted))).containsExactly("总则", "保障");
  }

  @Test
  void aPartMovedTwiceGoesWhereTheyMovedIt() throws FileTrouble {
    Merged merged =
        merged(
            now -> Sections.move(now, Set.of(THIRD), Optional.of(FIRST), 0),
            now -> Sections.move(now, Set.of(THIRD), Optional.of(SECOND), 0));
    assertThat(children(ours(merged), FIRST)).containsExactly("保障");
    Plan taken = theirs(merged);
    assertThat(children(taken, FIRST)).isEmpty();
    assertThat(children(taken, SECOND)).containsExactly("保障");
  }

  @Test
  void aPartMovedToWhatIsGoneMeanwhileStays() throws FileTrouble {
    Merged merged =
        merged(
            now -> Sections.move(now, Set.of(THIRD), Optional.of(FIRST), 0),
            now -> Sections.move(now, Set.of(THIRD), Optional.of(SECOND), 0));
    Plan later = Sections.delete(PlanTree.read(merged.plan(), List.of()), Set.of(SECOND));
    Plan taken = theirs(PlanTree.of(later), merged.conflicts().getFirst());
    assertThat(taken).isEqualTo(later);
  }

  @Test
  void anOrderIsTheirsButForWhatTheyDoNotKnow() throws FileTrouble {
    Merged merged =
        merged(
            now ->
                Sections.insertAfter(
                    Sections.move(now, Set.of(THIRD), Optional.empty(), 0),
                    THIRD,
                    Section.of(new Id<>("new"), "形势")),
            now -> Sections.move(now, Set.of(SECOND), Optional.empty(), 0));
    assertThat(merged.conflicts()).singleElement();
    assertThat(headings(ours(merged))).containsExactly("保障", "形势", "总则", "任务");
    assertThat(headings(theirs(merged))).containsExactly("任务", "总则", "保障", "形势");
  }

  @Test
  void oneCellOfAGridIsTheirsAndItsNeighboursStay() throws FileTrouble {
    Merged merged =
        Merging.of(
            PlanTree.of(plan.withGrids(List.of(grid("甲", "1", "2")))),
            PlanTree.of(plan.withGrids(List.of(grid("甲", "10", "2")))),
            PlanTree.of(plan.withGrids(List.of(grid("乙", "11", "2")))));
    assertThat(merged.conflicts()).singleElement();
    assertThat(cells(ours(merged))).containsExactly("乙", "10", "2");
    assertThat(cells(theirs(merged))).containsExactly("乙", "11", "2");
  }

  @Test
  void whatIsNoLongerThereIsLeftAsItIs() throws FileTrouble {
    Merged merged = merged(now -> target(now, "210"), now -> target(now, "220"));
    Plan later = Indicators.delete(PlanTree.read(merged.plan(), List.of()), Set.of(VALUE));
    assertThat(theirs(PlanTree.of(later), merged.conflicts().getFirst())).isEqualTo(later);
  }

  private static List<String> children(Plan plan, Id<Section> id) {
    return Sections.find(plan, id).orElseThrow().children().stream().map(Section::heading).toList();
  }

  private static Grid grid(String... words) {
    List<Grid.Cell> cells = List.of(words).stream().map(Grid.Cell::of).toList();
    return new Grid(
        new Id<>("grid"),
        Grid.Kind.LIST,
        "表",
        0,
        words.length,
        List.of(new Grid.Row(new Id<>("row"), cells)),
        "");
  }

  private static List<String> cells(Plan plan) {
    return plan.grids().getFirst().rows().getFirst().cells().stream().map(Grid.Cell::text).toList();
  }
}
