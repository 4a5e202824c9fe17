package plandraft.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import plandraft.document.Block;
import plandraft.document.PageSetup;
import plandraft.page.Chunk.Foot;
import plandraft.page.Chunk.GridRow;
import plandraft.page.Chunk.Laid;
import plandraft.page.Page.Piece;

/// Fills pages of one setup with chunks from top to bottom, as far down as whole lines of the grid
/// reach. 版记 stands at the bottom of the last, even page (GB/T 9704-2012, 7.4 and 7.5): paper is
/// printed on both sides.
final class Filling {
  /// A third of a page is left empty at most for rows that are to stay together.
  private static final int MOST_EMPTY = 3;

  private final PageSetup setup;
  private final Consumer<Page> reader;
  private final boolean drawn;
  private final int room;
  private int number;
  private List<Piece> pieces = new ArrayList<>();
  private List<Block> begins = new ArrayList<>();
  private Optional<Rows> open = Optional.empty();
  private int used;
  private int placed;
  private final Set<Integer> ends = new HashSet<>();

  /// Whether pages have numbers: neither an empty page before 版记 nor that of 版记 has.
  private boolean numbered = true;

  /// Whether this page begins where the one before was full.
  private boolean flowed;

  /// Rows of one table that stand together, beginning `top` below the type area's upper edge.
  private record Rows(Grid grid, int from, int to, int top) {}

  /// @param number that of the first page
  /// @param drawn whether what the pages show is wanted, or only where they begin
  Filling(PageSetup setup, int number, boolean drawn, Consumer<Page> reader) {
    this.setup = setup;
    this.drawn = drawn;
    this.number = number;
    this.reader = reader;
    this.room = setup.linesHeight();
  }

  /// Which of the chunks of one part end a page, by their places in the list.
  static Set<Integer> ends(PageSetup setup, List<Chunk> chunks) {
    Filling filling = new Filling(setup, 1, false, _ -> {});
    filling.fill(chunks);
    filling.turn();
    return filling.ends;
  }

  void fill(List<Chunk> chunks) {
    int from = 0;
    while (from < chunks.size()) {
      int to = Chains.end(chunks, from);
      List<Chunk> group = chunks.subList(from, to);
      boolean begins = group.getFirst().newPage();
      boolean fitsHere = used + Chains.height(group) <= room;
      boolean fitsThere = group.getFirst().headerHeight() + Chains.height(group) <= room;
      if (used > 0 && (begins || !fitsHere && fitsThere)) {
        int staying = begins ? 0 : Chains.staying(group, room - used, room / MOST_EMPTY);
        if (staying > 0) {
          to = from + staying;
          group = chunks.subList(from, to);
        } else {
          turn();
          flowed = !begins;
        }
      }
      group.forEach(this::place);
      from = to;
    }
  }

  /// Ends the last page.
  ///
  /// @return the number of the page behind it
  int close() {
    turn();
    return number;
  }

  private void place(Chunk chunk) {
    if (used > 0 && used + chunk.height() + chunk.below() > room) {
      turn();
      flowed = true;
    }
    if (chunk instanceof Foot && number % 2 == 1) {
      numbered = used > 0;
      turn();
    }
    placed++;
    chunk.begins().ifPresent(begins::add);
    switch (chunk) {
      case Laid laid -> put(laid);
      case GridRow row -> put(row);
      case Foot foot -> {
        closeRows();
        show(foot::pieces, setup.textHeight() - foot.height());
        used = room;
      }
    }
  }

  private void put(Laid laid) {
    closeRows();
    int up = used == 0 && flowed ? laid.before() : 0;
    show(laid.drawing(), used - up);
    used += laid.height() - up;
  }

  private void put(GridRow row) {
    Grid grid = row.grid();
    if (open.isEmpty() || open.get().grid() != grid) {
      closeRows();
      if (used == 0 && row.headerHeight() > 0) {
        show(() -> GridPart.of(grid, 0, grid.table().headerRows()), 0);
        used += row.headerHeight();
      }
      open = Optional.of(new Rows(grid, row.number(), row.number(), used));
    }
    Rows rows = open.get();
    open = Optional.of(new Rows(grid, rows.from(), row.number() + 1, rows.top()));
    used += row.height();
  }

  private void closeRows() {
    open.ifPresent(
        rows -> {
          show(() -> GridPart.of(rows.grid(), rows.from(), rows.to()), rows.top());
          used += rows.grid().rule();
        });
    open = Optional.empty();
  }

  private void show(Supplier<List<Piece>> shown, int top) {
    if (drawn) {
      shown.get().forEach(piece -> pieces.add(piece.moved(setup.left(), setup.top() + top)));
    }
  }

  private void turn() {
    closeRows();
    ends.add(placed - 1);
    if (drawn && numbered) {
      pieces.addAll(Footer.of(setup, number));
    }
    reader.accept(new Page(setup, number, begins, pieces));
    number++;
    pieces = new ArrayList<>();
    begins = new ArrayList<>();
    used = 0;
  }
}
