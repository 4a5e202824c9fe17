package plandraft.ui.write;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Point2D;
import javafx.scene.control.Tooltip;
import org.fxmisc.richtext.Selection;
import org.fxmisc.richtext.SelectionImpl;
import org.fxmisc.richtext.event.MouseOverTextEvent;
import plandraft.check.Finding;
import plandraft.model.Place;

/// Tinting the words on the page that a check found fault with, and telling why.
final class Doubts {
  private static final Duration REST = Duration.ofMillis(400);
  private static final double BELOW = 18;

  private record Lit(Finding finding, Selection<LineStyle, Piece, Look> where) {}

  private final ProseArea area;
  private final Locale locale;
  private final Tooltip why = new Tooltip();
  private final List<Lit> lit = new ArrayList<>();
  private Map<Place, List<Finding>> findings = Map.of();

  Doubts(ProseArea area, Locale locale) {
    this.area = area;
    this.locale = locale;
    area.setMouseOverTextDelay(REST);
    area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN, this::tell);
    area.addEventHandler(MouseOverTextEvent.MOUSE_OVER_TEXT_END, _ -> why.hide());
  }

  /// Shows others from now on.
  void show(List<Finding> next) {
    Map<Place, List<Finding>> byPlace = new HashMap<>();
    next.forEach(it -> byPlace.computeIfAbsent(it.at().place(), _ -> new ArrayList<>()).add(it));
    findings = byPlace;
    light();
  }

  /// Tints those on the page as it is now.
  void light() {
    lit.forEach(one -> area.removeSelection(one.where()));
    lit.clear();
    for (int i = 0; i < area.rowCount() && lit.size() < Finder.MOST; i++) {
      Row row = area.row(i);
      for (Finding finding : findings.getOrDefault(row.place(), List.of())) {
        if (stands(finding, row)) {
          light(finding, area.offset(new Spot(i, finding.at().span().from())));
        }
      }
    }
  }

  private static boolean stands(Finding finding, Row row) {
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

  private void tell(MouseOverTextEvent over) {
    int at = over.getCharacterIndex();
    lit.stream()
        .filter(one -> one.where().getStartPosition() <= at && at < one.where().getEndPosition())
        .findFirst()
        .ifPresent(one -> tell(one.finding(), over.getScreenPosition()));
  }

  private void tell(Finding finding, Point2D where) {
    String formula = finding.formula().isBlank() ? "" : "\n" + finding.formula();
    why.setText(finding.sentence().in(locale) + formula);
    why.show(area, where.getX(), where.getY() + BELOW);
  }
}
