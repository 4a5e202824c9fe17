package plandraft.ui.preview;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import plandraft.page.Look;
import plandraft.page.Page;
import plandraft.page.Page.Image;
import plandraft.page.Page.Piece;
import plandraft.page.Page.Rule;
import plandraft.page.Page.Turned;
import plandraft.page.Page.Words;
import plandraft.ui.kit.Typefaces;
import plandraft.ui.kit.Typefaces.Typeface;

/// Draws pages with the typefaces of this machine.
final class Pen {
  /// How many pencils are kept; no document needs as many.
  private static final int MOST = 500;

  private static final double THICKENING = 0.03;

  private record Key(Look look, boolean latin, double scale) {}

  private final Typefaces typefaces;
  private final Map<Key, Ink.Pencil> pencils = new HashMap<>();

  Pen(Typefaces typefaces) {
    this.typefaces = typefaces;
  }

  /// Draws a page.
  ///
  /// @param pictures its pictures, decoded
  /// @param scale points of the ink in a twip
  void draw(Page page, Pictures pictures, double scale, Ink ink) {
    if (pencils.size() > MOST) {
      pencils.clear();
    }
    for (Piece piece : page.pieces()) {
      draw(piece, pictures, scale, ink);
    }
  }

  private void draw(Piece piece, Pictures pictures, double scale, Ink ink) {
    switch (piece) {
      case Words words -> words(words, words.x() * scale, words.y() * scale, scale, ink);
      case Turned(Words words) ->
          ink.turned(
              words.x() * scale, words.y() * scale, turned -> words(words, 0, 0, scale, turned));
      case Rule rule -> rule(rule, scale, ink);
      case Image image ->
          pictures
              .of(image.image())
              .ifPresent(
                  shown ->
                      ink.picture(
                          shown,
                          image.x() * scale,
                          image.y() * scale,
                          image.width() * scale,
                          image.height() * scale));
    }
  }

  /// Latin words as a whole, Chinese letters one by one in their squares.
  private void words(Words words, double x, double y, double scale, Ink ink) {
    Ink.Pencil pencil =
        pencils.computeIfAbsent(new Key(words.look(), words.latin(), scale), this::pencil);
    if (words.latin()) {
      ink.letters(words.text(), x, y, words.width() * scale, pencil);
      return;
    }
    double at = x;
    for (int i = 0; i < words.text().length(); ) {
      int point = words.text().codePointAt(i);
      int end = i + Character.charCount(point);
      ink.letters(words.text().substring(i, end), at, y, words.look().em() * scale, pencil);
      at += words.advance(point) * scale;
      i = end;
    }
  }

  private static void rule(Rule rule, double scale, Ink ink) {
    double thick = Math.max(1, rule.thickness() * scale);
    double x = Math.round(rule.fromX() * scale);
    double y = Math.round(rule.fromY() * scale);
    double width = Math.max(thick, Math.round(rule.toX() * scale) - x + thick);
    double height = Math.max(thick, Math.round(rule.toY() * scale) - y + thick);
    boolean level = rule.fromY() == rule.toY();
    ink.box(x, y, level ? width : thick, level ? thick : height, Color.BLACK);
  }

  private Ink.Pencil pencil(Key key) {
    Look look = key.look();
    Typeface face = typefaces.of(key.latin() ? look.latin() : look.eastAsian());
    boolean bold = look.bold() || face.lighter();
    double size = look.em() * key.scale();
    Font font = Font.font(face.family(), bold ? FontWeight.BOLD : FontWeight.NORMAL, size);
    boolean hasBold = font.getStyle().toLowerCase(Locale.ROOT).contains("bold");
    Optional<Color> colour = look.colour().map(Color::web);
    return new Ink.Pencil(
        font, colour.orElse(Color.BLACK), bold && !hasBold ? size * THICKENING : 0);
  }
}
