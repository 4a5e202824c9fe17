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
  private final Frame frame;
  private final List<Range> merges;
  private final Map<Spot, Range> merged = new HashMap<>();

  private Cells(
      List<Column> columns,
      List<Row> rows,
      Map<String, Integer> places,
      Frame frame,
      List<Range> merges) {
    this.columns = columns;
    this.rows = rows;
    this.places = places;
    this.frame = frame;
    this.merges = merges;
    for (Range range : merges) {
      for (int row = range.top(); row <= range.bottom(); row++) {
        for (int column = range.left(); column <= range.right(); column++) {
          merged.put(new Spot(row, column), range);
        }
      }
    }
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
    return new Cells(List.copyOf(columns), List.copyOf(rows), places, Frame.NONE, List.of());
  }

  /// These cells, of which some rows and columns stay in view.
  public Cells framed(Frame next) {
    return new Cells(columns, rows, places, next, merges);
  }

  /// These cells, of which each of the ranges is one: the one at its upper left.
  public Cells merging(List<Range> next) {
    return new Cells(columns, rows, places, frame, List.copyOf(next));
  }

  Frame frame() {
    return frame;
  }

  /// The ranges that are one cell each.
  List<Range> merges() {
    return merges;
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

  /// The spot's cell with all the spots it spans.
  Range span(Spot spot) {
    return merge(spot).orElseGet(() -> group(spot));
  }

  /// The merged cell a spot belongs to.
  Optional<Range> merge(Spot spot) {
    return Optional.ofNullable(merged.get(spot));
  }

  /// The spot that a merged cell goes by; the spot itself elsewhere.
  Spot home(Spot spot) {
    return merge(spot).map(Range::first).orElse(spot);
  }

  /// The smallest range of whole cells that holds `range`.
  Range whole(Range range) {
    Range whole = range;
    for (Range merge : merges) {
      whole = merge.meets(whole) ? whole.with(merge) : whole;
    }
    return whole.equals(range) ? range : whole(whole);
  }

  /// Whether a row is one of the headings.
  boolean heads(int row) {
    return row < frame.top();
  }

  /// The first of the rows at the bottom.
  int foot() {
    return rows.size() - frame.bottom();
  }

  private Range group(Spot spot) {
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
