package plandraft.ui.preview;

import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Scale;

/// Draws with nodes: pages for the printer, which prints them as letters and not as dots.
record NodeInk(Group group) implements Ink {
  private static final double QUARTER = 90;

  @Override
  public void letters(String text, double x, double y, double width, Pencil pencil) {
    Text letters = new Text(x, y, text);
    letters.setFont(pencil.font());
    letters.setFill(pencil.colour());
    if (pencil.outline() > 0) {
      letters.setStroke(pencil.colour());
      letters.setStrokeWidth(pencil.outline());
    }
    double real = letters.getLayoutBounds().getWidth();
    if (real > width) {
      letters.getTransforms().add(new Scale(width / real, 1, x, y));
    }
    group.getChildren().add(letters);
  }

  @Override
  public void box(double x, double y, double width, double height, Color colour) {
    group.getChildren().add(new Rectangle(x, y, width, height));
    ((Rectangle) group.getChildren().getLast()).setFill(colour);
  }

  @Override
  public void picture(Image image, double x, double y, double width, double height) {
    ImageView view = new ImageView(image);
    view.setX(x);
    view.setY(y);
    view.setFitWidth(width);
    view.setFitHeight(height);
    group.getChildren().add(view);
  }

  @Override
  public void turned(double x, double y, Consumer<Ink> draw) {
    Group turned = new Group();
    turned.setLayoutX(x);
    turned.setLayoutY(y);
    turned.getTransforms().add(new Rotate(QUARTER, 0, 0));
    group.getChildren().add(turned);
    draw.accept(new NodeInk(turned));
  }
}
