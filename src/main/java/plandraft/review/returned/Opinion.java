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

  /// A comment that the plan has in other words.
  record Changed(Comment comment) implements Opinion {
    /// The comment in its new words, everything else as it is.
    private Comment on(Comment known) {
      return known
          .withText(comment.text(), comment.proposed())
          .withWording(comment.wording())
          .on(comment.on(), comment.span());
    }
  }

  /// Whether `plan` has it already.
  default boolean isIn(Plan plan) {
    return switch (this) {
      case Said said ->
          plan.comments().stream().anyMatch(comment -> comment.id().equals(said.comment.id()));
      case Answered answered ->
          plan.comments().stream()
              .flatMap(comment -> comment.replies().stream())
              .anyMatch(reply -> reply.id().equals(answered.reply.id()));
      case Changed changed ->
          plan.comments().stream()
              .filter(comment -> comment.id().equals(changed.comment.id()))
              .anyMatch(comment -> changed.on(comment).equals(comment));
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
      case Changed changed -> Comments.change(plan, changed.comment.id(), changed::on);
    };
  }

  /// Whether this is the same as another, though a file may tell another time.
  default boolean isSame(Opinion other) {
    return switch (this) {
      case Said said -> other instanceof Said two && said.comment.id().equals(two.comment.id());
      case Answered one -> other instanceof Answered two && one.reply.id().equals(two.reply.id());
      case Changed _ -> equals(other);
    };
  }

  /// The comment that it is or answers.
  default Comment about() {
    return switch (this) {
      case Said said -> said.comment;
      case Answered answered -> answered.comment;
      case Changed changed -> changed.comment;
    };
  }

  /// The name of whatever `parts` tell apart, the same wherever it is worked out.
  static <T> Id<T> name(String... parts) {
    return new Id<>(Naming.of(parts));
  }
}
