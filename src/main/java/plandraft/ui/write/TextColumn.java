package plandraft.ui.write;

import java.util.Locale;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.fxmisc.flowless.VirtualizedScrollPane;
import plandraft.say.Words;

/// The column that running text is written in: 28 characters a line, as on paper, in the middle of
/// whatever room there is.
final class TextColumn {
  /// Characters a line, and the size of a character and of a line in pixels at 100 %.
  static final int CHARACTERS = 28;

  static final double SIZE = 17;
  static final double LINE = 31;
  private static final double SMALLEST = 0.5;
  private static final double LARGEST = 3;
  private static final double FINER = 1.05;
  private static final double MARGIN = 28;
  private static final double SLACK = 6;

  private final ProseArea area;
  private final LineNodes nodes;
  private final StackPane pane;
  private double zoom = 1;

  TextColumn(Writing writing, Words words) {
    this.area = writing.area();
    this.nodes = writing.nodes();
    Label empty = new Label(words.say("nothing"));
    VirtualizedScrollPane<ProseArea> scroll = new VirtualizedScrollPane<>(area);
    this.pane = new StackPane(scroll, empty);
    empty.getStyleClass().add("nothing");
    empty.visibleProperty().bind(writing.blank());
    scroll.visibleProperty().bind(writing.blank().not());
    pane.getStyleClass().add("sheet");
    area.getStyleClass().add("prose");
    area.widthProperty().addListener((_, _, _) -> centre());
    area.addEventFilter(ScrollEvent.SCROLL, this::scroll);
    zoom(1);
  }

  private void scroll(ScrollEvent event) {
    if (event.isShortcutDown() && event.getDeltaY() != 0) {
      zoom(event.getDeltaY() > 0 ? zoom * FINER : zoom / FINER);
      event.consume();
    }
  }

  StackPane pane() {
    return pane;
  }

  double zoom() {
    return zoom;
  }

  /// Shows the text at a multiple of its size, from half to three times.
  void zoom(double factor) {
    zoom = Math.clamp(factor, SMALLEST, LARGEST);
    double size = SIZE * zoom;
    area.setStyle(
        String.format(
            Locale.ROOT,
            "-fx-font-family: \"%s\"; -fx-font-size: %.2fpx;",
            nodes.faces().song(),
            size));
    double one = height("国", size);
    double pitch = height("国\n国", size) - one;
    nodes.space(Math.max(0, LINE * zoom - pitch), pitch - one);
    centre();
  }

  private double height(String lines, double size) {
    Text sample = new Text(lines);
    sample.setFont(Font.font(nodes.faces().song(), size));
    return sample.getLayoutBounds().getHeight();
  }

  private void centre() {
    double column = CHARACTERS * SIZE * zoom + SLACK;
    double side = Math.max(MARGIN, Math.floor((area.getWidth() - column) / 2));
    area.setPadding(new Insets(0, side, 0, side));
    nodes.widen(Math.max(0, area.getWidth() - 2 * side));
  }
}
