package plandraft.ui.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import plandraft.edit.Body;
import plandraft.edit.Sections;
import plandraft.model.Block;
import plandraft.model.Id;
import plandraft.model.Inline.Emphasis;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;

/// What commands do to whole lines, as it comes into the plan: forms, panels, order, emphasis.
class RewritingFormsTest {
  private static final Body GOALS = new Body.OfSection(Plans.GOALS);
  private final Plan plan = Plans.full();
  private final List<TextRow> before = Portions.rows(plan, new Place(Part.SECTION, "demands"));

  private Plan rewritten(List<TextRow> after) {
    return new Rewriting(before, after).on(plan);
  }

  private static List<Block> goals(Plan plan) {
    return Sections.find(plan, Plans.GOALS).orElseThrow().body();
  }

  private static List<String> ids(List<Block> blocks) {
    return blocks.stream().map(block -> block.id().value()).toList();
  }

  private static Predicate<TextRow> of(String id) {
    return row -> row.place().equals(new Place(Part.BLOCK, id));
  }

  private TextRow row(String id) {
    return before.stream().filter(of(id)).findFirst().orElseThrow();
  }

  private List<TextRow> with(String id, TextRow... instead) {
    List<TextRow> after = new ArrayList<>(before);
    int at = after.indexOf(row(id));
    after.remove(at);
    after.addAll(at, List.of(instead));
    return after;
  }

  @ParameterizedTest
  @EnumSource(Form.class)
  void aLineTakesAnotherFormAndKeepsItsWords(Form form) {
    TextRow changed = row("g3").on(((Line.Prose) row("g3").line()).withForm(form));
    Block.Prose block =
        (Block.Prose)
            goals(rewritten(with("g3", changed))).stream()
                .filter(one -> one.id().value().equals("g3"))
                .findFirst()
                .orElseThrow();
    assertThat(Form.of(block)).isEqualTo(form);
    assertThat(block.inlines()).isEqualTo(row("g3").inlines());
  }

  @Test
  void whatIsEmphasisedIsEmphasisedInThePlan() {
    Plan next = rewritten(with("g6", row("g6").emphasised(0, 4, Emphasis.KAI)));
    Block.Prose last = (Block.Prose) goals(next).getLast();
    assertThat(last.inlines()).hasSize(2);
    assertThat(last.inlines().getFirst().emphasis()).isEqualTo(Emphasis.KAI);
  }

  @Test
  void aLineTakenOutIsABlockLess() {
    assertThat(ids(goals(rewritten(with("g2")))))
        .containsExactly("g1", "g3", "g4", "g5", "box", "here", "g6");
  }

  @Test
  void linesInAnotherOrderAreBlocksInAnotherOrder() {
    List<TextRow> after = with("g2");
    after.add(after.indexOf(row("g6")) + 1, row("g2"));
    assertThat(ids(goals(rewritten(after)))).endsWith("here", "g6", "g2");
  }

  @Test
  void aLineWithinAFrameGoesIntoThePanel() {
    Line.Prose framed =
        new Line.Prose(GOALS, Optional.of(new Id<>("box")), new Id<>("g6"), Form.BODY);
    List<TextRow> after = with("g6");
    after.add(after.indexOf(row("box1")) + 1, row("g6").on(framed));
    Block.Panel panel =
        (Block.Panel)
            goals(rewritten(after)).stream()
                .filter(Block.Panel.class::isInstance)
                .findFirst()
                .orElseThrow();
    assertThat(panel.blocks())
        .extracting(block -> block.id().value())
        .containsExactly("box1", "g6");
  }

  @Test
  void aPanelWithoutItsTitleIsPlainText() {
    Line.Prose free = new Line.Prose(GOALS, Optional.empty(), new Id<>("box1"), Form.BODY);
    List<TextRow> after = new ArrayList<>(with("box1", row("box1").on(free)));
    after.removeIf(row -> row.line() instanceof Line.PanelTitle);
    assertThat(ids(goals(rewritten(after))))
        .containsSubsequence("g5", "box1", "here")
        .doesNotContain("box");
  }

  @Test
  void aNewPanelHoldsWhatStandsBelowItsTitle() {
    Line.Prose framed =
        new Line.Prose(GOALS, Optional.of(new Id<>("new")), new Id<>("g6"), Form.BODY);
    TextRow title =
        new TextRow(new Line.PanelTitle(GOALS, new Id<>("new")), Set.of(), "", List.of());
    Plan next = rewritten(with("g6", title, row("g6").on(framed)));
    assertThat(goals(next).getLast())
        .isInstanceOfSatisfying(
            Block.Panel.class,
            panel -> {
              assertThat(panel.title()).isEmpty();
              assertThat(panel.blocks()).hasSize(1);
            });
  }

  @Test
  void anEmptyLineAmongOthersStaysAnEmptyParagraph() {
    Line.Prose line = new Line.Prose(GOALS, Optional.empty(), new Id<>("new"), Form.BODY);
    Plan next = rewritten(with("g6", row("g6"), TextRow.of(line, List.of())));
    assertThat(goals(next).getLast())
        .isEqualTo(new Block.Paragraph(new Id<>("new"), Block.Style.BODY, List.of()));
  }

  @Test
  void otherChaptersAreLeftAsTheyAre() {
    Plan next = rewritten(with("g2"));
    Stream<Id<?>> others =
        Stream.of(plan, next).map(one -> one.sections().getFirst()).map(section -> section.id());
    assertThat(others.distinct()).hasSize(1);
    assertThat(next.sections().getFirst()).isSameAs(plan.sections().getFirst());
    assertThat(next.tasks()).isSameAs(plan.tasks());
  }
}
