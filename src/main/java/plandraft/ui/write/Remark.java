package plandraft.ui.write;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import plandraft.model.Comment;
import plandraft.model.Id;

/// An open comment on some of the words, as the writer is told of it; where it is on them the plan
/// knows.
///
/// @param who whose it is: the organization, and the author where there is one
/// @param said what it says
/// @param wording what should stand there instead; blank for nothing
record Remark(Id<Comment> comment, String who, String said, String wording) {
  static Remark of(Comment comment) {
    String who =
        Stream.of(comment.organization(), comment.author())
            .filter(name -> !name.isBlank())
            .distinct()
            .collect(Collectors.joining(" · "));
    return new Remark(comment.id(), who, comment.text(), comment.wording().orElse(""));
  }
}
