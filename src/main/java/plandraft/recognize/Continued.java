package plandraft.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Joins tables that a page end parted, below or beside one another; headings that are repeated on
/// the next page count once.
final class Continued {
  private static final Pattern CONTINUED =
      Pattern.compile("^\\s*(?:续\\s*表|[（(]续[)）]|.{0,40}[（(]续[表]?[)）]).*$");

  private Continued() {}

  static List<Piece> joined(List<Piece> pieces) {
    List<Piece> joined = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Lattice next && !joined.isEmpty()) {
        boolean said =
            joined.size() > 1
                && joined.getLast() instanceof Line line
                && CONTINUED.matcher(line.text()).matches();
        Piece before = joined.get(joined.size() - (said ? 2 : 1));
        boolean beside =
            said
                && before instanceof Lattice first
                && !repeats(first, next)
                && Widened.goesOn(first, next);
        if (before instanceof Lattice first && (beside || goesOn(first, next, said))) {
          if (said) {
            joined.removeLast();
          }
          Lattice whole = beside ? Widened.joined(first, next) : joined(first, next);
          joined.set(joined.size() - 1, whole);
          continue;
        }
      }
      joined.add(piece);
    }
    joined.replaceAll(piece -> piece instanceof Lattice lattice ? headedOnce(lattice) : piece);
    return joined;
  }

  /// A table without the headings that are repeated among its rows.
  private static Lattice headedOnce(Lattice lattice) {
    int height = lattice.headerRows();
    List<List<String>> heads = texts(lattice);
    if (height == 0 || heads.getFirst().size() < 2) {
      return lattice;
    }
    List<Lattice.Row> rows = new ArrayList<>(lattice.rows().subList(0, height));
    int at = height;
    while (at < lattice.rows().size()) {
      int end = Math.min(at + height, lattice.rows().size());
      boolean again =
          lattice.rows().subList(at, end).stream().map(Lattice.Row::filled).toList().equals(heads);
      if (!again) {
        rows.add(lattice.rows().get(at).moved(rows.size() - at));
      }
      at = again ? end : at + 1;
    }
    return rows.size() < lattice.rows().size() ? lattice.withRows(rows) : lattice;
  }

  private static boolean goesOn(Lattice first, Lattice next, boolean said) {
    return first.columns() == next.columns()
        && first.columns() > 1
        && (first.name().equals(next.name()) || next.name().isBlank() && repeats(first, next))
        && (said || repeats(first, next) || headless(first, next));
  }

  private static boolean repeats(Lattice first, Lattice next) {
    return first.headerRows() > 0
        && next.rows().size() >= first.headerRows()
        && texts(first).equals(texts(next.withHeaderRows(first.headerRows())));
  }

  private static List<List<String>> texts(Lattice lattice) {
    return lattice.rows().subList(0, lattice.headerRows()).stream()
        .map(Lattice.Row::filled)
        .toList();
  }

  /// A table with headings followed by one that has none.
  private static boolean headless(Lattice first, Lattice next) {
    return known(first) > 1 && known(next) == 0;
  }

  private static long known(Lattice lattice) {
    return Columns.of(lattice, Choices.NONE).all().stream()
        .filter(column -> column.role() != ColumnRole.VALUE && column.role() != ColumnRole.OTHER)
        .count();
  }

  private static Lattice joined(Lattice first, Lattice next) {
    return first.append(next.below(repeats(first, next) ? first.headerRows() : 0).rows());
  }
}
