package plandraft.document;

import java.time.Instant;

/// A change that a reader of the document may still accept or reject.
///
/// @param move which move it is part of; 0 for none
public record Change(Kind kind, int move, String author, Instant at) {
  /// The kinds of changes.
  public enum Kind {
    INSERTED,
    DELETED,
    MOVED_FROM,
    MOVED_TO
  }

  /// Whether what it is on goes away when it is accepted.
  public boolean takesAway() {
    return kind == Kind.DELETED || kind == Kind.MOVED_FROM;
  }
}
