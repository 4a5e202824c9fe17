package plandraft.ui.preview.layout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import plandraft.layout.Pattern;
import plandraft.layout.Sums;
import plandraft.say.Words;
import plandraft.ui.kit.Entry;

/// Whether a row at the foot of a table adds it up, what it is called, and which columns it adds.
final class SumFields {
  private static final Sums USUAL = new Sums(new Pattern("合计"), Optional.empty(), List.of());
  private static final String COMMA = "、";

  private final List<String> path;
  private final Words words;
  private final Change change;
  private final CheckBox ticked;
  private final Entry sum;
  private final Field sumField;
  private final Entry columns;
  private final VBox fields;
  private final VBox node;

  /// @param path where the layout says it
  /// @param named whether the layout names the columns
  SumFields(List<String> path, boolean named, Words words, Change change) {
    this.path = path;
    this.words = words;
    this.change = change;
    this.ticked = new CheckBox(words.say("sums"));
    ticked.setOnAction(pressed -> tick());
    this.sum = new Entry(words.say("sums.sum"), this::name);
    this.sumField = new Field(words.say("sums.sum"), sum.node());
    this.columns = new Entry(words.say("sums.columns"), this::list);
    this.fields = new VBox(12, sumField.node());
    if (named) {
      fields.getChildren().add(new Field(words.say("sums.columns"), columns.node()).node());
    }
    fields.managedProperty().bind(fields.visibleProperty());
    this.node = new VBox(12, ticked, fields);
  }

  Node node() {
    return node;
  }

  void show(Optional<Sums> sums) {
    ticked.setSelected(sums.isPresent());
    fields.setVisible(sums.isPresent());
    sumField.wrong(Optional.empty());
    sums.ifPresent(
        rows -> {
          sum.show(new Places(words).spoken(rows.sum()));
          columns.show(String.join(COMMA, rows.columns()));
        });
  }

  void lock(boolean locked) {
    ticked.setDisable(locked);
    fields.setDisable(locked);
  }

  private void tick() {
    boolean wanted = ticked.isSelected();
    change.make(text -> wanted ? text.with(path, USUAL) : text.without(path));
  }

  private void name(String typed) {
    Places places = new Places(words);
    if (typed.isBlank()) {
      sumField.wrong(Optional.of(words.say("line.needed")));
    } else {
      change.make(
          text -> text.with(at("sum"), places.written(typed.strip())),
          refused -> sumField.wrong(refused.map(places::unknown)));
    }
  }

  private void list(String typed) {
    List<String> names =
        Stream.of(typed.split("[、,，;；]"))
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .toList();
    change.make(text -> text.with(at("columns"), names));
  }

  private List<String> at(String field) {
    return Stream.concat(path.stream(), Stream.of(field)).toList();
  }
}
