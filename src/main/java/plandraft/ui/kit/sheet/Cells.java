package plandraft.ui.kit.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// All that a sheet shows: columns and rows of cells.
public final class Cells {
  /// No columns and no rows.
  public static final Cells NONE = of(List.of(), List.of());

  private final List<Column> columns;
  private final List<Row> rows;
  private final Map<String, Integer> places;

  private Cells(List<Column> columns, List<Row> rows, Map<String, Integer> places) {
    this.columns = columns;
    this.rows = rows;
    this.places = places;
  }

  /// The columns and rows, each named by its own key.
  public static Cells of(List<Column> columns, List<Row> rows) {
    Map<String, Integer> places = HashMap.newHashMap(rows.size());
    for (Row row : rows) {
      places.put(row.key(), places.size());
    }
    if (places.size() < rows.size()) {
      throw new IllegalArgumentException("two rows have one key");
    }
    return new Cells(List.copyOf(columns), List.copyOf(rows), places);
  }

  /// The columns from left to right.
  public List<Column> columns() {
    return columns;
  }

  /// The rows from top to bottom.
  public List<Row> rows() {
    return rows;
  }

  boolean isEmpty() {
    return rows.isEmpty() || columns.isEmpty();
  }

  boolean isTree() {
    return columns.stream().anyMatch(Column::folding);
  }

  Cell cell(Spot spot) {
    return rows.get(spot.row()).cells().get(spot.column());
  }

  boolean editable(Spot spot) {
    return columns.get(spot.column()).editable() && cell(spot).editable();
  }

  /// The keys of a spot; nothing where there are no cells.
  Optional<At> at(Spot spot) {
    return isEmpty()
        ? Optional.empty()
        : Optional.of(new At(rows.get(spot.row()).key(), columns.get(spot.column()).key()));
  }

  OptionalInt row(String key) {
    Integer place = places.get(key);
    return place == null ? OptionalInt.empty() : OptionalInt.of(place);
  }

  OptionalInt column(String key) {
    return IntStream.range(0, columns.size())
        .filter(index -> columns.get(index).key().equals(key))
        .findFirst();
  }

  /// All rows and columns.
  Range whole() {
    return new Range(0, 0, rows.size() - 1, columns.size() - 1);
  }

  /// The nearest spot there is.
  Spot within(Spot spot) {
    return new Spot(
        Math.clamp(spot.row(), 0, Math.max(0, rows.size() - 1)),
        Math.clamp(spot.column(), 0, Math.max(0, columns.size() - 1)));
  }

  /// The spot's cell with every row it spans.
  Range span(Spot spot) {
    int top = spot.row();
    int bottom = spot.row();
    while (joined(top, spot.column())) {
      top--;
    }
    while (joined(bottom + 1, spot.column())) {
      bottom++;
    }
    return new Range(top, spot.column(), bottom, spot.column());
  }

  /// Whether a row shares its cell with the row above.
  boolean joined(int row, int column) {
    return row > 0
        && row < rows.size()
        && columns.get(column).merged()
        && !rows.get(row).group().isEmpty()
        && rows.get(row).group().equals(rows.get(row - 1).group());
  }
}
