package plandraft.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import plandraft.document.Cell;
import plandraft.document.Document;
import plandraft.document.PageSetup;
import plandraft.document.Paragraph;
import plandraft.document.Style;
import plandraft.document.Table;
import plandraft.export.Format;
import plandraft.job.Progress;

/// Loads what writing takes while the plan is still being read: a process that exports and ends
/// spends longer on loading classes than on writing.
final class Beforehand {
  private static final String BODY = "body";

  private static final Style STYLE =
      new Style(
          BODY,
          BODY,
          "仿宋_GB2312",
          "Times New Roman",
          32,
          false,
          Style.Align.JUSTIFIED,
          579,
          200,
          0,
          0,
          0,
          0,
          Optional.empty(),
          Optional.empty(),
          0,
          false);

  private static final PageSetup PAGE =
      new PageSetup(11_906, 16_838, 2098, 1474, 1984, 1588, 1455, 579, PageSetup.Number.FOOT);

  private static final Table TABLE =
      new Table(
          BODY,
          List.of(PAGE.textWidth()),
          1,
          List.of(
              new Table.Row(
                  List.of(new Cell(0, 1, 1, BODY, new Cell.Words("一"), Optional.empty())),
                  false,
                  Optional.empty())),
          true);

  private Beforehand() {}

  /// Begins with it beside whoever calls.
  static void begin() {
    Thread.ofPlatform().daemon().name("plandraft-beforehand").start(Beforehand::write);
  }

  private static void write() {
    try {
      for (Format format : Format.values()) {
        format.write(document(), Progress.SILENT);
      }
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }

  /// A document with a little of everything that costs.
  static Document document() {
    return new Document(
        BODY,
        new Document.Origin("", Optional.empty()),
        List.of(STYLE),
        List.of(new Document.Part(PAGE, List.of(Paragraph.of(BODY, "一"), TABLE))),
        List.of());
  }
}
