package plandraft.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import plandraft.document.Block;
import plandraft.document.Document;
import plandraft.document.Paragraph;
import plandraft.document.Picture;
import plandraft.document.Spans;
import plandraft.document.Style;
import plandraft.document.Table;
import plandraft.job.Progress;
import plandraft.read.Unreadable;

/// What must hold whatever file is read.
final class Soundness {
  private Soundness() {}

  /// Whether a file can be read; a document that comes of it is sound, a refusal is one sentence.
  static boolean holds(Path file, String which) {
    try {
      assertSound(Intake.read(file, Progress.SILENT).document(), which);
      return true;
    } catch (Unreadable trouble) {
      assertThat(trouble.told().in(Locale.ROOT)).as(which).matches("“[^”]+”读不了：[^。]+。");
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
