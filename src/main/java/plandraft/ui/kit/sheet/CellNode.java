package plandraft.ui.kit.sheet;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;

/// The picture of one cell: text, perhaps a fold mark before it and a badge behind.
final class CellNode extends Region {
  /// Between the words of a cell and its badges.
  private static final double GAP = 6;

  /// How large the sign is that folds a branch.
  private static final double SIGN = 16;

  static final double INDENT = 18;
  static final double FOLD = 18;

  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final PseudoClass PROPOSED = PseudoClass.getPseudoClass("proposed");
  private static final PseudoClass JOINED = PseudoClass.getPseudoClass("joined");
  private static final PseudoClass RULED = PseudoClass.getPseudoClass("ruled");
  private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
  private static final PseudoClass FOOT = PseudoClass.getPseudoClass("foot");
  private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

  private final Label text = new Label();
  private final HBox badges = new HBox(4);
  private final Region fold = new Region();
  private List<Badge> marked = List.of();
  private String tip = "";
  private double indent;
  private HPos align = HPos.LEFT;

  CellNode() {
    getStyleClass().add("sheet-cell");
    text.getStyleClass().add("sheet-text");
    fold.getStyleClass().add("sheet-fold");
    badges.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(text, badges, fold);
    setOnMouseEntered(_ -> explain());
  }

  /// How far a row of a tree is indented.
  static double indent(Row row) {
    return row.level() * INDENT + FOLD;
  }

  /// What a cell is shown as.
  ///
  /// @param named whether its text stands here
  /// @param last whether it ends with this row
  /// @param ruled whether a line parts it from the next column
  /// @param head whether it is a heading
  /// @param foot whether it sums up what stands above
  record Manner(boolean named, boolean last, boolean ruled, boolean head, boolean foot) {}

  /// Shows a cell of a row.
  void show(Column column, Row row, Cell cell, Manner manner) {
    boolean wrapped = column.wrapped() || manner.head();
    align = column.align();
    indent = column.folding() ? indent(row) : 0;
    tip = cell.tip();
    text.setText(manner.named() ? cell.text() : "");
    text.setWrapText(wrapped);
    text.setTextAlignment(manner.head() ? TextAlignment.CENTER : TextAlignment.LEFT);
    text.setAlignment(
        manner.head()
            ? Pos.CENTER
            : !column.wrapped() && align == HPos.RIGHT ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
    tone(text, "sheet-text", cell.tone());
    mark(manner.named() ? cell.badges() : List.of());
    fold.setVisible(manner.named() && column.folding() && row.fold() != Row.Fold.LEAF);
    fold.pseudoClassStateChanged(OPEN, row.fold() == Row.Fold.OPEN);
    pseudoClassStateChanged(RULED, manner.ruled());
    pseudoClassStateChanged(JOINED, !manner.last());
    pseudoClassStateChanged(HEAD, manner.head());
    pseudoClassStateChanged(FOOT, manner.foot());
    requestLayout();
  }

  void tint(boolean selected, boolean proposed) {
    pseudoClassStateChanged(SELECTED, selected);
    pseudoClassStateChanged(PROPOSED, proposed);
  }

  @Override
  protected void layoutChildren() {
    double left = Heights.PADDING + indent;
    double right = getWidth() - Heights.PADDING;
    if (!badges.getChildren().isEmpty()) {
      double width = badges.prefWidth(-1);
      badges.resizeRelocate(right - width, 0, width, getHeight());
      right -= width + GAP;
    }
    fold.resizeRelocate(left - FOLD, (getHeight() - SIGN) / 2, SIGN, SIGN);
    text.resizeRelocate(left, 0, Math.max(0, right - left), getHeight());
  }

  private void mark(List<Badge> wanted) {
    if (!wanted.equals(marked)) {
      marked = wanted;
      badges.getChildren().setAll(wanted.stream().map(CellNode::label).toList());
    }
  }

  private static Label label(Badge badge) {
    Label label = new Label(badge.text());
    label.setMinWidth(18);
    label.setAlignment(Pos.CENTER);
    tone(label, "sheet-badge", badge.tone());
    return label;
  }

  private void explain() {
    String whole = tip.isEmpty() && text.isTextTruncated() ? text.getText() : tip;
    if (whole.isEmpty()) {
      text.setTooltip(null);
    } else if (text.getTooltip() == null || !text.getTooltip().getText().equals(whole)) {
      Tooltip tooltip = new Tooltip(whole);
      tooltip.setWrapText(true);
      tooltip.setMaxWidth(420);
      text.setTooltip(tooltip);
    }
  }

  private static void tone(Label label, String style, Tone tone) {
    String wanted = tone.styleClass();
    if (label.getStyleClass().size() != 3 || !label.getStyleClass().get(2).equals(wanted)) {
      label.getStyleClass().setAll("label", style, wanted);
    }
  }
}
