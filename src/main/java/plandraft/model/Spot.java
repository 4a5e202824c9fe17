package plandraft.model;

/// One of the texts of a place, such as the goal of a task.
///
/// @param number which one, counted from 0, the title or the only text being the first: then the
///   goal of a task; the units and the deadline of a measure; the note of a grid; each cell of a
///   grid's row; group, name and unit of a breakdown's column
public record Spot(Place place, int number) {
  /// The title or the only text of a place.
  public static Spot of(Place place) {
    return new Spot(place, 0);
  }
}
