package plandraft.ui.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.fxmisc.richtext.Selection;
import org.fxmisc.richtext.SelectionImpl;
import plandraft.check.Finding;
import plandraft.model.Place;

/// Tinting the words in the portion that a check found fault with.
final class Doubts {
  private record Lit(Finding finding, Selection<LineStyle, Piece, Look> where) {}

  private final ProseArea area;
  private final Locale locale;
  private final List<Lit> lit = new ArrayList<>();
  private Map<Place, List<Finding>> findings = Map.of();

  Doubts(ProseArea area, Locale locale) {
    this.area = area;
    this.locale = locale;
  }

  /// Shows others from now on.
  void show(List<Finding> next) {
    Map<Place, List<Finding>> byPlace = new HashMap<>();
    next.forEach(it -> byPlace.computeIfAbsent(it.at().place(), _ -> new ArrayList<>()).add(it));
    findings = byPlace;
    light();
  }

  /// Tints those in the portion as it is now.
  void light() {
    lit.forEach(one -> area.removeSelection(one.where()));
    lit.clear();
    for (int i = 0; i < area.rowCount() && lit.size() < Finder.MOST; i++) {
      TextRow row = area.row(i);
      for (Finding finding : findings.getOrDefault(row.place(), List.of())) {
        if (stands(finding, row)) {
          light(finding, area.offset(new Spot(i, finding.at().span().from())));
        }
      }
    }
  }

  private static boolean stands(Finding finding, TextRow row) {
    String words = finding.at().words();
    return finding.at().span().to() > finding.at().span().from()
        && row.text().startsWith(words, finding.at().span().from());
  }

  private void light(Finding finding, int from) {
    SelectionImpl<LineStyle, Piece, Look> where =
        new SelectionImpl<>(name(finding), area, from, from + finding.at().words().length());
    area.addSelection(where);
    lit.add(new Lit(finding, where));
  }

  private static String name(Finding finding) {
    return "doubt-" + finding.severity().name().toLowerCase(Locale.ROOT);
  }

  /// What was found fault with at the letter at an offset, and how it was worked out.
  List<String> told(int at) {
    return lit.stream()
        .filter(one -> one.where().getStartPosition() <= at && at < one.where().getEndPosition())
        .findFirst()
        .map(Lit::finding)
        .map(
            finding ->
                Stream.of(finding.sentence().in(locale), finding.formula())
                    .filter(line -> !line.isBlank())
                    .toList())
        .orElse(List.of());
  }
}
