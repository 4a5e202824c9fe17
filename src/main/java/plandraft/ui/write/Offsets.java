package plandraft.ui.write;

import java.util.OptionalInt;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.model.TwoDimensional.Position;

/// Offsets in an area's whole text, and the spots in its rows that they are; the caret stands
/// neither in a row's lead nor inside an indivisible piece.
final class Offsets {
  private final ProseArea area;

  Offsets(ProseArea area) {
    this.area = area;
  }

  /// The spot at `offset`, moved out of a lead.
  Spot spot(int offset) {
    Position position = area.offsetToPosition(offset, Bias.Forward);
    return new Spot(
        position.getMajor(), Math.max(0, position.getMinor() - lead(position.getMajor())));
  }

  /// The offset of `spot`.
  int of(Spot spot) {
    return area.getAbsolutePosition(spot.row(), lead(spot.row()) + spot.column());
  }

  private int lead(int row) {
    return Paragraphs.lead(area.getParagraph(row)).length();
  }

  /// `offset`, or that before the piece it is inside of; in a lead, that behind the lead.
  int before(int offset) {
    return edge(offset, true);
  }

  /// `offset`, or that behind the lead or the piece it is inside of.
  int behind(int offset) {
    return edge(offset, false);
  }

  private int edge(int offset, boolean back) {
    Spot spot = spot(offset);
    return of(new Spot(spot.row(), area.row(spot.row()).edge(spot.column(), back)));
  }

  /// The nearest offset at which the caret may stand.
  int nearest(int offset) {
    int before = before(offset);
    int behind = behind(offset);
    return offset - before < behind - offset ? before : behind;
  }

  /// The offset one character or indivisible piece before `spot`; none at the beginning.
  OptionalInt previous(Spot spot) {
    if (spot.column() > 0) {
      int column = area.row(spot.row()).before(spot.column());
      return OptionalInt.of(of(new Spot(spot.row(), column)));
    }
    int above = spot.row() - 1;
    return above >= 0
        ? OptionalInt.of(of(new Spot(above, area.row(above).length())))
        : OptionalInt.empty();
  }

  /// The offset one character or indivisible piece behind `spot`; none at the end.
  OptionalInt next(Spot spot) {
    TextRow row = area.row(spot.row());
    if (spot.column() < row.length()) {
      return OptionalInt.of(of(new Spot(spot.row(), row.after(spot.column()))));
    }
    int below = spot.row() + 1;
    return below < area.rowCount() ? OptionalInt.of(of(new Spot(below, 0))) : OptionalInt.empty();
  }
}
