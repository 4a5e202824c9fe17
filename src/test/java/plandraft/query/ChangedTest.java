package plandraft.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.edit.Indicators;
import plandraft.edit.Sections;
import plandraft.edit.Tasks;
import plandraft.model.Annex;
import plandraft.model.Annex.Content;
import plandraft.model.Block;
import plandraft.model.Comment;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.Measure;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.model.RandomPlans;
import plandraft.model.Section;
import plandraft.model.Task;
import plandraft.quantity.Basis;
import plandraft.quantity.Quantity;

/// Undo finds what it changed.
final class ChangedTest {
  private static final Plan PLAN = SamplePlan.plan();
  private static final Section CHAPTER = PLAN.sections().getLast();
  private static final Task TASK = PLAN.tasks().getFirst();
  private static final Indicator INDICATOR =
      PLAN.indicatorTables().getFirst().indicators().getFirst();

  static Stream<Arguments> changes() {
    Block block = Block.Paragraph.of(new Id<>("fresh"), "新的一段。");
    String id = CHAPTER.id().value();
    String indicator = INDICATOR.id().value();
    String task = TASK.id().value();
    Measure measure = Measure.of(new Id<>("fresh"), "新举措。");
    return Stream.of(
        change(
            "section:" + id,
            plan -> Sections.change(plan, CHAPTER.id(), one -> one.withHeading("另一标题"))),
        change(
            "block:fresh",
            plan -> Sections.change(plan, CHAPTER.id(), one -> one.withBody(List.of(block)))),
        change("target:" + indicator, edit(one -> one.withTarget(Quantity.read("987")))),
        change("base:" + indicator, edit(one -> one.withBase(Quantity.read("987")))),
        change("basis:" + indicator, edit(one -> one.withBasis(Basis.read("另有依据")))),
        change("unit:" + indicator, edit(one -> one.withUnit("另一单位"))),
        change("indicator:" + indicator, edit(one -> one.withName("另一名称"))),
        change("task:" + task, plan -> Tasks.change(plan, TASK.id(), one -> one.withTitle("另一任务"))),
        change(
            "measure:fresh",
            plan -> Tasks.change(plan, TASK.id(), one -> one.withMeasures(List.of(measure)))),
        change(
            "annex:fresh",
            plan ->
                plan.withAnnexes(
                    List.of(new Annex(new Id<>("fresh"), "附件", new Content.OfTasks())))),
        change("plan:", plan -> plan.withHeader(plan.header().withTitle("另一规划"))));
  }

  private static Arguments change(String place, UnaryOperator<Plan> change) {
    return Arguments.of(place, change);
  }

  private static UnaryOperator<Plan> edit(UnaryOperator<Indicator> change) {
    return plan -> Indicators.change(plan, INDICATOR.id(), change);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("changes")
  void whatWasChangedIsFound(String place, UnaryOperator<Plan> change) {
    assertThat(Changed.place(PLAN, change.apply(PLAN)).map(Place::toString)).contains(place);
  }

  @Test
  void whatComesBackIsFound() {
    Plan without = Sections.delete(PLAN, Set.of(CHAPTER.id()));
    assertThat(Changed.place(without, PLAN)).contains(Place.of(Place.Part.SECTION, CHAPTER.id()));
  }

  @Test
  void whereSomethingIsGoneTheNeighbourIsShown() {
    Plan without = Sections.delete(PLAN, Set.of(CHAPTER.id()));
    assertThat(Changed.place(PLAN, without))
        .contains(Place.of(Place.Part.SECTION, without.sections().getLast().id()));
    assertThat(Changed.place(PLAN.withSections(List.of(CHAPTER)), PLAN.withSections(List.of())))
        .isEmpty();
  }

  @Test
  void aMovedChapterIsFound() {
    Plan moved = Sections.up(PLAN, Set.of(CHAPTER.id()));
    assertThat(Changed.place(PLAN, moved).map(Place::part)).contains(Place.Part.SECTION);
  }

  @Test
  void aCommentLeadsToWhatItIsOn() {
    Plan quiet = PLAN.withComments(List.of());
    Comment comment =
        Comment.of(
                new Id<>("c"),
                Place.of(Place.Part.TARGET, INDICATOR.id()),
                "某人",
                Instant.EPOCH,
                "请核。")
            .from("某单位");
    assertThat(Changed.place(quiet, quiet.withComments(List.of(comment))))
        .contains(comment.place());
  }

  @Test
  void nothingIsFoundWhereNothingDiffers() {
    RandomPlans.first(50).forEach(plan -> assertThat(Changed.place(plan, plan)).isEmpty());
  }

  @Test
  void betweenAnyTwoPlansSomethingIsFound() {
    List<Plan> plans = RandomPlans.first(40).toList();
    for (int i = 1; i < plans.size(); i++) {
      assertThat(Changed.place(plans.get(i - 1), plans.get(i))).isPresent();
    }
  }
}
