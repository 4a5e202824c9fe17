package plandraft.ui.preview.layout;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A control under its name, with a remark and with what is wrong with it below.
final class Field {
  private static final double HALF = 50;

  private final Label remark = line("caption");
  private final Label wrong = line("problem");
  private final Control control;
  private final VBox node;

  /// @param control what has the keyboard
  /// @param shown what is seen of it, which may hold more
  Field(String name, Control control, Node shown) {
    this.control = control;
    control.setAccessibleText(name);
    control.setMaxWidth(Double.MAX_VALUE);
    Label label = new Label(name);
    label.setLabelFor(control);
    wrong
        .textProperty()
        .addListener((property, was, now) -> control.setAccessibleHelp(now.isEmpty() ? null : now));
    node = new VBox(4, label, shown, remark, wrong);
    node.setFillWidth(true);
  }

  Field(String name, Control control) {
    this(name, control, control);
  }

  /// Fields beside one another in two columns.
  static Node pairs(List<Field> fields) {
    GridPane grid = new GridPane(12, 12);
    ColumnConstraints half = new ColumnConstraints();
    half.setPercentWidth(HALF);
    grid.getColumnConstraints().setAll(half, half);
    for (int i = 0; i < fields.size(); i++) {
      grid.add(fields.get(i).node, i % 2, i / 2);
    }
    return grid;
  }

  /// Says in the field's accessible name what it belongs to.
  void within(String whole) {
    control.setAccessibleText(whole + " " + control.getAccessibleText());
  }

  Node node() {
    return node;
  }

  /// Says more about the field.
  void remark(String sentence) {
    remark.setText(sentence);
  }

  /// Says what is wrong, or that nothing is.
  void wrong(Optional<String> sentence) {
    wrong.setText(sentence.orElse(""));
    if (sentence.isPresent()) {
      Reveal.whole(wrong);
    }
  }

  private static Label line(String style) {
    Label label = new Label();
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.managedProperty().bind(label.textProperty().isNotEmpty());
    return label;
  }
}
