package plandraft.edit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import plandraft.model.Comment;
import plandraft.model.Comment.Disposition;
import plandraft.model.Comment.Reply;
import plandraft.model.Id;
import plandraft.model.Plan;

/// Changes of what is said about a plan.
public final class Comments {
  private static final Listed<Comment> COMMENTS = new Listed<>(Comment::id);

  private Comments() {}

  /// The plan with another comment.
  public static Plan add(Plan plan, Comment comment) {
    return plan.withComments(COMMENTS.insert(plan.comments(), Integer.MAX_VALUE, List.of(comment)));
  }

  /// The plan with one comment changed.
  public static Plan change(Plan plan, Id<Comment> id, UnaryOperator<Comment> change) {
    return plan.withComments(COMMENTS.change(plan.comments(), id, change));
  }

  /// The plan with an answer to a comment.
  public static Plan reply(Plan plan, Id<Comment> id, Reply reply) {
    Listed<Reply> replies = new Listed<>(Reply::id);
    return change(
        plan,
        id,
        comment ->
            comment.withReplies(
                replies.insert(comment.replies(), Integer.MAX_VALUE, List.of(reply))));
  }

  /// The plan with a comment decided, or open again.
  public static Plan decide(Plan plan, Id<Comment> id, Optional<Disposition> disposition) {
    return change(plan, id, comment -> comment.withDisposition(disposition));
  }

  /// The plan without the comments named.
  public static Plan delete(Plan plan, Set<Id<Comment>> ids) {
    return plan.withComments(COMMENTS.remove(plan.comments(), ids));
  }
}
