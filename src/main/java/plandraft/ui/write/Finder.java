package plandraft.ui.write;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.application.Platform;
import org.fxmisc.richtext.Selection;
import org.fxmisc.richtext.SelectionImpl;

/// Showing where words stand in the portion.
final class Finder {
  /// How many places are lit at a time.
  static final int MOST = 300;

  private final ProseArea area;
  private final List<Selection<LineStyle, Piece, Look>> lit = new ArrayList<>();

  Finder(ProseArea area) {
    this.area = area;
  }

  /// Lights every place where `words` stand; none for no words.
  void light(String words) {
    lit.forEach(area::removeSelection);
    lit.clear();
    if (!words.isEmpty()) {
      IntStream.range(0, area.rowCount())
          .boxed()
          .flatMap(row -> places(row, words).stream())
          .limit(MOST)
          .forEach(spot -> light(spot, words.length()));
    }
  }

  /// Selects what stands at one place and brings it into sight. On a portion just opened, lines
  /// above are laid out only in the next pulse and may push it out again; so it is followed once
  /// more.
  void select(Spot spot, int length) {
    int from = area.offset(spot);
    area.selectRange(from, from + length);
    area.requestFollowCaret();
    Platform.runLater(area::requestFollowCaret);
  }

  private void light(Spot spot, int length) {
    int from = area.offset(spot);
    SelectionImpl<LineStyle, Piece, Look> place =
        new SelectionImpl<>("found", area, from, from + length);
    area.addSelection(place);
    lit.add(place);
  }

  private List<Spot> places(int row, String words) {
    String text = area.row(row).text();
    return IntStream.iterate(
            text.indexOf(words), at -> at >= 0, at -> text.indexOf(words, at + words.length()))
        .mapToObj(at -> new Spot(row, at))
        .toList();
  }
}
