package plandraft.ui.write;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.Media;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.StageEntry;
import plandraft.say.Words;
import plandraft.ui.kit.Theme;

/// The nodes that show what is not text, to be looked at and opened, not edited.
final class Exhibits {
  private final DoubleProperty room = new SimpleDoubleProperty();
  private final Words words;
  private final Desk desk;

  Exhibits(Words words, Desk desk) {
    this.words = words;
    this.desk = desk;
  }

  /// How wide exhibits may be, in pixels.
  DoubleProperty roomProperty() {
    return room;
  }

  /// The node that shows one exhibit.
  Node node(Exhibit exhibit) {
    VBox box =
        switch (exhibit) {
          case Exhibit.OfIndicators shown -> indicators(shown);
          case Exhibit.OfTable shown -> opened(shown.title(), shown.place());
          case Exhibit.OfTasks shown -> tasks(shown);
          case Exhibit.OfPicture shown -> picture(shown);
          case Exhibit.OfStages shown -> stages(shown.entries());
          case Exhibit.Missing _ -> new VBox(label(words.say("missing"), "aside"));
        };
    box.getStyleClass().add("exhibit");
    box.setStyle("-fx-font-family: \"" + Theme.font() + "\"; -fx-font-size: 13px;");
    box.minWidthProperty().bind(room);
    box.prefWidthProperty().bind(room);
    box.maxWidthProperty().bind(room);
    box.setCursor(Cursor.DEFAULT);
    return box;
  }

  private VBox indicators(Exhibit.OfIndicators shown) {
    IndicatorTable table = shown.table();
    GridPane grid = new GridPane();
    grid.getStyleClass().add("table");
    columns(grid);
    List<String> heads =
        List.of(
            words.say("column.name"),
            words.say("column.unit"),
            words.say("column.year", Integer.toString(shown.baseYear())),
            words.say("column.year", Integer.toString(shown.targetYear())));
    for (int column = 0; column < heads.size(); column++) {
      grid.add(label(heads.get(column), "head"), column, 0);
    }
    int row = 1;
    for (IndicatorTable.Group group : table.groups()) {
      grid.add(label(group.name(), "group"), 0, row++, 4, 1);
      for (Indicator indicator : group.indicators()) {
        add(grid, row++, indicator);
      }
    }
    VBox box = opened(table.title(), Place.of(Part.TABLE, table.id()));
    box.getChildren().add(grid);
    return box;
  }

  private static void columns(GridPane grid) {
    ColumnConstraints name = new ColumnConstraints();
    name.setHgrow(Priority.ALWAYS);
    grid.getColumnConstraints().add(name);
    for (double width : new double[] {72, 80, 80}) {
      ColumnConstraints column = new ColumnConstraints(width);
      column.setHalignment(width == 72 ? HPos.LEFT : HPos.RIGHT);
      grid.getColumnConstraints().add(column);
    }
  }

  private static void add(GridPane grid, int row, Indicator indicator) {
    Label name = label(indicator.name(), "name");
    name.setWrapText(true);
    grid.addRow(
        row,
        name,
        label(indicator.unit(), "unit"),
        label(indicator.base().printed(), "value"),
        label(indicator.target().printed(), "value"));
  }

  private VBox opened(String title, Place place) {
    Label name = label(title, "title");
    HBox.setHgrow(name, Priority.ALWAYS);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox head = new HBox(8, name, link(words.say("open.table"), place));
    head.setAlignment(Pos.BASELINE_LEFT);
    return new VBox(4, head);
  }

  private VBox tasks(Exhibit.OfTasks shown) {
    Label note =
        label(
            words.say(
                "tasks.here", Integer.toString(shown.tasks()), Integer.toString(shown.below())),
            "aside");
    HBox.setHgrow(note, Priority.ALWAYS);
    note.setMaxWidth(Double.MAX_VALUE);
    HBox line = new HBox(8, note, link(words.say("open.tasks"), new Place(Part.TASK, "")));
    line.setAlignment(Pos.BASELINE_LEFT);
    return new VBox(line);
  }

  private VBox picture(Exhibit.OfPicture shown) {
    Node picture =
        shown
            .media()
            .flatMap(Exhibits::image)
            .<Node>map(this::view)
            .orElseGet(() -> label(words.say("picture.missing"), "placeholder"));
    VBox box = new VBox(4, picture, label(shown.caption(), "caption"));
    box.setAlignment(Pos.CENTER);
    return box;
  }

  private static Optional<Image> image(Media media) {
    Image image = new Image(new ByteArrayInputStream(media.bytes().copy()));
    return image.isError() ? Optional.empty() : Optional.of(image);
  }

  private ImageView view(Image image) {
    ImageView view = new ImageView(image);
    view.setPreserveRatio(true);
    view.fitWidthProperty().bind(Bindings.min(room, image.getWidth()));
    return view;
  }

  private VBox stages(List<StageEntry> entries) {
    VBox box = new VBox(4, label(words.say("stages"), "title"));
    for (StageEntry entry : entries) {
      Label line = label(words.say("stage", entry.when(), entry.event()), "name");
      line.setWrapText(true);
      box.getChildren().add(line);
    }
    if (entries.isEmpty()) {
      box.getChildren().add(label(words.say("stages.none"), "aside"));
    }
    return box;
  }

  private Hyperlink link(String text, Place place) {
    Hyperlink link = new Hyperlink(text);
    link.setOnAction(_ -> desk.open(place));
    link.setFocusTraversable(false);
    return link;
  }

  private static Label label(String text, String kind) {
    Label label = new Label(text);
    label.getStyleClass().add(kind);
    return label;
  }
}
