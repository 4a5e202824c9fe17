package plandraft.ui.inspect;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import plandraft.model.Plan;
import plandraft.ui.kit.Entry;

/// A panel of fields that change one thing, with facts about it below.
final class FieldsPanel<T> implements Panel {
  /// One field of the thing: what the user sees of it, and what shows and locks it.
  ///
  /// @param show shows what the thing says now
  record Field<T>(Node node, Consumer<T> show, Consumer<Boolean> lock) {}

  private final Function<Plan, Optional<T>> find;
  private final List<Field<T>> fields;
  private final Function<T, List<Node>> facts;
  private final VBox told = new VBox(8);
  private final VBox box;

  /// @param kind what kind of thing it is
  /// @param find the thing as it stands in a plan, if it still does
  /// @param facts what there is to tell of it
  FieldsPanel(
      String kind,
      Function<Plan, Optional<T>> find,
      List<Field<T>> fields,
      Function<T, List<Node>> facts) {
    this.find = find;
    this.fields = fields;
    this.facts = facts;
    box = new VBox(8, Rows.caption(kind));
    fields.forEach(field -> box.getChildren().add(field.node()));
    box.getChildren().add(told);
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void lock(boolean locked) {
    fields.forEach(field -> field.lock().accept(locked));
  }

  @Override
  public void show(Plan plan) {
    Optional<T> found = find.apply(plan);
    box.setVisible(found.isPresent());
    found.ifPresent(
        thing -> {
          fields.forEach(field -> field.show().accept(thing));
          told.getChildren().setAll(facts.apply(thing));
        });
  }

  /// A line of text.
  static <T> Field<T> text(String name, Function<T, String> value, Consumer<String> commit) {
    Entry entry = new Entry(name, commit);
    Node row = Rows.field(name, entry.node());
    return new Field<>(row, thing -> entry.show(value.apply(thing)), entry::lock);
  }

  /// One of a few things by their names.
  static <T, V> Field<T> choice(
      String name,
      List<V> choices,
      Function<V, String> said,
      Function<T, V> value,
      Consumer<V> commit) {
    ComboBox<V> choice = Rows.choice(name, choices, said);
    choice.setOnAction(chosen -> commit.accept(choice.getValue()));
    Node row = Rows.field(name, choice);
    return new Field<>(row, thing -> choice.setValue(value.apply(thing)), choice::setDisable);
  }

  /// Something that is so or not.
  static <T> Field<T> tick(String name, Function<T, Boolean> value, Consumer<Boolean> commit) {
    CheckBox box = new CheckBox(name);
    box.setOnAction(ticked -> commit.accept(box.isSelected()));
    return new Field<>(box, thing -> box.setSelected(value.apply(thing)), box::setDisable);
  }
}
