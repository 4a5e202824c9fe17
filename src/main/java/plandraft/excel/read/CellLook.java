package plandraft.excel.read;

import plandraft.document.Style;

/// How a cell looks.
///
/// @param format of its number
/// @param ruled whether it has borders
record CellLook(int formatNumber, String format, boolean ruled, Style style) {}
