package plandraft.edit;

import java.util.List;
import plandraft.edit.Replacing.Match;
import plandraft.model.Place;
import plandraft.model.Spot;

/// One stretch of a place's title or only text.
record Occurrence(Place place, int from, int to) {
  /// Replaces it, and nothing else.
  Replacing by(String words) {
    return new Replacing(
        (spot, _) -> spot.equals(Spot.of(place)) ? List.of(new Match(from, to, words)) : List.of());
  }
}
