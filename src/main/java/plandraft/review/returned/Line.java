package plandraft.review.returned;

import java.util.List;
import plandraft.document.Anchor;

/// A paragraph or row to be found again.
///
/// @param anchors the parts of the plan it shows, the surest first
/// @param text its words
record Line(List<Anchor> anchors, String text) {
  Line {
    anchors = List.copyOf(anchors);
  }
}
