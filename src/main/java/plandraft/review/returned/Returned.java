package plandraft.review.returned;

import java.time.Instant;
import java.util.List;
import plandraft.document.Anchor;
import plandraft.document.Document;

/// A document that came back.
///
/// @param organization who sent it back; blank if nobody knows
/// @param at when its edits were made as far as is known, for what carries no time itself
public record Returned(Document document, String organization, Instant at) {
  /// The changes that were tracked in what carries one of `anchors`.
  List<Document.Revision> revisions(List<Anchor> anchors) {
    return anchors.isEmpty()
        ? List.of()
        : document.revisions().stream().filter(each -> anchors.contains(each.anchor())).toList();
  }
}
