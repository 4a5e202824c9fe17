package plandraft.recognize;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import plandraft.quantity.Meaning;
import plandraft.quantity.Quantity;

/// Finds tables of indicators and tasks that a web page left as one cell a line: the headings one
/// below the other, then the cells of each row.
final class CellLines {
  private static final Pattern NATURE = Pattern.compile("预期性|约束性|[-—/]+");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}[.．、]?");
  private static final Set<ColumnRole> WORDS =
      EnumSet.of(ColumnRole.NAME, ColumnRole.CATEGORY, ColumnRole.TASK, ColumnRole.UNITS);
  private static final int FEWEST_HEADINGS = 3;
  private static final int FEWEST_ROWS = 2;
  private static final int LONGEST_HEADING = 16;
  private static final int LONGEST_VALUE = 24;
  private static final int LONGEST_UNIT = 12;

  private final List<Piece> pieces;
  private final List<Piece> result = new ArrayList<>();

  private CellLines(List<Piece> pieces) {
    this.pieces = pieces;
  }

  /// The pieces with such lines gathered to tables.
  static List<Piece> gathered(List<Piece> pieces) {
    return new CellLines(pieces).gather();
  }

  private List<Piece> gather() {
    int at = 0;
    while (at < pieces.size()) {
      List<Integer> headings = begins(at) ? headings(at) : List.of();
      List<ColumnRole> roles = headings.stream().map(this::role).toList();
      if (tells(roles)) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(headings.stream().map(this::text).toList());
        int end = rows(headings.getLast() + 1, roles, rows);
        if (rows.size() > FEWEST_ROWS) {
          result.add(Lattice.loose(pieces.get(at).spot(), rows));
          at = end;
          continue;
        }
      }
      result.add(pieces.get(at++));
    }
    return result;
  }

  /// Whether columns are those of a table whose cells show where a row ends.
  private static boolean tells(List<ColumnRole> roles) {
    boolean named = roles.contains(ColumnRole.NAME) || roles.contains(ColumnRole.TASK);
    boolean valued = roles.stream().anyMatch(ColumnRole::isYear);
    boolean counted = roles.contains(ColumnRole.NUMBER) && roles.contains(ColumnRole.TASK);
    return roles.size() >= FEWEST_HEADINGS
        && named
        && Set.copyOf(roles).size() > 2
        && (valued || counted);
  }

  private String text(int at) {
    return at < pieces.size()
            && pieces.get(at) instanceof Line line
            && line.look().outline().isEmpty()
        ? line.text().strip()
        : "";
  }

  /// Whether as many short lines follow as a table has headings at least.
  private boolean begins(int from) {
    int at = from;
    for (int count = 0; count < FEWEST_HEADINGS; count++) {
      if (text(at).isEmpty() || text(at).length() > LONGEST_HEADING) {
        return false;
      }
      at = next(at + 1);
    }
    return true;
  }

  private ColumnRole role(int at) {
    String text = text(at);
    return text.isEmpty() || text.length() > LONGEST_HEADING
        ? ColumnRole.OTHER
        : ColumnRole.of(text.replaceAll("\\s+", ""));
  }

  private List<Integer> headings(int from) {
    List<Integer> headings = new ArrayList<>();
    int at = from;
    while (!Set.of(ColumnRole.OTHER, ColumnRole.VALUE).contains(role(at))) {
      headings.add(at);
      at = next(at + 1);
    }
    return headings;
  }

  /// The next line that is not blank.
  private int next(int from) {
    int at = from;
    while (at < pieces.size() && pieces.get(at) instanceof Line line && line.isBlank()) {
      at++;
    }
    return at;
  }

  /// Reads rows as long as their cells fit the columns.
  ///
  /// @return where they end
  private int rows(int from, List<ColumnRole> roles, List<List<String>> rows) {
    int at = from;
    while (true) {
      int width = roles.size();
      List<Integer> cells = cells(at, width);
      Optional<List<String>> row = row(cells, width, roles);
      if (row.isEmpty() && roles.getFirst() == ColumnRole.CATEGORY && rows.size() > 1) {
        cells = cells(at, width - 1);
        row = row(cells, width, roles);
      }
      if (row.isEmpty()) {
        return at;
      }
      rows.add(row.get());
      at = cells.getLast() + 1;
    }
  }

  private List<Integer> cells(int from, int count) {
    List<Integer> cells = new ArrayList<>();
    for (int at = next(from); cells.size() < count && !text(at).isEmpty(); at = next(at + 1)) {
      cells.add(at);
    }
    return cells;
  }

  /// The cells as a row of `width`; those that fall short of it stand below the category above.
  private Optional<List<String>> row(List<Integer> cells, int width, List<ColumnRole> roles) {
    int missing = width - cells.size();
    if (missing > 1 || missing == 1 && roles.getFirst() != ColumnRole.CATEGORY) {
      return Optional.empty();
    }
    List<String> row = new ArrayList<>(missing == 1 ? List.of("") : List.of());
    cells.forEach(at -> row.add(text(at)));
    boolean fits = IntStream.range(missing, width).allMatch(at -> fits(row.get(at), roles.get(at)));
    return fits ? Optional.of(row) : Optional.empty();
  }

  private static boolean fits(String cell, ColumnRole role) {
    boolean number = !(Quantity.read(cell).meaning() instanceof Meaning.Wording);
    if (WORDS.contains(role)) {
      return !number && !NATURE.matcher(cell).matches();
    }
    return switch (role) {
      case NATURE -> NATURE.matcher(cell).matches();
      case NUMBER -> NUMBER.matcher(cell).matches();
      case UNIT -> cell.length() <= LONGEST_UNIT && !cell.matches("\\d.*");
      case BASE, TARGET, MILESTONE, GROWTH ->
          number || cell.length() <= LONGEST_VALUE && !NATURE.matcher(cell).matches();
      default -> true;
    };
  }
}
