package plandraft.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.compose.Documents;
import plandraft.compose.WideTables;
import plandraft.document.Document;
import plandraft.model.Grid;
import plandraft.model.Ids;
import plandraft.model.Indicator;
import plandraft.model.Measure;
import plandraft.model.Plan;
import plandraft.model.Responsibility;
import plandraft.model.Task;

/// Every document of every sample reads back as what it was made from, with and without the anchors
/// that the program's own documents carry. What a document does not show cannot come back: a plan's
/// text has no bases and no measures, an explanation no milestones and no sign for a missing unit.
/// A digest's heading, a live reference and the log of stages come back as the words they print.
class RoundTripTest {
  private static Plan read(Document... documents) {
    return Recognizer.recognize(List.of(documents), Choices.NONE, Ids.counting("n")).plan();
  }

  /// Says first which lines differ, for the lists are long.
  private static void same(List<String> actual, List<String> expected) {
    List<String> missing = expected.stream().filter(line -> !actual.contains(line)).toList();
    List<String> strange = actual.stream().filter(line -> !expected.contains(line)).toList();
    assertThat(strange).as("instead of %s", missing).isEmpty();
    assertThat(missing).isEmpty();
    assertThat(actual).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"breakdown", "plan", "workbook"})
  void partsOfAWideTableGiveOneTable(String kind) throws IOException {
    Plan plan = WideTables.breakdown(40);
    Document document =
        Documents.kind(kind).orElseThrow().compose(plan, Samples.layouts()).onPaper();
    List<String> expected = Told.breakdowns(plan);
    assertThat(Told.breakdowns(read(document))).isEqualTo(expected);
    assertThat(Told.breakdowns(read(Samples.stripped(document)))).isEqualTo(expected);
  }

  @Test
  void partsOfAWideGridGiveOneGrid() throws IOException {
    Plan plan = WideTables.evaluation(20);
    Document document =
        Documents.kind("evaluation").orElseThrow().compose(plan, Samples.layouts()).onPaper();
    Grid grid = read(Samples.stripped(document)).grids().getFirst();
    Grid sent = plan.grids().getFirst();
    assertThat(grid.columns()).isEqualTo(sent.columns());
    assertThat(grid.rows().getLast().cells()).isEqualTo(sent.rows().getLast().cells());
    assertThat(grid.note()).endsWith(sent.note());
  }

  static Stream<Samples.Sample> plans() throws IOException {
    return Samples.of("plan", "notice").stream();
  }

  static Stream<Samples.Sample> targets() throws IOException {
    return Samples.of("targets").stream();
  }

  static Stream<Samples.Sample> explanations() throws IOException {
    return Samples.of("explanation").stream();
  }

  static Stream<Samples.Sample> responsibilities() throws IOException {
    return Samples.of("responsibilities", "leads").stream();
  }

  static Stream<Samples.Sample> breakdowns() throws IOException {
    return Samples.of("breakdown", "workbook").stream();
  }

  static Stream<Samples.Sample> grids() throws IOException {
    return Samples.of("projects", "investment", "lists", "evaluation").stream();
  }

  static Stream<Samples.Sample> all() throws IOException {
    return Samples.all().stream();
  }

  @ParameterizedTest
  @MethodSource("plans")
  void planTextGivesTheSameChapters(Samples.Sample sample) throws IOException {
    List<String> expected = Told.chapters(sample.plan());
    same(Told.chapters(read(sample.document())), expected);
    same(
        plainPanels(Told.chapters(read(Samples.stripped(sample.document())))),
        plainPanels(expected));
  }

  /// The stripped documents have no emphasis within cells, panels included.
  private static List<String> plainPanels(List<String> lines) {
    return lines.stream()
        .map(line -> line.strip().startsWith("—") ? line.replace("*", "") : line)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("plans")
  void planTextGivesTheSameAnnexes(Samples.Sample sample) throws IOException {
    assertThat(Told.annexes(read(sample.document()))).isEqualTo(Told.annexes(sample.plan()));
    assertThat(Told.annexes(read(Samples.stripped(sample.document()))))
        .isEqualTo(Told.annexes(sample.plan()));
  }

  @ParameterizedTest
  @MethodSource("targets")
  void tableOfTargetsGivesTheSameIndicators(Samples.Sample sample) throws IOException {
    List<String> expected = Told.indicators(withoutBasis(sample.plan()));
    same(Told.indicators(withoutBasis(read(sample.document()))), expected);
    assertThat(Told.indicators(withoutBasis(read(Samples.stripped(sample.document())))))
        .isEqualTo(expected);
  }

  private static Plan withoutBasis(Plan plan) {
    return eachIndicator(plan, each -> each.withBasis(plandraft.quantity.Basis.EMPTY));
  }

  private static Plan withoutMilestones(Plan plan) {
    return eachIndicator(
        plan,
        each -> {
          Indicator left = each.withNature(Indicator.Nature.NONE);
          left = left.withUnit(left.unit().replace("/", left.unit().length() > 1 ? "/" : ""));
          for (Indicator.Milestone milestone : each.milestones()) {
            left = left.withMilestone(milestone.year(), plandraft.quantity.Quantity.BLANK);
          }
          return left;
        });
  }

  private static Plan eachIndicator(Plan plan, java.util.function.UnaryOperator<Indicator> change) {
    return plan.withIndicatorTables(
        plan.indicatorTables().stream()
            .map(
                table ->
                    table.withGroups(
                        table.groups().stream()
                            .map(
                                group ->
                                    group.withIndicators(
                                        group.indicators().stream().map(change).toList()))
                            .toList()))
            .toList());
  }

  @ParameterizedTest
  @MethodSource("explanations")
  void explanationGivesIndicatorsWithTheirBases(Samples.Sample sample) throws IOException {
    List<String> expected = Told.indicators(withoutMilestones(sample.plan()));
    same(Told.indicators(read(sample.document())), expected);
    same(Told.indicators(read(Samples.stripped(sample.document()))), expected);
  }

  @ParameterizedTest
  @MethodSource("explanations")
  void explanationFillsHeaderAndStages(Samples.Sample sample) throws IOException {
    Plan plan = read(sample.document());
    assertThat(plan.header().title()).isEqualTo(sample.plan().header().title());
    assertThat(plan.header().drafter()).isEqualTo(sample.plan().header().drafter());
    assertThat(plan.header().baseYear()).isEqualTo(sample.plan().header().baseYear());
    assertThat(plan.header().targetYear()).isEqualTo(sample.plan().header().targetYear());
    assertThat(plan.stageLog())
        .extracting(entry -> entry.when())
        .isEqualTo(sample.plan().stageLog().stream().map(entry -> entry.when()).toList());
    assertThat(Told.text(plan, "explanation"))
        .filteredOn(line -> line.startsWith("#"))
        .isEqualTo(
            Told.text(sample.plan(), "explanation").stream()
                .filter(line -> line.startsWith("#"))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("responsibilities")
  void tableOfTasksGivesTheSameTasks(Samples.Sample sample) throws IOException {
    boolean leads = sample.kind().id().equals("leads");
    List<String> expected = tasks(sample.plan(), leads);
    same(tasks(read(sample.document()), leads), expected);
    same(tasks(read(Samples.stripped(sample.document())), leads), expected);
  }

  /// Tasks without the text that stands in the chapter, and without deadlines where none are shown.
  private static List<String> tasks(Plan plan, boolean deadlines) {
    Plan bare = plan.withTasks(plan.tasks().stream().map(RoundTripTest::bare).toList());
    return Told.tasks(bare).stream()
        .map(line -> deadlines ? line : line.replaceFirst(" \\| [^|]*$", ""))
        .toList();
  }

  private static Task bare(Task task) {
    return task.withText(List.of())
        .withMeasures(task.measures().stream().map(RoundTripTest::whole).toList())
        .withChildren(task.children().stream().map(RoundTripTest::bare).toList());
  }

  /// Areas that share the name of their kind of office are read under their whole names.
  private static Measure whole(Measure measure) {
    Responsibility units = measure.responsibility();
    return measure.withResponsibility(
        new Responsibility("", whole(units.leads()), whole(units.supporting())));
  }

  private static List<String> whole(List<String> units) {
    return Answerable.read(String.join("、", units)).units();
  }

  @ParameterizedTest
  @MethodSource("breakdowns")
  void breakdownsComeBack(Samples.Sample sample) throws IOException {
    same(Told.breakdowns(read(sample.document())), Told.breakdowns(sample.plan()));
  }

  @ParameterizedTest
  @MethodSource("grids")
  void freeTablesComeBack(Samples.Sample sample) throws IOException {
    List<String> expected =
        Told.grids(
            sample
                .plan()
                .withGrids(
                    sample.plan().grids().stream()
                        .filter(
                            grid ->
                                sample
                                    .kind()
                                    .id()
                                    .toUpperCase(java.util.Locale.ROOT)
                                    .startsWith(grid.kind().name().substring(0, 4)))
                        .toList()));
    same(unexplained(read(sample.document())), expected);
    same(unexplained(read(Samples.stripped(sample.document()))), expected);
  }

  /// Free tables without what a document says of the mark before lead units, which stays a note.
  private static List<String> unexplained(Plan plan) {
    return Told.grids(plan).stream().map(grid -> grid.replaceFirst("标\\*的为牵头单位$", "")).toList();
  }

  @ParameterizedTest
  @MethodSource("all")
  void idsAreKeptAndNeverGivenTwice(Samples.Sample sample) throws IOException {
    Plan plan = read(sample.document());
    List<String> indicators =
        plan.indicatorTables().stream()
            .flatMap(table -> table.indicators().stream())
            .map(each -> each.id().value())
            .toList();
    List<String> own =
        sample.plan().indicatorTables().stream()
            .flatMap(table -> table.indicators().stream())
            .map(each -> each.id().value())
            .toList();
    assertThat(indicators).doesNotHaveDuplicates();
    assertThat(own).containsAll(indicators);
  }

  @Test
  void severalDocumentsMakeOnePlan() throws IOException {
    for (Samples.Sample sample : Samples.of("plan")) {
      List<Document> documents =
          Samples.all().stream()
              .filter(each -> each.name().equals(sample.name()))
              .filter(
                  each ->
                      List.of(
                              "plan",
                              "explanation",
                              "targets",
                              "leads",
                              "responsibilities",
                              "breakdown")
                          .contains(each.kind().id()))
              .map(RoundTripTest::compose)
              .toList();
      Plan plan = read(documents.toArray(Document[]::new));
      same(Told.indicators(plan), Told.indicators(sample.plan()));
      same(tasks(plan, true), tasks(sample.plan(), true));
      same(Told.chapters(plan), Told.chapters(sample.plan()));
      same(Told.breakdowns(plan), Told.breakdowns(sample.plan()));
    }
  }

  private static Document compose(Samples.Sample sample) {
    try {
      return sample.document();
    } catch (IOException wrong) {
      throw new java.io.UncheckedIOException(wrong);
    }
  }
}
