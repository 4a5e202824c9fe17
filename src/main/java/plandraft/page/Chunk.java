package plandraft.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import plandraft.document.Band;
import plandraft.document.Block;
import plandraft.page.Page.Piece;

/// Something a page break may fall before but never into: a line, a table row, a picture.
sealed interface Chunk {
  /// How far down it reaches, the space above it included.
  int height();

  /// The part of the height that falls away at the top of a page the text flows on to.
  int before();

  /// What it takes below it where it ends a page or its block: the lower rule of a table.
  default int below() {
    return 0;
  }

  /// Whether it starts a page.
  boolean newPage();

  /// Whether it must not end a page.
  boolean keepWithNext();

  /// The height of what is repeated above it where it starts a page.
  int headerHeight();

  /// The block that begins with it.
  Optional<Block> begins();

  /// A chunk that looks the same on every page.
  ///
  /// @param drawing gives what it shows, as though it began in the paper's upper left corner; long
  ///   documents are broken into pages without it
  record Laid(
      int height,
      int before,
      boolean newPage,
      boolean keepWithNext,
      Optional<Block> begins,
      Supplier<List<Piece>> drawing)
      implements Chunk {
    @Override
    public int headerHeight() {
      return 0;
    }
  }

  /// What stands at the bottom of the page, wherever the text ends.
  record Foot(int height, Band band, List<Piece> pieces) implements Chunk {
    public Foot {
      pieces = List.copyOf(pieces);
    }

    @Override
    public int before() {
      return 0;
    }

    @Override
    public boolean newPage() {
      return false;
    }

    @Override
    public boolean keepWithNext() {
      return false;
    }

    @Override
    public int headerHeight() {
      return 0;
    }

    @Override
    public Optional<Block> begins() {
      return Optional.of(band);
    }
  }

  /// A row of a table, drawn together with its neighbours on the page.
  record GridRow(Grid grid, int number, boolean keepWithNext) implements Chunk {
    @Override
    public int height() {
      return grid.height(number);
    }

    @Override
    public int before() {
      return 0;
    }

    @Override
    public int below() {
      return grid.rule();
    }

    @Override
    public boolean newPage() {
      return false;
    }

    @Override
    public int headerHeight() {
      return isHeader() ? 0 : grid.headerHeight();
    }

    @Override
    public Optional<Block> begins() {
      return number == 0 ? Optional.of(grid.table()) : Optional.empty();
    }

    /// Whether a page may end behind it though it is to stay with the next.
    boolean mayEndPage() {
      return !isHeader() && grid.mayCut(number + 1);
    }

    /// How many cells go on below it.
    int cells() {
      return grid.cut(number + 1).size();
    }

    /// Whether it is repeated on every page of the table.
    boolean isHeader() {
      return number < grid.table().headerRows();
    }

    /// The row where a page may end behind it, unless it is a header.
    GridRow loosened() {
      return new GridRow(grid, number, isHeader());
    }
  }
}
