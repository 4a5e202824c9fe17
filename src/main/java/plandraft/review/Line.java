package plandraft.review;

import java.util.List;
import java.util.function.Supplier;
import plandraft.model.Place;

/// A place of a plan as comparing reads it.
///
/// @param home the place it stands in
/// @param own what it is apart from what stands in it: what is equal says the same unless it is
///   live
/// @param live whether what it says depends on other places
/// @param says what it says, without blanks
record Line(Place place, Place home, Object own, boolean live, Supplier<List<Said>> says) {
  /// Whether another line of the same place says the same, as far as can be told without reading.
  boolean surelySays(Line other) {
    return !live && !other.live && (own == other.own || own.equals(other.own));
  }

  /// This line at another place.
  Line at(Place next) {
    return new Line(next, home, own, live, says);
  }
}
