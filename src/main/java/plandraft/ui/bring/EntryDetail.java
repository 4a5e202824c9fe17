package plandraft.ui.bring;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plandraft.recognize.Choices;
import plandraft.recognize.ColumnRole;
import plandraft.recognize.Entry;
import plandraft.recognize.Gathered;
import plandraft.recognize.TableForm;
import plandraft.recognize.TableKind;
import plandraft.say.Message;
import plandraft.say.Words;
import plandraft.ui.kit.Icons;
import plandraft.ui.kit.Named;

/// One line of what was recognised, with what the user can decide otherwise about it.
final class EntryDetail {
  private final Gathered line;
  private final Entry entry;
  private final Choices choices;
  private final Consumer<Choices> choose;
  private final Words words;

  EntryDetail(Gathered line, Choices choices, Consumer<Choices> choose, Words words) {
    this.line = line;
    this.entry = line.first();
    this.choices = choices;
    this.choose = choose;
    this.words = words;
  }

  Node node() {
    String told = line.told().map(all -> all.in(words.locale())).orElse(entry.title());
    VBox box = new VBox(12, wrapped(told, "inspector-title"));
    if (line.told().isPresent()) {
      line.entries().forEach(each -> box.getChildren().add(place(each)));
    } else {
      entry.notes().forEach(note -> box.getChildren().add(caption(note.in(words.locale()))));
    }
    if (entry.what() == Entry.What.TITLE) {
      box.getChildren().add(caption(words.say("about")));
    }
    entry.table().ifPresent(table -> box.getChildren().add(kind(table)));
    entry
        .table()
        .filter(table -> !table.kind().roles().isEmpty())
        .ifPresent(table -> box.getChildren().add(columns(table)));
    if (entry.what() == Entry.What.HEADING) {
      box.getChildren().add(level());
    }
    box.getStyleClass().add("inspector");
    ScrollPane scroll = new ScrollPane(box);
    scroll.getStyleClass().add("plain");
    scroll.setFitToWidth(true);
    return scroll;
  }

  /// One place of many: its words, and what was made of them.
  private Node place(Entry each) {
    VBox both = new VBox(2);
    if (!each.title().isBlank()) {
      both.getChildren().add(wrapped(each.title(), "label"));
    }
    each.notes().forEach(note -> both.getChildren().add(caption(note.in(words.locale()))));
    return both;
  }

  private static Label caption(String text) {
    return wrapped(text, "caption");
  }

  private static Label wrapped(String text, String style) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add(style);
    return label;
  }

  private Node level() {
    Label told = new Label(words.say("level", Integer.toString(entry.level() + 1)));
    HBox.setHgrow(told, Priority.ALWAYS);
    told.setMaxWidth(Double.MAX_VALUE);
    Button up = shift("level.up", "arrow-left", -1);
    up.setDisable(entry.level() == 0);
    HBox row = new HBox(8, told, up, shift("level.down", "arrow-right", 1));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Button shift(String key, String icon, int levels) {
    Button button = new Button(words.say(key));
    button.setGraphic(Icons.of(icon));
    button.setAccessibleText(words.say(key));
    button.setOnAction(_ -> choose.accept(choices.withShift(entry.spot(), levels)));
    return button;
  }

  private Node kind(TableForm table) {
    ChoiceBox<TableKind> box =
        box(Arrays.asList(TableKind.values()), table.kind(), kind -> kind.title());
    box.setAccessibleText(words.say("kind"));
    box.valueProperty()
        .addListener((property, was, now) -> choose.accept(choices.withKind(entry.spot(), now)));
    return new VBox(4, new Label(words.say("kind")), box);
  }

  private Node columns(TableForm table) {
    GridPane grid = new GridPane(12, 6);
    List<TableForm.Column> columns = table.columns();
    for (int at = 0; at < columns.size(); at++) {
      TableForm.Column column = columns.get(at);
      String heading =
          column.heading().isBlank()
              ? words.say("column.unnamed", Integer.toString(at + 1))
              : column.heading();
      Label name = new Label(heading);
      name.setWrapText(true);
      Label sample = new Label(column.sample());
      sample.getStyleClass().add("caption");
      sample.setMinWidth(0);
      VBox both = new VBox(name, sample);
      both.setMinWidth(0);
      GridPane.setHgrow(both, Priority.ALWAYS);
      ChoiceBox<ColumnRole> role =
          box(roles(table.kind(), column.role()), column.role(), each -> each.title());
      role.setAccessibleText(words.say("column.role", heading));
      int place = at;
      role.valueProperty()
          .addListener(
              (property, was, now) ->
                  choose.accept(choices.withRole(new Choices.Column(entry.spot(), place), now)));
      grid.addRow(at, both, role);
    }
    return new VBox(6, new Label(words.say("columns")), grid);
  }

  /// What a column may hold, and what it was read as.
  private static List<ColumnRole> roles(TableKind kind, ColumnRole read) {
    return Stream.concat(kind.roles().stream(), Stream.of(read)).distinct().toList();
  }

  /// Names what is chosen.
  private interface Naming<T> {
    Message of(T choice);
  }

  private <T> ChoiceBox<T> box(List<T> choices, T value, Naming<T> naming) {
    Locale locale = words.locale();
    ChoiceBox<T> box = new ChoiceBox<>();
    box.getItems().setAll(choices);
    box.setValue(value);
    box.setConverter(Named.by(choice -> naming.of(choice).in(locale)));
    box.setPrefWidth(150);
    box.setMinWidth(130);
    return box;
  }
}
