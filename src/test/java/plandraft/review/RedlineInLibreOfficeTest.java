package plandraft.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plandraft.compose.Documents;
import plandraft.document.Document;
import plandraft.edit.Blocks;
import plandraft.edit.Emphasised;
import plandraft.edit.Indicators;
import plandraft.edit.Sections;
import plandraft.file.LayoutFiles;
import plandraft.file.Samples;
import plandraft.job.Progress;
import plandraft.layout.Layouts;
import plandraft.model.Block;
import plandraft.model.Id;
import plandraft.model.Inline;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.office.LibreOffice;
import plandraft.quantity.Quantity;
import plandraft.word.WordFile;

/// LibreOffice reads the tracked changes as they are meant: saved anew, accepting and rejecting
/// give the same two plans.
@Tag("interop")
class RedlineInLibreOfficeTest {
  @TempDir Path folder;

  @Test
  void theChangesAreTheSameOnceLibreOfficeSavedThem() throws IOException {
    Layouts layouts = new LayoutFiles(folder.resolve("none")).read();
    Plan before = Samples.plan("sample-county-agriculture");
    Document redline =
        Documents.redline(before, "示例局", Instant.parse("2026-03-01T08:00:00Z"))
            .compose(changed(before), layouts);
    Path file = folder.resolve("redline.docx");
    try (OutputStream out = Files.newOutputStream(file)) {
      WordFile.write(redline, out, Progress.SILENT);
    }
    Path saved = Files.createDirectory(folder.resolve("saved"));
    LibreOffice.in(folder).save(List.of(file), "docx", saved);
    byte[] again = Files.readAllBytes(saved.resolve("redline.docx"));

    assertThat(TrackedXml.of(again).attributes("ins", "author")).contains("示例局");
    assertThat(TrackedXml.of(again).attributes("rPrChange", "author")).contains("示例局");
    assertThat(TrackedXml.of(again).accepted().words())
        .isEqualTo(TrackedXml.of(redline).accepted().words());
    assertThat(TrackedXml.of(again).rejected().words())
        .isEqualTo(TrackedXml.of(redline).rejected().words());
  }

  private static Plan changed(Plan before) {
    Plan raised =
        Indicators.change(before, new Id<>("a1"), it -> it.withTarget(Quantity.read("18以上")));
    Plan added =
        Sections.insertAfter(
            raised,
            raised.sections().getFirst().id(),
            Section.of(new Id<>("fresh"), "发展环境")
                .withBody(List.of(Block.Paragraph.of(new Id<>("fresh-1"), "机遇与挑战并存。"))));
    Section last = added.sections().getLast();
    Plan moved = Sections.move(added, Set.of(last.id()), Optional.empty(), 1);
    return Blocks.every(
        moved,
        block ->
            block instanceof Block.Prose prose
                ? prose.withInlines(Emphasised.in(prose.inlines(), 0, 2, Inline.Emphasis.BOLD))
                : block);
  }
}
