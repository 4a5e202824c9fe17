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
import plandraft.tabbed.TabbedText;

/// Reads cells parted by tabs, quoted as spreadsheets do.
public final class TabbedReader {
  private TabbedReader() {}

  /// Reads `text` as a document called `name` that is one table.
  ///
  /// @throws plandraft.read.Unreadable if there is nothing in it
  public static Reading read(String name, String text, Meter meter) throws IOException {
    Sheaf sheaf = new Sheaf(meter);
    TableDraft draft = new TableDraft();
    String style = sheaf.book().id(StyleBook.PLAIN.withId("cell"));
    for (List<String> row : TabbedText.read(text)) {
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

  /// Whether every line of a text has cells, two or more.
  public static boolean isTabbed(String text) {
    List<List<String>> rows = text.contains("\t") ? TabbedText.read(text) : List.of();
    return rows.size() > 1 && rows.stream().allMatch(row -> row.size() > 1)
        || rows.size() == 1 && rows.getFirst().size() > 2;
  }
}
