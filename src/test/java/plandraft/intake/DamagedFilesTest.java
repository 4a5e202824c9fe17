package plandraft.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import plandraft.document.Block;
import plandraft.document.Document;
import plandraft.document.Paragraph;
import plandraft.document.Picture;
import plandraft.document.Spans;
import plandraft.document.Specimens;
import plandraft.document.Style;
import plandraft.document.Table;
import plandraft.excel.ExcelFile;
import plandraft.job.Progress;
import plandraft.read.Unreadable;
import plandraft.word.WordFile;
import plandraft.word.read.RawWord;

/// However a file is damaged, it gives a sound document or one sentence, and soon.
class DamagedFilesTest {
  private static final int FEW = 200;
  private static final int MANY = 10_000;

  @TempDir Path folder;

  private List<byte[]> good;

  @BeforeEach
  void write() throws IOException {
    ByteArrayOutputStream word = new ByteArrayOutputStream();
    WordFile.write(Specimens.everything(), word, Progress.SILENT);
    ByteArrayOutputStream excel = new ByteArrayOutputStream();
    ExcelFile.write(Specimens.everything(), excel, Progress.SILENT);
    String text = "# 一、总体要求\n\n| 指标 | 值 |\n|--|--|\n| 甲 | **1** |\n";
    String page =
        "<html><body><h1>一</h1><table><tr><td rowspan=2>a<td>b<tr><td>c</table><ol><li>x</ol>";
    String rich =
        "{\\rtf1\\ansi{\\fonttbl{\\f0\\fcharset134 a;}}\\trowd\\cellx9\\intbl a\\cell\\row\\pard\\u20013?\\par}";
    good =
        List.of(
            word.toByteArray(),
            excel.toByteArray(),
            RawWord.everything().bytes(),
            text.getBytes(Charset.forName("GBK")),
            page.getBytes(StandardCharsets.UTF_8),
            rich.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  @Timeout(120)
  void someDamagedFilesGiveADocumentOrOneSentence() throws IOException {
    hold(FEW);
  }

  @Test
  @Tag("long")
  void manyDamagedFilesGiveADocumentOrOneSentence() throws IOException {
    hold(MANY);
  }

  private void hold(int count) throws IOException {
    int read = 0;
    for (int seed = 0; seed < count; seed++) {
      byte[] bytes = new Mutations(seed).of(good.get(seed % good.size()));
      // An old file would be a process each; those have tests of their own.
      Path file = Files.write(folder.resolve("damaged"), bytes);
      read += holds(file, "seed " + seed) ? 1 : 0;
    }
    assertThat(read).as("files that could still be read").isBetween(count / 10, count - 1);
  }

  private static boolean holds(Path file, String which) {
    try {
      assertSound(Intake.read(file, Progress.SILENT).document(), which);
      return true;
    } catch (Unreadable trouble) {
      assertThat(trouble.told().in(Locale.ROOT)).as(which).matches("“damaged”读不了：[^。]+。");
      assertNotOurFault(trouble, which);
      return false;
    }
  }

  /// Libraries may fail at damaged files in their own ways, this program may not.
  private static void assertNotOurFault(Throwable trouble, String which) {
    for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
      StackTraceElement[] trace = cause.getStackTrace();
      if (cause instanceof RuntimeException && trace.length > 0) {
        assertThat(trace[0].getClassName())
            .as("%s: %s", which, cause)
            .doesNotStartWith("plandraft.");
      }
    }
  }

  private static void assertSound(Document document, String which) {
    Set<String> styles = document.styles().stream().map(Style::id).collect(Collectors.toSet());
    assertThat(document.blocks()).as(which).isNotEmpty();
    document.blocks().forEach(block -> assertSound(block, styles, which));
  }

  private static void assertSound(Block block, Set<String> styles, String which) {
    switch (block) {
      case Paragraph paragraph -> assertThat(styles).as(which).contains(paragraph.style());
      case Picture picture -> assertThat(styles).as(which).contains(picture.style());
      case Table table -> {
        assertThat(Spans.of(table)).as(which).hasSameSizeAs(table.rows());
        table
            .rows()
            .forEach(row -> row.cells().forEach(cell -> assertThat(styles).contains(cell.style())));
      }
      default -> throw new AssertionError(which + " has " + block);
    }
  }
}
