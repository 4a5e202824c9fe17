package plandraft.ui.outline;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import plandraft.ui.outline.Branch.Kind;

/// One line of the outline: number, title, badge; the title is edited in place.
final class BranchCell extends TreeCell<Branch> {
  private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");
  private static final PseudoClass HINT = PseudoClass.getPseudoClass("hint");

  private final Label number = new Label();
  private final Label title = new Label();
  private final Label badge = new Label();
  private final Label doubts = new Label();
  private final Tooltip why = new Tooltip();
  private final TextField field = new TextField();
  private final Region gap = new Region();
  private final HBox row = new HBox(6, number, title, gap, doubts, badge);
  private final Locale locale;
  private final BiConsumer<Branch, String> rename;
  private final Function<Branch, String> whole;
  private Optional<Branch> renaming = Optional.empty();

  /// @param rename told a line and its new title
  /// @param whole the title of a line as it is edited
  BranchCell(
      BiConsumer<Branch, String> rename,
      Function<Branch, String> whole,
      String fieldName,
      Locale locale) {
    this.locale = locale;
    this.rename = rename;
    this.whole = whole;
    number.getStyleClass().add("third");
    number.setMinWidth(Region.USE_PREF_SIZE);
    badge.setMinWidth(Region.USE_PREF_SIZE);
    doubts.setMinWidth(Region.USE_PREF_SIZE);
    why.setWrapText(true);
    why.setMaxWidth(420);
    HBox.setHgrow(gap, Priority.ALWAYS);
    row.getStyleClass().add("outline-row");
    row.setPrefWidth(0);
    field.setAccessibleText(fieldName);
    field.addEventFilter(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            cancelEdit();
          }
        });
    field.setOnAction(entered -> commit());
    field
        .focusedProperty()
        .addListener(
            (property, was, focused) -> {
              if (!focused && isEditing()) {
                commit();
              }
            });
  }

  @Override
  public void startEdit() {
    if (getItem() == null || !getItem().renamable()) {
      return;
    }
    super.startEdit();
    renaming = Optional.of(getItem());
    field.setText(whole.apply(getItem()));
    row.getChildren().set(1, field);
    HBox.setHgrow(field, Priority.ALWAYS);
    field.selectAll();
    field.requestFocus();
  }

  @Override
  public void cancelEdit() {
    super.cancelEdit();
    renaming = Optional.empty();
    row.getChildren().set(1, title);
  }

  @Override
  protected void updateItem(Branch branch, boolean empty) {
    super.updateItem(branch, empty);
    boolean shown = !empty && branch != null;
    pseudoClassStateChanged(GROUP, shown && branch.kind() == Kind.GROUP);
    pseudoClassStateChanged(HINT, shown && branch.kind() == Kind.HINT);
    if (!shown) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    number.setText(branch.number());
    number.setManaged(!branch.number().isEmpty());
    number.setVisible(!branch.number().isEmpty());
    title.setText(branch.title());
    badge.setText(branch.badge());
    badge.setVisible(!branch.badge().isEmpty());
    badge.setManaged(!branch.badge().isEmpty());
    boolean count = branch.badge().chars().allMatch(Character::isDigit);
    badge.getStyleClass().setAll("label", "badge", count ? "advice" : "warning");
    show(branch.doubts());
    if (!isEditing()) {
      row.getChildren().set(1, title);
    }
    setAccessibleText(branch.number() + branch.title() + " " + doubts.getText());
    setGraphic(row);
  }

  private void show(Branch.Doubts found) {
    why.setText(found.told().stream().map(it -> it.in(locale)).collect(Collectors.joining("\n")));
    doubts.setTooltip(found.count() == 0 ? null : why);
    doubts.setText(found.count() == 0 ? "" : "! " + found.count());
    doubts.getStyleClass().setAll("label", "badge", found.wrong() ? "error" : "warning");
    doubts.setVisible(found.count() > 0);
    doubts.setManaged(found.count() > 0);
  }

  /// Renames the line that was being edited, which may stand in another cell by now.
  private void commit() {
    Optional<Branch> edited = renaming;
    String typed = field.getText().strip();
    cancelEdit();
    edited
        .filter(branch -> !typed.equals(whole.apply(branch)))
        .ifPresent(branch -> rename.accept(branch, typed));
  }
}
