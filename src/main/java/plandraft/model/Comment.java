package plandraft.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import plandraft.quantity.Basis;
import plandraft.quantity.Quantity;

/// A comment 意见 on one place of the plan, perhaps with another value proposed.
public record Comment(
    Id<Comment> id,
    Place place,
    String author,
    String organization,
    Instant at,
    String text,
    Optional<Proposal> proposed,
    List<Reply> replies,
    Optional<Disposition> disposition) {
  public Comment {
    replies = List.copyOf(replies);
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
        id, place, author, organization, at, nextText, nextProposal, replies, disposition);
  }

  /// This comment with other answers.
  public Comment withReplies(List<Reply> next) {
    return new Comment(id, place, author, organization, at, text, proposed, next, disposition);
  }

  /// This comment decided, or open again.
  public Comment withDisposition(Optional<Disposition> next) {
    return new Comment(id, place, author, organization, at, text, proposed, replies, next);
  }
}
