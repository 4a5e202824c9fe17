package plandraft.markup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import plandraft.document.Cell;
import plandraft.read.Meter;
import plandraft.read.Omission;
import plandraft.read.Reading;
import plandraft.read.StyleBook;
import plandraft.read.TableDraft;
import plandraft.tabbed.TabbedText;

/// Reads cells parted by tabs, commas or semicolons and quoted as spreadsheets do.
public final class TabbedReader {
  private static final int ROWS_PER_LOOK = 1 << 10;
  private static final char TAB = '\t';

  private final Sheaf sheaf;
  private final String title;
  private final List<List<String>> open = new ArrayList<>();

  private TabbedReader(Sheaf sheaf, String title) {
    this.sheaf = sheaf;
    this.title = title;
  }

  /// Reads `text`, whose cells tabs part, as a document called `name` that is one table.
  ///
  /// @throws plandraft.read.Unreadable if there is nothing in it
  public static Reading read(String name, String text, Meter meter) throws IOException {
    Sheaf sheaf = new Sheaf(meter);
    List<List<String>> rows = TabbedText.read(text, TAB);
    meter.cells(rows.stream().mapToInt(List::size).sum());
    new TabbedReader(sheaf, "").table(rows);
    return sheaf.reading(name);
  }

  /// Reads `text`, whose cells are parted by what parts most of them, as a document called `name`
  /// like its tables: blank rows part these, and a row of a first cell only above or below one is a
  /// line of text.
  ///
  /// @throws plandraft.read.Unreadable if there is nothing in it
  public static Reading read(String name, Decoding text, Meter meter) throws IOException {
    Sheaf sheaf = new Sheaf(meter);
    sheaf.notes().add(Omission.LETTERS, text.lost());
    Separator separator = Separator.of(text.text());
    new TabbedReader(sheaf, name)
        .all(TabbedText.rows(separator.cells(), separator.sign()).iterator());
    return sheaf.reading(name);
  }

  private void all(Iterator<List<String>> rows) throws IOException {
    for (int number = 0; rows.hasNext(); number++) {
      List<String> row = rows.next();
      sheaf.meter().cells(row.size());
      if (number % ROWS_PER_LOOK == 0) {
        sheaf.meter().at(number, 0);
      }
      if (row.stream().allMatch(String::isBlank)) {
        end();
      } else if (open.isEmpty() && isAcross(row)) {
        line(row);
      } else {
        open.add(row);
      }
    }
    end();
  }

  /// Whether every line of a text has cells, two or more.
  public static boolean isTabbed(String text) {
    List<List<String>> rows = text.indexOf(TAB) >= 0 ? TabbedText.read(text, TAB) : List.of();
    return rows.size() > 1 && rows.stream().allMatch(row -> row.size() > 1)
        || rows.size() == 1 && rows.getFirst().size() > 2;
  }

  private static boolean isAcross(List<String> row) {
    return !row.getFirst().isBlank() && row.stream().skip(1).allMatch(String::isBlank);
  }

  /// Ends a table, and with it the lines below.
  private void end() throws IOException {
    List<List<String>> below = new ArrayList<>();
    while (!open.isEmpty() && isAcross(open.getLast())) {
      below.addFirst(open.removeLast());
    }
    if (!open.isEmpty()) {
      table(open);
      open.clear();
    }
    for (List<String> row : below) {
      line(row);
    }
  }

  private void line(List<String> row) throws IOException {
    sheaf.line(row.getFirst().strip(), false);
  }

  private void table(List<List<String>> rows) throws IOException {
    TableDraft draft = new TableDraft();
    for (List<String> row : rows) {
      draft.row(cells(row), false, Optional.empty());
    }
    sheaf.add(draft.table(title, List.of(), 0, true));
  }

  private List<Cell> cells(List<String> row) throws IOException {
    String style = sheaf.book().id(StyleBook.PLAIN.withId("cell"));
    List<Cell> cells = new ArrayList<>();
    for (String words : row) {
      sheaf.meter().characters(words.length());
      cells.add(new Cell(cells.size(), 1, 1, style, new Cell.Words(words), Optional.empty()));
    }
    return cells;
  }
}
