package plandraft.ui.write;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plandraft.edit.Annexes;
import plandraft.model.Block;
import plandraft.model.Media;
import plandraft.model.Plan;
import plandraft.recognize.Excerpt;

/// Pasting what another program copied: its paragraphs flow into the text, its tables become free
/// tables of the plan and stand between them like its pictures.
record Pasting(ProseArea area, Desk desk) {
  /// Whether it finds room where the caret is: captions hold one line, a task's text no tables and
  /// pictures.
  boolean fits(Excerpt excerpt) {
    Line line = area.row(area.selectionStart().row()).line();
    boolean words = excerpt.grids().isEmpty() && excerpt.pictures().isEmpty();
    return (words || Placing.takes(line)) && (line instanceof Line.Within || excerpt.standsAlone());
  }

  /// Puts it in place of what is selected, as one step.
  void paste(Excerpt excerpt) {
    desk.settle();
    Line line = area.row(area.selectionStart().row()).line();
    if (!(line instanceof Line.Within)) {
      desk.done(Step.PASTE, plan -> below(line, with(plan, excerpt), excerpt));
      return;
    }
    Spot end = area.selectionEnd();
    TextRow last = area.row(end.row());
    boolean within = last.line() instanceof Line.Prose && end.column() < last.length();
    Inflow inflow = Inflow.of(excerpt.blocks(), within);
    area.insert(inflow.strips());
    int first = area.caret().row() - inflow.strips().size() + 1;
    List<Line> lines =
        IntStream.range(0, inflow.strips().size())
            .mapToObj(i -> area.row(first + i).line())
            .toList();
    desk.done(Step.PASTE, plan -> inflow.placed(with(plan, excerpt), lines));
  }

  /// The plan with what stands alone at the head of the text below a heading.
  private static Plan below(Line heading, Plan plan, Excerpt excerpt) {
    Plan next = plan;
    for (Block block : excerpt.blocks().reversed()) {
      next = Placing.placed(next, heading, block);
    }
    return next;
  }

  private static Plan with(Plan plan, Excerpt excerpt) {
    Plan next =
        plan.withGrids(Stream.concat(plan.grids().stream(), excerpt.grids().stream()).toList());
    for (Media picture : excerpt.pictures()) {
      next = Annexes.keeping(next, picture);
    }
    return next;
  }
}
