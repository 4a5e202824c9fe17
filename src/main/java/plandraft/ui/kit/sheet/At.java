package plandraft.ui.kit.sheet;

/// A cell by the keys of its row and column.
public record At(String row, String column) {}
