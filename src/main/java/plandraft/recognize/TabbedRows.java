package plandraft.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import plandraft.text.Numbering;

/// Finds tables that a text only has as lines with tabs: a row a line, or a cell a line with a
/// blank line between rows.
final class TabbedRows {
  private static final String TAB = "\t";
  private static final int LONGEST_GROUP = 40;

  private final List<Piece> pieces;
  private final List<Piece> result = new ArrayList<>();

  private TabbedRows(List<Piece> pieces) {
    this.pieces = pieces;
  }

  /// The pieces with such lines gathered to tables.
  static List<Piece> gathered(List<Piece> pieces) {
    boolean tabbed =
        pieces.stream().anyMatch(piece -> piece instanceof Line line && line.text().contains(TAB));
    return tabbed ? new TabbedRows(pieces).gather() : pieces;
  }

  private List<Piece> gather() {
    int at = 0;
    while (at < pieces.size()) {
      int end = tabbed(at) ? end(at) : at;
      List<List<String>> rows = end > at ? rows(at, end) : List.of();
      if (rows.size() > 1 && rows.getFirst().size() > 1) {
        result.add(Lattice.loose(pieces.get(at).spot(), rows));
        at = end;
      } else {
        result.add(pieces.get(at++));
      }
    }
    return result;
  }

  private boolean tabbed(int at) {
    return at < pieces.size() && pieces.get(at) instanceof Line line && line.text().contains(TAB);
  }

  /// A blank line, with no tab in it either.
  private boolean blank(int at) {
    return pieces.get(at) instanceof Line line && line.text().isBlank() && !tabbed(at);
  }

  /// Where the run of lines with tabs ends, blank lines within it passed over.
  private int end(int from) {
    int end = from;
    int at = from;
    while (at < pieces.size() && (tabbed(at) || blank(at) || isGroup(from, at))) {
      at++;
      end = tabbed(at - 1) ? at : end;
    }
    return end;
  }

  /// Whether the line at `at` is a heading over the rows that follow, rather than one between the
  /// table that begins at `first` and another.
  private boolean isGroup(int first, int at) {
    boolean labelled =
        at > first
            && pieces.get(at) instanceof Line
            && tabbed(at - 1)
            && tabbed(at + 1)
            && text(at).length() <= LONGEST_GROUP
            && text(at).indexOf('。') < 0
            && Label.read(text(at), 0)
                .filter(label -> label.numbering().compareTo(Numbering.SECOND) <= 0)
                .isPresent();
    return labelled && cells(at + 1).size() == cells(first).size() && role(at + 1) != role(first);
  }

  /// What the first cell would head a column of.
  private ColumnRole role(int at) {
    return ColumnRole.of(cells(at).getFirst());
  }

  private List<String> cells(int at) {
    return Stream.of(text(at).split(TAB, -1)).map(String::strip).toList();
  }

  private List<List<String>> rows(int from, int to) {
    boolean cellALine =
        Stream.iterate(from, at -> at < to, at -> at + 1)
            .filter(this::tabbed)
            .map(this::text)
            .allMatch(text -> text.startsWith(TAB) && text.indexOf(TAB, 1) < 0);
    return cellALine ? cells(from, to) : lines(from, to);
  }

  private List<List<String>> lines(int from, int to) {
    return Stream.iterate(from, at -> at < to, at -> at + 1)
        .filter(at -> !blank(at))
        .map(this::cells)
        .toList();
  }

  private List<List<String>> cells(int from, int to) {
    List<List<String>> rows = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (int at = from; at < to; at++) {
      if (tabbed(at)) {
        open.add(text(at).strip());
      } else if (!open.isEmpty()) {
        rows.add(List.copyOf(open));
        open.clear();
      }
    }
    if (!open.isEmpty()) {
      rows.add(open);
    }
    return rows;
  }

  private String text(int at) {
    return ((Line) pieces.get(at)).text();
  }
}
