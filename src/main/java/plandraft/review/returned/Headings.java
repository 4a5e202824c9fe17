package plandraft.review.returned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import plandraft.document.Table;

/// Which columns of a table that came back are which of those sent: the same ones if there are as
/// many, else those of the same headings.
final class Headings {
  private final List<String> sent;
  private final List<String> returned;

  private Headings(List<String> sent, List<String> returned) {
    this.sent = sent;
    this.returned = returned;
  }

  static Headings of(Table sent, Table returned) {
    return new Headings(words(sent, sent.headerRows()), words(returned, sent.headerRows()));
  }

  /// Which of the columns sent a returned one is, counted from 0.
  Optional<Integer> sent(int column) {
    if (sent.size() == returned.size()) {
      return Optional.of(column);
    }
    int at = column < returned.size() ? sent.indexOf(returned.get(column)) : -1;
    return at < 0 ? Optional.empty() : Optional.of(at);
  }

  /// The heading of a column sent.
  String words(int column) {
    return column < sent.size() ? sent.get(column) : "";
  }

  private static List<String> words(Table table, int rows) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < table.columns().size(); i++) {
      int column = i;
      words.add(
          table.rows().stream()
              .limit(rows)
              .flatMap(row -> row.cells().stream())
              .filter(cell -> cell.column() <= column && column < cell.column() + cell.columnSpan())
              .map(cell -> cell.content().printed().replace("\n", "").strip())
              .filter(each -> !each.isEmpty())
              .collect(Collectors.joining(" ")));
    }
    return words;
  }
}
