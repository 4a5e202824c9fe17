package plandraft.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plandraft.document.Run;
import plandraft.document.Style;

/// The words of a paragraph being read, each with the look a file gives it. A look that the whole
/// paragraph shares belongs to its style; what remains is emphasis.
public final class Pieces {
  /// How words look; an empty font and a size of 0 are the style's.
  ///
  /// @param halfPoints the size
  public record Look(boolean bold, String font, int halfPoints) {
    /// As the style has it.
    public static final Look PLAIN = new Look(false, "", 0);
  }

  /// A paragraph's style and runs.
  public record Whole(Style style, List<Run> runs) {}

  private record Piece(Look look, StringBuilder words) {}

  private final List<Piece> pieces = new ArrayList<>();

  /// Where words of this look are added.
  public StringBuilder words(Look look) {
    if (pieces.isEmpty() || !pieces.getLast().look.equals(look)) {
      pieces.add(new Piece(look, new StringBuilder()));
    }
    return pieces.getLast().words;
  }

  /// Whether there are no words, not even blanks.
  public boolean isEmpty() {
    for (Piece piece : pieces) {
      if (!piece.words.isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /// Whether there is nothing to see.
  public boolean isBlank() {
    return pieces.stream().allMatch(piece -> isBlank(piece.words));
  }

  /// Whether the last of the words broke the line.
  public boolean endsLine() {
    for (Piece piece : pieces.reversed()) {
      if (!piece.words.isEmpty()) {
        return piece.words.charAt(piece.words.length() - 1) == '\n';
      }
    }
    return false;
  }

  /// Takes blanks away at both ends and around line breaks.
  public void strip() {
    while (!pieces.isEmpty() && isBlank(pieces.getFirst().words)) {
      pieces.removeFirst();
    }
    while (!pieces.isEmpty() && isBlank(pieces.getLast().words)) {
      pieces.removeLast();
    }
    for (Piece piece : pieces) {
      String lines =
          piece.words.toString().replace('\u00a0', ' ').replaceAll("[ \\t]*\n[ \\t]*", "\n");
      String words = piece == pieces.getFirst() ? lines.stripLeading() : lines;
      piece.words.setLength(0);
      piece.words.append(piece == pieces.getLast() ? words.stripTrailing() : words);
    }
  }

  /// Puts words before all others, in the look of the first.
  public void before(String words) {
    for (Piece piece : pieces) {
      if (!piece.words.isEmpty()) {
        piece.words.insert(0, words);
        return;
      }
    }
    words(Look.PLAIN).append(words);
  }

  /// The paragraph in `base` or what becomes of it; nothing is left here.
  public Whole take(Style base) {
    Style style = base;
    if (!isPlain()) {
      String font = font(base);
      int size = size(base);
      if (!font.equals(base.eastAsian()) || size != base.halfPoints()) {
        style = base.withFont(font).withHalfPoints(size);
      }
    }
    List<Run> runs = pieces.size() == 1 ? alone(pieces.getFirst(), style) : runs(base, style);
    pieces.clear();
    return new Whole(style, runs);
  }

  /// Whether all words look as their style has them, as most do.
  private boolean isPlain() {
    return pieces.isEmpty() || pieces.size() == 1 && pieces.getFirst().look.equals(Look.PLAIN);
  }

  /// The only piece of a paragraph in `style`, which has its font: most paragraphs are such.
  private static List<Run> alone(Piece piece, Style style) {
    boolean bold = piece.look.bold && !style.bold();
    return piece.words.isEmpty()
        ? List.of()
        : List.of(new Run(piece.words.toString(), bold, Optional.empty()));
  }

  private List<Run> runs(Style base, Style style) {
    RunsDraft runs = new RunsDraft();
    for (Piece piece : pieces) {
      String font = piece.look.font.isEmpty() ? base.eastAsian() : piece.look.font;
      boolean own = !font.equals(style.eastAsian());
      runs.look(piece.look.bold && !style.bold(), own ? Optional.of(font) : Optional.empty());
      runs.text().append(piece.words);
    }
    return runs.take();
  }

  /// The style's own font as long as some words have it, else the one that most words have.
  private String font(Style base) {
    Map<String, Integer> counts = new HashMap<>();
    for (Piece piece : pieces) {
      int count = visible(piece);
      boolean own = piece.look.font.isEmpty() || piece.look.font.equals(base.eastAsian());
      if (own && count > 0) {
        return base.eastAsian();
      }
      if (count > 0) {
        counts.merge(piece.look.font, count, Integer::sum);
      }
    }
    return counts.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(base.eastAsian());
  }

  private int size(Style base) {
    int size = 0;
    for (Piece piece : pieces) {
      if (visible(piece) > 0) {
        int own = piece.look.halfPoints == 0 ? base.halfPoints() : piece.look.halfPoints;
        if (size != 0 && size != own) {
          return base.halfPoints();
        }
        size = own;
      }
    }
    return size == 0 ? base.halfPoints() : size;
  }

  private static boolean isBlank(StringBuilder words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c != '\u00a0' && !Character.isWhitespace(c)) {
        return false;
      }
    }
    return true;
  }

  private static int visible(Piece piece) {
    return isBlank(piece.words) ? 0 : piece.words.length();
  }
}
