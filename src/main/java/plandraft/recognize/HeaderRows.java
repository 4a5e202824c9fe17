package plandraft.recognize;

import java.util.List;
import plandraft.quantity.Meaning;
import plandraft.quantity.Quantity;

/// How many rows at the top of a table are headings.
final class HeaderRows {
  private static final int MOST = 3;

  private HeaderRows() {}

  /// As many as the document says, or as the cells that span rows and columns show. Where nothing
  /// can span rows, a document may have said it of the first row only, as Markdown does.
  static int of(Lattice lattice, int said) {
    int rows = lattice.rows().size();
    if (said > 0 && (said > 1 || !lattice.loose())) {
      return Math.min(said, Math.max(0, rows - 1));
    }
    if (rows < 2 || lattice.columns() < 2) {
      return Math.min(said, Math.max(0, rows - 1));
    }
    int count = 1;
    while (count < MOST && count + 1 < rows && continues(lattice, count)) {
      count++;
    }
    return count;
  }

  private static boolean continues(Lattice lattice, int row) {
    List<Lattice.Slot> slots = lattice.rows().get(row).slots();
    boolean covered = slots.stream().anyMatch(slot -> slot.top() < row);
    boolean below = slots.getFirst().text().isBlank() && filledWithWords(lattice.rows().get(row));
    return lattice.loose() ? below && !answers(lattice, row) : covered;
  }

  private static boolean filledWithWords(Lattice.Row row) {
    List<String> filled = row.filled();
    return filled.size() > 1
        && filled.stream()
            .allMatch(text -> Quantity.read(text).meaning() instanceof Meaning.Wording);
  }

  /// A row that fills the places its upper neighbour fills too is no second row of headings.
  private static boolean answers(Lattice lattice, int row) {
    List<Lattice.Slot> upper = lattice.rows().get(row - 1).slots();
    List<Lattice.Slot> lower = lattice.rows().get(row).slots();
    int last = upper.size() - 1;
    return !upper.get(last).text().isBlank() && !lower.get(last).text().isBlank();
  }
}
