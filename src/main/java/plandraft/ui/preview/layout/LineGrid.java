package plandraft.ui.preview.layout;

import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import plandraft.ui.kit.Action;
import plandraft.ui.kit.Shortcuts;
import plandraft.ui.kit.sheet.Cells;
import plandraft.ui.kit.sheet.Sheet;

/// A grid of a few lines, which are called by their numbers: buttons above it, below it what is
/// wrong and what it is about.
final class LineGrid {
  private static final double LINE = 33;
  private static final double HEAD = 44;

  private final int fewest;
  private final Sheet sheet;
  private final Label problem = new Label();
  private final BooleanProperty locked = new SimpleBooleanProperty();
  private final HBox buttons = new HBox(4);
  private final VBox node;

  /// @param about what the grid is about, in a sentence or two
  /// @param fewest so many lines there is room for at least, for a list of offers below a cell
  LineGrid(Locale locale, String about, int fewest) {
    this.fewest = fewest;
    this.sheet = Sheet.of(locale);
    sheet.onFocus(at -> reveal(Integer.parseInt(at.row())));
    problem.getStyleClass().add("problem");
    problem.managedProperty().bind(problem.textProperty().isNotEmpty());
    Label remark = new Label(about);
    remark.getStyleClass().add("caption");
    for (Label label : List.of(problem, remark)) {
      label.setWrapText(true);
      label.setMinHeight(Region.USE_PREF_SIZE);
    }
    node = new VBox(6, buttons, sheet.node(), problem, remark);
  }

  Node node() {
    return node;
  }

  Sheet sheet() {
    return sheet;
  }

  /// Offers actions by buttons and keys.
  void offer(List<Action> actions) {
    List<Action> open = actions.stream().map(action -> action.disabledWhen(locked)).toList();
    open.forEach(action -> buttons.getChildren().add(action.iconButton()));
    Shortcuts.listen(sheet.node(), open);
  }

  /// Shows so many `lines`.
  void show(Cells cells, int lines) {
    sheet.show(cells);
    double height = HEAD + LINE * Math.max(fewest, lines);
    ((Region) sheet.node()).setMinHeight(height);
    ((Region) sheet.node()).setPrefHeight(height);
  }

  /// Says what is wrong; nothing if that is blank.
  void tell(String wrong) {
    problem.setText(wrong);
  }

  /// Scrolls so far that a line can be seen.
  private void reveal(int line) {
    Reveal.part(sheet.node(), line == 0 ? 0 : HEAD + LINE * line, HEAD + LINE * (line + 1));
  }

  void lock(boolean lock) {
    locked.set(lock);
    sheet.editable(!lock);
  }

  /// The lines that are selected.
  TreeSet<Integer> selected() {
    TreeSet<Integer> rows = new TreeSet<>();
    sheet.selectedRows().forEach(row -> rows.add(Integer.valueOf(row)));
    return rows;
  }
}
