package plandraft.page;

import java.util.Optional;
import plandraft.document.Run;
import plandraft.document.Style;

/// How words look: both fonts, the size, the weight, the colour, the space between characters.
public record Look(
    String eastAsian,
    String latin,
    int halfPoints,
    boolean bold,
    Optional<String> colour,
    int tracking) {

  /// How a style's paragraphs look where no run says otherwise.
  public static Look of(Style style) {
    return new Look(
        style.eastAsian(),
        style.latin(),
        style.halfPoints(),
        style.bold(),
        style.colour(),
        style.tracking());
  }

  /// How a run of such a paragraph looks.
  public Look with(Run run) {
    return new Look(
        run.font().orElse(eastAsian), latin, halfPoints, bold || run.bold(), colour, tracking);
  }

  /// The height of the letters in twips.
  public int em() {
    return halfPoints * 10;
  }
}
