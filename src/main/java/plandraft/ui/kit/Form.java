package plandraft.ui.kit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.converter.LocalDateStringConverter;

/// Named fields in two columns, and below them what is still wrong.
public final class Form {
  private static final double HALF = 270;

  private final GridPane grid = new GridPane();
  private final Label told = new Label();
  private final VBox node = new VBox(10, grid, told);
  private final ReadOnlyBooleanWrapper faulty = new ReadOnlyBooleanWrapper();
  private Supplier<Optional<String>> problem = Optional::empty;
  private int cell;

  /// A form without fields.
  public Form() {
    grid.getStyleClass().add("form");
    ColumnConstraints half = new ColumnConstraints(HALF);
    grid.getColumnConstraints().setAll(half, half);
    told.getStyleClass().add("problem");
    told.setWrapText(true);
    node.getStyleClass().add("form");
  }

  /// The form as it stands in a dialog.
  public Node node() {
    return node;
  }

  /// Puts the cursor into the first field.
  public void focus() {
    grid.getChildren().stream()
        .flatMap(field -> field.lookupAll(".text-input").stream())
        .findFirst()
        .ifPresent(Node::requestFocus);
  }

  /// Says something above the fields.
  public void remark(String sentence) {
    Label label = new Label(sentence);
    label.setWrapText(true);
    node.getChildren().addFirst(label);
  }

  /// Tells what is wrong with what the fields hold now; asked after every change.
  public void holds(Supplier<Optional<String>> next) {
    problem = next;
    look();
  }

  /// Whether something is wrong.
  public ReadOnlyBooleanProperty faulty() {
    return faulty.getReadOnlyProperty();
  }

  /// A line of text, half as wide as the form.
  public TextField half(String name, String value) {
    return add(name, field(value), 1);
  }

  /// A line of text as wide as the form.
  public TextField wide(String name, String value) {
    return add(name, field(value), 2);
  }

  /// A line of text as wide as the form that a button called `choose` can fill.
  public TextField chosen(
      String name, String value, String choose, Supplier<Optional<String>> choosing) {
    TextField field = field(value);
    HBox.setHgrow(field, Priority.ALWAYS);
    Button button = new Button(choose);
    button.setOnAction(pressed -> choosing.get().ifPresent(field::setText));
    return add(name, field, new HBox(8, field, button), 2);
  }

  /// Several lines of text.
  public TextArea lines(String name, String value, int rows) {
    TextArea area = new TextArea(value);
    area.setPrefRowCount(rows);
    area.textProperty().addListener((property, was, now) -> look());
    return add(name, area, 2);
  }

  /// One of several choices, shown by name.
  public <T> ChoiceBox<T> choice(String name, List<T> choices, T value, Function<T, String> shown) {
    ChoiceBox<T> box = new ChoiceBox<>();
    box.getItems().setAll(choices);
    box.setValue(value);
    box.setConverter(Named.by(shown));
    box.setMaxWidth(Double.MAX_VALUE);
    return add(name, box, 1);
  }

  /// One of several words, or others that are typed.
  public ComboBox<String> typed(String name, List<String> choices, String value) {
    ComboBox<String> box = new ComboBox<>();
    box.getItems().setAll(choices);
    box.setEditable(true);
    box.getEditor().setText(value);
    box.getEditor().setAccessibleText(name);
    box.getEditor().textProperty().addListener((property, was, now) -> look());
    box.setMaxWidth(Double.MAX_VALUE);
    return add(name, box, 1);
  }

  /// A day, or none.
  public DatePicker day(String name, Optional<LocalDate> value) {
    DatePicker picker = new DatePicker(value.orElse(null));
    picker.getEditor().setAccessibleText(name);
    picker.setConverter(
        new LocalDateStringConverter(
            DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ISO_LOCAL_DATE));
    picker.setMaxWidth(Double.MAX_VALUE);
    return add(name, picker, 1);
  }

  private TextField field(String value) {
    TextField field = new TextField(value);
    field.textProperty().addListener((property, was, now) -> look());
    return field;
  }

  private <C extends Control> C add(String name, C control, int columns) {
    return add(name, control, control, columns);
  }

  private <C extends Control> C add(String name, C control, Node shown, int columns) {
    control.setAccessibleText(name);
    Label label = new Label(name);
    label.setLabelFor(control);
    if (columns == 2) {
      cell += cell % 2;
    }
    grid.add(new VBox(4, label, shown), cell % 2, cell / 2, columns, 1);
    cell += columns;
    return control;
  }

  private void look() {
    Optional<String> wrong = problem.get();
    faulty.set(wrong.isPresent());
    told.setText(wrong.orElse(""));
  }
}
