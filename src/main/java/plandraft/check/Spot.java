package plandraft.check;

import plandraft.model.Place;
import plandraft.text.Span;

/// The words a finding is about and where they stand.
///
/// @param span where they stand in the printed text of the place; empty where the whole place is
///   meant
public record Spot(Place place, Span span, String words) {
  private static final Span WHOLE = new Span(0, 0);

  /// A whole place, named by `words`.
  public static Spot of(Place place, String words) {
    return new Spot(place, WHOLE, words);
  }

  /// The words of a statement from one position to another.
  public static Spot of(Statement statement, int from, int to) {
    Span span = new Span(from, to);
    return new Spot(statement.place(), span, span.in(statement.text()));
  }

  /// Whether both are about the same words or some of them.
  boolean overlaps(Spot other) {
    return place.equals(other.place) && span.overlaps(other.span);
  }
}
