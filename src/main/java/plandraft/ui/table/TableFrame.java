package plandraft.ui.table;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plandraft.model.Plan;
import plandraft.ui.kit.Action;
import plandraft.ui.kit.Shortcuts;
import plandraft.ui.kit.sheet.Sheet;

/// A sheet with its headline above it and what belongs to it below, and its actions.
public final class TableFrame {
  private final Sheet sheet;
  private final VBox node;
  private final List<Action> actions;

  private TableFrame(Sheet sheet, VBox node, List<Action> actions) {
    this.sheet = sheet;
    this.node = node;
    this.actions = actions;
  }

  /// The frame before it follows a store: it dresses the parts and puts the actions at hand.
  ///
  /// @param groups the actions of the table, as its menu parts them
  /// @param below what stands below the sheet
  static TableFrame of(
      Sheet sheet, Headline headline, List<List<Action>> groups, List<Node> below) {
    VBox.setVgrow(sheet.node(), Priority.ALWAYS);
    VBox node = new VBox(headline.node(), sheet.node());
    node.getChildren().addAll(below);
    node.getStyleClass().add("table-view");
    node.getStylesheets().add(TableFrame.class.getResource("table.css").toExternalForm());
    List<Action> actions = groups.stream().flatMap(List::stream).toList();
    Shortcuts.listen(node, actions);
    Shortcuts.menu(
        sheet.node(), Stream.concat(Stream.of(sheet.actions()), groups.stream()).toList());
    return new TableFrame(sheet, node, actions);
  }

  /// This frame, which calls `show` with every new plan and can be edited while that may be
  /// changed.
  TableFrame following(Editing editing, Consumer<Plan> show) {
    editing.store().watch(Function.<Plan>identity(), show);
    editing.locked().subscribe(locked -> sheet.editable(!locked));
    return this;
  }

  Node node() {
    return node;
  }

  List<Action> actions() {
    return actions;
  }

  void settle() {
    sheet.commit();
  }
}
