package plandraft.review.returned;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plandraft.model.Comment;
import plandraft.model.Comment.Reply;
import plandraft.model.Id;
import plandraft.model.Plan;

/// What was said about a plan by those who had a copy, as it travels by itself.
///
/// @param plan the plan's id
/// @param title the plan's title, for people
/// @param organization who sends it; blank if nobody knows
/// @param replies answers to comments that are not among these
public record Review(
    Id<Plan> plan,
    String title,
    String organization,
    String author,
    Instant at,
    List<Comment> comments,
    List<Answer> replies) {
  public Review {
    comments = List.copyOf(comments);
    replies = List.copyOf(replies);
  }

  /// An answer to a comment.
  public record Answer(Id<Comment> comment, Reply reply) {}

  /// What `plan` says that `sent` did not say yet.
  public static Review of(Plan plan, Plan sent, String organization, String author, Instant at) {
    Map<Id<Comment>, Comment> known =
        sent.comments().stream().collect(Collectors.toMap(Comment::id, Function.identity()));
    List<Comment> said =
        plan.comments().stream().filter(comment -> !known.containsKey(comment.id())).toList();
    List<Answer> answers =
        plan.comments().stream()
            .filter(comment -> known.containsKey(comment.id()))
            .flatMap(comment -> answers(comment, known.get(comment.id())))
            .toList();
    return new Review(plan.id(), plan.header().title(), organization, author, at, said, answers);
  }

  private static Stream<Answer> answers(Comment comment, Comment known) {
    return comment.replies().stream()
        .filter(reply -> !known.replies().contains(reply))
        .map(reply -> new Answer(comment.id(), reply));
  }

  /// What of this `now` has not yet. An answer to a comment that is gone is left out with it.
  public List<Opinion> opinions(Plan now) {
    Map<Id<Comment>, Comment> known =
        now.comments().stream().collect(Collectors.toMap(Comment::id, Function.identity()));
    List<Opinion> opinions = new ArrayList<>();
    for (Comment comment : comments) {
      if (known.containsKey(comment.id())) {
        opinions.addAll(changed(known.get(comment.id()), comment));
      } else {
        opinions.add(new Opinion.Said(signed(comment)));
      }
    }
    for (Answer answer : replies) {
      if (known.containsKey(answer.comment())) {
        opinions.addAll(answered(known.get(answer.comment()), List.of(answer.reply())));
      }
    }
    return opinions;
  }

  private Comment signed(Comment comment) {
    return comment.organization().isBlank() ? comment.from(organization) : comment;
  }

  /// What a comment that was taken before says now: words changed since are a comment anew in its
  /// place.
  private static List<Opinion> changed(Comment known, Comment comment) {
    List<Opinion> opinions = new ArrayList<>();
    boolean same =
        known.text().equals(comment.text())
            && known.proposed().equals(comment.proposed())
            && known.wording().equals(comment.wording());
    if (!same) {
      opinions.add(new Opinion.Changed(comment));
    }
    opinions.addAll(answered(known, comment.replies()));
    return opinions;
  }

  private static List<Opinion> answered(Comment known, List<Reply> replies) {
    Set<Id<Reply>> had =
        known.replies().stream().map(Reply::id).collect(Collectors.toUnmodifiableSet());
    return replies.stream()
        .filter(reply -> !had.contains(reply.id()))
        .<Opinion>map(reply -> new Opinion.Answered(known, reply))
        .toList();
  }
}
