package plandraft.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.document.Anchor;
import plandraft.document.Cell;
import plandraft.document.Document;
import plandraft.document.Document.Note;
import plandraft.document.Paragraph;
import plandraft.document.Specimens;
import plandraft.document.Table;
import plandraft.excel.ExcelFile;
import plandraft.intake.Samples.Written;
import plandraft.job.Progress;
import plandraft.read.Plainly;

/// The tables that were written as a workbook read back as they were: their cells as printed, their
/// spans, header rows and the anchors of rows. A workbook keeps no anchors of cells, no emphasis
/// within a cell, and of the text only what stands around a table that has a page of its own; a
/// table without rules comes back as lines.
class ExcelRoundTripTest {
  @TempDir Path folder;

  static List<Written> documents() throws IOException {
    return Samples.documents().stream()
        .filter(written -> tables(written.document()).findAny().isPresent())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void readsBackAsItWas(Written written) throws IOException {
    Document read = read(written.document());
    Plainly.assertSame(
        tables(read).flatMap(ExcelRoundTripTest::lines).toList(),
        tables(written.document()).flatMap(ExcelRoundTripTest::lines).toList());
    assertThat(said(written.document())).containsAll(paragraphs(read));
  }

  @Test
  void commentsComeBackOnTheirRows() throws IOException {
    Document read = read(Specimens.table());
    assertThat(read.notes()).extracting(Note::author).containsExactly("张三");
    assertThat(read.notes().getFirst().paragraphs()).containsExactly("偏低");
    Anchor place = read.notes().getFirst().anchor();
    Table.Row row = tables(read).findFirst().orElseThrow().rows().get(3);
    assertThat(row.anchor()).contains(new Anchor("indicator:i2"));
    assertThat(row.cells().stream().filter(cell -> cell.anchor().isPresent()))
        .extracting(cell -> cell.content().printed(), cell -> cell.anchor().get())
        .containsExactly(tuple("30", place));
  }

  private Document read(Document document) throws IOException {
    Path file = folder.resolve("workbook.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      ExcelFile.write(document, out, Progress.SILENT);
    }
    return Intake.read(file, Progress.SILENT).document();
  }

  /// The lines of all tables of a workbook.
  static List<String> tablesOf(Path file) throws IOException {
    Document document = Intake.read(file, Progress.SILENT).document();
    return tables(document).flatMap(ExcelRoundTripTest::lines).toList();
  }

  private static Stream<Table> tables(Document document) {
    return document
        .blocks()
        .filter(Table.class::isInstance)
        .map(Table.class::cast)
        .filter(Table::frame);
  }

  private static List<String> paragraphs(Document document) {
    return document
        .blocks()
        .filter(Paragraph.class::isInstance)
        .map(block -> ((Paragraph) block).text())
        .toList();
  }

  /// Everything that stands in paragraphs and cells.
  private static Set<String> said(Document document) {
    Set<String> said = new HashSet<>(paragraphs(document));
    document
        .blocks()
        .filter(Table.class::isInstance)
        .flatMap(block -> ((Table) block).rows().stream())
        .flatMap(row -> row.cells().stream())
        .forEach(cell -> said.add(cell.content().printed()));
    return said;
  }

  private static Stream<String> lines(Table table) {
    return Stream.concat(
        Stream.of(table.columns().size() + " columns, " + table.headerRows() + " headers"),
        table.rows().stream().map(ExcelRoundTripTest::line));
  }

  private static String line(Table.Row row) {
    return row.cells().stream()
            .filter(
                cell ->
                    cell.rowSpan() * cell.columnSpan() > 1 || !cell.content().printed().isEmpty())
            .map(ExcelRoundTripTest::words)
            .collect(Collectors.joining(" | "))
        + row.anchor().map(anchor -> " @" + anchor.name()).orElse("");
  }

  private static String words(Cell cell) {
    return "%d{%d×%d} %s"
        .formatted(cell.column(), cell.rowSpan(), cell.columnSpan(), cell.content().printed());
  }
}
