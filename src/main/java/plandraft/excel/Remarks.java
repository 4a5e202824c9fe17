package plandraft.excel;

import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.Drawing;
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

  static Remarks of(List<Note> notes) {
    return new Remarks(
        notes.stream()
            .collect(Collectors.groupingBy(Note::anchor, HashMap::new, Collectors.toList())));
  }

  /// Puts the comments on `anchor` on `cell`, the first cell of the workbook that shows it.
  void put(Optional<Anchor> anchor, Cell cell, Drawing<?> drawing, CreationHelper make) {
    List<Note> notes = anchor.map(waiting::remove).orElse(List.of());
    if (notes == null || notes.isEmpty()) {
      return;
    }
    ClientAnchor place = make.createClientAnchor();
    place.setCol1(cell.getColumnIndex() + 1);
    place.setCol2(cell.getColumnIndex() + 1 + COLUMNS);
    place.setRow1(cell.getRowIndex());
    place.setRow2(cell.getRowIndex() + ROWS);
    Comment comment = drawing.createCellComment(place);
    comment.setAuthor(notes.getFirst().author());
    comment.setString(
        make.createRichTextString(
            notes.stream().map(Remarks::text).collect(Collectors.joining("\n"))));
    cell.setCellComment(comment);
  }

  private static String text(Note note) {
    return note.author()
        + " "
        + note.at().atOffset(CLOCK).toLocalDate()
        + "\n"
        + String.join("\n", note.paragraphs());
  }
}
