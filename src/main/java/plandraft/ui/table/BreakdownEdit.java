package plandraft.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plandraft.edit.Breakdowns;
import plandraft.model.Breakdown;
import plandraft.model.Breakdown.Aggregation;
import plandraft.model.Breakdown.Column;
import plandraft.model.Breakdown.Line;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.quantity.IndicatorName;
import plandraft.quantity.Quantity;
import plandraft.say.Words;
import plandraft.ui.kit.sheet.Edit;
import plandraft.ui.kit.sheet.Range;

/// What the user did to the cells of a breakdown, done to it.
final class BreakdownEdit {
  /// What a line of the whole area is called.
  private static final Pattern TOTAL = Pattern.compile("^全.{1,2}( |$)|^(合|总)计|[标高低]线$");

  private final Ids ids;
  private final Words words;

  BreakdownEdit(Ids ids, Words words) {
    this.ids = ids;
    this.words = words;
  }

  /// The table with the cells changed, the columns and lines added.
  Breakdown on(Breakdown table, Edit edit) {
    List<Column> wider =
        Stream.generate(() -> Column.of(ids.<Column>fresh(), ""))
            .limit(edit.shape().columns())
            .toList();
    Breakdown next = Breakdowns.insertColumns(table, table.columns().size(), wider);
    for (Edit.Change change : edit.changes()) {
      next = on(next, change);
    }
    for (Range merge : edit.shape().merges()) {
      next = merge.top() == 0 && merge.left() > 0 ? grouped(next, merge) : next;
    }
    if (edit.kind() == Edit.Kind.PASTED) {
      next = Breakdowns.turn(next, misplaced(next, edit));
    }
    for (List<Edit.Change> texts : edit.added()) {
      next = added(next, texts);
    }
    return next;
  }

  /// The regions that have been given the name of a total line.
  private static Set<Id<Line>> misplaced(Breakdown table, Edit edit) {
    Set<String> named =
        edit.changes().stream()
            .filter(change -> change.column().equals(BreakdownRows.NAME))
            .map(Edit.Change::row)
            .collect(Collectors.toSet());
    return table.regions().stream()
        .filter(line -> named.contains(line.id().value()))
        .filter(line -> TOTAL.matcher(line.name()).find())
        .map(Line::id)
        .collect(Collectors.toSet());
  }

  private Breakdown on(Breakdown table, Edit.Change change) {
    Optional<Id<Column>> column = column(table, change.column());
    Id<Line> line = new Id<>(change.row());
    String text = change.text().strip();
    if (column.isEmpty()) {
      return Breakdowns.changeLine(table, line, found -> found.withName(text));
    }
    return switch (change.row()) {
      case BreakdownRows.GROUPS -> regrouped(table, column.get(), text);
      case BreakdownRows.HEADINGS ->
          Breakdowns.changeColumn(table, column.get(), found -> headed(found, text));
      case BreakdownRows.WAYS ->
          Breakdowns.changeColumn(
              table, column.get(), found -> found.withAggregation(way(text, found)));
      default -> Breakdowns.set(table, line, column.get(), Quantity.read(text));
    };
  }

  /// The column a sheet knows under `key`, or by its place if it has just been added.
  private static Optional<Id<Column>> column(Breakdown table, String key) {
    if (key.equals(BreakdownRows.NAME)) {
      return Optional.empty();
    }
    boolean known = table.columns().stream().anyMatch(column -> column.id().value().equals(key));
    return Optional.of(known ? new Id<>(key) : table.columns().get(Integer.parseInt(key) - 1).id());
  }

  /// One upper heading changed, over all the neighbours that share it.
  private static Breakdown regrouped(Breakdown table, Id<Column> column, String text) {
    List<Column> columns = table.columns();
    int at = columns.stream().map(Column::id).toList().indexOf(column);
    String group = columns.get(at).group();
    int end = at + 1;
    while (!group.isBlank() && end < columns.size() && columns.get(end).group().equals(group)) {
      end++;
    }
    return changed(table, at, end, found -> found.withGroup(text));
  }

  /// An upper heading over several columns; one that reaches down is the heading of its column.
  private static Breakdown grouped(Breakdown table, Range merge) {
    String group = table.columns().get(merge.left() - 1).group();
    if (merge.bottom() > 0) {
      return changed(
          table, merge.left() - 1, merge.left(), found -> headed(found.withGroup(""), group));
    }
    int end = Math.min(merge.right(), table.columns().size());
    return changed(table, merge.left() - 1, end, found -> found.withGroup(group));
  }

  private static Breakdown changed(
      Breakdown table, int from, int end, UnaryOperator<Column> change) {
    return table.withColumns(
        IntStream.range(0, table.columns().size())
            .mapToObj(
                i ->
                    i >= from && i < end
                        ? change.apply(table.columns().get(i))
                        : table.columns().get(i))
            .toList());
  }

  private static Column headed(Column column, String text) {
    IndicatorName read = IndicatorName.read(text);
    return column.withName(read.name()).withUnit(read.unit().printed());
  }

  private Aggregation way(String text, Column column) {
    return Stream.of(Aggregation.values())
        .filter(way -> BreakdownRows.way(way, words).equals(text))
        .findFirst()
        .orElse(column.aggregation());
  }

  /// A pasted line is a total line when it is called so.
  private Breakdown added(Breakdown table, List<Edit.Change> texts) {
    Line line = new Line(ids.fresh(), "", List.of());
    String name =
        texts.stream()
            .filter(change -> change.column().equals(BreakdownRows.NAME))
            .map(change -> change.text().strip())
            .findFirst()
            .orElse("");
    Breakdown next =
        TOTAL.matcher(name).find()
            ? Breakdowns.insertTotal(table, "", line)
            : Breakdowns.insertRegion(table, "", line);
    for (Edit.Change change : texts) {
      next = on(next, new Edit.Change(line.id().value(), change.column(), change.text()));
    }
    return next;
  }
}
