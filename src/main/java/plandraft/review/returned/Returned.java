package plandraft.review.returned;

import java.time.Instant;
import plandraft.document.Document;

/// A document that came back.
///
/// @param organization who sent it back; blank if nobody knows
/// @param at when its edits were made as far as is known, for what carries no time itself
public record Returned(Document document, String organization, Instant at) {}
