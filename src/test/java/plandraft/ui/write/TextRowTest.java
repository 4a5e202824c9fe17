package plandraft.ui.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.edit.Body;
import plandraft.model.Id;
import plandraft.model.Inline;
import plandraft.model.Inline.Emphasis;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.say.Message;

/// Positions in one line: 甲, a character of two units, a reference of three, 乙 in bold.
class TextRowTest {
  private static final Line.Prose LINE =
      new Line.Prose(new Body.Preamble(), Optional.empty(), new Id<>("p"), Form.BODY);
  private static final Inline TITLE = new Inline.Title(new Place(Part.PLAN, "p"), Emphasis.NONE);
  private static final Run REFERENCE =
      new Run(
          new Piece.Reference(TITLE, "三个字", Message.of(TextRowTest.class, "source.missing")),
          Emphasis.NONE);
  private static final TextRow ROW =
      TextRow.of(
          LINE, List.of(Run.of("甲𠮷"), REFERENCE, new Run(new Piece.Words("乙"), Emphasis.BOLD)));

  static Stream<List<TextRow>> pages() {
    return Portions.plans(25)
        .map(
            plan ->
                Portions.roots(plan).stream()
                    .flatMap(root -> Portions.rows(plan, root).stream())
                    .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "1, 1, 1",
    "2, 2, 2",
    "3, 3, 3",
    "4, 3, 6",
    "5, 3, 6",
    "6, 6, 6",
    "7, 7, 7",
    "9, 7, 7",
    "-2, 0, 0"
  })
  void aPieceIsNotEntered(int position, int back, int forth) {
    assertThat(ROW.edge(position, true)).isEqualTo(back);
    assertThat(ROW.edge(position, false)).isEqualTo(forth);
  }

  @ParameterizedTest
  @CsvSource({"0, 1", "1, 3", "3, 6", "6, 7"})
  void oneStepIsOneCharacterOrOnePiece(int from, int to) {
    assertThat(ROW.after(from)).isEqualTo(to);
    assertThat(ROW.before(to)).isEqualTo(from);
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "2, 2", "3, 3", "4, 6", "5, 7", "9, 7"})
  void aReferenceIsOneToThePlan(int nth, int position) {
    assertThat(ROW.position(nth)).isEqualTo(position);
  }

  @Test
  void wordsCommentedOnStandApartAndAreFoundFromBothSides() {
    Remark remark = new Remark(new Id<>("k"), "甲局", "请核。", "");
    TextRow row = ROW.remarked(1, 6, remark);
    assertThat(row.runs()).hasSize(4);
    assertThat(row.inlines()).isEqualTo(ROW.inlines());
    assertThat(row).isNotEqualTo(ROW);
    assertThat(IntStream.rangeClosed(0, 7).filter(at -> !row.remarks(at).isEmpty()))
        .containsExactly(1, 2, 3, 4, 5, 6);
    assertThat(ROW.remarked(2, 2, remark)).isEqualTo(ROW);
    assertThat(row.remarked(0, 7, remark).remarks(3)).containsExactly(remark);
    assertThat(TextRow.of(LINE, List.of()).remarks(0)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 7, 甲𠮷三个字乙", "0, 1, 甲", "3, 6, 三个字", "4, 5, 个", "6, 7, 乙", "2, 2, ''"})
  void aSliceSaysWhatStandsThere(int from, int to, String words) {
    assertThat(ROW.slice(from, to).stream().map(run -> run.piece().text()))
        .satisfies(texts -> assertThat(String.join("", texts)).isEqualTo(words));
  }

  @Test
  void partOfAReferenceIsMereWords() {
    assertThat(ROW.slice(3, 6)).containsExactly(REFERENCE);
    assertThat(ROW.slice(4, 6)).containsExactly(Run.of("个字"));
  }

  @Test
  void neighboursOfOneEmphasisAreOneRun() {
    TextRow row =
        TextRow.of(LINE, List.of(Run.of("甲"), Run.of(""), Run.of("乙"), REFERENCE, REFERENCE));
    assertThat(row.runs()).containsExactly(Run.of("甲乙"), REFERENCE, REFERENCE);
    assertThat(row.inlines()).containsExactly(Inline.Text.of("甲乙"), TITLE, TITLE);
  }

  @Test
  void emphasisCutsWordsAndKeepsReferencesWhole() {
    TextRow bold = ROW.emphasised(1, 6, Emphasis.KAI);
    assertThat(bold.inlines())
        .containsExactly(
            Inline.Text.of("甲"),
            new Inline.Text("𠮷", Emphasis.KAI),
            TITLE.withEmphasis(Emphasis.KAI),
            new Inline.Text("乙", Emphasis.BOLD));
    assertThat(bold.emphasised(1, 6, Emphasis.NONE)).isEqualTo(ROW);
  }

  @Test
  void anotherFormHasAnotherLead() {
    TextRow item = ROW.on(LINE.withForm(Form.ITEM));
    assertThat(item.lead()).isEqualTo("　　——");
    assertThat(item.runs()).isEqualTo(ROW.runs());
    assertThat(item.place()).isEqualTo(ROW.place());
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("pages")
  void stepsForthAndBackMeetTheSamePositions(List<TextRow> rows) {
    for (TextRow row : rows) {
      List<Integer> forth = positions(row).toList();
      List<Integer> back =
          IntStream.iterate(row.length(), at -> at >= 0, at -> at == 0 ? -1 : row.before(at))
              .boxed()
              .toList();
      assertThat(back.reversed()).isEqualTo(forth);
      assertThat(forth).allMatch(at -> row.edge(at, true) == at && row.edge(at, false) == at);
    }
  }

  private static Stream<Integer> positions(TextRow row) {
    return IntStream.iterate(
            0, at -> at <= row.length(), at -> at == row.length() ? at + 1 : row.after(at))
        .boxed();
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("pages")
  void twoSlicesMakeTheWhole(List<TextRow> rows) {
    for (TextRow row : rows) {
      assertThat(positions(row))
          .allSatisfy(
              at -> {
                Stream<Run> left = row.slice(0, at).stream();
                Stream<Run> right = row.slice(at, row.length()).stream();
                assertThat(row.with(Stream.concat(left, right).toList())).isEqualTo(row);
              });
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("pages")
  void thePlanKeepsWhatIsShown(List<TextRow> rows) {
    for (TextRow row : rows) {
      String words =
          row.runs().stream()
              .filter(run -> run.piece() instanceof Piece.Words)
              .map(run -> run.piece().text())
              .collect(Collectors.joining());
      String kept =
          row.inlines().stream()
              .filter(Inline.Text.class::isInstance)
              .map(inline -> ((Inline.Text) inline).text())
              .collect(Collectors.joining());
      assertThat(kept).isEqualTo(words);
    }
  }
}
