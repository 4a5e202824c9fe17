package plandraft.ui.kit.sheet;

/// Where a cell stands, counted from 0.
record Spot(int row, int column) {}
