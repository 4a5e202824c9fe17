package plandraft.document;

import java.util.Optional;
import java.util.function.Consumer;

/// A paragraph style: what all paragraphs that name it share.
///
/// @param id a short ASCII name, unique in the document
/// @param name the name a word processor shows
/// @param eastAsian the font of Chinese characters and their punctuation
/// @param latin the font of Latin letters and digits
/// @param halfPoints the size, 32 for 3号
/// @param lineTwips the exact line pitch
/// @param firstLine indent of the first line in hundredths of a character
/// @param left indent of all lines in hundredths of a character
/// @param right indent from the right in hundredths of a character
/// @param before space above in twips
/// @param after space below in twips
/// @param outline the level in the document's outline from 0; empty for text
/// @param colour as RRGGBB; empty for black
/// @param tracking space added between characters, in twips, -5 for the 28-character grid
public record Style(
    String id,
    String name,
    String eastAsian,
    String latin,
    int halfPoints,
    boolean bold,
    Align align,
    int lineTwips,
    int firstLine,
    int left,
    int right,
    int before,
    int after,
    Optional<Integer> outline,
    Optional<String> colour,
    int tracking,
    boolean keepWithNext) {

  /// How lines sit between the margins.
  public enum Align {
    LEFT,
    CENTRE,
    RIGHT,
    JUSTIFIED
  }

  /// This style under another id.
  public Style withId(String next) {
    return but(copy -> copy.id = next);
  }

  /// This style with another font of Chinese characters.
  public Style withFont(String next) {
    return but(copy -> copy.eastAsian = next);
  }

  /// This style in another size.
  public Style withHalfPoints(int next) {
    return but(copy -> copy.halfPoints = next);
  }

  /// This style, all lines but the first indented by `more` hundredths of a character.
  public Style hangingBy(int more) {
    return but(
        copy -> {
          copy.left += more;
          copy.firstLine -= more;
        });
  }

  private Style but(Consumer<StyleCopy> change) {
    StyleCopy copy = new StyleCopy(this);
    change.accept(copy);
    return copy.style();
  }
}
