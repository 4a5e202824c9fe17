package plandraft.model;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// One place of a plan that can be commented on, anchored, found and gone to, written `part:id`.
///
/// @param id the id of what is meant; blank for the plan itself
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
    GRID,
    ANNEX,
    DOCUMENT_TEXT,
    STAGE,
    COMMENT
  }

  /// The place `part` of the thing called `id`.
  public static Place of(Part part, Id<?> id) {
    return new Place(part, id.value());
  }

  /// The place that [#toString] wrote, or nothing if it is none.
  public static Optional<Place> read(String written) {
    int colon = written.indexOf(':');
    if (colon < 0) {
      return Optional.empty();
    }
    String name = written.substring(0, colon).toUpperCase(Locale.ROOT);
    return Stream.of(Part.values())
        .filter(part -> part.name().equals(name))
        .map(part -> new Place(part, written.substring(colon + 1)))
        .findFirst();
  }

  @Override
  public String toString() {
    return part.name().toLowerCase(Locale.ROOT) + ":" + id;
  }
}
