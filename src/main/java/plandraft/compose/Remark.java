package plandraft.compose;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plandraft.model.Comment;
import plandraft.model.Comment.Proposal;
import plandraft.say.Words;

/// A comment as documents print it.
record Remark(Comment comment, Words words) {
  /// Who made it: the person and, if known, the organization.
  String by() {
    return comment.organization().isBlank()
        ? comment.author()
        : words.say("author", comment.author(), comment.organization());
  }

  /// What it says, and what it proposes.
  List<String> says() {
    return Stream.of(Optional.of(comment.text()), wording(), value(), basis())
        .flatMap(Optional::stream)
        .filter(said -> !said.isBlank())
        .toList();
  }

  /// What was answered.
  List<String> answers() {
    return comment.replies().stream()
        .map(reply -> words.say("reply", reply.author(), reply.text()))
        .toList();
  }

  private Optional<String> wording() {
    return comment.wording().map(wording -> words.say("proposed.wording", wording));
  }

  private Optional<String> value() {
    return comment
        .proposed()
        .map(Proposal::value)
        .filter(value -> !value.isBlank())
        .map(value -> words.say("proposed", value.printed()));
  }

  private Optional<String> basis() {
    return comment
        .proposed()
        .map(Proposal::basis)
        .filter(basis -> !basis.isEmpty())
        .map(basis -> words.say("proposed.basis", basis.printed()));
  }
}
