package plandraft.ui.kit.sheet;

import javafx.geometry.HPos;

/// One column of a sheet.
///
/// @param width its usual width in pixels
/// @param grow its share of the width that is left over; 0 keeps its width always
/// @param editable whether its cells can be typed into
/// @param merged whether rows of one group share one cell
/// @param wrapped whether long text breaks into lines
/// @param folding whether it is indented by level and folds the rows below
public record Column(
    String key,
    String title,
    double width,
    double grow,
    HPos align,
    boolean editable,
    boolean merged,
    boolean wrapped,
    boolean folding,
    Completion completion) {

  /// An editable column of text, flush left.
  public static Column of(String key, String title, double width) {
    return new Column(key, title, width, 0, HPos.LEFT, true, false, false, false, Completion.NONE);
  }

  /// This column taking a share of the width that is left over.
  public Column growing(double share) {
    return new Column(
        key, title, width, share, align, editable, merged, wrapped, folding, completion);
  }

  /// This column set for numbers: flush right.
  public Column numeric() {
    return new Column(
        key, title, width, grow, HPos.RIGHT, editable, merged, wrapped, folding, completion);
  }

  /// This column, not to be typed into.
  public Column fixed() {
    return new Column(key, title, width, grow, align, false, merged, wrapped, folding, completion);
  }

  /// This column with one cell for each group of rows.
  public Column merging() {
    return new Column(key, title, width, grow, align, editable, true, wrapped, folding, completion);
  }

  /// This column breaking long text into lines.
  public Column wrapping() {
    return new Column(key, title, width, grow, align, editable, merged, true, folding, completion);
  }

  /// This column showing the tree.
  public Column treeing() {
    return new Column(key, title, width, grow, align, editable, merged, wrapped, true, completion);
  }

  /// This column offering completions.
  public Column completing(Completion next) {
    return new Column(key, title, width, grow, align, editable, merged, wrapped, folding, next);
  }
}
