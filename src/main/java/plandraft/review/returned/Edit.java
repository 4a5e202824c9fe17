package plandraft.review.returned;

import java.util.List;
import java.util.Optional;
import plandraft.model.Comment;
import plandraft.model.Place;

/// A change that somebody made in a document itself.
///
/// @param on the words that were there
/// @param text what to say of it; blank where the proposal says all
record Edit(
    Place place,
    String on,
    String text,
    Optional<Comment.Proposal> proposed,
    Optional<String> wording) {

  /// Another wording of all that stands at a place.
  static Edit wording(Place place, String on, String wording) {
    return new Edit(place, on, "", Optional.empty(), Optional.of(wording));
  }

  /// Another value.
  static Edit value(Place place, String on, Comment.Proposal proposed) {
    return new Edit(place, on, "", Optional.of(proposed), Optional.empty());
  }

  /// What can only be said.
  static Edit said(Place place, String on, String text) {
    return new Edit(place, on, text, Optional.empty(), Optional.empty());
  }

  /// The comment it becomes.
  Opinion by(Returned file) {
    String proposal = proposed.map(each -> each.value() + "|" + each.basis().printed()).orElse("");
    return new Opinion.Said(
        new Comment(
            Opinion.name(
                "edit", file.organization(), place + "", on, text, proposal, wording.orElse("")),
            place,
            on,
            Optional.empty(),
            "",
            file.organization(),
            file.at(),
            text,
            proposed,
            wording,
            List.of(),
            Optional.empty()));
  }
}
