package plandraft.review.returned;

import plandraft.edit.Comments;
import plandraft.model.Comment;
import plandraft.model.Comment.Reply;
import plandraft.model.Id;
import plandraft.model.Plan;

/// One thing that was said about a plan elsewhere and is not in it yet. Its id is always the same,
/// however often a file comes back, so that nothing is taken twice.
public sealed interface Opinion {
  /// A comment, perhaps with its answers.
  record Said(Comment comment) implements Opinion {}

  /// An answer to a comment that the plan has.
  record Answered(Comment comment, Reply reply) implements Opinion {}

  /// Whether `plan` has it already.
  default boolean isIn(Plan plan) {
    return switch (this) {
      case Said said ->
          plan.comments().stream().anyMatch(comment -> comment.id().equals(said.comment.id()));
      case Answered answered ->
          plan.comments().stream()
              .flatMap(comment -> comment.replies().stream())
              .anyMatch(reply -> reply.id().equals(answered.reply.id()));
    };
  }

  /// The plan with this in it; the plan itself if it has it already or has no such comment.
  default Plan in(Plan plan) {
    if (isIn(plan)) {
      return plan;
    }
    return switch (this) {
      case Said said -> Comments.add(plan, said.comment);
      case Answered answered -> Comments.reply(plan, answered.comment.id(), answered.reply);
    };
  }

  /// The comment that it is or answers.
  default Comment about() {
    return switch (this) {
      case Said said -> said.comment;
      case Answered answered -> answered.comment;
    };
  }

  /// The name of whatever `parts` tell apart, the same wherever it is worked out.
  static <T> Id<T> name(String... parts) {
    return new Id<>(Naming.of(parts));
  }
}
