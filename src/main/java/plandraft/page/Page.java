package plandraft.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import plandraft.document.Anchor;
import plandraft.document.Block;
import plandraft.document.PageSetup;
import plandraft.document.Picture;

/// One page: its paper, its number and what stands where on it, in twips from the paper's upper
/// left corner.
///
/// @param number counted from the document's first page, whether it is printed or not
/// @param begins the blocks that begin on it
public record Page(PageSetup setup, int number, List<Block> begins, List<Piece> pieces) {
  public Page {
    begins = List.copyOf(begins);
    pieces = List.copyOf(pieces);
  }

  /// The part of the plan that is shown at a point of the page: by the nearest words of that line,
  /// or by a picture.
  public Optional<Anchor> at(int x, int y) {
    Optional<Words> words =
        pieces.stream()
            .filter(Words.class::isInstance)
            .map(Words.class::cast)
            .filter(next -> next.anchor().isPresent() && next.onLine(y))
            .min(Comparator.comparingDouble(next -> next.distance(x)));
    return words
        .flatMap(Words::anchor)
        .or(
            () ->
                pieces.stream()
                    .filter(Image.class::isInstance)
                    .map(Image.class::cast)
                    .filter(image -> image.holds(x, y))
                    .findFirst()
                    .flatMap(Image::anchor));
  }

  /// Something that stands on a page.
  public sealed interface Piece {
    /// The same elsewhere.
    Piece moved(int right, int down);
  }

  /// Letters of one look and one script side by side.
  ///
  /// @param y their baseline
  /// @param stretch what is added behind each letter to fill a justified line
  /// @param anchor the part of the plan they show
  public record Words(int x, int y, String text, Look look, double stretch, Optional<Anchor> anchor)
      implements Piece {
    @Override
    public Words moved(int right, int down) {
      return new Words(x + right, y + down, text, look, stretch, anchor);
    }

    /// Whether they are set in the Latin font, as a word rather than letter by letter.
    public boolean latin() {
      return Glyphs.isLatin(text.codePointAt(0));
    }

    /// How far a letter reaches, with the space behind it.
    public double advance(int point) {
      return Glyphs.advance(point, look) + stretch;
    }

    /// How far all of them reach.
    public double width() {
      return text.codePoints().mapToDouble(this::advance).sum();
    }

    private boolean onLine(int down) {
      return down > y - look.em() && down < y + look.em() / 3;
    }

    private double distance(int right) {
      return right < x ? x - right : Math.max(0, right - x - width());
    }
  }

  /// Words that read downwards, their tops to the right; `words` says where they begin.
  public record Turned(Words words) implements Piece {
    @Override
    public Turned moved(int right, int down) {
      return new Turned(words.moved(right, down));
    }
  }

  /// A straight rule.
  public record Rule(int fromX, int fromY, int toX, int toY, int thickness) implements Piece {
    @Override
    public Rule moved(int right, int down) {
      return new Rule(fromX + right, fromY + down, toX + right, toY + down, thickness);
    }
  }

  /// A picture in its frame.
  public record Image(
      int x, int y, int width, int height, Picture.Image image, Optional<Anchor> anchor)
      implements Piece {
    @Override
    public Image moved(int right, int down) {
      return new Image(x + right, y + down, width, height, image, anchor);
    }

    private boolean holds(int right, int down) {
      return right >= x && right < x + width && down >= y && down < y + height;
    }
  }
}
