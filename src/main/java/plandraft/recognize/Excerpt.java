package plandraft.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plandraft.document.Document;
import plandraft.document.Run;
import plandraft.job.Progress;
import plandraft.model.Block;
import plandraft.model.Grid;
import plandraft.model.Ids;
import plandraft.model.Inline;
import plandraft.model.Inline.Emphasis;
import plandraft.model.Media;

/// A document as a stretch of running text: paragraphs and items under new ids, headings as bold
/// paragraphs, and its tables and pictures, as they are, where they stand between them.
///
/// @param grids the tables that `blocks` place
/// @param pictures those that `blocks` place
public record Excerpt(List<Block> blocks, List<Grid> grids, List<Media> pictures) {
  public Excerpt {
    blocks = List.copyOf(blocks);
    grids = List.copyOf(grids);
    pictures = List.copyOf(pictures);
  }

  /// A picture alone.
  public static Excerpt of(Media picture, Ids ids) {
    Block here = new Block.PictureHere(ids.fresh(), picture.id(), "");
    return new Excerpt(List.of(here), List.of(), List.of(picture));
  }

  /// Whether it holds nothing that flows into a text.
  public boolean standsAlone() {
    return blocks.stream().noneMatch(Block.Prose.class::isInstance);
  }

  /// What of `document` is more than plain words; empty if it has neither tables nor pictures nor
  /// emphasis, or consists of nothing but headings.
  ///
  /// @param untitled what a table is called that has no title
  public static Optional<Excerpt> of(Document document, String untitled, Ids ids) {
    Found found = new Found(ids, Choices.NONE, Progress.SILENT);
    List<Piece> pieces =
        UnitLines.taken(
            Pieces.of(document, 0, found).stream()
                .flatMap(Excerpt::lines)
                .filter(piece -> !(piece instanceof Line line && line.isBlank()))
                .toList());
    boolean headings =
        pieces.stream().allMatch(piece -> piece instanceof Line line && isHeading(line));
    if (headings) {
      return Optional.empty();
    }
    List<Block> blocks = new ArrayList<>();
    List<Grid> grids = new ArrayList<>();
    List<Media> pictures = new ArrayList<>();
    for (int at = 0; at < pieces.size(); at++) {
      Piece next = pieces.get(Math.min(at + 1, pieces.size() - 1));
      switch (pieces.get(at)) {
        case Line line when next instanceof Lattice table && title(line, table).isPresent() -> {}
        case Line line -> blocks.add(Chapters.prose(bold(line.stripped()), found));
        case Lattice table -> {
          Piece above = pieces.get(Math.max(0, at - 1));
          Optional<String> told =
              above instanceof Line line ? title(line, table) : Optional.empty();
          String title = told.orElse(table.name().isBlank() ? untitled : table.name());
          Grid grid = GridReading.of(table, Grid.Kind.LIST, title, List.of(), found);
          grids.add(grid);
          blocks.add(new Block.TableHere(found.id(), grid.id().value()));
        }
        case Image image -> {
          pictures.add(image.media());
          blocks.add(new Block.PictureHere(found.id(), pictures.getLast().id(), ""));
        }
      }
    }
    return Optional.of(new Excerpt(blocks, grids, pictures)).filter(Excerpt::isMoreThanWords);
  }

  /// A table of one cell is no table but what the cell holds.
  private static Stream<Piece> lines(Piece piece) {
    return piece instanceof Lattice table && table.columns() == 1 && table.rows().size() == 1
        ? table.rows().getFirst().slots().getFirst().paragraphs().stream()
            .map(runs -> new Line(table.spot(), runs, Line.Look.PLAIN, Optional.empty()))
        : Stream.of(piece);
  }

  private static boolean isHeading(Line line) {
    return line.look().outline().isPresent();
  }

  private static Optional<String> title(Line line, Lattice table) {
    return isHeading(line) || table.columns() < 2 ? Optional.empty() : Chapters.caption(line);
  }

  private static Line bold(Line line) {
    return isHeading(line)
        ? new Line(
            line.spot(),
            List.of(new Run(line.text(), true, Optional.empty())),
            Line.Look.PLAIN,
            line.anchor())
        : line;
  }

  private boolean isMoreThanWords() {
    return !grids.isEmpty()
        || !pictures.isEmpty()
        || blocks.stream()
            .filter(Block.Prose.class::isInstance)
            .flatMap(block -> ((Block.Prose) block).inlines().stream())
            .map(Inline::emphasis)
            .anyMatch(emphasis -> emphasis != Emphasis.NONE);
  }
}
