package plandraft.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import plandraft.document.Specimens;
import plandraft.excel.ExcelFile;
import plandraft.job.Progress;
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
  @Timeout(value = 1, unit = TimeUnit.HOURS)
  void manyDamagedFilesGiveADocumentOrOneSentence() throws IOException {
    hold(MANY);
  }

  private void hold(int count) throws IOException {
    int read = 0;
    for (int seed = 0; seed < count; seed++) {
      byte[] bytes = new Mutations(seed).of(good.get(seed % good.size()));
      // An old file would be a process each; those have tests of their own.
      Path file = Files.write(folder.resolve("damaged"), bytes);
      read += Soundness.holds(file, "seed " + seed) ? 1 : 0;
    }
    assertThat(read).as("files that could still be read").isBetween(count / 10, count - 1);
  }
}
