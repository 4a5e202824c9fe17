package plandraft.recognize;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// What the user decided otherwise than was recognised.
///
/// @param kinds the kind a table is
/// @param roles what a column of a table holds
/// @param shifts by how many levels a heading goes down, or up if negative
public record Choices(
    Map<Spot, TableKind> kinds, Map<Column, ColumnRole> roles, Map<Spot, Integer> shifts) {
  /// Nothing decided.
  public static final Choices NONE = new Choices(Map.of(), Map.of(), Map.of());

  public Choices {
    kinds = Map.copyOf(kinds);
    roles = Map.copyOf(roles);
    shifts = Map.copyOf(shifts);
  }

  /// A column of the table at `table`, counted from 0.
  public record Column(Spot table, int column) {}

  /// These choices, the table at `table` being of `kind`, its columns read anew.
  public Choices withKind(Spot table, TableKind kind) {
    Map<Column, ColumnRole> left = new HashMap<>(roles);
    left.keySet().removeIf(column -> column.table().equals(table));
    return new Choices(with(kinds, table, kind), left, shifts);
  }

  /// These choices, a column holding what `role` says.
  public Choices withRole(Column column, ColumnRole role) {
    return new Choices(kinds, with(roles, column, role), shifts);
  }

  /// These choices, a heading moved by `levels` more.
  public Choices withShift(Spot heading, int levels) {
    return new Choices(kinds, roles, with(shifts, heading, shift(heading) + levels));
  }

  Optional<TableKind> kind(Spot table) {
    return Optional.ofNullable(kinds.get(table));
  }

  Optional<ColumnRole> role(Spot table, int column) {
    return Optional.ofNullable(roles.get(new Column(table, column)));
  }

  int shift(Spot heading) {
    return shifts.getOrDefault(heading, 0);
  }

  private static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
    Map<K, V> next = new HashMap<>(map);
    next.put(key, value);
    return next;
  }
}
