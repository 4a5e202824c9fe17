package plandraft.review.returned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plandraft.document.Anchor;
import plandraft.document.Cell;
import plandraft.document.Document;
import plandraft.document.Table;

/// The tables of a document that came back beside those sent.
final class Tables {
  private Tables() {}

  /// What was changed; where everything is goes into `spots`.
  static List<Edit> edits(
      Ground ground, Document sent, Document returned, Map<Anchor, Spot> spots) {
    List<Table> before = tables(sent);
    List<Edit> edits = new ArrayList<>();
    Map<Anchor, Integer> shown = new HashMap<>();
    for (int i = 0; i < before.size(); i++) {
      for (Anchor anchor : anchors(before.get(i)).toList()) {
        shown.putIfAbsent(anchor, i);
      }
    }
    Map<Table, Table> found = new IdentityHashMap<>();
    for (Table table : tables(returned)) {
      find(table, before, shown)
          .ifPresentOrElse(
              was -> found.merge(was, table, Tables::joined), () -> lost(table, spots));
    }
    for (Table was : before) {
      Optional.ofNullable(found.get(was))
          .ifPresent(table -> edits.addAll(new Rows(ground, was, table).edits(spots)));
    }
    return edits;
  }

  /// A table that somebody parted in two.
  private static Table joined(Table one, Table other) {
    List<Table.Row> rows = Stream.concat(one.rows().stream(), other.rows().stream()).toList();
    return new Table(one.name(), one.columns(), one.headerRows(), rows, one.frame());
  }

  private static List<Table> tables(Document document) {
    return document.blocks().filter(Table.class::isInstance).map(Table.class::cast).toList();
  }

  /// The parts of the plan that a table shows.
  static Stream<Anchor> anchors(Table table) {
    return table.rows().stream().flatMap(row -> line(row).anchors().stream());
  }

  /// A row to be found again.
  static Line line(Table.Row row) {
    List<Anchor> anchors =
        Stream.concat(
                row.anchor().stream(), row.cells().stream().flatMap(cell -> cell.anchor().stream()))
            .toList();
    return new Line(anchors, words(row));
  }

  /// A row as one line.
  static String words(Table.Row row) {
    return row.cells().stream()
        .map(cell -> cell.content().printed().strip())
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" | "));
  }

  /// The table that shares most of what it shows, else the one of most like words.
  private static Optional<Table> find(Table table, List<Table> before, Map<Anchor, Integer> shown) {
    Map<Integer, Long> votes =
        anchors(table)
            .filter(shown::containsKey)
            .collect(Collectors.groupingBy(shown::get, Collectors.counting()));
    Optional<Table> named =
        votes.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(most -> before.get(most.getKey()));
    String head = head(table);
    return named.or(
        () ->
            before.stream()
                .filter(each -> Likeness.alike(head(each), head))
                .max(
                    (one, other) ->
                        Double.compare(
                            Likeness.of(head(one), head), Likeness.of(head(other), head))));
  }

  private static String head(Table table) {
    return table.rows().stream().limit(4).map(Tables::words).collect(Collectors.joining("\n"));
  }

  private static void lost(Table table, Map<Anchor, Spot> spots) {
    for (Table.Row row : table.rows()) {
      row.anchor().ifPresent(anchor -> spots.put(anchor, new Spot(Ground.NOWHERE, words(row))));
      for (Cell cell : row.cells()) {
        cell.anchor()
            .ifPresent(
                anchor -> spots.put(anchor, new Spot(Ground.NOWHERE, cell.content().printed())));
      }
    }
  }
}
