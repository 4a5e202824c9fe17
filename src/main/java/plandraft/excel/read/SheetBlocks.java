package plandraft.excel.read;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import plandraft.document.Anchor;
import plandraft.document.Block;
import plandraft.document.Cell;
import plandraft.document.Cell.Words;
import plandraft.document.Document.Note;
import plandraft.document.Paragraph;
import plandraft.document.Run;
import plandraft.excel.read.RawSheet.Area;
import plandraft.excel.read.RawSheet.RawCell;
import plandraft.read.Meter;
import plandraft.read.Places;
import plandraft.read.StyleBook;
import plandraft.read.TableDraft;
import plandraft.read.Unreadable;

/// A sheet as blocks: tables, and the lines above and below them that go across.
final class SheetBlocks {
  private final String name;
  private final Plane plane;
  private final int frozen;
  private final CellRemarks remarks;
  private final StyleBook book;
  private final Places places;
  private final Map<Integer, Integer> columns = new HashMap<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  SheetBlocks(
      String name, Plane plane, int frozen, CellRemarks remarks, StyleBook book, Places places) {
    this.name = name;
    this.plane = plane;
    this.frozen = frozen;
    this.remarks = remarks;
    this.book = book;
    this.places = places;
    plane.columns().forEach(column -> columns.put(column, columns.size()));
  }

  /// Lays the sheet out.
  void lay(Meter meter) throws Unreadable {
    for (List<Integer> run : plane.runs()) {
      int from = 0;
      int to = run.size();
      while (from < to && isAcross(run.get(from))) {
        from++;
      }
      while (to > from && isAcross(run.get(to - 1))) {
        to--;
      }
      run.subList(0, from).forEach(this::line);
      if (from < to) {
        table(run.subList(from, to), meter);
      }
      run.subList(to, run.size()).forEach(this::line);
    }
  }

  List<Block> blocks() {
    return blocks;
  }

  /// The comments on what it laid out.
  List<Note> notes() {
    return notes;
  }

  /// Whether a row is a title or note: one cell without rules, or nothing.
  private boolean isAcross(int row) {
    Collection<RawCell> cells = plane.row(row).values();
    List<RawCell> said = cells.stream().filter(cell -> !cell.words().isBlank()).toList();
    return said.size() <= 1
        && plane.anchor(row).isEmpty()
        && cells.stream().noneMatch(cell -> cell.look().ruled())
        && plane.cover().over(row).values().stream().allMatch(area -> area.top() == area.bottom());
  }

  private void line(int row) {
    for (RawCell cell : plane.row(row).values()) {
      if (!cell.words().isBlank()) {
        Optional<Anchor> anchor = remark(row, cell.column(), Optional.empty());
        String style = book.id(cell.look().style());
        blocks.add(new Paragraph(style, List.of(Run.of(cell.words())), anchor, false));
      }
    }
  }

  private void table(List<Integer> rows, Meter meter) throws Unreadable {
    TableDraft draft = new TableDraft();
    boolean ruled = false;
    for (int i = 0; i < rows.size(); i++) {
      int row = rows.get(i);
      meter.at(i, rows.size());
      ruled |= plane.row(row).values().stream().anyMatch(cell -> cell.look().ruled());
      draft.row(cells(rows, i), false, plane.anchor(row));
    }
    List<Integer> widths = columns.keySet().stream().map(column -> 0).toList();
    int headers = (int) rows.stream().filter(row -> row < frozen).count();
    blocks.add(draft.table(name, widths, headers < rows.size() ? headers : 0, ruled));
  }

  private List<Cell> cells(List<Integer> rows, int index) {
    int row = rows.get(index);
    List<Cell> cells = new ArrayList<>();
    boolean named = false;
    for (int column : begun(row)) {
      Optional<Area> area = plane.cover().at(row, column);
      if (area.isPresent() && !begins(area.get(), rows, index, column)) {
        continue;
      }
      int height = area.map(merged -> height(merged, rows, index)).orElse(1);
      int width = area.map(this::width).orElse(1);
      Optional<RawCell> raw = Optional.ofNullable(plane.row(row).get(column));
      boolean names = !named && height == 1;
      named |= names;
      Optional<Anchor> place = remark(row, column, names ? plane.anchor(row) : Optional.empty());
      if (raw.isPresent() || height * width > 1 || place.isPresent()) {
        cells.add(cell(column, height, width, raw, place));
      }
    }
    return cells;
  }

  /// The shown columns of a row where something may begin.
  private SortedSet<Integer> begun(int row) {
    SortedSet<Integer> begun = new TreeSet<>(plane.row(row).keySet());
    for (int left : plane.cover().over(row).keySet()) {
      int at = from(left);
      if (at < plane.columns().size()) {
        begun.add(plane.columns().get(at));
      }
    }
    remarks.columns(row).stream().filter(columns::containsKey).forEach(begun::add);
    return begun;
  }

  /// The place among the shown columns of the first from `column` on.
  private int from(int column) {
    int at = Collections.binarySearch(plane.columns(), column);
    return at < 0 ? -at - 1 : at;
  }

  private Cell cell(
      int column, int height, int width, Optional<RawCell> raw, Optional<Anchor> place) {
    String style =
        book.id(raw.map(cell -> cell.look().style()).orElse(StyleBook.PLAIN.withId("cell")));
    Words words = new Words(raw.map(RawCell::words).orElse(""));
    return new Cell(columns.get(column), height, width, style, words, place);
  }

  /// The anchor of a cell that only its comment names; one on the row's name is about the row.
  private Optional<Anchor> remark(int row, int column, Optional<Anchor> rowAnchor) {
    if (!remarks.columns(row).contains(column)) {
      return Optional.empty();
    }
    Anchor anchor = rowAnchor.orElseGet(places::next);
    int before = notes.size();
    remarks.notes(row, column, anchor).forEach(note -> notes.add(note.behind(before)));
    return rowAnchor.isPresent() ? Optional.empty() : Optional.of(anchor);
  }

  /// Whether the merged cell shows first at this place of a table.
  private boolean begins(Area area, List<Integer> rows, int index, int column) {
    boolean left = columns.get(column) == from(area.left());
    boolean top =
        index == 0 || !area.equals(plane.cover().over(rows.get(index - 1)).get(area.left()));
    return left && top;
  }

  private int height(Area area, List<Integer> rows, int index) {
    int end = index;
    while (end < rows.size() && rows.get(end) <= area.bottom()) {
      end++;
    }
    return Math.max(1, end - index);
  }

  private int width(Area area) {
    return Math.max(1, from(area.right() + 1) - from(area.left()));
  }
}
