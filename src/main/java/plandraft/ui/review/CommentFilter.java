package plandraft.ui.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import plandraft.model.Comment;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.query.Places;

/// Which comments are shown: open ones first, those that have lost their place before all others.
///
/// @param organization whose; empty for everybody's
/// @param where at what; empty for anywhere
record CommentFilter(boolean onlyOpen, Optional<String> organization, Optional<Where> where) {
  /// Every comment.
  static final CommentFilter ALL = new CommentFilter(false, Optional.empty(), Optional.empty());

  /// Where comments are.
  sealed interface Where {
    /// At a chapter, a table or a task, and at whatever is in it.
    record At(String path) implements Where {}

    /// At nothing that is still there.
    record Lost() implements Where {}
  }

  /// The comments of `plan` that are shown.
  List<Comment> of(Plan plan, Places places) {
    return plan.comments().stream()
        .filter(comment -> comment.open() || !onlyOpen)
        .filter(comment -> organization.filter(from -> !from.equals(unit(comment))).isEmpty())
        .filter(comment -> where.filter(at -> !at.equals(where(comment, places))).isEmpty())
        .sorted((one, other) -> Integer.compare(rank(one, places), rank(other, places)))
        .toList();
  }

  /// Everybody who commented, in the order of their comments.
  static List<String> organizations(Plan plan) {
    return plan.comments().stream().map(CommentFilter::unit).distinct().toList();
  }

  /// Everything that is commented on, in the order of the comments.
  static List<Where> wheres(Plan plan, Places places) {
    return plan.comments().stream().map(comment -> where(comment, places)).distinct().toList();
  }

  /// Whom a comment is from: the unit, else the person.
  static String unit(Comment comment) {
    return Stream.of(comment.organization(), comment.author())
        .filter(name -> !name.isBlank())
        .findFirst()
        .orElse("");
  }

  /// Whether what a comment was on is no longer there.
  static boolean isLost(Comment comment, Places places) {
    boolean nowhere = comment.place().part() == Place.Part.PLAN && !comment.on().isBlank();
    boolean nothing = comment.span().filter(span -> span.from() == span.to()).isPresent();
    return nowhere || nothing || !places.has(comment.place());
  }

  private static Where where(Comment comment, Places places) {
    return isLost(comment, places)
        ? new Where.Lost()
        : new Where.At(places.path(places.owner(comment.place())).in(Locale.ROOT));
  }

  private static int rank(Comment comment, Places places) {
    if (!comment.open()) {
      return 2;
    }
    return isLost(comment, places) ? 0 : 1;
  }
}
