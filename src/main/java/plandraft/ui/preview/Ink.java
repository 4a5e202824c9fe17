package plandraft.ui.preview;

import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/// What a page can be drawn with; lengths in the points of whatever it draws on.
interface Ink {
  /// Letters from `x` on, their baseline at `y`, made narrower if they are wider than `width`.
  void letters(String text, double x, double y, double width, Pencil pencil);

  /// A filled box.
  void box(double x, double y, double width, double height, Color colour);

  /// A picture.
  void picture(Image image, double x, double y, double width, double height);

  /// What `draw` draws around the origin, a quarter turned clockwise around `x`, `y`.
  void turned(double x, double y, Consumer<Ink> draw);

  /// How letters are drawn.
  ///
  /// @param outline how much the letters are thickened; 0 unless the typeface lacks a bold face
  record Pencil(Font font, Color colour, double outline) {}
}
