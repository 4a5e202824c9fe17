package plandraft.review.returned;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plandraft.document.Anchor;
import plandraft.document.Document;
import plandraft.model.Comment;
import plandraft.model.Place;

/// A change that somebody made in a document itself.
///
/// @param on the words that were there
/// @param text what to say of it; blank where the proposal says all
/// @param seen what of the document carries it
record Edit(
    Place place,
    String on,
    String text,
    Optional<Comment.Proposal> proposed,
    Optional<String> wording,
    List<Anchor> seen) {
  Edit {
    seen = List.copyOf(seen);
  }

  /// Another wording of all that stands at a place.
  static Edit wording(Place place, String on, String wording) {
    return new Edit(place, on, "", Optional.empty(), Optional.of(wording), List.of());
  }

  /// Another value.
  static Edit value(Place place, String on, Comment.Proposal proposed) {
    return new Edit(place, on, "", Optional.of(proposed), Optional.empty(), List.of());
  }

  /// What can only be said.
  static Edit said(Place place, String on, String text) {
    return new Edit(place, on, text, Optional.empty(), Optional.empty(), List.of());
  }

  /// This edit as seen in what of the document carries `anchors`.
  Edit in(Stream<Anchor> anchors) {
    return new Edit(place, on, text, proposed, wording, anchors.distinct().toList());
  }

  /// The comment it becomes, made by those who changed the document there as far as it tells.
  Opinion by(Returned file) {
    List<Document.Revision> revisions = file.revisions(seen);
    String proposal = proposed.map(each -> each.value() + "|" + each.basis().printed()).orElse("");
    return new Opinion.Said(
        new Comment(
            Opinion.name(
                "edit", file.organization(), place + "", on, text, proposal, wording.orElse("")),
            place,
            on,
            Optional.empty(),
            revisions.stream()
                .map(Document.Revision::author)
                .filter(author -> !author.isBlank())
                .distinct()
                .collect(Collectors.joining("、")),
            file.organization(),
            revisions.stream()
                .map(Document.Revision::at)
                .filter(at -> at.isAfter(Instant.EPOCH))
                .max(Comparator.naturalOrder())
                .orElse(file.at()),
            text,
            proposed,
            wording,
            List.of(),
            Optional.empty()));
  }
}
