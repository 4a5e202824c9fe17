package plandraft.ui.inspect;

import java.util.List;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import plandraft.ui.kit.Named;

/// The rows cards are made of: a name at the left, a value at the right.
final class Rows {
  private static final int SHORT = 14;
  private static final double NAME = 76;

  private Rows() {}

  static Node pair(String name, String value) {
    return pair(name, new Label(value));
  }

  static Node pair(String name, Label right) {
    right.setMinWidth(Region.USE_PREF_SIZE);
    right.getStyleClass().add("figure");
    return row(caption(name), right);
  }

  /// A fact whose value may take several lines.
  static Node fact(String name, String value) {
    if (value.codePointCount(0, value.length()) <= SHORT) {
      return pair(name, value);
    }
    return new VBox(2, caption(name), text(value));
  }

  static Node head(String title, Node aside) {
    Label left = new Label(title);
    left.getStyleClass().add("strong");
    return row(left, aside);
  }

  /// A question with what takes its answer.
  static Node answered(String question, Node answer) {
    Label asked = caption(question);
    asked.setWrapText(true);
    asked.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(asked, Priority.ALWAYS);
    asked.setMaxWidth(Double.MAX_VALUE);
    HBox row = new HBox(8, asked, answer);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /// A name and an editable value.
  static Node field(String name, Node field) {
    Label left = caption(name);
    left.setMinWidth(NAME);
    left.setLabelFor(field);
    HBox.setHgrow(field, Priority.ALWAYS);
    HBox row = new HBox(8, left, field);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /// A choice of a few things by their names.
  static <T> ComboBox<T> choice(String name, List<T> choices, Function<T, String> shown) {
    ComboBox<T> box = new ComboBox<>();
    box.getItems().setAll(choices);
    box.setAccessibleText(name);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setConverter(Named.by(shown));
    return box;
  }

  static Label text(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  static Label caption(String text) {
    Label label = new Label(text);
    label.getStyleClass().add("caption");
    return label;
  }

  private static Node row(Node left, Node right) {
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    HBox row = new HBox(8, left, gap, right);
    row.setAlignment(Pos.BASELINE_LEFT);
    return row;
  }
}
