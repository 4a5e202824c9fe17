package plandraft.word.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.model.PAPX;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import plandraft.document.Block;
import plandraft.document.Document;
import plandraft.document.Document.Origin;
import plandraft.document.Document.Part;
import plandraft.document.Picture;
import plandraft.read.EdgedTable;
import plandraft.read.EdgedTable.Edged;
import plandraft.read.Meter;
import plandraft.read.Notes;
import plandraft.read.Omission;
import plandraft.read.StandardPage;
import plandraft.read.StyleBook;
import plandraft.read.Unreadable;
import plandraft.read.Unreadable.Why;

/// Reads files of Word 97 to 2003 (.doc), and the words of older ones, through the object model of
/// the library: it takes memory as it likes, so it belongs into a process of its own.
public final class OldWordReader {
  private final HWPFDocumentCore file;
  private final Meter meter;
  private final Notes notes;
  private final StyleBook book = new StyleBook();
  private final OldParagraphs paragraphs;
  private int reached;

  private OldWordReader(HWPFDocumentCore file, Meter meter, Notes notes) {
    this.file = file;
    this.meter = meter;
    this.notes = notes;
    this.paragraphs = new OldParagraphs(file, book, notes, meter);
  }

  /// Reads `file`; what the document does not hold is added to `notes`.
  ///
  /// @throws Unreadable if it is no Word file that could be read
  public static Document read(String name, Path file, Meter meter, Notes notes) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
      HWPFDocumentCore opened = open(files);
      OldWordReader reader = new OldWordReader(opened, meter, notes);
      List<Block> blocks = new ArrayList<>();
      reader.read(opened.getRange(), blocks);
      reader.boxes(blocks);
      OldLosses.note(files, notes);
      if (opened instanceof HWPFDocument document) {
        OldLosses.note(document, notes);
      }
      if (blocks.isEmpty()) {
        throw new Unreadable(Why.BLANK);
      }
      return new Document(
          name,
          new Origin(author(opened), Optional.empty()),
          reader.book.styles(),
          List.of(new Part(StandardPage.PORTRAIT, blocks)),
          List.of());
    }
  }

  private static HWPFDocumentCore open(POIFSFileSystem files) throws IOException {
    try {
      return new HWPFDocument(files);
    } catch (OldWordFileFormatException older) {
      return new HWPFOldDocument(files);
    } catch (EncryptedDocumentException locked) {
      throw new Unreadable(Why.ENCRYPTED, locked);
    }
  }

  private static String author(HWPFDocumentCore file) {
    SummaryInformation summary = file.getSummaryInformation();
    String author = summary == null ? null : summary.getAuthor();
    return author == null ? "" : author.strip();
  }

  private void read(Range range, List<Block> blocks) throws IOException {
    int count = range.numParagraphs();
    int at = 0;
    reached = range.getStartOffset();
    while (at < count) {
      meter.at(at, count);
      Optional<Paragraph> paragraph = paragraph(range, at, blocks);
      Optional<Table> table = paragraph.flatMap(first -> table(range, first));
      if (table.isPresent()) {
        table(table.get(), blocks);
        reached = table.get().getEndOffset();
        at += Math.max(1, table.get().numParagraphs());
      } else {
        meter.block();
        if (paragraph.isPresent()) {
          paragraphs.read(paragraph.get(), blocks);
        }
        at++;
      }
    }
  }

  /// A paragraph; if the library does not understand what is said of its looks, its words go to
  /// `blocks` as they are.
  private Optional<Paragraph> paragraph(Range range, int at, List<Block> blocks) {
    try {
      Paragraph paragraph = range.getParagraph(at);
      reached = paragraph.getEndOffset();
      return Optional.of(paragraph);
    } catch (RuntimeException unknown) {
      notes.add(Omission.LOOKS);
      int from = reached;
      reached =
          file.getParagraphTable().getParagraphs().stream()
              .mapToInt(PAPX::getEnd)
              .filter(end -> end > from)
              .min()
              .orElse(from);
      paragraphs.plain(new Range(from, reached, file).text(), blocks);
      return Optional.empty();
    }
  }

  private Optional<Table> table(Range range, Paragraph paragraph) {
    if (!paragraph.isInTable()) {
      return Optional.empty();
    }
    try {
      return Optional.of(range.getTable(paragraph)).filter(table -> table.numRows() > 0);
    } catch (IllegalArgumentException notItsFirst) {
      return Optional.empty();
    } catch (RuntimeException unknown) {
      notes.add(Omission.LOOKS);
      return Optional.empty();
    }
  }

  private void table(Table table, List<Block> blocks) throws IOException {
    EdgedTable draft = new EdgedTable();
    List<Block> behind = new ArrayList<>();
    for (int i = 0; i < table.numRows(); i++) {
      TableRow row = table.getRow(i);
      List<Edged> cells = new ArrayList<>();
      for (int j = 0; j < row.numCells(); j++) {
        meter.cells(1);
        cells.add(cell(row.getCell(j), table.getTableLevel(), behind));
      }
      draft.row(cells, row.isTableHeader());
    }
    draft.take().ifPresent(blocks::add);
    if (!behind.isEmpty()) {
      notes.add(Omission.CELL_PICTURES, behind.size());
      blocks.addAll(behind);
    }
  }

  private Edged cell(TableCell cell, int level, List<Block> behind) throws IOException {
    List<Block> lines = new ArrayList<>();
    boolean nested = false;
    reached = cell.getStartOffset();
    for (int i = 0; i < cell.numParagraphs(); i++) {
      Optional<Paragraph> paragraph = paragraph(cell, i, lines);
      if (paragraph.isPresent()) {
        nested |= paragraph.get().getTableLevel() > level;
        paragraphs.read(paragraph.get(), lines);
      }
    }
    if (nested) {
      notes.add(Omission.NESTED);
    }
    lines.stream().filter(Picture.class::isInstance).forEach(behind::add);
    String style =
        lines.stream()
            .filter(plandraft.document.Paragraph.class::isInstance)
            .map(line -> ((plandraft.document.Paragraph) line).style())
            .findFirst()
            .orElseGet(() -> book.id(StyleBook.PLAIN));
    return new Edged(
        cell.getLeftEdge() + cell.getWidth(),
        cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged(),
        cell.isMerged() && !cell.isFirstMerged(),
        style,
        Lines.content(lines));
  }

  /// Boxes of text come last: where they stood is not said in words.
  private void boxes(List<Block> blocks) throws IOException {
    Range boxes = file instanceof HWPFDocument document ? document.getMainTextboxRange() : null;
    if (boxes == null || boxes.text().isBlank()) {
      return;
    }
    List<Block> read = new ArrayList<>();
    read(boxes, read);
    read.removeIf(
        block -> block instanceof plandraft.document.Paragraph line && line.text().isBlank());
    if (!read.isEmpty()) {
      notes.add(Omission.BOXES);
      blocks.addAll(read);
    }
  }
}
