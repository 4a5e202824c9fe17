package plandraft.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.document.Block;
import plandraft.document.Change;
import plandraft.document.Contents;
import plandraft.document.Document;
import plandraft.document.Paragraph;
import plandraft.document.Specimens;
import plandraft.document.Style;

/// Which headings a table of contents leads to.
class HeadingsTest {
  private static final List<Style> STYLES = Specimens.everything().styles();

  private static String style(int level) {
    return STYLES.stream()
        .filter(style -> style.outline().equals(Optional.of(level)))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private static Paragraph heading(int level, String words) {
    return Paragraph.of(style(level), words);
  }

  private static Paragraph body() {
    String plain =
        STYLES.stream().filter(style -> style.outline().isEmpty()).findFirst().orElseThrow().id();
    return Paragraph.of(plain, "正文。");
  }

  private static Contents contents(int levels, int entries) {
    return new Contents(
        style(0),
        levels,
        IntStream.range(0, entries)
            .mapToObj(at -> new Contents.Entry(0, "第" + at, Optional.empty()))
            .toList());
  }

  private static Document document(Block... blocks) {
    Document like = Specimens.everything();
    Document.Part part = new Document.Part(like.parts().getFirst().page(), List.of(blocks));
    return new Document(like.name(), like.origin(), STYLES, List.of(part), List.of());
  }

  private static List<Optional<String>> marks(Headings headings, Paragraph... paragraphs) {
    List<Optional<String>> marks = new ArrayList<>();
    Stream.of(paragraphs).forEach(paragraph -> marks.add(headings.next(paragraph)));
    return marks;
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "2, 2", "3, 2"})
  void headingsAreMarkedAsDeepAsTheContentsGo(int levels, int marked) {
    Paragraph chapter = heading(0, "一、总则");
    Paragraph part = heading(1, "（一）目标");
    Headings headings = Headings.of(document(contents(levels, marked), chapter, body(), part));
    assertThat(marks(headings, chapter, body(), part).stream().flatMap(Optional::stream))
        .hasSize(marked)
        .doesNotHaveDuplicates();
  }

  @Test
  void anEntryLeadsToTheHeadingInItsTurn() {
    Paragraph one = heading(0, "一、总则");
    Paragraph two = heading(0, "二、任务");
    Headings headings = Headings.of(document(contents(1, 2), one, body(), two));
    assertThat(marks(headings, one, body(), two))
        .containsExactly(headings.target(0), Optional.empty(), headings.target(1));
    assertThat(headings.target(0)).hasValueSatisfying(mark -> assertThat(mark).startsWith("_Toc"));
  }

  @ParameterizedTest
  @CsvSource({"1", "3"})
  void entriesThatAreNotTheHeadingsOneByOneLeadNowhere(int entries) {
    Headings headings =
        Headings.of(document(contents(1, entries), heading(0, "一、总则"), heading(0, "二、任务")));
    assertThat(headings.target(0)).isEmpty();
    assertThat(headings.next(heading(0, "一、总则"))).isPresent();
  }

  @ParameterizedTest
  @CsvSource({"DELETED, false", "MOVED_FROM, false", "INSERTED, true", "MOVED_TO, true"})
  void aHeadingThatGoesAwayIsNotListed(Change.Kind kind, boolean listed) {
    Paragraph plain = heading(0, "一、总则");
    Paragraph changed =
        new Paragraph(
            plain.style(),
            plain.runs(),
            plain.anchor(),
            false,
            Optional.of(new Change(kind, 0, "张三", Instant.EPOCH)),
            Optional.empty());
    Headings headings = Headings.of(document(contents(1, listed ? 1 : 0), changed));
    assertThat(headings.next(changed).isPresent()).isEqualTo(listed);
    assertThat(headings.target(0)).isPresent();
  }

  @Test
  void withoutContentsNothingIsMarked() {
    Paragraph chapter = heading(0, "一、总则");
    assertThat(Headings.of(document(chapter)).next(chapter)).isEmpty();
  }
}
