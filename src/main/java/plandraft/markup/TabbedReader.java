package plandraft.markup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plandraft.document.Cell;
import plandraft.read.Meter;
import plandraft.read.Reading;
import plandraft.read.StyleBook;
import plandraft.read.TableDraft;

/// Reads cells parted by tabs, quoted as spreadsheets do.
public final class TabbedReader {
  private final String text;
  private int at;

  private TabbedReader(String text) {
    this.text = text;
  }

  /// Reads `text` as a document called `name` that is one table.
  ///
  /// @throws plandraft.read.Unreadable if there is nothing in it
  public static Reading read(String name, String text, Meter meter) throws IOException {
    Sheaf sheaf = new Sheaf(meter);
    TableDraft draft = new TableDraft();
    String style = sheaf.book().id(StyleBook.PLAIN.withId("cell"));
    for (List<String> row : rows(text)) {
      List<Cell> cells = new ArrayList<>();
      for (String words : row) {
        meter.cells(1);
        meter.characters(words.length());
        cells.add(new Cell(cells.size(), 1, 1, style, new Cell.Words(words), Optional.empty()));
      }
      draft.row(cells, false, Optional.empty());
    }
    sheaf.add(draft.table("", List.of(), 0, true));
    return sheaf.reading(name);
  }

  /// The cells of each line; a last line break ends the last row.
  public static List<List<String>> rows(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    TabbedReader reader = new TabbedReader(lines.endsWith("\n") ? lines : lines + "\n");
    List<List<String>> rows = new ArrayList<>();
    while (reader.at < reader.text.length()) {
      rows.add(reader.row());
    }
    return rows;
  }

  /// Whether every line of a text has cells, two or more.
  public static boolean isTabbed(String text) {
    List<List<String>> rows = text.contains("\t") ? rows(text) : List.of();
    return rows.size() > 1 && rows.stream().allMatch(row -> row.size() > 1)
        || rows.size() == 1 && rows.getFirst().size() > 2;
  }

  private List<String> row() {
    List<String> cells = new ArrayList<>();
    char end;
    do {
      cells.add(cell());
      end = text.charAt(at++);
    } while (end == '\t');
    return cells;
  }

  private String cell() {
    int closing = text.charAt(at) == '"' ? closingQuote() : -1;
    int from = at;
    if (closing >= 0) {
      at = closing + 1;
      return text.substring(from + 1, closing).replace("\"\"", "\"");
    }
    while (text.charAt(at) != '\t' && text.charAt(at) != '\n') {
      at++;
    }
    return text.substring(from, at);
  }

  /// Where a quoted cell ends, or -1 if the quote is part of ordinary text.
  private int closingQuote() {
    for (int i = at + 1; i < text.length(); i++) {
      if (text.charAt(i) == '"') {
        if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
          i++;
        } else {
          return i + 1 < text.length() && "\t\n".indexOf(text.charAt(i + 1)) >= 0 ? i : -1;
        }
      }
    }
    return -1;
  }
}
