package plandraft.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plandraft.document.Cell;
import plandraft.document.Style;
import plandraft.document.Table;
import plandraft.layout.Role;

/// 署名 and 成文日期 at the right of the page (GB/T 9704-2012, 7.3.5).
///
/// @param room the width of the type area in twips
/// @param style the style of body text
record Signature(String name, String date, int room, Style style) {
  /// Between the text of a cell and its edge.
  private static final int PADDING = 85;

  private static final String INDENT = "　　";

  /// With room for a seal: the date ends four characters from the edge, the name is centred above.
  Table sealed() {
    int column = Math.max(width(name), width(date)) + 4 * PADDING;
    int right = Math.max(0, characters(4) + width(date) / 2 - column / 2);
    return table(List.of(room - column - right, column, right), Role.CENTRED, "");
  }

  /// Without a seal: the name ends two characters from the edge, the date begins two characters
  /// behind it; a longer date moves both to the left.
  Table unsealed() {
    int begin = Math.min(room - characters(2) - width(name), room - characters(4) - width(date));
    int left = Math.max(0, begin - PADDING);
    return table(List.of(left, room - left), Role.FLUSH, INDENT);
  }

  private Table table(List<Integer> widths, Role role, String indent) {
    List<Integer> columns = widths.stream().filter(width -> width > 0).toList();
    int at = widths.getFirst() > 0 ? 1 : 0;
    List<Table.Row> rows = new ArrayList<>();
    Stream.of(name, date.isEmpty() ? "" : indent + date)
        .filter(words -> !words.isEmpty())
        .map(words -> new Cell(at, 1, 1, role.id(), new Cell.Words(words), Optional.empty()))
        .map(cell -> new Table.Row(List.of(cell), true, Optional.empty()))
        .forEach(rows::add);
    return new Table(name, columns, 0, rows, false);
  }

  private int width(String text) {
    return (int) Math.ceil(Titles.width(text) * characters(1));
  }

  private int characters(int count) {
    return count * (style.halfPoints() * 10 + style.tracking());
  }
}
