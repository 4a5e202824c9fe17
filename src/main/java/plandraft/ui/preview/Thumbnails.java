package plandraft.ui.preview;

import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.paint.Color;
import plandraft.page.Page;
import plandraft.page.Page.Rule;
import plandraft.page.Page.Words;

/// Small pictures of all pages, their lines as bars.
final class Thumbnails {
  private static final double LONG_SIDE = 118;
  private static final Color INK = Color.web("#8a93a0");
  private static final double X_HEIGHT = 0.6;

  private final ListView<Page> list = new ListView<>();
  private boolean following;

  private Thumbnails() {}

  /// No pictures yet; `go` is told which page was chosen, counted from 0.
  static Thumbnails of(String name, IntConsumer go) {
    Thumbnails thumbnails = new Thumbnails();
    thumbnails.build(name, go);
    return thumbnails;
  }

  private void build(String name, IntConsumer go) {
    list.getStyleClass().add("thumbnails");
    list.setAccessibleText(name);
    list.setCellFactory(view -> new Thumbnail());
    list.getSelectionModel()
        .selectedIndexProperty()
        .addListener(
            (property, was, now) -> {
              if (!following && now.intValue() >= 0) {
                go.accept(now.intValue());
              }
            });
  }

  Node node() {
    return list;
  }

  void show(List<Page> pages) {
    following = true;
    int selected = list.getSelectionModel().getSelectedIndex();
    list.getItems().setAll(pages);
    list.getSelectionModel().select(Math.min(selected, pages.size() - 1));
    following = false;
  }

  /// Marks the page in view.
  void follow(int page) {
    following = true;
    list.getSelectionModel().clearAndSelect(page);
    list.scrollTo(Math.max(0, page - 1));
    following = false;
  }

  private static final class Thumbnail extends ListCell<Page> {
    private final Canvas canvas = new Canvas();

    Thumbnail() {
      setContentDisplay(ContentDisplay.TOP);
      setAlignment(Pos.CENTER);
    }

    @Override
    protected void updateItem(Page page, boolean empty) {
      super.updateItem(page, empty);
      if (empty || page == null) {
        setGraphic(null);
        setText(null);
        return;
      }
      draw(page);
      setGraphic(canvas);
      setText(Integer.toString(page.number()));
    }

    private void draw(Page page) {
      double scale = LONG_SIDE / Math.max(page.setup().width(), page.setup().height());
      canvas.setWidth(Math.round(page.setup().width() * scale));
      canvas.setHeight(Math.round(page.setup().height() * scale));
      GraphicsContext context = canvas.getGraphicsContext2D();
      context.setFill(Color.WHITE);
      context.fillRect(0, 0, canvas.getWidth(), canvas.getHeight());
      context.setFill(INK);
      for (Page.Piece piece : page.pieces()) {
        switch (piece) {
          case Words words -> {
            double high = Math.max(1, words.look().em() * X_HEIGHT * scale);
            context.fillRect(
                words.x() * scale, words.y() * scale - high, words.width() * scale, high);
          }
          case Rule rule -> {
            double wide = Math.max(0.5, (rule.toX() - rule.fromX()) * scale);
            double high = Math.max(0.5, (rule.toY() - rule.fromY()) * scale);
            context.fillRect(rule.fromX() * scale, rule.fromY() * scale, wide, high);
          }
          case Page.Image image ->
              context.fillRect(
                  image.x() * scale,
                  image.y() * scale,
                  image.width() * scale,
                  image.height() * scale);
          case Page.Turned ignored -> {}
        }
      }
    }
  }
}
