package plandraft.document;

/// An opaque name of the part of the plan that a block or cell shows: writers emit it, readers give
/// it back.
public record Anchor(String name) {}
