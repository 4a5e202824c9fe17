package plandraft.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import plandraft.quantity.Meaning;
import plandraft.quantity.Quantity;

/// Puts rows of a text's table right that slipped to the left because a cell is missing.
final class Straightening {
  /// What a cell looks like; cells of one column look alike.
  private enum Looks {
    BLANK,
    NUMBER,
    SHORT,
    LONG
  }

  private static final int LONG = 12;
  private static final int BLANKS = Looks.values().length;

  /// Columns in which few rows say anything.
  private static final Pattern REMARKS = Pattern.compile("备注|说明|附注|注|(?i:notes?|remarks?)");

  private final double[][] share;

  private Straightening(Lattice lattice) {
    this.share = new double[lattice.columns()][BLANKS];
    int width = width(lattice);
    List<Lattice.Row> whole =
        lattice.body().stream().filter(row -> trailing(row, width) == 0).toList();
    for (Lattice.Row row : whole) {
      for (int at = 0; at < lattice.columns(); at++) {
        share[at][looks(row.text(at)).ordinal()] += 1.0 / whole.size();
      }
    }
  }

  /// The columns up to the last that is not for remarks: where those are blank nothing is missing.
  private static int width(Lattice lattice) {
    int width = lattice.columns();
    while (width > 1 && REMARKS.matcher(String.join("", lattice.headings(width - 1))).matches()) {
      width--;
    }
    return width;
  }

  /// A table put right, and how many of its rows were moved.
  record Straight(Lattice lattice, int moved) {}

  /// The table with each short row where its cells fit their columns best.
  static Straight of(Lattice lattice) {
    Straightening straightening = new Straightening(lattice);
    List<Lattice.Row> rows = new ArrayList<>(lattice.rows());
    int moved = 0;
    for (int at = lattice.headerRows(); at < rows.size(); at++) {
      Lattice.Row best = straightening.best(rows.get(at), at);
      moved += best == rows.get(at) ? 0 : 1;
      rows.set(at, best);
    }
    return new Straight(lattice.withRows(rows), moved);
  }

  private Lattice.Row best(Lattice.Row row, int top) {
    List<String> cells = row.slots().stream().map(Lattice.Slot::text).toList();
    int room = trailing(row, cells.size());
    Lattice.Row best = row;
    double highest = fit(cells);
    for (int count = 1; count <= room; count++) {
      for (int at = 0; at < cells.size() - count; at++) {
        List<String> moved = moved(cells, at, count);
        double fit = fit(moved);
        if (fit > highest + 0.5) {
          highest = fit;
          best = Lattice.Row.of(top, moved);
        }
      }
    }
    return best;
  }

  private static List<String> moved(List<String> cells, int at, int count) {
    List<String> moved = new ArrayList<>(cells.subList(0, cells.size() - count));
    IntStream.range(0, count).forEach(_ -> moved.add(at, ""));
    return moved;
  }

  private double fit(List<String> cells) {
    double fit = 0;
    for (int at = 0; at < cells.size(); at++) {
      fit += share[at][looks(cells.get(at)).ordinal()];
    }
    return fit;
  }

  private static int trailing(Lattice.Row row, int width) {
    int count = 0;
    List<Lattice.Slot> slots = row.slots().subList(0, width);
    while (count < slots.size() && slots.get(slots.size() - 1 - count).text().isBlank()) {
      count++;
    }
    return count;
  }

  private static Looks looks(String text) {
    if (text.isBlank()) {
      return Looks.BLANK;
    }
    if (!(Quantity.read(text).meaning() instanceof Meaning.Wording)) {
      return Looks.NUMBER;
    }
    return text.length() > LONG ? Looks.LONG : Looks.SHORT;
  }
}
