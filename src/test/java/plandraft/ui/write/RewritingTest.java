package plandraft.ui.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import plandraft.edit.Blocks;
import plandraft.edit.Sections;
import plandraft.edit.Tasks;
import plandraft.model.Block;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.query.Scheme;

class RewritingTest {
  private final Plan plan = Plans.full();

  private static List<TextRow> rows(Plan plan, Part part, String id) {
    return Portion.of(plan, new Place(part, id), Scheme.USUAL).orElseThrow().rows();
  }

  /// The plan after `words` were typed at the start of the row that shows `place`.
  private Plan typed(Part page, String id, Place place, int skip, String words) {
    List<TextRow> before = rows(plan, page, id);
    TextRow row =
        before.stream().filter(each -> each.place().equals(place)).skip(skip).findFirst().get();
    Splice splice = Splice.of(List.of(row), 0, 0, List.of(Strip.of(words)), Ids.counting("new"));
    List<TextRow> after = new ArrayList<>(before);
    after.set(before.indexOf(row), splice.rows().getFirst());
    return new Rewriting(before, after).on(plan);
  }

  @Test
  void wordsGoIntoTheirParagraphAndNothingElseChanges() {
    Plan next = typed(Part.SECTION, "demands", new Place(Part.BLOCK, "g6"), 0, "同时，");
    assertThat(Blocks.find(next, new Id<>("g6")))
        .contains(Block.Paragraph.of(new Id<>("g6"), "同时，各项指标由有关部门分解落实。"));
    Block before = Blocks.find(plan, new Id<>("g6")).orElseThrow();
    assertThat(Blocks.change(next, new Id<>("g6"), _ -> before)).isEqualTo(plan);
  }

  @Test
  void headingsTitlesAndGoalsAreRenamed() {
    Plan heading = typed(Part.SECTION, "demands", new Place(Part.SECTION, "goals"), 0, "主要");
    assertThat(Sections.find(heading, Plans.GOALS).orElseThrow().heading()).isEqualTo("主要发展目标");
    Plan title = typed(Part.SECTION, "tasks", new Place(Part.TASK, "t1"), 0, "数字");
    assertThat(Tasks.find(title, new Id<>("t1")).orElseThrow().title()).isEqualTo("数字产业能级提升工程");
    Plan goal = typed(Part.SECTION, "tasks", new Place(Part.TASK, "t1"), 1, "力争");
    assertThat(Tasks.find(goal, new Id<>("t1")).orElseThrow().goal())
        .isEqualTo("力争到2025年，形成若干优势产业集群。");
  }

  @Test
  void aPanelsTitleAndTextAreItsOwn() {
    Plan title = typed(Part.SECTION, "demands", new Place(Part.BLOCK, "box"), 0, "专栏：");
    assertThat(Blocks.find(title, new Id<>("box")))
        .hasValueSatisfying(
            panel -> assertThat(((Block.Panel) panel).title()).isEqualTo("专栏：重点工程"));
    Plan text = typed(Part.SECTION, "demands", new Place(Part.BLOCK, "box1"), 0, "一是");
    assertThat(Blocks.find(text, new Id<>("box1")))
        .contains(Block.Paragraph.of(new Id<>("box1"), "一是示例项目一：建设示范园区。"));
  }

  @Test
  void theFirstWordsOfAnEmptySectionMakeItsFirstParagraph() {
    Plan next = typed(Part.SECTION, "demands", new Place(Part.SECTION, "ideas"), 1, "坚持");
    assertThat(Sections.find(next, new Id<>("ideas")).orElseThrow().body())
        .containsExactly(Block.Paragraph.of(new Id<>("new1"), "坚持"));
  }

  @Test
  void aLoneEmptyParagraphIsNoBlock() {
    List<TextRow> before = rows(plan, Part.SECTION, "basis");
    List<TextRow> after = new ArrayList<>(before);
    after.set(1, before.get(1).with(List.of()));
    assertThat(Sections.find(new Rewriting(before, after).on(plan), new Id<>("basis")))
        .hasValueSatisfying(section -> assertThat(section.body()).isEmpty());
  }
}
