package plandraft.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plandraft.model.Block;
import plandraft.model.DocumentText;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Inline;
import plandraft.model.Measure;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.model.Task;

class EditsTest {
  private final Block.Paragraph first = Block.Paragraph.of(new Id<>("b1"), "建设平台，用好平台。");
  private final Block.Paragraph framed = Block.Paragraph.of(new Id<>("b2"), "平台一览");
  private final Plan plan =
      Plan.of(new Id<>("p"), Header.of("规划", "专项规划", 2020, 2025))
          .withSections(
              List.of(
                  Section.of(new Id<>("s1"), "平台")
                      .withBody(
                          List.of(
                              first,
                              new Block.Panel(new Id<>("panel"), "平台专栏", List.of(framed)),
                              new Block.TasksHere(
                                  new Id<>("here"), List.of(new Id<>("k1"), new Id<>("k2"))))),
                  Section.of(new Id<>("s2"), "保障")))
          .withTasks(
              List.of(
                  Task.of(new Id<>("k1"), "建平台")
                      .withMeasures(List.of(Measure.of(new Id<>("m1"), "平台开工"))),
                  Task.of(new Id<>("k2"), "引项目")))
          .withDocumentTexts(
              List.of(
                  new DocumentText(
                      new Id<>("d"),
                      "explanation",
                      List.of(Section.of(new Id<>("e1"), "背景")),
                      List.of())));

  @Test
  void sectionsOfDocumentTextsAreEditedLikeChapters() {
    Plan changed = Sections.change(plan, new Id<>("e1"), section -> section.withHeading("起草背景"));
    assertThat(Sections.find(changed, new Id<>("e1")).orElseThrow().heading()).isEqualTo("起草背景");
    assertThat(changed.sections()).isSameAs(plan.sections());
    Plan added = Sections.insertAfter(plan, new Id<>("e1"), Section.of(new Id<>("e2"), "过程"));
    assertThat(added.documentTexts().getFirst().sections()).hasSize(2);
  }

  @Test
  void sectionsMoveOnlyWithinTheirText() {
    Plan moved = Sections.move(plan, Set.of(new Id<>("s1")), Optional.of(new Id<>("s2")), 0);
    assertThat(moved.sections()).hasSize(1);
    assertThat(moved.sections().getFirst().children().getFirst().heading()).isEqualTo("平台");
    assertThat(Sections.move(plan, Set.of(new Id<>("s1")), Optional.of(new Id<>("e1")), 0))
        .isSameAs(plan);
  }

  @Test
  void aSplitParagraphKeepsItsIdAndASecondOneFollows() {
    Block.Paragraph second = Block.Paragraph.of(new Id<>("b9"), "用好平台。");
    Plan split =
        Blocks.replace(
            plan, first.id(), List.of(first.withInlines(List.of(Inline.Text.of("建设平台，"))), second));
    assertThat(split.sections().getFirst().body().subList(0, 2))
        .extracting(block -> block.id().value())
        .containsExactly("b1", "b9");
  }

  @Test
  void blocksInPanelsAreFoundAndChanged() {
    Plan changed =
        Blocks.change(
            plan,
            framed.id(),
            block -> ((Block.Prose) block).withInlines(List.of(Inline.Text.of("新"))));
    assertThat(Blocks.find(changed, framed.id()))
        .contains(framed.withInlines(List.of(Inline.Text.of("新"))));
  }

  @Test
  void deletingATaskForgetsItsPlaceInTheText() {
    Plan one = Tasks.delete(plan, Set.of(new Id<>("k1")));
    assertThat(Blocks.find(one, new Id<>("here")))
        .contains(new Block.TasksHere(new Id<>("here"), List.of(new Id<>("k2"))));
    Plan none = Tasks.delete(one, Set.of(new Id<>("k2")));
    assertThat(Blocks.find(none, new Id<>("here"))).isEmpty();
  }

  @Test
  void tasksIndentAndOutdentBack() {
    Plan indented = Tasks.indent(plan, Set.of(new Id<>("k2")));
    assertThat(indented.tasks()).hasSize(1);
    assertThat(Tasks.outdent(indented, Set.of(new Id<>("k2")))).isEqualTo(plan);
  }

  @Test
  void measuresAreChangedWithinTheirTask() {
    Plan changed =
        Tasks.insertMeasureAfter(plan, new Id<>("m1"), Measure.of(new Id<>("m2"), "平台验收"));
    assertThat(Tasks.holding(changed, new Id<>("m2")).orElseThrow().title()).isEqualTo("建平台");
    Plan up = Tasks.measuresUp(changed, Set.of(new Id<>("m2")));
    assertThat(Tasks.find(up, new Id<>("k1")).orElseThrow().measures())
        .extracting(Measure::text)
        .containsExactly("平台验收", "平台开工");
  }

  @Test
  void replacesWordsEverywhereInOneStep() {
    Plan replaced = Replacing.all("平台", "载体").on(plan);
    assertThat(replaced.toString()).doesNotContain("平台");
    assertThat(Blocks.find(replaced, first.id()))
        .contains(Block.Paragraph.of(first.id(), "建设载体，用好载体。"));
    assertThat(replaced.tasks().getFirst().measures().getFirst().text()).isEqualTo("载体开工");
    assertThat(Replacing.all("没有", "x").on(plan)).isSameAs(plan);
  }

  @Test
  void replacesOneOccurrence() {
    Plan replaced = new Occurrence(Place.of(Place.Part.BLOCK, first.id()), 7, 9).by("载体").on(plan);
    assertThat(Blocks.find(replaced, first.id()))
        .contains(Block.Paragraph.of(first.id(), "建设平台，用好载体。"));
  }
}
