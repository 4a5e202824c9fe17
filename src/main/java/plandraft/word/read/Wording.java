package plandraft.word.read;

import java.io.IOException;
import java.util.Optional;
import plandraft.office.Xml;

/// What a style or a run says of how words look; what it leaves open is empty.
///
/// @param style the character style it names
/// @param font of Chinese characters
/// @param tracking space added between characters, in twips
record Wording(
    Optional<String> style,
    Optional<Boolean> bold,
    Optional<Boolean> hidden,
    Optional<String> font,
    Optional<String> latin,
    Optional<Integer> halfPoints,
    Optional<Integer> tracking,
    Optional<String> colour) {
  /// Leaves everything open.
  static final Wording OPEN =
      new Wording(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /// Reads the `rPr` that `xml` stands at.
  static Wording read(Xml xml) throws IOException {
    Draft draft = new Draft();
    xml.children(() -> draft.take(xml));
    return draft.said ? draft.whole() : OPEN;
  }

  /// This, and what it leaves open from `below`.
  Wording over(Wording below) {
    if (below == OPEN || this == OPEN) {
      return below == OPEN ? this : below;
    }
    return new Wording(
        style.or(below::style),
        bold.or(below::bold),
        hidden.or(below::hidden),
        font.or(below::font),
        latin.or(below::latin),
        halfPoints.or(below::halfPoints),
        tracking.or(below::tracking),
        colour.or(below::colour));
  }

  private static final class Draft {
    private boolean said;
    private Optional<String> style = Optional.empty();
    private Optional<Boolean> bold = Optional.empty();
    private Optional<Boolean> hidden = Optional.empty();
    private Optional<String> font = Optional.empty();
    private Optional<String> latin = Optional.empty();
    private Optional<Integer> halfPoints = Optional.empty();
    private Optional<Integer> tracking = Optional.empty();
    private Optional<String> colour = Optional.empty();

    void take(Xml xml) {
      switch (xml.name()) {
        case "rFonts" -> fonts(xml);
        case "rStyle" -> style = said(xml.attribute("val"));
        case "b" -> bold = said(xml.on());
        case "vanish", "specVanish" -> hidden = said(xml.on());
        case "sz" -> halfPoints = xml.number("val").filter(size -> size > 0 && size < 1000);
        case "spacing" -> tracking = xml.number("val");
        case "color" ->
            colour = Optional.of(xml.attribute("val")).filter(hex -> hex.matches("[0-9A-Fa-f]{6}"));
        default -> {}
      }
      said |= halfPoints.isPresent() || tracking.isPresent() || colour.isPresent();
    }

    private void fonts(Xml xml) {
      String eastAsian = xml.attribute("eastAsia");
      if (!eastAsian.isBlank()) {
        font = said(eastAsian.strip());
      }
      String ascii = xml.attribute("ascii");
      if (!ascii.isBlank()) {
        latin = said(ascii.strip());
      }
    }

    private <T> Optional<T> said(T value) {
      said = true;
      return Optional.of(value);
    }

    Wording whole() {
      return new Wording(style, bold, hidden, font, latin, halfPoints, tracking, colour);
    }
  }
}
