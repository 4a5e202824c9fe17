package plandraft.document;

import java.time.Instant;

/// A change of look that a reader of the document may still accept or reject.
///
/// @param was how it looked before
public record Restyling<T>(T was, String author, Instant at) {}
