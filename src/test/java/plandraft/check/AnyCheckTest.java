package plandraft.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.edit.Blocks;
import plandraft.edit.RandomEdits;
import plandraft.edit.Typing;
import plandraft.model.Block;
import plandraft.model.Id;
import plandraft.model.Inline;
import plandraft.model.Inline.Emphasis;
import plandraft.model.Inline.Which;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.model.PlanIds;
import plandraft.model.RandomPlans;
import plandraft.model.Several;
import plandraft.query.Passage;
import plandraft.query.Passages;
import plandraft.query.Places;
import plandraft.query.References;
import plandraft.query.Scheme;
import plandraft.say.Message;

/// What holds of checking any plan, however it came about.
class AnyCheckTest {
  private static final int SEEDS = 30;
  private static final int EDITS = 20;
  private static final MixedPlans MIXED = MixedPlans.ofCorpus();

  static LongStream seeds() {
    return LongStream.range(0, SEEDS);
  }

  /// One after another, as plans come before one checker.
  record Turn(Plan plan, Optional<Plan> parent) {
    Report checkedBy(Checker checker) {
      return checker.report(plan, parent);
    }
  }

  /// A finding as it is told, and what its fix would do.
  ///
  /// @param mended the hash of the plan mended, so that what differs can be read
  private record Seen(
      String rule,
      Severity severity,
      Spot at,
      Message sentence,
      String formula,
      Optional<Message> step,
      Optional<Integer> mended,
      Optional<String> reason) {
    static Seen of(Plan plan, Finding finding, Optional<String> reason) {
      return new Seen(
          finding.rule(),
          finding.severity(),
          finding.at(),
          finding.sentence(),
          finding.formula(),
          finding.fix().map(Fix::step),
          finding.fix().map(fix -> fix.change().apply(plan).hashCode()),
          reason);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsRememberedOfPlansWithMuchToCompareTellsNoOtherThanReadingAnew(long seed) {
    Random random = new Random(seed);
    PlainPlan first = MIXED.any(random, "c");
    List<Turn> turns = new ArrayList<>(List.of(new Turn(first.plan(), first.parent())));
    for (int step = 0; step < EDITS; step++) {
      turns.add(next(random, turns, step));
    }
    tellsTheSame(turns);
  }

  private static Turn next(Random random, List<Turn> turns, int step) {
    Turn last = turns.getLast();
    PlainPlan donor = MIXED.any(random, "d" + step + "-");
    return switch (random.nextInt(20)) {
      case 0 -> turns.get(random.nextInt(turns.size()));
      case 1 -> new Turn(MIXED.any(random, "c").plan(), last.parent);
      case 2 -> new Turn(last.plan, Optional.empty());
      case 3 -> new Turn(last.plan, donor.parent());
      case 4 -> new Turn(last.plan, Optional.of(donor.plan()));
      default -> new Turn(new RelatedEdits(random, last.plan, donor.plan()).edited(), last.parent);
    };
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsRememberedOfPlansOfEveryShapeTellsNoOtherThanReadingAnew(long seed) {
    Random random = new Random(seed);
    List<Turn> turns = new ArrayList<>(List.of(new Turn(RandomPlans.of(seed), Optional.empty())));
    for (int step = 0; step < EDITS; step++) {
      Plan last = turns.getLast().plan;
      turns.add(new Turn(RandomEdits.of(random, last, step).apply(last), Optional.empty()));
    }
    tellsTheSame(turns);
  }

  private static void tellsTheSame(List<Turn> turns) {
    Checker checker = Checker.of(Settings.USUAL);
    for (int i = 0; i < turns.size(); i++) {
      Turn turn = turns.get(i);
      List<Seen> anew = seen(turn, turn.checkedBy(Checker.of(Settings.USUAL)));
      assertThat(seen(turn, turn.checkedBy(checker))).as("turn %d", i).isEqualTo(anew);
    }
  }

  private static List<Seen> seen(Turn turn, Report report) {
    List<Seen> seen = new ArrayList<>();
    report.findings().forEach(it -> seen.add(Seen.of(turn.plan, it, Optional.empty())));
    report
        .waived()
        .forEach(
            it -> seen.add(Seen.of(turn.plan, it.finding(), Optional.of(it.waiver().reason()))));
    return seen;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsFoundStandsWhereItSays(long seed) {
    Plan plan = MIXED.any(new Random(seed), "c").plan();
    Places places = Places.of(plan, Scheme.USUAL);
    Map<Place, List<String>> texts =
        Passages.of(References.of(plan))
            .all()
            .collect(groupingBy(Passage::place, mapping(Passage::text, toList())));
    Message gone = places.path(Place.of(Place.Part.SECTION, new Id<>("nothing")));

    assertThat(Checker.of(Settings.USUAL).check(plan))
        .allSatisfy(
            finding -> {
              Spot at = finding.at();
              assertThat(places.path(at.place())).isNotEqualTo(gone);
              if (at.span().length() > 0) {
                assertThat(texts.getOrDefault(at.place(), List.of()))
                    .anyMatch(text -> text.startsWith(at.words(), at.span().from()));
              }
            });
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void mendingAllThatARuleFoundLeavesItLessToFind(long seed) {
    Plan plan = MIXED.any(new Random(seed), "c").plan();
    Map<String, List<Finding>> byRule = byRule(plan);

    byRule.forEach(
        (rule, findings) -> {
          Plan mended = Mending.all(rule, findings).change().apply(plan);
          assertThat(byRule(mended).getOrDefault(rule, List.of()))
              .as("%s mended in %s", rule, findings)
              .hasSizeLessThan(findings.size());
        });
  }

  @Test
  void thesePlansGiveEveryRuleSomethingToFind() {
    Set<String> found =
        LongStream.range(0, 3 * SEEDS)
            .mapToObj(seed -> MIXED.any(new Random(seed), "c"))
            .map(plan -> Checker.of(Settings.USUAL).report(plan.plan(), plan.parent()))
            .flatMap(report -> report.findings().stream())
            .map(Finding::rule)
            .collect(toSet());

    assertThat(found)
        .containsExactlyInAnyOrderElementsOf(
            Rules.all(Settings.USUAL).stream().map(Rule::id).toList());
  }

  private static Map<String, List<Finding>> byRule(Plan plan) {
    return Checker.of(Settings.USUAL).check(plan).stream()
        .filter(finding -> finding.fix().isPresent())
        .collect(groupingBy(Finding::rule));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aFixMendsWhatItWasGivenFor(long seed) {
    Plan plan = MIXED.any(new Random(seed), "c").plan();

    byRule(plan).values().stream().flatMap(List::stream).forEach(finding -> mends(plan, finding));
  }

  /// What live references print is mended where it comes from, if at all.
  @ParameterizedTest
  @MethodSource("seeds")
  void aFixMendsPlansOfEveryShapeAndKeepsTheirReferences(long seed) {
    Plan plan = RandomPlans.of(seed);

    for (Finding finding : byRule(plan).values().stream().flatMap(List::stream).toList()) {
      Plan mended = finding.fix().orElseThrow().change().apply(plan);
      assertThat(live(mended))
          .as("%s at %s", finding.rule(), finding.at())
          .hasSizeGreaterThanOrEqualTo(live(plan).size());
      mends(plan, finding);
    }
  }

  /// Numbers bound where they are right stay live when the table changes; and where something else
  /// is bound in the midst of the words, no fix says it can change them.
  @ParameterizedTest
  @MethodSource("seeds")
  void aFixMendsAmongWhatReferencesPrint(long seed) {
    Random random = new Random(seed);
    Plan typed = MIXED.any(random, "c").plan();
    Plan bound = Binding.of(typed).on(typed);
    Plan plan = Blocks.every(bound, block -> withReferences(random, typed, block));

    byRule(plan).values().stream().flatMap(List::stream).forEach(finding -> mends(plan, finding));
  }

  private static Block withReferences(Random random, Plan plan, Block block) {
    if (!(block instanceof Block.Prose prose) || random.nextInt(3) > 0) {
      return block;
    }
    int length = Typing.length(prose.inlines());
    int from = random.nextInt(length + 1);
    int to = from + random.nextInt(Math.min(4, length - from) + 1);
    List<Inline> given = references(plan);
    List<Inline> one = List.of(given.get(random.nextInt(given.size())));
    return prose.withInlines(new Typing(from, to, one).on(prose.inlines()));
  }

  private static List<Inline> references(Plan plan) {
    Several tasks = Several.all(Several.Kind.TASKS);
    Stream<Inline> values =
        plan.indicatorTables().stream()
            .flatMap(table -> table.indicators().stream())
            .map(it -> new Inline.IndicatorValue(it.id(), Which.TARGET, true, Emphasis.NONE));
    Stream<Inline> titles =
        plan.sections().stream()
            .map(it -> new Inline.Title(Place.of(Place.Part.SECTION, it.id()), Emphasis.NONE));
    Stream<Inline> counts = Stream.of(new Inline.Count(tasks, true, Emphasis.NONE));
    return Stream.of(values, titles, counts).flatMap(all -> all).toList();
  }

  private static List<Inline> live(Plan plan) {
    return prose(plan)
        .flatMap(prose -> prose.inlines().stream())
        .filter(run -> !(run instanceof Inline.Text))
        .toList();
  }

  private static Stream<Block.Prose> prose(Plan plan) {
    return Blocks.all(plan).filter(Block.Prose.class::isInstance).map(Block.Prose.class::cast);
  }

  private static void mends(Plan plan, Finding finding) {
    Fix fix = finding.fix().orElseThrow();
    Plan mended = fix.change().apply(plan);
    assertThat(mended).as("%s mended", finding).isNotEqualTo(plan);
    assertThat(Checker.of(Settings.USUAL).check(mended))
        .noneMatch(
            it ->
                it.rule().equals(finding.rule())
                    && it.at().equals(finding.at())
                    && it.sentence().equals(finding.sentence()));
    assertThat(PlanIds.of(mended)).isEqualTo(PlanIds.of(plan));
  }
}
