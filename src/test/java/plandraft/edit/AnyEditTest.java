package plandraft.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.file.FileTrouble;
import plandraft.file.PlanJson;
import plandraft.model.Block;
import plandraft.model.Comment;
import plandraft.model.Id;
import plandraft.model.Inline;
import plandraft.model.Media;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.model.PlanIds;
import plandraft.model.RandomPlans;
import plandraft.model.Task;
import plandraft.query.Outline;
import plandraft.query.Places;
import plandraft.query.References;
import plandraft.query.Scheme;
import plandraft.text.Numbered;

/// What holds of every edit of every plan.
class AnyEditTest {
  private static final int EDITS = 40;
  private static final List<Walk> WALKS =
      LongStream.range(0, 25).mapToObj(AnyEditTest::walk).toList();

  /// A plan and what became of it, edit by edit.
  record Walk(long seed, List<Plan> plans) {
    Plan first() {
      return plans.getFirst();
    }

    Plan last() {
      return plans.getLast();
    }

    /// Each plan with the one before it.
    Stream<Step> steps() {
      return Stream.iterate(1, i -> i < plans.size(), i -> i + 1)
          .map(i -> new Step(plans.get(i - 1), plans.get(i)));
    }

    @Override
    public String toString() {
      return "plan " + seed;
    }
  }

  private record Step(Plan before, Plan after) {}

  private static Walk walk(long seed) {
    Random random = new Random(seed);
    List<Plan> plans = new ArrayList<>(List.of(RandomPlans.of(seed)));
    for (int step = 0; step < EDITS; step++) {
      Plan plan = plans.getLast();
      plans.add(RandomEdits.of(random, plan, step).apply(plan));
    }
    return new Walk(seed, plans);
  }

  static List<Walk> walks() {
    return WALKS;
  }

  @ParameterizedTest
  @MethodSource("walks")
  void noTwoPartsEverBearOneId(Walk walk) {
    Stream.of(walk.first(), walk.plans().get(EDITS / 2), walk.last())
        .map(plan -> PlanIds.of(plan.withMedia(List.of())))
        .forEach(ids -> assertThat(ids).doesNotHaveDuplicates());
  }

  @ParameterizedTest
  @MethodSource("walks")
  void whatChangesNothingGivesTheSamePlan(Walk walk) {
    assertThat(walk.steps().filter(step -> step.after.equals(step.before)))
        .allSatisfy(step -> assertThat(step.after).isSameAs(step.before));
  }

  /// Views watch parts by identity.
  @ParameterizedTest
  @MethodSource("walks")
  void partsThatStayAreTheSameObjects(Walk walk) {
    assertThat(walk.steps())
        .allSatisfy(
            step -> {
              assertStays(step.before.preamble(), step.after.preamble());
              assertStays(step.before.sections(), step.after.sections());
              assertStays(step.before.tasks(), step.after.tasks());
              assertStays(step.before.indicatorTables(), step.after.indicatorTables());
              assertStays(step.before.annexes(), step.after.annexes());
              assertStays(step.before.documentTexts(), step.after.documentTexts());
            });
  }

  private static void assertStays(Object before, Object after) {
    if (after.equals(before)) {
      assertThat(after).isSameAs(before);
    }
  }

  @ParameterizedTest
  @MethodSource("walks")
  void editedPlansComeBackFromTheirFiles(Walk walk) throws FileTrouble {
    Plan plan = walk.last();
    byte[] json = PlanJson.write(plan);
    Plan read = PlanJson.read(json).plan();
    assertThat(read.withMedia(plan.media())).isEqualTo(plan);
    assertThat(read.media().stream().map(Media::id))
        .isEqualTo(plan.media().stream().map(Media::id).toList());
    assertThat(PlanJson.write(read)).isEqualTo(json);
  }

  @ParameterizedTest
  @MethodSource("walks")
  void tasksThatGoAreForgottenInTheText(Walk walk) {
    assertThat(walk.steps())
        .allSatisfy(step -> assertThat(lost(step.before)).containsAll(lost(step.after)));
  }

  /// The tasks that places in the text name and the plan has not.
  private static Set<Id<Task>> lost(Plan plan) {
    Set<Id<Task>> lost = new HashSet<>();
    Blocks.all(plan)
        .filter(Block.TasksHere.class::isInstance)
        .forEach(here -> lost.addAll(((Block.TasksHere) here).tasks()));
    Tasks.all(plan.tasks()).map(Task::id).forEach(lost::remove);
    return lost;
  }

  @ParameterizedTest
  @MethodSource("walks")
  void commentsStayWhereTheyAreMade(Walk walk) {
    Set<Place> made =
        walk.first().comments().stream().map(Comment::place).collect(Collectors.toSet());
    assertThat(walk.last().comments()).allMatch(comment -> made.contains(comment.place()));
  }

  @ParameterizedTest
  @MethodSource("walks")
  void everyPartHasAPathAndWhatIsGoneIsSaidToBe(Walk walk) {
    Plan plan = walk.last();
    Places places = Places.of(plan, Scheme.USUAL);
    assertThat(Blocks.all(plan).map(block -> Place.of(Place.Part.BLOCK, block.id())))
        .allSatisfy(place -> assertThat(places.path(place).key()).isNotEqualTo("gone"));
    Set<String> there = new HashSet<>(PlanIds.of(plan));
    assertThat(plan.comments().stream().map(Comment::place))
        .allSatisfy(
            place ->
                assertThat(places.path(place).key().equals("gone"))
                    .as("%s", place)
                    .isEqualTo(!there.contains(place.id()) && place.part() != Place.Part.PLAN));
  }

  @ParameterizedTest
  @MethodSource("walks")
  void everyReferencePrintsSomething(Walk walk) {
    References references = References.of(walk.last());
    assertThat(
            Blocks.all(walk.last())
                .filter(Block.Prose.class::isInstance)
                .flatMap(block -> ((Block.Prose) block).inlines().stream()))
        .allSatisfy(run -> assertThat(references.print(run)).isNotEmpty());
  }

  @ParameterizedTest
  @MethodSource("walks")
  void headingsAreCountedWithoutGaps(Walk walk) {
    Outline outline = Outline.of(walk.last(), Scheme.USUAL);
    assertCounted(outline.entries());
    outline.all().forEach(entry -> assertCounted(entry.children()));
  }

  private static void assertCounted(List<Outline.Entry> siblings) {
    List<Integer> numbers =
        siblings.stream()
            .filter(entry -> !entry.number().isBlank())
            .map(entry -> Numbered.read(entry.number()).orElseThrow().number())
            .toList();
    assertThat(numbers).isEqualTo(Stream.iterate(1, i -> i + 1).limit(numbers.size()).toList());
  }

  @ParameterizedTest
  @MethodSource("walks")
  void wordsReplacedThereAndBackAreAsTheyWere(Walk walk) {
    Plan there = Replacing.all("平台", "\uE000").on(walk.last());
    assertThat(Replacing.all("\uE000", "平台").on(there)).isEqualTo(walk.last());
  }

  @ParameterizedTest
  @MethodSource("walks")
  void runsAlikeStandTogether(Walk walk) {
    assertThat(
            Blocks.all(walk.last())
                .filter(Block.Prose.class::isInstance)
                .map(block -> ((Block.Prose) block).inlines()))
        .allSatisfy(runs -> assertThat(Inline.joined(runs)).isEqualTo(runs));
  }
}
