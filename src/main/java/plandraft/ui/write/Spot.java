package plandraft.ui.write;

/// A position in the editor's text.
///
/// @param row the index of its row
/// @param column the position in the row, its lead left out
record Spot(int row, int column) {}
