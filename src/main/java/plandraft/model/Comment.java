package plandraft.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plandraft.quantity.Basis;
import plandraft.quantity.Quantity;

/// A comment 意见 on one place of the plan, perhaps with another value or wording proposed.
///
/// @param on the words it was made on, as they read then; blank for the plan as a whole
/// @param span which of the positions of a paragraph it is on; empty for all of the place
/// @param wording what the place should say instead
public record Comment(
    Id<Comment> id,
    Place place,
    String on,
    Optional<Span> span,
    String author,
    String organization,
    Instant at,
    String text,
    Optional<Proposal> proposed,
    Optional<String> wording,
    List<Reply> replies,
    Optional<Disposition> disposition) {
  public Comment {
    replies = List.copyOf(replies);
  }

  /// A comment on all of a place that nobody has answered yet, made for no organization and with
  /// nothing proposed.
  public static Comment of(Id<Comment> id, Place place, String author, Instant at, String text) {
    return new Comment(
        id,
        place,
        "",
        Optional.empty(),
        author,
        "",
        at,
        text,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty());
  }

  /// The positions of a paragraph from `from` up to `to`, counted as [plandraft.model.Inline]s are
  /// typed: UTF-16 units, a live reference being one.
  public record Span(int from, int to) {
    public Span {
      if (from < 0 || to < from) {
        throw new IllegalArgumentException(from + " to " + to);
      }
    }
  }

  /// The value proposed instead, and what it is worked out on.
  public record Proposal(Quantity value, Basis basis) {}

  /// An answer to a comment.
  public record Reply(Id<Reply> id, String author, Instant at, String text) {}

  /// What became of the comment 采纳情况, and why.
  public record Disposition(Outcome outcome, String reason) {
    /// The outcomes of 征求意见采纳情况汇总表.
    public enum Outcome {
      /// 采纳.
      ADOPTED,
      /// 部分采纳.
      PARTLY,
      /// 未采纳.
      DECLINED,
      /// 已说明: answered without a change.
      EXPLAINED
    }
  }

  /// Whether nothing has been decided about it yet.
  public boolean open() {
    return disposition.isEmpty();
  }

  /// This comment in other words with another proposal.
  public Comment withText(String nextText, Optional<Proposal> nextProposal) {
    return new Comment(
        id,
        place,
        on,
        span,
        author,
        organization,
        at,
        nextText,
        nextProposal,
        wording,
        replies,
        disposition);
  }

  /// This comment as made for an organization.
  public Comment from(String unit) {
    return new Comment(
        id, place, on, span, author, unit, at, text, proposed, wording, replies, disposition);
  }

  /// This comment as made on `words`, of which only those of `positions` if there are any.
  public Comment on(String words, Optional<Span> positions) {
    return new Comment(
        id,
        place,
        words,
        positions,
        author,
        organization,
        at,
        text,
        proposed,
        wording,
        replies,
        disposition);
  }

  /// This comment at another place.
  public Comment at(Place next) {
    return new Comment(
        id,
        next,
        on,
        span,
        author,
        organization,
        at,
        text,
        proposed,
        wording,
        replies,
        disposition);
  }

  /// This comment with another wording proposed, or none.
  public Comment withWording(Optional<String> next) {
    return new Comment(
        id, place, on, span, author, organization, at, text, proposed, next, replies, disposition);
  }

  /// This comment with other answers.
  public Comment withReplies(List<Reply> next) {
    return new Comment(
        id, place, on, span, author, organization, at, text, proposed, wording, next, disposition);
  }

  /// This comment decided, or open again.
  public Comment withDisposition(Optional<Disposition> next) {
    return new Comment(
        id, place, on, span, author, organization, at, text, proposed, wording, replies, next);
  }
}
