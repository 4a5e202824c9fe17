package plandraft.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.check.Checker;
import plandraft.check.Finding;
import plandraft.check.Settings;
import plandraft.check.Severity;
import plandraft.file.FileTrouble;
import plandraft.file.Template;
import plandraft.file.Templates;
import plandraft.model.Comment;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.model.RandomPlans;
import plandraft.query.Outline;
import plandraft.query.Scheme;
import plandraft.say.Words;
import plandraft.ui.outline.Branch.Kind;

/// What holds of the outline of every plan.
class AnyContentsTest {
  private static final Words WORDS = Words.of(OutlineTree.class, Locale.SIMPLIFIED_CHINESE);

  static Stream<Plan> plans() {
    return Stream.concat(
        Templates.samples().stream().map(AnyContentsTest::plan), RandomPlans.first(60));
  }

  private static Plan plan(Template template) {
    try {
      return template.plan();
    } catch (FileTrouble trouble) {
      throw new AssertionError(trouble);
    }
  }

  private static List<Branch> all(Plan plan, List<Finding> findings) {
    return Contents.of(plan, WORDS).with(findings).stream().flatMap(Branch::all).toList();
  }

  private static List<Place> places(Plan plan, Part part) {
    return all(plan, List.of()).stream()
        .flatMap(branch -> branch.place().stream())
        .filter(place -> place.part() == part && !place.id().isBlank())
        .toList();
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void everyLineHasAKeyOfItsOwn(Plan plan) {
    assertThat(all(plan, List.of())).extracting(Branch::key).doesNotHaveDuplicates();
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void everyChapterAndTaskOfTheTextStandsUnderItsNumber(Plan plan) {
    Stream<Branch> shown =
        Contents.of(plan, WORDS)
            .with(List.of())
            .getFirst()
            .all()
            .filter(branch -> branch.kind() == Kind.SECTION || branch.kind() == Kind.TASK);
    assertThat(shown)
        .extracting(branch -> branch.place().orElseThrow() + branch.number())
        .containsExactlyElementsOf(
            Outline.of(plan, Scheme.of(plan))
                .all()
                .map(entry -> entry.place() + entry.number())
                .toList());
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void everyTableAndAnnexHasALineInItsOrder(Plan plan) {
    assertThat(places(plan, Part.TABLE))
        .isEqualTo(
            plan.indicatorTables().stream().map(one -> Place.of(Part.TABLE, one.id())).toList());
    assertThat(places(plan, Part.BREAKDOWN))
        .isEqualTo(
            plan.breakdowns().stream().map(one -> Place.of(Part.BREAKDOWN, one.id())).toList());
    assertThat(places(plan, Part.GRID))
        .isEqualTo(plan.grids().stream().map(one -> Place.of(Part.GRID, one.id())).toList());
    assertThat(places(plan, Part.ANNEX))
        .isEqualTo(plan.annexes().stream().map(one -> Place.of(Part.ANNEX, one.id())).toList());
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void noLineIsWithoutWordsAndNoGroupWithoutLines(Plan plan) {
    for (Branch group : Contents.of(plan, WORDS).with(List.of())) {
      assertThat(group.kind()).isEqualTo(Kind.GROUP);
      assertThat(group.children()).isNotEmpty();
      assertThat(group.all()).noneMatch(branch -> branch.title().isBlank());
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void theOpenCommentsAreCounted(Plan plan) {
    long open = plan.comments().stream().filter(Comment::open).count();
    Optional<Branch> line =
        all(plan, List.of()).stream()
            .filter(branch -> branch.place().equals(Optional.of(Contents.COMMENTS)))
            .filter(branch -> branch.kind() == Kind.OTHER)
            .findFirst();
    assertThat(line.isPresent()).isEqualTo(!plan.comments().isEmpty());
    assertThat(line.map(Branch::badge).orElse("")).isEqualTo(open == 0 ? "" : Long.toString(open));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void everyDoubtIsCountedWhereItsLineIs(Plan plan) {
    List<Finding> findings = Checker.of(Settings.USUAL).report(plan, Optional.empty()).findings();
    long doubts =
        findings.stream().filter(finding -> finding.severity() != Severity.ADVICE).count();
    Map<Place, Branch> byPlace =
        all(plan, findings).stream()
            .filter(branch -> branch.place().isPresent())
            .collect(
                Collectors.toMap(branch -> branch.place().get(), branch -> branch, (a, b) -> b));
    int counted = byPlace.values().stream().mapToInt(branch -> branch.doubts().count()).sum();
    boolean wrong = byPlace.values().stream().anyMatch(branch -> branch.doubts().wrong());
    assertThat(counted).isLessThanOrEqualTo((int) doubts);
    if (wrong) {
      assertThat(findings).anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void aFilterKeepsExactlyWhatMatchesAndWhatLeadsThere(Plan plan) {
    for (String words : Set.of("产业", "iot", "没有这样的词")) {
      List<Branch> kept =
          Contents.of(plan, WORDS).with(List.of()).stream()
              .flatMap(group -> group.matching(words).stream())
              .toList();
      List<Branch> matching =
          all(plan, List.of()).stream()
              .filter(branch -> branch.kind() != Kind.HINT)
              .filter(branch -> branch.title().toLowerCase(Locale.ROOT).contains(words))
              .toList();
      List<String> keys = kept.stream().flatMap(Branch::all).map(Branch::key).toList();
      assertThat(keys).containsAll(matching.stream().map(Branch::key).toList());
      assertThat(kept).allMatch(group -> group.all().anyMatch(branch -> holds(branch, words)));
    }
  }

  private static boolean holds(Branch branch, String words) {
    return branch.title().toLowerCase(Locale.ROOT).contains(words);
  }
}
