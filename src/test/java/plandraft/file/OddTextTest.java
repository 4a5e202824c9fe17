package plandraft.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.compose.DocumentKind;
import plandraft.compose.Documents;
import plandraft.document.Document;
import plandraft.edit.Replacing;
import plandraft.excel.SheetText;
import plandraft.layout.Layouts;
import plandraft.model.Block;
import plandraft.model.Comment;
import plandraft.model.Plan;
import plandraft.page.Pages;
import plandraft.query.Search;
import plandraft.query.WordCount;
import plandraft.word.WordText;

/// Words that are pasted in from anywhere: whatever characters they hold, the plan is saved, opened
/// as it was, searched, shown and exported.
class OddTextTest {
  @TempDir Path folder;

  static Stream<String> words() {
    return Stream.of(
        "控制\u0000\u0001\u0008\u001f符",
        "删\u007f\u0080\u009f除",
        "半个\ud840字",
        "半个\udc00字",
        "\ud83d",
        "倒\udc00\ud840置",
        "非字符\ufffe\uffff",
        "\ufeff字节序",
        "零宽\u200b\u200d\u2060",
        "从右\u202e向左\u202c",
        "组合e\u0301\u0302\u0303",
        "对象\ufffc替换",
        "😀👨‍👩‍👧‍👦🇨🇳",
        "𠮷𪚥𫝆",
        "换\r\n行\n段\u2028分\u2029页\f\u000b",
        "制\t表",
        "<w:p>&amp;]]>\"'",
        "{0} %s $1 \\1 ${x} {title}",
        "=1+1",
        "+86",
        "-1",
        "@SUM(A1)",
        "'引号",
        " 前后 ",
        "长".repeat(40_000));
  }

  private static Plan with(String words) {
    Plan plan = OneOfEverything.plan();
    Plan said = Replacing.all("示例", words).on(plan);
    Comment comment = said.comments().getFirst();
    Comment odd =
        Comment.of(comment.id(), comment.place(), words, comment.at(), "")
            .from(words)
            .withText(words, comment.proposed())
            .withDisposition(comment.disposition());
    return said.withComments(List.of(odd))
        .withPreamble(List.of(Block.Paragraph.of(plan.preamble().getFirst().id(), words)))
        .withHeader(plan.header().withTitle(words));
  }

  @ParameterizedTest
  @MethodSource("words")
  void areSavedAndOpenedAsTheyWere(String words) throws IOException {
    Path file = folder.resolve("规划.plan");
    PlanFile.write(with(words), file);
    assertThat(PlanFile.read(file)).isEqualTo(with(words));
  }

  @ParameterizedTest
  @MethodSource("words")
  void areExported(String words) throws IOException {
    Layouts layouts = new LayoutFiles(folder).read();
    Plan plan = with(words);
    for (DocumentKind kind : Documents.of(plan)) {
      Document document = kind.compose(plan, layouts);
      assertThat(Pages.of(document)).as(kind.id()).isNotEmpty();
      Optional<byte[]> file =
          kind.form() == DocumentKind.Form.EXCEL
              ? Optional.of(SheetText.write(document))
              : Optional.of(WordText.write(Pages.settled(document)));
      assertThat(file).isPresent();
    }
  }

  @ParameterizedTest
  @MethodSource("words")
  void areCountedAndFound(String words) {
    Plan plan = with(words);
    WordCount count = WordCount.of(plan);
    assertThat(count.words()).isLessThanOrEqualTo(count.characters());
    assertThat(Search.of(words).in(plan)).isNotEmpty();
    Plan replaced = Replacing.all(words, "新").on(plan);
    assertThat(((Block.Prose) replaced.preamble().getFirst()).inlines())
        .isEqualTo(Block.Paragraph.of(plan.preamble().getFirst().id(), "新").inlines());
  }
}
