package plandraft.ui.review;

import java.time.Instant;
import java.util.Optional;
import plandraft.model.Comment;
import plandraft.model.Id;
import plandraft.model.Place;
import plandraft.quantity.Basis;
import plandraft.quantity.Quantity;

/// A comment being written: its words, and the value and basis proposed, as typed.
record Draft(String text, String value, String basis) {

  /// Whether there is nothing in it to submit.
  boolean isEmpty() {
    return text.isBlank() && value.isBlank();
  }

  /// What it proposes; a basis alone proposes nothing.
  Optional<Comment.Proposal> proposal() {
    return value.isBlank()
        ? Optional.empty()
        : Optional.of(
            new Comment.Proposal(Quantity.read(value.strip()), Basis.read(basis.strip())));
  }

  /// The comment it becomes when `author` submits it.
  Comment by(Author author, Id<Comment> id, Place place, Instant now) {
    return Comment.of(id, place, author.name(), now, "")
        .from(author.organization())
        .withText(text.strip(), proposal());
  }
}
