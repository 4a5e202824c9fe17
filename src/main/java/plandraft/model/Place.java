package plandraft.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// One place of a plan that can be commented on, anchored, found and gone to, written `part:id`.
///
/// @param id the id of what is meant; blank for the plan itself; a cell's is the id of its line, a
///   slash and the id of its column
public record Place(Part part, String id) {
  /// Which aspect of what the id names.
  public enum Part {
    PLAN,
    SECTION,
    BLOCK,
    TABLE,
    GROUP,
    INDICATOR,
    UNIT,
    BASE,
    TARGET,
    BASIS,
    TASK,
    MEASURE,
    BREAKDOWN,
    CELL,
    GRID,
    ANNEX,
    DOCUMENT_TEXT,
    STAGE,
    COMMENT;

    private final String written = name().toLowerCase(Locale.ROOT);
  }

  /// The place `part` of the thing called `id`.
  public static Place of(Part part, Id<?> id) {
    return new Place(part, id.value());
  }

  /// The cell of a breakdown where a line meets a column.
  public static Place cell(Id<?> line, Id<?> column) {
    return new Place(Part.CELL, line.value() + "/" + column.value());
  }

  /// The line of a breakdown that a cell stands in; the place itself for any other.
  public Place line() {
    return part == Part.CELL ? new Place(Part.BREAKDOWN, id.replaceFirst("/.*", "")) : this;
  }

  /// The id of the column that a cell of a breakdown stands in; blank for any other place.
  public String column() {
    return part == Part.CELL ? id.replaceFirst("[^/]*/?", "") : "";
  }

  /// The place that [#toString] wrote, or nothing if it is none.
  public static Optional<Place> read(String written) {
    int colon = written.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    String name = written.substring(0, colon).toLowerCase(Locale.ROOT);
    return Stream.of(Part.values())
        .filter(part -> part.written.equals(name))
        .map(part -> new Place(part, written.substring(colon + 1)))
        .findFirst();
  }

  @Override
  public String toString() {
    return part.written + ":" + id;
  }
}
