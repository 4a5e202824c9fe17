package plandraft.ui.kit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Window;

/// A field and below it what fits the words typed: arrows move, Enter takes, Escape leaves.
public final class Chooser<T> {
  private static final double WIDTH = 560;
  private static final double LINE = 33;
  private static final int LINES = 11;
  private static final double TOP = 72;

  private final Function<String, List<T>> fitting;
  private final Consumer<T> take;
  private final TextField field = new TextField();
  private final ListView<T> list = new ListView<>();
  private final Popup popup = new Popup();

  private Chooser(Function<String, List<T>> fitting, Consumer<T> take) {
    this.fitting = fitting;
    this.take = take;
  }

  /// A chooser that is not shown yet.
  ///
  /// @param prompt what the empty field says, and its accessible name
  /// @param none what is said where nothing fits, and what to do then
  /// @param fitting what fits the words typed, the best first
  /// @param line one choice as it stands in the list
  /// @param take is told what was chosen
  public static <T> Chooser<T> of(
      String prompt,
      String none,
      Function<String, List<T>> fitting,
      Function<T, Node> line,
      Consumer<T> take) {
    Chooser<T> chooser = new Chooser<>(fitting, take);
    chooser.build(prompt, line);
    chooser.list.setPlaceholder(new Label(none));
    return chooser;
  }

  /// Shows itself in the upper middle of a window, empty.
  public void show(Window owner) {
    field.clear();
    fill("");
    double x = owner.getX() + (owner.getWidth() - WIDTH) / 2;
    popup.show(owner, x, owner.getY() + TOP);
    field.requestFocus();
  }

  private void build(String prompt, Function<T, Node> line) {
    field.setPromptText(prompt);
    field.setAccessibleText(prompt);
    field.textProperty().addListener((property, was, now) -> fill(now));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    list.setAccessibleText(prompt);
    list.setFocusTraversable(false);
    list.setFixedCellSize(LINE);
    list.setCellFactory(view -> new Line<>(line));
    list.setOnMouseClicked(click -> takeSelected());
    VBox box = new VBox(field, list);
    box.getStyleClass().add("palette");
    box.setPrefWidth(WIDTH);
    popup.getContent().add(box);
    popup.setAutoHide(true);
  }

  private void fill(String words) {
    List<T> choices = fitting.apply(words);
    list.getItems().setAll(choices);
    list.setPrefHeight(LINE * Math.clamp(choices.size(), 1, LINES) + 2);
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
  }

  private void press(KeyEvent key) {
    if (key.getCode() == KeyCode.UP) {
      move(-1);
    } else if (key.getCode() == KeyCode.DOWN) {
      move(1);
    } else if (key.getCode() == KeyCode.ENTER) {
      takeSelected();
    } else if (key.getCode() == KeyCode.ESCAPE) {
      popup.hide();
    } else {
      return;
    }
    key.consume();
  }

  private void move(int by) {
    int size = list.getItems().size();
    if (size > 0) {
      int next = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, size);
      list.getSelectionModel().clearAndSelect(next);
      list.scrollTo(Math.max(0, next - LINES + 1));
    }
  }

  private void takeSelected() {
    Optional<T> chosen = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    popup.hide();
    chosen.ifPresent(take);
  }

  private static final class Line<T> extends ListCell<T> {
    private final Function<T, Node> line;

    Line(Function<T, Node> line) {
      this.line = line;
    }

    @Override
    protected void updateItem(T item, boolean empty) {
      super.updateItem(item, empty);
      setGraphic(empty || item == null ? null : line.apply(item));
    }
  }
}
