package plandraft.excel;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import plandraft.document.Anchor;
import plandraft.document.Document.Note;

/// The comments of a document as notes on cells; all on one place share its note.
final class Remarks {
  private static final int COLUMNS = 4;
  private static final int ROWS = 6;

  /// China has one clock.
  private static final ZoneOffset CLOCK = ZoneOffset.ofHours(8);

  private final Map<Anchor, List<Note>> waiting;

  private Remarks(Map<Anchor, List<Note>> waiting) {
    this.waiting = waiting;
  }

  /// The comments that wait for their cells.
  static Remarks of(List<Note> notes) {
    return new Remarks(
        notes.stream()
            .collect(Collectors.groupingBy(Note::anchor, HashMap::new, Collectors.toList())));
  }

  /// Puts the comments on `anchor` at `row` and `column`, the first cell of the workbook to show
  /// it.
  void put(Optional<Anchor> anchor, int row, int column, XSSFSheet sheet) {
    if (waiting.isEmpty() || anchor.isEmpty()) {
      return;
    }
    List<Note> notes = waiting.remove(anchor.get());
    if (notes != null) {
      String words = notes.stream().map(Remarks::text).collect(Collectors.joining("\n"));
      XSSFClientAnchor box =
          new XSSFClientAnchor(0, 0, 0, 0, column + 1, row, column + 1 + COLUMNS, row + ROWS);
      XSSFComment comment = sheet.createDrawingPatriarch().createCellComment(box);
      comment.setAddress(row, column);
      comment.setAuthor(notes.getFirst().author());
      comment.setString(new XSSFRichTextString(words));
    }
  }

  private static String text(Note note) {
    return note.author()
        + " "
        + note.at().atOffset(CLOCK).toLocalDate()
        + "\n"
        + String.join("\n", note.paragraphs());
  }
}
