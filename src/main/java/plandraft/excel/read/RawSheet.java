package plandraft.excel.read;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/// A sheet as its file has it: rows and cells by their place, counted from 0.
final class RawSheet {
  private final List<RawRow> rows = new ArrayList<>();
  private final List<Area> merged = new ArrayList<>();
  private final List<Repeat> repeats = new ArrayList<>();
  private final List<Area> hiddenColumns = new ArrayList<>();
  private final NavigableSet<Integer> hiddenRows = new TreeSet<>();
  private int frozen;
  private boolean wide;

  /// A row with the cells it has.
  record RawRow(int number, List<RawCell> cells) {}

  /// A cell.
  ///
  /// @param words as printed
  record RawCell(int column, String words, CellLook look) {}

  /// Cells from one corner to the other, both within.
  record Area(int top, int left, int bottom, int right) {}

  /// A cell that says by a formula what the one in row `of` of the same column says.
  record Repeat(int row, int column, int of) {}

  List<RawRow> rows() {
    return rows;
  }

  List<Area> merged() {
    return merged;
  }

  List<Repeat> repeats() {
    return repeats;
  }

  NavigableSet<Integer> hiddenRows() {
    return hiddenRows;
  }

  /// Hides columns.
  void hide(int from, int to) {
    hiddenColumns.add(new Area(0, from, 0, to));
  }

  boolean isHidden(int column) {
    return hiddenColumns.stream().anyMatch(area -> area.left <= column && column <= area.right);
  }

  /// How many rows stay in place at the top when scrolling.
  int frozen() {
    return frozen;
  }

  void freeze(int count) {
    frozen = count;
  }

  /// Whether it is printed on pages that lie across.
  boolean isWide() {
    return wide;
  }

  void lieAcross() {
    wide = true;
  }
}
