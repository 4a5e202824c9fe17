package plandraft.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import plandraft.recognize.Lattice.Row;
import plandraft.recognize.Lattice.Slot;

/// Puts the parts of a table side by side that was too wide for its page: each names the same rows
/// in its first columns.
final class Widened {
  private final Lattice first;
  private final Lattice next;
  private final int names;

  private Widened(Lattice first, Lattice next, int names) {
    this.first = first;
    this.next = next;
    this.names = names;
  }

  /// Whether `next` has other columns of the rows of `first`.
  static boolean goesOn(Lattice first, Lattice next) {
    return first.headerRows() > 0
        && first.headerRows() == next.headerRows()
        && first.body().size() > 0
        && next.rows().size() >= first.rows().size()
        && names(first, next) > 0
        && names(first, next) < Math.min(first.columns(), next.columns());
  }

  static Lattice joined(Lattice first, Lattice next) {
    return new Widened(first, next, names(first, next)).joined();
  }

  /// How many columns at the left say the same in both.
  private static int names(Lattice first, Lattice next) {
    int names = 0;
    while (names < Math.min(first.columns(), next.columns()) && same(first, next, names)) {
      names++;
    }
    return names;
  }

  private static boolean same(Lattice first, Lattice next, int column) {
    return IntStream.range(0, first.rows().size())
        .allMatch(
            row -> first.rows().get(row).text(column).equals(next.rows().get(row).text(column)));
  }

  private Lattice joined() {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < next.rows().size(); i++) {
      rows.add(i < first.rows().size() ? beside(i) : below(next.rows().get(i)));
    }
    return first.withRows(rows);
  }

  private Row beside(int at) {
    Row row = first.rows().get(at);
    List<Slot> slots = new ArrayList<>(row.slots());
    next.rows().get(at).slots().stream().skip(names).map(this::moved).forEach(slots::add);
    return new Row(slots, row.anchor());
  }

  private Slot moved(Slot slot) {
    int left = slot.left() + first.columns() - names;
    return new Slot(
        slot.text(),
        slot.paragraphs(),
        slot.top(),
        left,
        slot.rowSpan(),
        slot.columnSpan(),
        slot.anchor());
  }

  /// A row that only the last part has, such as a note: its first cell takes the new width too.
  private Row below(Row row) {
    int more = first.columns() - names;
    Slot begun = row.slots().getFirst();
    Slot wide =
        new Slot(
            begun.text(),
            begun.paragraphs(),
            begun.top(),
            begun.left(),
            begun.rowSpan(),
            begun.columnSpan() + more,
            begun.anchor());
    List<Slot> slots = new ArrayList<>();
    for (int column = 0; column < row.slots().size() + more; column++) {
      slots.add(column < wide.columnSpan() ? wide : moved(row.slots().get(column - more)));
    }
    return new Row(slots, row.anchor());
  }
}
