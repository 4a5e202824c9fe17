package plandraft.compose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plandraft.document.PageSetup;
import plandraft.document.Split;
import plandraft.document.Table;

/// How wide columns are, and which stand together where a page has no room for all of them: every
/// part has the names at the left, and is about as wide as the others before it fills its page.
final class Parting {
  private final Cells cells;
  private final int room;
  private final List<Widths.Column> names;
  private final List<Widths.Column> columns;
  private final BitSet within;

  private Parting(Cells cells, int room, List<Widths.Column> columns, int names, BitSet within) {
    this.cells = cells;
    this.room = room;
    this.names = columns.subList(0, names);
    this.columns = columns;
    this.within = within;
  }

  /// The columns of a table and where it is parted, if it is.
  record Parted(List<Integer> widths, Optional<Split> split) {
    /// The rows of the table; those of a part stay on one page where it holds them below the part's
    /// heading.
    List<Table.Row> kept(List<Table.Row> rows, Cells cells, PageSetup page) {
      int room = page.linesHeight() - page.linePitch();
      return split.isPresent() ? Kept.whole(rows, cells, widths, room) : rows;
    }
  }

  /// The widths of `columns` in `room` twips, or in as few times as much as they need.
  ///
  /// @param names how many at the left every part repeats
  /// @param within the columns that rather stay with the one before, under one heading
  static Parted of(Cells cells, int room, List<Widths.Column> columns, int names, BitSet within) {
    Widths widths = new Widths(cells, room);
    return widths.hold(columns) || names >= columns.size() - 1
        ? new Parted(widths.of(columns), Optional.empty())
        : new Parting(cells, room, columns, names, within).parted();
  }

  private Parted parted() {
    List<Integer> begins = begins();
    List<List<Widths.Column>> parts = parts(begins);
    List<Integer> widths = new ArrayList<>(names(parts));
    int left = room - total(widths);
    parts.forEach(part -> widths.addAll(new Widths(cells, left).of(part)));
    Optional<Split> split =
        Optional.of(begins)
            .filter(found -> !found.isEmpty())
            .map(found -> new Split(names.size(), found, Optional.empty()));
    return new Parted(widths, split);
  }

  private List<List<Widths.Column>> parts(List<Integer> begins) {
    List<List<Widths.Column>> parts = new ArrayList<>();
    int from = names.size();
    for (int i = 0; i <= begins.size(); i++) {
      int to = i < begins.size() ? begins.get(i) : columns.size();
      parts.add(columns.subList(from, to));
      from = to;
    }
    return parts;
  }

  /// The names as wide as the part with the least room leaves them, so that all parts have them
  /// alike.
  private List<Integer> names(List<List<Widths.Column>> parts) {
    Widths page = new Widths(cells, room);
    return parts.stream()
        .map(part -> page.of(Stream.concat(names.stream(), part.stream()).toList()))
        .map(widths -> widths.subList(0, names.size()))
        .reduce(Parting::narrower)
        .orElse(List.of());
  }

  private static List<Integer> narrower(List<Integer> one, List<Integer> other) {
    return IntStream.range(0, one.size())
        .mapToObj(i -> Math.min(one.get(i), other.get(i)))
        .toList();
  }

  /// Where further parts begin: in as few parts as can be, the widest as narrow as can be.
  private List<Integer> begins() {
    Widths page = new Widths(cells, room);
    int space = Math.max(room - page.needed(names), room / 2);
    List<Integer> units = units(page, space);
    List<Integer> best = begins(units, page, space);
    int low = 0;
    int high = space;
    while (low < high) {
      int most = (low + high) / 2;
      List<Integer> found = begins(units, page, most);
      if (found.size() <= best.size()) {
        best = found;
        high = most;
      } else {
        low = most + 1;
      }
    }
    return best;
  }

  /// Where columns begin that may stand apart from those before: groups, and all columns of a group
  /// that is wider than a part.
  private List<Integer> units(Widths page, int space) {
    List<Integer> units = new ArrayList<>();
    int from = names.size();
    while (from < columns.size()) {
      int to = Math.max(from + 1, within.nextClearBit(from + 1));
      boolean whole = page.needed(columns.subList(from, Math.min(to, columns.size()))) <= space;
      IntStream.range(from, whole ? from + 1 : Math.min(to, columns.size())).forEach(units::add);
      from = to;
    }
    return units;
  }

  /// Where further parts begin if none is wider than `most`, save one that is a single unit.
  private List<Integer> begins(List<Integer> units, Widths page, int most) {
    List<Integer> begins = new ArrayList<>();
    int from = names.size();
    for (int i = 1; i < units.size(); i++) {
      int to = i + 1 < units.size() ? units.get(i + 1) : columns.size();
      if (page.needed(columns.subList(from, to)) > most) {
        from = units.get(i);
        begins.add(from);
      }
    }
    return begins;
  }

  private static int total(List<Integer> widths) {
    return widths.stream().mapToInt(Integer::intValue).sum();
  }
}
