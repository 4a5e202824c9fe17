package plandraft.word.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import plandraft.document.Document;
import plandraft.job.Progress;
import plandraft.read.Meter;
import plandraft.read.Notes;
import plandraft.read.Omission;
import plandraft.read.Sketch;

/// Files of Word 97 to 2003, read in this process: one with what such a file holds beside its text.
class OldWordReaderTest {
  private static final List<String> TEXT =
      List.of(
          "# 一、总体要求",
          "增加值翻一番。",
          "示例市发展改革委",
          "见网站",
          "**粗**细\t后⏎行",
          "⇟下页",
          "‖ 指标 | 目标",
          "| 外⏎内一⏎内二⏎⏎后 | 28",
          "末段");

  @TempDir Path folder;

  private Notes notes = new Notes();

  @Test
  void textTablesAndLooksAreRead() throws IOException {
    assertThat(Sketch.of(read(fixture()))).isEqualTo(TEXT);
  }

  @Test
  void whatTheFileHoldsBesideItsTextIsToldOf() throws IOException {
    read(fixture());
    assertThat(notes.counts())
        .contains(
            entry(Omission.COMMENTS, 1),
            entry(Omission.HEADERS, 1),
            entry(Omission.NESTED, 1),
            entry(Omission.LINKS, 1))
        .containsKey(Omission.HIDDEN);
  }

  @Test
  void paragraphsWhoseLooksNobodyUnderstandsKeepTheirWords() throws IOException {
    List<Integer> places = places(fixture());
    int told = 0;
    for (int place : places) {
      // What is said of one paragraph becomes the description of a table that is not there.
      byte[] bytes = fixture();
      bytes[place] = 0x08;
      bytes[place + 1] = (byte) 0xD6;
      notes = new Notes();
      String read = String.join("", Sketch.of(read(bytes)));
      assertThat(read).as("at %d", place).contains("一、总体要求", "翻一番", "内一", "28", "末段");
      told += notes.counts().containsKey(Omission.LOOKS) ? 1 : 0;
    }
    assertThat(told).isGreaterThan(places.size() / 2);
  }

  @Test
  @Timeout(120)
  void damagedFilesAreReadOrRefusedSoon() throws IOException {
    int read = 0;
    for (int seed = 0; seed < 150; seed++) {
      byte[] bytes = fixture();
      Random random = new Random(seed);
      for (int i = 0; i < 4; i++) {
        bytes[1536 + random.nextInt(bytes.length - 1536)] = (byte) random.nextInt(256);
      }
      try {
        assertThat(read(bytes).blocks()).as("seed %d", seed).isNotEmpty();
        read++;
      } catch (IOException | RuntimeException refused) {
        // The process that reads old files takes every failure of the library for a refusal.
        assertThat(refused.getStackTrace()[0].getClassName())
            .as("seed %d: %s", seed, refused)
            .doesNotStartWith("plandraft.word.read.OldWordReader");
      }
    }
    assertThat(read).as("files that could still be read").isGreaterThan(75);
  }

  private Document read(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("old.doc"), bytes);
    return OldWordReader.read("old", file, new Meter(Progress.SILENT), notes);
  }

  private static byte[] fixture() throws IOException {
    try (InputStream in = OldWordReaderTest.class.getResourceAsStream("beside.doc")) {
      return in.readAllBytes();
    }
  }

  /// Where the file says of its paragraphs whether they are kept apart from others.
  private static List<Integer> places(byte[] bytes) {
    return IntStream.range(8192, bytes.length - 2)
        .filter(at -> bytes[at] == 0x41 && bytes[at + 1] == 0x24 && bytes[at + 2] == 0)
        .boxed()
        .toList();
  }
}
