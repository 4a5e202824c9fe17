package plandraft.document;

import java.util.Optional;

/// Words of one look within a paragraph; a line feed breaks the line.
///
/// @param font replaces the style's Chinese font, such as 楷体_GB2312 for a lead-in
public record Run(String text, boolean bold, Optional<String> font) {
  /// Words as their style has them.
  public static Run of(String text) {
    return new Run(text, false, Optional.empty());
  }
}
