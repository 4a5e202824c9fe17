package plandraft.markup;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import plandraft.document.Cell;
import plandraft.document.Paragraph;
import plandraft.document.Picture;
import plandraft.document.Run;
import plandraft.document.Style;
import plandraft.document.Style.Align;
import plandraft.document.Table;
import plandraft.markup.RtfLexer.Sign;
import plandraft.read.Images;
import plandraft.read.Omission;
import plandraft.read.Pieces;
import plandraft.read.Pieces.Look;
import plandraft.read.Unreadable;

/// What an RTF text puts on paper: words in their looks become paragraphs and cells of tables, with
/// the footnotes behind them, and pictures stand between.
final class RtfBody {
  private static final String CELL = "cell";

  private final Sheaf sheaf;
  private final Pieces pieces = new Pieces();
  private final RtfTable table = new RtfTable();
  private final RtfNotes footnotes = new RtfNotes();
  private boolean newPage;

  RtfBody(Sheaf sheaf) {
    this.sheaf = sheaf;
  }

  /// Words that go on.
  void words(Look look, String words) {
    pieces.words(look).append(words);
  }

  /// Words of the footnote that is open.
  void note(String words) {
    footnotes.words(words);
  }

  /// Ends the footnote that is open: the mark that stands for it, blank if it says nothing.
  String endNote() {
    String mark = footnotes.end();
    sheaf.notes().add(Omission.FOOTNOTES, mark.isEmpty() ? 0 : 1);
    return mark;
  }

  /// Takes a command about a table; false if it is none.
  boolean take(Sign.Command command) {
    return table.take(command);
  }

  /// The next paragraph begins a page.
  void beginPage() {
    newPage = true;
  }

  /// Ends a paragraph, and the table above it.
  void endParagraph(Style style) throws Unreadable {
    endTable();
    Pieces.Whole whole = pieces.take(style);
    String id = sheaf.book().id(whole.style());
    sheaf.add(new Paragraph(id, whole.runs(), Optional.empty(), newPage));
    for (String note : footnotes.take()) {
      sheaf.line(note, false);
    }
    newPage = false;
  }

  /// Ends a cell, in which footnotes stand as they look otherwise.
  void endCell(Align align, Look otherwise) throws Unreadable {
    sheaf.meter().cells(1);
    footnotes.take().forEach(note -> words(otherwise, "\n" + note));
    pieces.strip();
    Pieces.Whole whole = pieces.take(Sheaf.style(Optional.empty(), align).withId(CELL));
    table.cell(sheaf.book().id(whole.style()), content(whole.runs()));
  }

  private static Cell.Content content(List<Run> runs) {
    boolean plain =
        runs.size() < 2 && runs.stream().allMatch(run -> !run.bold() && run.font().isEmpty());
    if (!plain) {
      return new Cell.Runs(runs);
    }
    return new Cell.Words(runs.isEmpty() ? "" : runs.getFirst().text());
  }

  /// Ends a row of cells.
  void endRow() {
    table.row();
  }

  private void endTable() throws Unreadable {
    Optional<Table> made = table.take();
    if (made.isPresent()) {
      sheaf.add(made.get());
    }
  }

  /// A picture, its bytes as hexadecimal digits; what is between them does not count.
  void picture(CharSequence digits) throws Unreadable {
    byte[] bytes = bytes(digits);
    Optional<Picture.Image> image =
        bytes.length <= Images.MOST_BYTES && sheaf.meter().picture(bytes.length)
            ? Images.of("", bytes)
            : Optional.empty();
    if (image.isEmpty()) {
      sheaf.notes().add(Omission.PICTURES);
    } else {
      endTable();
      String style = sheaf.book().id(Sheaf.style(Optional.empty(), Align.CENTRE));
      sheaf.add(new Picture(image.get(), style, Optional.empty()));
    }
  }

  private static byte[] bytes(CharSequence digits) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(digits.length() / 2);
    int high = -1;
    for (int i = 0; i < digits.length(); i++) {
      int digit = Character.digit(digits.charAt(i), 16);
      if (digit >= 0 && high >= 0) {
        bytes.write(high << 4 | digit);
        high = -1;
      } else if (digit >= 0) {
        high = digit;
      }
    }
    return bytes.toByteArray();
  }

  /// Ends the text, which may lack the end of its last paragraph.
  void end(Style style) throws Unreadable {
    if (!pieces.isBlank()) {
      endParagraph(style);
    }
    endTable();
  }
}
