package plandraft.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import plandraft.review.Tree.Fields;
import plandraft.review.Tree.Items;
import plandraft.review.Tree.Leaf;

/// The cells of breakdowns under their columns' ids instead of their places, so that they find each
/// other whatever columns a copy added, moved or took away.
final class Columned {
  private static final String CELLS = "cells";
  private static final Tree BLANK = new Fields(Map.of("printed", new Leaf("\"\"")));

  private Columned() {}

  /// The plan with cells by their columns; those beyond the last column by their place.
  static Fields keyed(Fields plan) {
    return lines(
        plan, (columns, cells) -> cells instanceof Items row ? keyed(columns, row) : cells);
  }

  /// The plan with cells in the order of the columns, as the file has them.
  static Fields listed(Fields plan) {
    return lines(
        plan, (columns, cells) -> cells instanceof Fields row ? listed(columns, row) : cells);
  }

  private static Tree keyed(List<String> columns, Items row) {
    Map<String, Tree> cells = new LinkedHashMap<>();
    for (int i = 0; i < row.all().size(); i++) {
      cells.put(i < columns.size() ? columns.get(i) : Integer.toString(i), row.all().get(i));
    }
    return new Fields(cells);
  }

  private static Tree listed(List<String> columns, Fields row) {
    List<Tree> cells = new ArrayList<>();
    columns.forEach(column -> cells.add(row.get(column).orElse(BLANK)));
    while (!cells.isEmpty() && row.get(columns.get(cells.size() - 1)).isEmpty()) {
      cells.removeLast();
    }
    return new Items(cells);
  }

  private static Fields lines(Fields plan, BiFunction<List<String>, Tree, Tree> cells) {
    return each(
        plan,
        "breakdowns",
        breakdown -> {
          List<String> columns = new ArrayList<>();
          if (breakdown.get("columns").orElse(BLANK) instanceof Items all) {
            all.all().forEach(column -> columns.add(((Fields) column).id().orElse("")));
          }
          Fields next = breakdown;
          for (String list : List.of("totals", "regions")) {
            next =
                each(
                    next,
                    list,
                    line -> line.with(CELLS, line.get(CELLS).map(it -> cells.apply(columns, it))));
          }
          return next;
        });
  }

  private static Fields each(Fields from, String list, UnaryOperator<Fields> change) {
    Optional<Tree> items = from.get(list);
    return items.orElse(BLANK) instanceof Items all
        ? from.with(
            list,
            Optional.of(
                new Items(
                    all.all().stream().<Tree>map(item -> change.apply((Fields) item)).toList())))
        : from;
  }
}
