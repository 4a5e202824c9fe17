package plandraft.ui.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import plandraft.model.Inline;
import plandraft.model.Inline.Emphasis;
import plandraft.model.Place;

/// A line with what stands in it. Positions count UTF-16 units of what is shown, the lead left out.
///
/// @param marks what is to be seen of it besides
/// @param lead what stands before the runs without being typed
record TextRow(Line line, Set<Mark> marks, String lead, List<Run> runs) {
  TextRow {
    marks = Set.copyOf(marks);
    runs = joined(runs);
  }

  /// A line of prose.
  static TextRow of(Line.Prose line, List<Run> runs) {
    return new TextRow(line, Set.of(), line.form().lead(), runs);
  }

  /// This row with marks.
  TextRow marked(Set<Mark> next) {
    return new TextRow(line, next, lead, runs);
  }

  /// How many positions there are.
  int length() {
    return runs.stream().mapToInt(Run::length).sum();
  }

  /// What is shown, without the lead.
  String text() {
    return runs.stream().map(run -> run.piece().text()).collect(Collectors.joining());
  }

  /// The runs between two positions.
  List<Run> slice(int from, int to) {
    List<Run> slice = new ArrayList<>();
    int at = 0;
    for (Run run : runs) {
      int start = Math.max(from - at, 0);
      int end = Math.min(to - at, run.length());
      if (start < end) {
        slice.add(run.slice(start, end));
      }
      at += run.length();
    }
    return slice;
  }

  /// The nearest position at or before (`back`) or else at or after `position` that is not inside a
  /// piece.
  int edge(int position, boolean back) {
    int at = 0;
    for (Run run : runs) {
      int end = at + run.length();
      if (at < position && position < end && !run.piece().divisible()) {
        return back ? at : end;
      }
      at = end;
    }
    return Math.clamp(position, 0, at);
  }

  /// The position one character or one indivisible piece before `position`.
  int before(int position) {
    int whole = edge(position - 1, true);
    return whole < position - 1 ? whole : text().offsetByCodePoints(position, -1);
  }

  /// The position one character or one indivisible piece behind `position`.
  int after(int position) {
    int whole = edge(position + 1, false);
    return whole > position + 1 ? whole : text().offsetByCodePoints(position, 1);
  }

  /// This row with the runs between two positions emphasised.
  TextRow emphasised(int from, int to, Emphasis emphasis) {
    return changed(from, to, run -> run.emphasised(emphasis));
  }

  /// This row with a comment on what stands between two positions.
  TextRow remarked(int from, int to, Remark remark) {
    return changed(from, to, run -> run.remarked(remark));
  }

  private TextRow changed(int from, int to, UnaryOperator<Run> change) {
    List<Run> next = new ArrayList<>(slice(0, from));
    slice(from, to).forEach(run -> next.add(change.apply(run)));
    next.addAll(slice(to, length()));
    return with(next);
  }

  /// The comments on the words that a position is in or next to.
  List<Remark> remarks(int position) {
    int from = position == 0 ? 0 : before(position);
    int to = position == length() ? position : after(position);
    return slice(from, to).stream().flatMap(run -> run.remarks().stream()).distinct().toList();
  }

  /// The position of what the plan counts as the `nth` of the text, a live reference being one.
  int position(int nth) {
    int counted = 0;
    int at = 0;
    for (Run run : runs) {
      if (nth < counted + run.positions()) {
        return at + nth - counted;
      }
      counted += run.positions();
      at += run.length();
    }
    return at;
  }

  /// The runs as the plan keeps them.
  List<Inline> inlines() {
    return Inline.joined(
        runs.stream()
            .filter(run -> !(run.piece() instanceof Piece.Thing))
            .map(Run::inline)
            .toList());
  }

  /// This row on another line.
  TextRow on(Line.Prose next) {
    return new TextRow(next, marks, next.form().lead(), runs);
  }

  /// This row with other runs.
  TextRow with(List<Run> next) {
    return new TextRow(line, marks, lead, next);
  }

  /// Whether it shows something that is not text.
  boolean holdsThing() {
    return runs.stream().anyMatch(run -> run.piece() instanceof Piece.Thing);
  }

  /// The place of the plan it shows.
  Place place() {
    return line.place();
  }

  private static List<Run> joined(List<Run> runs) {
    List<Run> joined = new ArrayList<>();
    for (Run run : runs) {
      if (run.length() == 0) {
        continue;
      }
      if (!joined.isEmpty() && joined.getLast().joins(run)) {
        joined.add(Run.join(joined.removeLast(), run));
      } else {
        joined.add(run);
      }
    }
    return List.copyOf(joined);
  }
}
