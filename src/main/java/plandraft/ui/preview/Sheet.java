package plandraft.ui.preview;

import java.util.Optional;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import plandraft.document.Anchor;
import plandraft.page.Page;

/// One page on the screen.
final class Sheet {
  private final Canvas canvas = new Canvas();
  private final StackPane node = new StackPane(canvas);
  private Optional<Page> drawn = Optional.empty();
  private double scale;

  Sheet() {
    node.getStyleClass().add("paper");
    node.setManaged(false);
  }

  StackPane node() {
    return node;
  }

  /// Shows a page in a place; it is drawn anew only if it looks different.
  void show(Page page, double x, double y, Stacking stacking, Pen pen, Pictures pictures) {
    double width = Math.round(page.setup().width() * stacking.scale());
    double height = Math.round(page.setup().height() * stacking.scale());
    node.resizeRelocate(x, y, width, height);
    if (scale == stacking.scale() && drawn.filter(page::equals).isPresent()) {
      return;
    }
    scale = stacking.scale();
    drawn = Optional.of(page);
    canvas.setWidth(width);
    canvas.setHeight(height);
    GraphicsContext context = canvas.getGraphicsContext2D();
    context.setFill(Color.WHITE);
    context.fillRect(0, 0, width, height);
    pen.draw(page, pictures, scale, new CanvasInk(context));
  }

  /// The part of the plan below the mouse.
  Optional<Anchor> at(MouseEvent mouse) {
    return drawn.flatMap(
        page -> page.at((int) (mouse.getX() / scale), (int) (mouse.getY() / scale)));
  }
}
