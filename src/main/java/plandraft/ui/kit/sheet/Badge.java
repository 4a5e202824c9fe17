package plandraft.ui.kit.sheet;

/// A small mark at the end of a cell, such as a count of comments.
public record Badge(String text, Tone tone) {}
