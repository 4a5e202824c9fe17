package plandraft.ui.preview;

import java.util.function.Consumer;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;

/// Draws on a canvas: pages on the screen.
record CanvasInk(GraphicsContext context) implements Ink {
  private static final double QUARTER = 90;

  @Override
  public void letters(String text, double x, double y, double width, Pencil pencil) {
    context.setFont(pencil.font());
    context.setFill(pencil.colour());
    context.fillText(text, x, y, width);
    if (pencil.outline() > 0) {
      context.setStroke(pencil.colour());
      context.setLineWidth(pencil.outline());
      context.strokeText(text, x, y, width);
    }
  }

  @Override
  public void box(double x, double y, double width, double height, Color colour) {
    context.setFill(colour);
    context.fillRect(x, y, width, height);
  }

  @Override
  public void picture(Image image, double x, double y, double width, double height) {
    context.drawImage(image, x, y, width, height);
  }

  @Override
  public void turned(double x, double y, Consumer<Ink> draw) {
    context.save();
    context.translate(x, y);
    context.rotate(QUARTER);
    draw.accept(this);
    context.restore();
  }
}
