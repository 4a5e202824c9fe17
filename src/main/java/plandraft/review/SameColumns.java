package plandraft.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plandraft.edit.Grids;
import plandraft.edit.Lattice;
import plandraft.model.Grid;
import plandraft.model.Grid.Row;
import plandraft.model.Id;
import plandraft.model.Plan;
import plandraft.review.Slots.Slot;

/// Copies of a plan, and the plan they began from, with their free tables brought to the same
/// columns: so that rows merge cell by cell, and a row that one added has the columns that the
/// other added.
public record SameColumns(Plan before, Plan ours, Plan theirs) {
  private static final int MOST = 1000;

  /// The copies with every table that any of them has in other columns brought to those of all.
  public static SameColumns of(Plan before, Plan ours, Plan theirs) {
    SameColumns same = new SameColumns(before, ours, theirs);
    for (Grid grid : before.grids()) {
      Optional<Grid> one = Grids.find(ours, grid.id());
      Optional<Grid> two = Grids.find(theirs, grid.id());
      if (one.isPresent() && two.isPresent()) {
        same = same.with(grid, one.get(), two.get());
      }
    }
    return same;
  }

  private SameColumns with(Grid was, Grid one, Grid two) {
    boolean alike = was.columns() == one.columns() && was.columns() == two.columns();
    if (alike || was.equals(one) || was.equals(two) || one.equals(two)) {
      return this;
    }
    List<Slot> slots = Slots.of(was, one, two);
    return slots.size() > MOST
        ? this
        : new SameColumns(
            changed(before, brought(was, slots, Slot::before, was)),
            changed(ours, brought(one, slots, Slot::ours, was)),
            changed(theirs, brought(two, slots, Slot::theirs, was)));
  }

  private static Plan changed(Plan plan, Grid next) {
    return Grids.change(plan, next.id(), _ -> next);
  }

  /// A table in the columns of all: one it has not is blank, but for the heading of one that it
  /// took away while the other copy filled it.
  private static Grid brought(Grid grid, List<Slot> slots, ToIntFunction<Slot> own, Grid was) {
    Set<Integer> kept = slots.stream().map(own::applyAsInt).collect(Collectors.toSet());
    Lattice lattice =
        Lattice.of(grid)
            .removeColumns(
                IntStream.range(0, grid.columns())
                    .filter(at -> !kept.contains(at))
                    .boxed()
                    .toList());
    for (int i = 0; i < slots.size(); i++) {
      lattice = own.applyAsInt(slots.get(i)) == Slots.NONE ? lattice.insertColumn(i) : lattice;
    }
    Lattice next = lattice;
    Lattice headings = Lattice.of(was);
    List<Id<Row>> heads = was.rows().stream().limit(was.headerRows()).map(Row::id).toList();
    return Grids.write(
        Grids.cells(grid, _ -> next),
        cell -> {
          Slot slot = slots.get(cell.column());
          boolean gone = own.applyAsInt(slot) == Slots.NONE && slot.before() != Slots.NONE;
          boolean heading = gone && cell.row() < grid.headerRows();
          int row = heading ? heads.indexOf(grid.rows().get(cell.row()).id()) : Slots.NONE;
          return row == Slots.NONE ? cell.text() : headings.at(row, slot.before()).text();
        });
  }

  /// What came out of merging, with the rows of its free tables whole.
  public Plan whole(Plan merged) {
    return merged.withGrids(merged.grids().stream().map(this::whole).toList());
  }

  private Grid whole(Grid grid) {
    List<Grid> copies =
        Stream.of(ours, theirs).flatMap(copy -> Grids.find(copy, grid.id()).stream()).toList();
    return copies.contains(grid) ? grid : Grids.cells(grid, _ -> WholeRows.of(grid, copies));
  }
}
