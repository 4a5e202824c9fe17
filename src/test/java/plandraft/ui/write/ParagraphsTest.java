package plandraft.ui.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.junit.jupiter.api.Test;
import plandraft.edit.Body;
import plandraft.model.Id;
import plandraft.model.Inline;
import plandraft.model.Inline.Emphasis;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.say.Message;

/// Rows in the editor's text, and what is cut out of it.
class ParagraphsTest {
  private static final Line.Prose LINE =
      new Line.Prose(new Body.Preamble(), Optional.empty(), new Id<>("p"), Form.ITEM);
  private static final Piece.Reference REFERENCE =
      new Piece.Reference(
          new Inline.Title(new Place(Part.PLAN, "p"), Emphasis.NONE),
          "示例规划",
          Message.of(ParagraphsTest.class, "source.missing"));
  private static final TextRow ITEM =
      TextRow.of(
          LINE,
          List.of(
              Run.of("编制"),
              new Run(REFERENCE, Emphasis.NONE),
              new Run(new Piece.Words("草案"), Emphasis.BOLD)));
  private static final TextRow HEADING =
      new TextRow(
          new Line.Heading(new Id<>("s"), 0), Set.of(Mark.TO_CHECK), "一、", List.of(Run.of("背景")));

  private final PieceOps ops = new PieceOps();
  private final ReadOnlyStyledDocument<LineStyle, Piece, Look> text =
      Paragraphs.text(List.of(HEADING, ITEM));

  @Test
  void theTextIsWhatIsSeenWithLeads() {
    assertThat(text.getText()).isEqualTo("一、背景\n　　——编制示例规划草案");
    assertThat(Paragraphs.lead(text.getParagraph(1))).isEqualTo("　　——");
    assertThat(Paragraphs.runs(text.getParagraph(1))).isEqualTo(ITEM.runs());
  }

  @Test
  void aRowWithoutWordsIsAnEmptyParagraph() {
    TextRow empty =
        new TextRow(
            new Line.PanelTitle(new Body.Preamble(), new Id<>("b")), Set.of(), "", List.of());
    ReadOnlyStyledDocument<LineStyle, Piece, Look> alone = Paragraphs.text(List.of(empty));
    assertThat(alone.length()).isZero();
    assertThat(Paragraphs.row(alone.getParagraph(0))).isEqualTo(empty);
  }

  @Test
  void copiedLinesKnowTheirFormsAndReferences() {
    List<Strip> strips = Paragraphs.strips(text.subSequence(2, text.length()));
    assertThat(strips)
        .containsExactly(
            new Strip(Optional.empty(), List.of(Run.of("背景"))),
            new Strip(Optional.of(Form.ITEM), ITEM.runs()));
    assertThat(strips).extracting(Strip::text).containsExactly("背景", "编制示例规划草案");
  }

  @Test
  void partOfAReferenceIsCopiedAsWords() {
    int start = text.getText().indexOf("示例规划");
    assertThat(Paragraphs.strips(text.subSequence(start + 2, start + 4)))
        .singleElement()
        .satisfies(strip -> assertThat(strip.runs()).containsExactly(Run.of("规划")));
  }

  @Test
  void wordsJoinAndOtherPiecesDoNot() {
    Piece words = new Piece.Words("甲");
    assertThat(ops.joinSeg(words, new Piece.Words("乙"))).contains(new Piece.Words("甲乙"));
    assertThat(ops.joinSeg(words, REFERENCE)).isEmpty();
    assertThat(ops.joinSeg(REFERENCE, words)).isEmpty();
    assertThat(ops.joinSeg(REFERENCE, REFERENCE)).isEmpty();
  }

  @Test
  void aPieceIsCutOnlyWhereItMust() {
    assertThat(ops.subSequence(REFERENCE, 0, 4)).isEqualTo(REFERENCE);
    assertThat(ops.subSequence(REFERENCE, 1, 3)).isEqualTo(new Piece.Words("例规"));
    assertThat(ops.charAt(REFERENCE, 3)).isEqualTo('划');
    assertThat(ops.length(new Piece.Thing(new Exhibit.Missing()))).isEqualTo(1);
    assertThat(ops.create("甲")).isEqualTo(new Piece.Words("甲"));
  }
}
