package plandraft.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plandraft.edit.Lattice;
import plandraft.model.Grid;
import plandraft.model.Grid.Row;
import plandraft.model.Id;

/// Which columns of three versions of a free table are the same, told by their headings and by what
/// stands below, for columns have no ids.
final class Slots {
  static final int NONE = -1;

  /// So many rows tell two columns apart.
  private static final int TELLING = 64;

  /// A column of the merged table and where each version has it, counted from 0; [#NONE] where it
  /// has not.
  record Slot(int before, int ours, int theirs) {}

  /// What a table says, by rows.
  private record Said(int heads, int columns, List<Id<Row>> rows, Map<Id<Row>, String[]> texts) {
    static Said of(Grid grid) {
      Map<Id<Row>, String[]> texts = new HashMap<>();
      List<Id<Row>> rows = grid.rows().stream().map(Row::id).toList();
      rows.forEach(row -> texts.put(row, new String[grid.columns()]));
      for (Lattice.Placed cell : Lattice.of(grid).cells()) {
        texts.get(rows.get(cell.row()))[cell.column()] = cell.text();
      }
      return new Said(grid.headerRows(), grid.columns(), rows, texts);
    }

    /// What stands in a place; blank where a cell reaches over it, or there is no such row.
    String at(Id<Row> row, int column) {
      String[] line = texts.get(row);
      return line == null ? "" : Objects.requireNonNullElse(line[column], "");
    }

    String heading(int column) {
      return rows.stream().limit(heads).map(row -> at(row, column)).reduce("", String::concat);
    }
  }

  private final Said before;
  private final Said ours;
  private final Said theirs;

  private Slots(Said before, Said ours, Said theirs) {
    this.before = before;
    this.ours = ours;
    this.theirs = theirs;
  }

  /// The columns of the table that comes of merging `ours` and `theirs` over `before`: without
  /// those that one took away and the other left alone.
  static List<Slot> of(Grid before, Grid ours, Grid theirs) {
    return new Slots(Said.of(before), Said.of(ours), Said.of(theirs)).found();
  }

  private List<Slot> found() {
    int[] inOurs = places(before, ours);
    int[] inTheirs = places(before, theirs);
    List<Slot> slots = new ArrayList<>();
    int one = 0;
    int two = 0;
    for (int column = 0; column <= before.columns(); column++) {
      boolean end = column == before.columns();
      int nextOne = end ? ours.columns() : inOurs[column];
      int nextTwo = end ? theirs.columns() : inTheirs[column];
      slots.addAll(
          added(one, nextOne == NONE ? one : nextOne, two, nextTwo == NONE ? two : nextTwo));
      one = nextOne == NONE ? one : nextOne + 1;
      two = nextTwo == NONE ? two : nextTwo + 1;
      if (!end
          && !(nextOne == NONE && isAlike(theirs, nextTwo, column))
          && !(nextTwo == NONE && isAlike(ours, nextOne, column))) {
        slots.add(new Slot(column, nextOne, nextTwo));
      }
    }
    return slots;
  }

  /// Whether a column of a copy says what it said before; so does one that is gone.
  private boolean isAlike(Said copy, int column, int was) {
    return column == NONE
        || copy.rows().stream().allMatch(row -> copy.at(row, column).equals(before.at(row, was)));
  }

  /// The columns that the copies added at one place: what both added is one.
  private List<Slot> added(int ourFrom, int ourTo, int theirFrom, int theirTo) {
    int[] pairs = pairs(ours, ourFrom, ourTo, theirs, theirFrom, theirTo, Slots::isSame);
    List<Slot> slots = new ArrayList<>();
    int one = ourFrom;
    int two = theirFrom;
    for (int at = ourFrom; at < ourTo; at++) {
      int pair = pairs[at - ourFrom];
      if (pair != NONE) {
        slots.addAll(apart(one, at, two, pair));
        slots.add(new Slot(NONE, at, pair));
        one = at + 1;
        two = pair + 1;
      }
    }
    slots.addAll(apart(one, ourTo, two, theirTo));
    return slots;
  }

  /// Columns at one place that only one copy each added, in the order of their headings whichever
  /// copy comes first.
  private List<Slot> apart(int ourFrom, int ourTo, int theirFrom, int theirTo) {
    Stream<Slot> own = IntStream.range(ourFrom, ourTo).mapToObj(at -> new Slot(NONE, at, NONE));
    Stream<Slot> other =
        IntStream.range(theirFrom, theirTo).mapToObj(at -> new Slot(NONE, NONE, at));
    boolean leads =
        headings(ours, ourFrom, ourTo).compareTo(headings(theirs, theirFrom, theirTo)) <= 0;
    return leads ? Stream.concat(own, other).toList() : Stream.concat(other, own).toList();
  }

  private static String headings(Said copy, int from, int to) {
    return IntStream.range(from, to).mapToObj(copy::heading).collect(Collectors.joining("\n"));
  }

  /// Where each column of a table stands in a copy of it; at its place if nothing tells otherwise.
  private static int[] places(Said before, Said copy) {
    return before.columns() == copy.columns() || shared(before, copy).isEmpty()
        ? IntStream.range(0, before.columns()).map(at -> at < copy.columns() ? at : NONE).toArray()
        : pairs(before, 0, before.columns(), copy, 0, copy.columns(), Slots::isLike);
  }

  /// How far two columns are the same: 0 if they are not.
  private interface Likeness {
    int of(Said one, int column, Said other, int place);
  }

  /// For each of some columns the one of another table it goes with, in the order of both, such
  /// that as much as can be goes together.
  private static int[] pairs(
      Said one, int from, int to, Said other, int otherFrom, int otherTo, Likeness likeness) {
    int rows = to - from;
    int columns = otherTo - otherFrom;
    int[][] like = new int[rows][columns];
    int[][] best = new int[rows + 1][columns + 1];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        like[i][j] = likeness.of(one, from + i, other, otherFrom + j);
        int together = like[i][j] == 0 ? 0 : like[i][j] + best[i + 1][j + 1];
        best[i][j] = Math.max(together, Math.max(best[i + 1][j], best[i][j + 1]));
      }
    }
    int[] pairs = new int[rows];
    int j = 0;
    for (int i = 0; i < rows; i++) {
      pairs[i] = NONE;
      while (j < columns && best[i][j] == best[i][j + 1]) {
        j++;
      }
      if (j < columns && best[i][j] > best[i + 1][j]) {
        pairs[i] = otherFrom + j++;
      }
    }
    return pairs;
  }

  /// A column of a table and one of its copy: headed the same, or the same in every other row.
  private static int isLike(Said one, int column, Said other, int place) {
    List<Id<Row>> rows = shared(one, other);
    int equal =
        (int) rows.stream().filter(row -> one.at(row, column).equals(other.at(row, place))).count();
    return headed(one, column, other, place)
        ? rows.size() + 1 + equal
        : 2 * equal >= rows.size() ? equal : 0;
  }

  /// Columns that two copies added: headed the same, or saying the same where either says anything.
  private static int isSame(Said one, int column, Said other, int place) {
    boolean same =
        shared(one, other).stream()
            .allMatch(row -> one.at(row, column).equals(other.at(row, place)));
    return headed(one, column, other, place) || same ? 1 : 0;
  }

  private static boolean headed(Said one, int column, Said other, int place) {
    String heading = one.heading(column);
    return !heading.isBlank() && heading.equals(other.heading(place));
  }

  private static List<Id<Row>> shared(Said one, Said other) {
    Stream<Id<Row>> rows = one.rows().stream().filter(other.texts()::containsKey);
    return rows.limit(TELLING).toList();
  }
}
