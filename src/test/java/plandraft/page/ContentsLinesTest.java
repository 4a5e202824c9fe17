package plandraft.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import plandraft.document.Contents;
import plandraft.document.Document;
import plandraft.document.Paragraph;
import plandraft.document.Specimens;
import plandraft.page.Page.Words;

/// The lines of a table of contents.
class ContentsLinesTest {
  private static final int RIGHT = Specimens.PORTRAIT.width() - Specimens.PORTRAIT.right();

  @Test
  void numbersStandAtTheRightBehindDots() {
    List<Words> line = line(entry(0, "一、总体要求", Optional.of(12)));
    assertThat(line).extracting(Words::text).first().isEqualTo("一、总体要求");
    assertThat(line.get(1).text()).matches("\\.+");
    assertThat(line.getLast().text()).isEqualTo("12");
    assertThat(line.getLast().x() + line.getLast().width()).isCloseTo(RIGHT, near());
    assertThat(line.get(1).x() + line.get(1).width()).isCloseTo(line.getLast().x(), near());
    assertThat(line.get(1).x())
        .isGreaterThan((int) (line.getFirst().x() + line.getFirst().width()));
  }

  @Test
  void everyLevelIsOneCharacterFurtherIn() {
    int first = line(entry(0, "一、", Optional.empty())).getFirst().x();
    assertThat(line(entry(1, "一、", Optional.empty())).getFirst().x()).isEqualTo(first + 320);
    assertThat(line(entry(2, "一、", Optional.empty())).getFirst().x()).isEqualTo(first + 640);
  }

  @Test
  void aHeadingWithoutPageHasNoDots() {
    assertThat(line(entry(0, "一、总体要求", Optional.empty()))).hasSize(1);
  }

  @Test
  void aLongHeadingHasItsNumberOnItsLastLine() {
    Contents contents = contents(entry(1, "深化".repeat(20), Optional.of(3)));
    List<String> lines = Shown.lines(page(contents));
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).doesNotContain("3");
    assertThat(lines.get(1)).startsWith("深化").endsWith("3");
  }

  @Test
  void headingsOfTheSameWordsAreFoundOneByOne() {
    Contents contents =
        contents(
            entry(0, "一、目标", Optional.empty()),
            entry(0, "二、任务", Optional.empty()),
            entry(0, "一、目标", Optional.empty()));
    Document document =
        document(
            contents,
            Paragraph.of("h1", "一、目标").onNewPage(),
            Paragraph.of("h1", "二、任务").onNewPage(),
            Paragraph.of("h1", "一、目标").onNewPage());
    Contents settled = (Contents) Pages.settled(document).blocks().findFirst().orElseThrow();
    assertThat(settled.entries())
        .extracting(entry -> entry.page().orElseThrow())
        .containsExactly(2, 3, 4);
  }

  @Test
  void aHeadingThatIsNotThereHasNoPage() {
    Document document =
        document(contents(entry(0, "三、别处", Optional.of(9))), Paragraph.of("h1", "一、目标"));
    Contents settled = (Contents) Pages.settled(document).blocks().findFirst().orElseThrow();
    assertThat(settled.entries().getFirst().page()).isEmpty();
  }

  private static List<Words> line(Contents.Entry entry) {
    return Shown.words(page(contents(entry)))
        .filter(words -> words.y() < Specimens.PORTRAIT.top() + 579)
        .toList();
  }

  private static Page page(Contents contents) {
    return Pages.of(document(contents)).getFirst();
  }

  private static Document document(plandraft.document.Block... blocks) {
    return new Document(
        "目录",
        new Document.Origin("", Optional.empty()),
        Specimens.styles(),
        List.of(new Document.Part(Specimens.PORTRAIT, List.of(blocks))),
        List.of());
  }

  private static Contents contents(Contents.Entry... entries) {
    return new Contents("body", 3, List.of(entries));
  }

  private static Contents.Entry entry(int level, String text, Optional<Integer> page) {
    return new Contents.Entry(level, text, page);
  }

  private static Offset<Double> near() {
    return Offset.offset(2.0);
  }
}
