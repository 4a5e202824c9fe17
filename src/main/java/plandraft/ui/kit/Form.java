package plandraft.ui.kit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
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

/// Named fields in two or three columns, which scroll where the window has no room for all of them,
/// and below them what is still wrong.
public final class Form {
  private static final double SIXTH = 82;
  private static final double BAR = 12;
  private static final int WHOLE = 6;
  private static final int HALF = 3;
  private static final int THIRD = 2;

  private final GridPane grid = new GridPane();
  private final Label told = new Label();
  private final Scrolling fields = new Scrolling(grid);
  private final VBox node = new VBox(10, fields, told);
  private final ReadOnlyBooleanWrapper faulty = new ReadOnlyBooleanWrapper();
  private Supplier<Optional<String>> problem = Optional::empty;
  private int row;
  private int taken;

  /// A form without fields.
  public Form() {
    grid.getStyleClass().add("form");
    ColumnConstraints sixth =
        new ColumnConstraints(0, SIXTH, Double.MAX_VALUE, Priority.ALWAYS, HPos.LEFT, true);
    grid.getColumnConstraints().setAll(Collections.nCopies(WHOLE, sixth));
    told.getStyleClass().add("problem");
    // the bar stands beside the fields, in the margin of the dialog
    VBox.setMargin(fields, new Insets(0, -BAR, 0, 0));
    grid.setPadding(new Insets(0, BAR, 0, 0));
    told.setWrapText(true);
    told.managedProperty().bind(told.textProperty().isNotEmpty());
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

  /// A short line of text, a third as wide as the form.
  public TextField third(String name, String value) {
    return add(name, field(value), THIRD);
  }

  /// A line of text, half as wide as the form.
  public TextField half(String name, String value) {
    return add(name, field(value), HALF);
  }

  /// A line of text as wide as the form.
  public TextField wide(String name, String value) {
    return add(name, field(value), WHOLE);
  }

  /// A line of text as wide as the form that a button called `choose` can fill.
  public TextField chosen(
      String name, String value, String choose, Supplier<Optional<String>> choosing) {
    TextField field = field(value);
    HBox.setHgrow(field, Priority.ALWAYS);
    Button button = new Button(choose);
    button.setOnAction(pressed -> choosing.get().ifPresent(field::setText));
    return add(name, field, new HBox(8, field, button), WHOLE);
  }

  /// Several lines of text.
  public TextArea lines(String name, String value, int rows) {
    TextArea area = new TextArea(value);
    area.setPrefRowCount(rows);
    area.textProperty().addListener((property, was, now) -> look());
    return add(name, area, WHOLE);
  }

  /// One of several choices, shown by name, half as wide as the form.
  public <T> ChoiceBox<T> choice(String name, List<T> choices, T value, Function<T, String> shown) {
    return add(name, box(choices, value, shown), HALF);
  }

  /// One of several choices, shown by name, as wide as the form.
  public <T> ChoiceBox<T> wideChoice(
      String name, List<T> choices, T value, Function<T, String> shown) {
    return add(name, box(choices, value, shown), WHOLE);
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
    return add(name, box, HALF);
  }

  /// A day, or none.
  public DatePicker day(String name, Optional<LocalDate> value) {
    DatePicker picker = new DatePicker(value.orElse(null));
    picker.getEditor().setAccessibleText(name);
    picker.setConverter(
        new LocalDateStringConverter(
            DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ISO_LOCAL_DATE));
    picker.setMaxWidth(Double.MAX_VALUE);
    return add(name, picker, HALF);
  }

  private static <T> ChoiceBox<T> box(List<T> choices, T value, Function<T, String> shown) {
    ChoiceBox<T> box = new ChoiceBox<>();
    box.getItems().setAll(choices);
    box.setValue(value);
    box.setConverter(Named.by(shown));
    box.setMaxWidth(Double.MAX_VALUE);
    return box;
  }

  private TextField field(String value) {
    TextField field = new TextField(value);
    field.textProperty().addListener((property, was, now) -> look());
    return field;
  }

  private <C extends Control> C add(String name, C control, int sixths) {
    return add(name, control, control, sixths);
  }

  private <C extends Control> C add(String name, C control, Node shown, int sixths) {
    control.setAccessibleText(name);
    Label label = new Label(name);
    label.setLabelFor(control);
    label.getStyleClass().add("field-name");
    if (taken + sixths > WHOLE) {
      row++;
      taken = 0;
    }
    VBox field = new VBox(4, label, shown);
    field.setPrefWidth(sixths * SIXTH);
    grid.add(field, taken, row, sixths, 1);
    taken += sixths;
    return control;
  }

  private void look() {
    Optional<String> wrong = problem.get();
    faulty.set(wrong.isPresent());
    told.setText(wrong.orElse(""));
  }
}
