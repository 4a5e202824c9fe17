package plandraft.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.compose.DocumentKind;
import plandraft.compose.Documents;
import plandraft.file.FileTrouble;
import plandraft.file.LayoutFiles;
import plandraft.file.PlanJson;
import plandraft.file.Template;
import plandraft.file.Templates;
import plandraft.layout.Layouts;
import plandraft.model.Block;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.Inline;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.model.Several;
import plandraft.model.Task;
import plandraft.page.Pages;
import plandraft.query.Outline;
import plandraft.query.Places;
import plandraft.query.References;
import plandraft.query.Scheme;

/// Edges of editing: nothing there, everything gone, what others refer to deleted, trees as deep as
/// nobody draws them.
class EdgesTest {
  static List<Plan> samples() throws FileTrouble {
    List<Plan> plans = new ArrayList<>();
    for (Template sample : Templates.samples()) {
      plans.add(sample.plan());
    }
    return plans;
  }

  private static Plan empty() {
    return Plan.of(new Id<>("p"), Header.of("", "", 2020, 2025));
  }

  private static void assertUsable(Plan plan) throws FileTrouble {
    Layouts layouts = new LayoutFiles(Path.of("target/no-such-folder")).read();
    for (DocumentKind kind : Documents.of(plan)) {
      assertThat(Pages.of(kind.compose(plan, layouts))).as(kind.id()).isNotEmpty();
    }
    Plan read = PlanJson.read(PlanJson.write(plan)).plan();
    assertThat(read.withMedia(plan.media())).isEqualTo(plan);
  }

  private static List<String> missing(Plan plan) {
    References references = References.of(plan);
    return Blocks.all(plan)
        .filter(Block.Prose.class::isInstance)
        .flatMap(block -> ((Block.Prose) block).inlines().stream())
        .filter(inline -> references.words(inline).isEmpty())
        .map(references::print)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyIndicatorGoneIsSaidToBeMissing(Plan plan) throws FileTrouble {
    Set<Id<Indicator>> all =
        plan.indicatorTables().stream()
            .flatMap(table -> table.indicators().stream())
            .map(Indicator::id)
            .collect(Collectors.toSet());
    long values =
        Blocks.all(plan)
            .filter(Block.Prose.class::isInstance)
            .flatMap(block -> ((Block.Prose) block).inlines().stream())
            .filter(Inline.IndicatorValue.class::isInstance)
            .count();
    Plan without = Indicators.delete(plan, all);
    assertThat(without.indicatorTables()).hasSameSizeAs(plan.indicatorTables());
    assertThat(missing(without).size()).isGreaterThanOrEqualTo((int) values);
    assertThat(missing(without)).allMatch(References.MISSING::equals);
    assertUsable(without);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyTaskGoneLeavesNoPlaceForOne(Plan plan) throws FileTrouble {
    Plan without =
        Tasks.delete(plan, plan.tasks().stream().map(Task::id).collect(Collectors.toSet()));
    assertThat(without.tasks()).isEmpty();
    assertThat(Blocks.all(without))
        .noneMatch(block -> block instanceof Block.TasksHere here && !here.tasks().isEmpty());
    assertUsable(without);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyChapterGoneLeavesTheExplanationToBeChecked(Plan plan) throws FileTrouble {
    Plan without =
        Sections.delete(
            plan, plan.sections().stream().map(Section::id).collect(Collectors.toSet()));
    assertThat(without.sections()).isEmpty();
    assertThat(
            Sections.all(
                    without.documentTexts().stream().flatMap(t -> t.sections().stream()).toList())
                .count())
        .isEqualTo(
            Sections.all(plan.documentTexts().stream().flatMap(t -> t.sections().stream()).toList())
                .count());
    assertUsable(without);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void tablesAndPicturesGoneLeaveAnEmptyPlace(Plan plan) throws FileTrouble {
    assertUsable(
        plan.withIndicatorTables(List.of()).withBreakdowns(List.of()).withGrids(List.of()));
    assertUsable(plan.withMedia(List.of()));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void commentsOnWhatIsGoneSayItIs(Plan plan) {
    Plan without = plan.withSections(List.of()).withTasks(List.of()).withIndicatorTables(List.of());
    Places places = Places.of(without, Scheme.USUAL);
    for (Place.Part part : List.of(Place.Part.SECTION, Place.Part.TASK, Place.Part.TARGET)) {
      String path = places.path(new Place(part, plan.id().value())).in(Locale.ROOT);
      assertThat(path).isEqualTo("已删除的内容");
    }
    assertThat(without.comments()).isEqualTo(plan.comments());
  }

  @Test
  void nothingCanBeDoneToAnEmptyPlanAndNothingBreaks() throws FileTrouble {
    Plan plan = empty();
    Set<Id<Section>> sections = Set.of(new Id<>("x"));
    Set<Id<Task>> tasks = Set.of(new Id<>("x"));
    assertThat(Sections.promote(plan, sections)).isSameAs(plan);
    assertThat(Sections.move(plan, sections, Optional.empty(), 3)).isSameAs(plan);
    assertThat(Sections.insertAfter(plan, new Id<>("x"), Section.of(new Id<>("y"), "")))
        .isSameAs(plan);
    assertThat(Tasks.indent(plan, tasks)).isSameAs(plan);
    assertThat(Tasks.delete(plan, tasks)).isSameAs(plan);
    assertThat(Indicators.down(plan, Set.of(new Id<>("x")))).isSameAs(plan);
    assertThat(Comments.delete(plan, Set.of(new Id<>("x")))).isSameAs(plan);
    assertThat(Replacing.all("平台", "载体").on(plan)).isSameAs(plan);
    assertThat(Blocks.replace(plan, new Id<>("x"), List.of())).isSameAs(plan);
    assertThat(Outline.of(plan, Scheme.USUAL).entries()).isEmpty();
    assertUsable(plan);
  }

  @Test
  void theOnlySectionStaysWhereItIs() {
    Plan plan = Sections.append(empty(), Section.of(new Id<>("s"), "一"));
    Set<Id<Section>> only = Set.of(new Id<>("s"));
    assertThat(Sections.promote(plan, only)).isSameAs(plan);
    assertThat(Sections.demote(plan, only)).isSameAs(plan);
    assertThat(Sections.up(plan, only)).isSameAs(plan);
    assertThat(Sections.down(plan, only)).isSameAs(plan);
    for (int index : new int[] {Integer.MIN_VALUE, -1, 0, 1, 2, Integer.MAX_VALUE}) {
      assertThat(Sections.move(plan, only, Optional.empty(), index)).isSameAs(plan);
      assertThat(Sections.move(plan, only, Optional.of(new Id<>("s")), index)).isSameAs(plan);
    }
    assertThat(Sections.delete(plan, only)).isEqualTo(empty());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 20, 100})
  void treesAsDeepAsNobodyDrawsThem(int depth) throws FileTrouble {
    Section deepest = Section.of(new Id<>("s0"), "底").withBody(List.of(prose("b")));
    Task lowest = Task.of(new Id<>("k0"), "底").withText(List.of(prose("t")));
    for (int i = 1; i < depth; i++) {
      deepest = Section.of(new Id<>("s" + i), "层" + i).withChildren(List.of(deepest));
      lowest = Task.of(new Id<>("k" + i), "层" + i).withChildren(List.of(lowest));
    }
    Plan plan = empty().withSections(List.of(deepest)).withTasks(List.of(lowest));
    assertUsable(plan);
    assertThat(Outline.of(plan, Scheme.USUAL).all()).hasSize(depth);
    assertThat(Sections.find(plan, new Id<>("s0")).orElseThrow().body()).hasSize(1);
    Plan risen = plan;
    for (int i = 1; i < depth; i++) {
      risen = Sections.promote(risen, Set.of(new Id<>("s0")));
    }
    assertThat(risen.sections().getLast().id().value()).isEqualTo("s0");
    assertThat(risen.sections().getLast().body()).hasSize(1);
    assertThat(Tasks.delete(plan, Set.of(lowest.id())).tasks()).isEmpty();
  }

  private static Block.Paragraph prose(String id) {
    Inline count = new Inline.Count(Several.all(Several.Kind.TASKS), true, Inline.Emphasis.NONE);
    return new Block.Paragraph(new Id<>(id), Block.Style.BODY, List.of(Inline.Text.of("共"), count));
  }

  @Test
  void aPanelsWordsMoveWithIt() {
    Block.Panel panel =
        new Block.Panel(new Id<>("panel"), "专栏", List.of(prose("in"), prose("too")));
    Plan plan =
        empty()
            .withSections(
                List.of(
                    Section.of(new Id<>("a"), "甲").withBody(List.of(panel, prose("after"))),
                    Section.of(new Id<>("b"), "乙")));
    Plan without = Blocks.replace(plan, new Id<>("in"), List.of());
    Block.Panel left = (Block.Panel) Blocks.find(without, new Id<>("panel")).orElseThrow();
    assertThat(left.blocks()).extracting(block -> block.id().value()).containsExactly("too");
    Plan inserted = Blocks.replace(plan, new Id<>("in"), List.of(prose("in"), prose("new")));
    assertThat(Blocks.all(inserted).map(block -> block.id().value()))
        .containsExactly("panel", "in", "new", "too", "after");
    Plan gone = Blocks.replace(plan, new Id<>("panel"), List.of());
    assertThat(new HashSet<>(Blocks.all(gone).map(block -> block.id().value()).toList()))
        .isEqualTo(Set.of("after"));
    Plan both = Sections.move(plan, Set.of(new Id<>("a")), Optional.of(new Id<>("b")), 0);
    assertThat(Blocks.all(both)).isEqualTo(Blocks.all(plan).toList());
  }
}
