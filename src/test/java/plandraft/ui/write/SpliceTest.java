package plandraft.ui.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import plandraft.edit.Body;
import plandraft.model.Block;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Inline;
import plandraft.model.Place;
import plandraft.say.Message;

class SpliceTest {
  private static final Body BODY = new Body.OfSection(new Id<>("s"));
  private static final TextRow STANDING =
      new TextRow(
          new Line.Standing(BODY, new Block.TableHere(new Id<>("h"), "table")),
          Set.of(),
          "",
          List.of(new Run(new Piece.Thing(new Exhibit.Missing()), Inline.Emphasis.NONE)));
  private static final TextRow HEADING =
      new TextRow(new Line.Heading(new Id<>("s"), 0), Set.of(), "一、", List.of(Run.of("总体要求")));
  private static final TextRow VACANT =
      new TextRow(new Line.Vacant(BODY, Optional.empty()), Set.of(), "　　", List.of());
  private static final Run REFERENCE =
      new Run(
          new Piece.Reference(
              new Inline.Title(new Place(Place.Part.PLAN, "p"), Inline.Emphasis.NONE),
              "示例规划",
              Message.of(SpliceTest.class, "none")),
          Inline.Emphasis.NONE);
  private static final Strip NOTHING = Strip.of("");

  private static TextRow prose(String id, String words) {
    return row(id, Form.BODY, words);
  }

  private static TextRow row(String id, Form form, String words) {
    return TextRow.of(
        new Line.Prose(BODY, Optional.empty(), new Id<>(id), form), List.of(Run.of(words)));
  }

  private static Splice splice(List<TextRow> rows, int from, int to, Strip... inserted) {
    return Splice.of(rows, from, to, List.of(inserted), Ids.counting("new"));
  }

  @Test
  void typingGoesBetweenTheEnds() {
    assertThat(splice(List.of(prose("a", "甲乙丙")), 1, 2, Strip.of("丁戊")))
        .isEqualTo(new Splice(List.of(prose("a", "甲丁戊丙")), 0, 3));
  }

  @Test
  void aSplitGivesTheSecondHalfANewIdOfTheSameForm() {
    assertThat(splice(List.of(row("a", Form.ITEM, "甲乙")), 1, 1, NOTHING, NOTHING))
        .isEqualTo(
            new Splice(List.of(row("a", Form.ITEM, "甲"), row("new1", Form.ITEM, "乙")), 1, 0));
  }

  @Test
  void aSplitBeforeTheFirstWordLeavesTheIdWithTheWords() {
    assertThat(splice(List.of(prose("a", "甲乙")), 0, 0, NOTHING, NOTHING))
        .isEqualTo(new Splice(List.of(prose("new2", ""), prose("a", "甲乙")), 1, 0));
  }

  @Test
  void aJoinKeepsTheFirstUnlessItIsEmpty() {
    assertThat(splice(List.of(prose("a", "甲"), prose("b", "乙")), 1, 0, NOTHING))
        .isEqualTo(new Splice(List.of(prose("a", "甲乙")), 0, 1));
    assertThat(splice(List.of(prose("a", ""), prose("b", "乙")), 0, 0, NOTHING))
        .isEqualTo(new Splice(List.of(prose("b", "乙")), 0, 0));
    assertThat(splice(List.of(prose("a", ""), prose("b", "")), 0, 0, NOTHING))
        .isEqualTo(new Splice(List.of(prose("a", "")), 0, 0));
  }

  @Test
  void severalStripsKeepTheirForms() {
    Strip item = new Strip(Optional.of(Form.ITEM), List.of(Run.of("二")));
    assertThat(splice(List.of(prose("a", "甲乙")), 1, 1, Strip.of("一"), item, Strip.of("三")))
        .isEqualTo(
            new Splice(
                List.of(prose("a", "甲一"), row("new2", Form.ITEM, "二"), prose("new1", "三乙")), 2, 1));
  }

  @Test
  void anEmptyBodyBecomesAParagraphOnceSomethingIsWritten() {
    assertThat(splice(List.of(VACANT), 0, 0, Strip.of("字")))
        .isEqualTo(new Splice(List.of(prose("new1", "字")), 0, 1));
    assertThat(splice(List.of(VACANT), 0, 0, NOTHING)).isEqualTo(new Splice(List.of(VACANT), 0, 0));
  }

  @Test
  void aRangeAcrossAHeadingLeavesItAlone() {
    List<TextRow> rows = List.of(prose("a", "甲乙"), HEADING, prose("b", "丙丁"), prose("c", "戊己"));
    assertThat(splice(rows, 1, 1, Strip.of("新")))
        .isEqualTo(new Splice(List.of(prose("a", "甲新"), HEADING, prose("c", "己")), 0, 2));
  }

  @Test
  void aRangeThatStartsInAHeadingLeavesItAloneToo() {
    assertThat(splice(List.of(HEADING, prose("b", "丙丁")), 1, 1, NOTHING))
        .isEqualTo(new Splice(List.of(HEADING, prose("b", "丁")), 0, 1));
  }

  @Test
  void whatIsPutInPlaceOfAHeadingAndItsTextBecomesTheText() {
    List<TextRow> rows = List.of(HEADING, prose("b", "丙丁"), HEADING, prose("c", "戊己"));
    assertThat(splice(rows, 0, 1, Strip.of("一"), Strip.of("二")))
        .isEqualTo(
            new Splice(
                List.of(HEADING, prose("b", "一"), prose("new1", "二"), HEADING, prose("c", "己")),
                2,
                1));
    assertThat(splice(List.of(HEADING, HEADING), 1, 1, Strip.of("一")).rows())
        .extracting(TextRow::text)
        .containsExactly("总一体要求", "总体要求");
  }

  @Test
  void aHeadingTakesSeveralStripsAsOneLineOfWords() {
    Strip reference = new Strip(Optional.empty(), List.of(REFERENCE));
    Splice splice = splice(List.of(HEADING), 2, 4, Strip.of("目"), reference);
    assertThat(splice.rows().getFirst().runs()).containsExactly(Run.of("总体目示例规划"));
    assertThat(splice.caretColumn()).isEqualTo(7);
  }

  @Test
  void wordsNeverShareALineWithATable() {
    assertThat(splice(List.of(STANDING), 1, 1, Strip.of("后")))
        .isEqualTo(new Splice(List.of(STANDING, prose("new1", "后")), 1, 1));
    assertThat(splice(List.of(STANDING), 0, 0, Strip.of("前")))
        .isEqualTo(new Splice(List.of(prose("new1", "前"), STANDING), 0, 1));
    assertThat(splice(List.of(prose("a", "甲"), STANDING), 1, 0, NOTHING))
        .isEqualTo(new Splice(List.of(prose("a", "甲"), STANDING), 0, 1));
    assertThat(splice(List.of(STANDING, prose("a", "甲")), 1, 0, NOTHING))
        .isEqualTo(new Splice(List.of(STANDING, prose("a", "甲")), 1, 0));
  }

  @Test
  void aTableGoesWithTheRangeThatHoldsIt() {
    assertThat(splice(List.of(prose("a", "甲乙"), STANDING, prose("b", "丙丁")), 1, 1, NOTHING))
        .isEqualTo(new Splice(List.of(prose("a", "甲丁")), 0, 1));
    assertThat(splice(List.of(STANDING), 0, 1, NOTHING))
        .isEqualTo(new Splice(List.of(prose("new1", "")), 0, 0));
  }

  @Test
  void enterBehindATableStartsAParagraph() {
    Splice splice = splice(List.of(STANDING), 1, 1, NOTHING);
    assertThat(splice.rows()).containsExactly(STANDING);
    assertThat(splice(List.of(STANDING), 1, 1, NOTHING, Strip.of("文")).rows())
        .extracting(TextRow::line, TextRow::text)
        .endsWith(tuple(prose("new1", "").line(), "文"));
  }
}
