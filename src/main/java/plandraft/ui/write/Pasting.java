package plandraft.ui.write;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plandraft.model.Plan;
import plandraft.recognize.Excerpt;

/// Pasting what another program copied: its paragraphs flow into the text, its tables become free
/// tables of the plan and stand between them.
record Pasting(ProseArea area, Desk desk) {
  /// Whether it finds room where the caret is: captions hold one line, a task's text no tables.
  boolean fits(Excerpt excerpt) {
    Line line = area.row(area.selectionStart().row()).line();
    return line instanceof Line.Within && (excerpt.grids().isEmpty() || Placing.takes(line));
  }

  /// Puts it in place of what is selected, as one step.
  void paste(Excerpt excerpt) {
    desk.settle();
    Spot end = area.selectionEnd();
    Row last = area.row(end.row());
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

  private static Plan with(Plan plan, Excerpt excerpt) {
    return plan.withGrids(Stream.concat(plan.grids().stream(), excerpt.grids().stream()).toList());
  }
}
