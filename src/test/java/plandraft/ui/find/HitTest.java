package plandraft.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import plandraft.edit.Replacing;
import plandraft.edit.Sections;
import plandraft.model.Block;
import plandraft.model.Breakdown;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Inline;
import plandraft.model.Inline.Emphasis;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.model.Several;
import plandraft.model.Task;
import plandraft.quantity.Quantity;
import plandraft.query.Search;

/// Words are found as printed and replaced where they are written.
final class HitTest {
  private static final Id<Section> CHAPTER = new Id<>("s");
  private static final Plan PLAN =
      Plan.of(new Id<>("plan"), Header.of("规划", "专项规划", 2020, 2025))
          .withSections(List.of(Section.of(CHAPTER, "发展目标").withBody(List.of(paragraph()))));

  private static Block paragraph() {
    return new Block.Paragraph(
        new Id<>("p"),
        Block.Style.BODY,
        List.of(
            Inline.Text.of("目标共"),
            new Inline.Count(Several.all(Several.Kind.PARTS), true, Emphasis.NONE),
            Inline.Text.of("章，目标明确")));
  }

  @Test
  void headingsAndTextAreFound() {
    assertThat(hits("目标")).hasSize(3).allMatch(Hit::replaceable);
  }

  @Test
  void wordsBehindALiveReferenceAreReplacedInTheirPlace() {
    Hit last = hits("目标").getLast();

    assertThat(text(Hit.replace(PLAN, List.of(last), "任务"))).isEqualTo("目标共\uFFFC章，任务明确");
  }

  @Test
  void allAreReplacedAtOnceWhateverTheLengths() {
    Plan replaced = Hit.replace(PLAN, hits("目标"), "远景目标");

    assertThat(text(replaced)).isEqualTo("远景目标共\uFFFC章，远景目标明确");
    assertThat(replaced.sections().getFirst().heading()).isEqualTo("发展远景目标");
  }

  @Test
  void aLiveReferenceIsFoundButNotReplaced() {
    assertThat(hits("一章")).singleElement().matches(hit -> !hit.replaceable());
    assertThat(Hit.replace(PLAN, hits("一章"), "两章")).isSameAs(PLAN);
  }

  @Test
  void cellsAndGoalsAreReplacedButNumbersOfRegionsAreNot() {
    Plan plan =
        PLAN.withTasks(List.of(Task.of(new Id<>("t"), "任务").withGoal("新增5家。")))
            .withBreakdowns(List.of(breakdown()));
    List<Hit> hits = Hit.in(plan, Search.of("5"));

    assertThat(hits.stream().map(Hit::replaceable)).containsExactly(true, true, false);
    Plan replaced = Hit.replace(plan, hits, "6");
    assertThat(replaced.tasks().getFirst().goal()).isEqualTo("新增6家。");
    assertThat(replaced.breakdowns().getFirst().columns().getFirst().name()).isEqualTo("6G基站");
    assertThat(replaced.breakdowns().getFirst().regions())
        .isEqualTo(plan.breakdowns().getFirst().regions());
  }

  private static Breakdown breakdown() {
    return new Breakdown(
        new Id<>("b"),
        "分解表",
        List.of(Breakdown.Column.of(new Id<>("c"), "5G基站")),
        List.of(),
        List.of(new Breakdown.Line(new Id<>("r"), "某区", List.of(Quantity.read("5")))));
  }

  private static List<Hit> hits(String words) {
    return Hit.in(PLAN, Search.of(words));
  }

  private static String text(Plan plan) {
    Section section = Sections.find(plan, CHAPTER).orElseThrow();
    return Replacing.plain(((Block.Prose) section.body().getFirst()).inlines());
  }
}
