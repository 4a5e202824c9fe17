package plandraft.review.returned;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
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
    Map<Table, Table> found = new IdentityHashMap<>();
    for (Table table : tables(returned)) {
      find(table, before, found.keySet())
          .ifPresentOrElse(
              was -> found.merge(was, table, Tables::joined), () -> lost(table, spots));
    }
    List<Edit> edits = new ArrayList<>();
    for (Table was : before) {
      Optional.ofNullable(found.get(was))
          .ifPresent(table -> edits.addAll(new Rows(ground, was, table).edits(spots)));
    }
    return edits;
  }

  /// A table that somebody parted in two.
  private static Table joined(Table one, Table other) {
    List<Table.Row> rows = Stream.concat(one.rows().stream(), other.rows().stream()).toList();
    return one.of(rows);
  }

  private static List<Table> tables(Document document) {
    return document.blocks().filter(Table.class::isInstance).map(Table.class::cast).toList();
  }

  /// A row to be found again.
  static Line line(Table.Row row) {
    return new Line(row.anchors().toList(), words(row));
  }

  /// A row as one line.
  static String words(Table.Row row) {
    return row.cells().stream()
        .map(cell -> cell.content().printed().strip())
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(" | "));
  }

  /// The table that shares most of what it shows, else the one of most like words; of several the
  /// first that was not found yet, for a document may print a table twice.
  private static Optional<Table> find(Table table, List<Table> before, Set<Table> found) {
    Set<Anchor> anchors = table.anchors().collect(Collectors.toUnmodifiableSet());
    String head = head(table);
    ToDoubleFunction<Table> shared =
        each -> each.anchors().filter(anchors::contains).distinct().count();
    ToDoubleFunction<Table> alike = each -> Likeness.of(head(each), head);
    boolean named = before.stream().mapToDouble(shared).anyMatch(count -> count > 0);
    return before.stream()
        .filter(each -> named ? shared.applyAsDouble(each) > 0 : Likeness.alike(head(each), head))
        .max(
            Comparator.comparingDouble(named ? shared : alike)
                .thenComparing(each -> !found.contains(each))
                .thenComparingDouble(alike));
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
