package plandraft.ui.write;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import plandraft.model.Ids;

/// Changes within one flow of text. A split gives the second half a new id and a join keeps the
/// first's, except that words never leave their id to an empty line.
///
/// @param flow any line of it
record Joint(Line.Within flow, Ids ids) {
  /// The rows after a range of them gave way to `inserted`.
  Splice replace(List<TextRow> touched, int from, int to, List<Strip> inserted) {
    TextRow first = touched.getFirst();
    TextRow last = touched.getLast();
    List<TextRow> head = standing(first) && from > 0 ? List.of(first) : List.of();
    List<TextRow> tail = standing(last) && to == 0 ? List.of(last) : List.of();
    List<Run> left = standing(first) ? List.of() : first.slice(0, from);
    List<Run> right = standing(last) ? List.of() : last.slice(to, last.length());
    boolean nothing = inserted.size() == 1 && inserted.getFirst().runs().isEmpty();
    if (nothing && left.isEmpty() && right.isEmpty() && head.size() + tail.size() > 0) {
      return new Splice(joined(head, tail), 0, head.size());
    }
    TextRow start = standing(first) ? blank() : first;
    TextRow end = standing(last) ? start : last;
    List<TextRow> middle =
        inserted.size() == 1
            ? List.of(one(start, end, left, inserted.getFirst().runs(), right))
            : several(start, left, inserted, right);
    int caret = middle.getLast().length() - right.stream().mapToInt(Run::length).sum();
    return new Splice(joined(joined(head, middle), tail), head.size() + middle.size() - 1, caret);
  }

  private TextRow one(TextRow start, TextRow end, List<Run> left, List<Run> runs, List<Run> right) {
    boolean joinsIntoEmpty = left.isEmpty() && runs.isEmpty() && !right.isEmpty();
    return written((joinsIntoEmpty ? end : start).with(joined(joined(left, runs), right)));
  }

  private List<TextRow> several(
      TextRow start, List<Run> left, List<Strip> inserted, List<Run> right) {
    Line.Prose line = prose(start);
    TextRow opening = start.on(line).with(joined(left, inserted.getFirst().runs()));
    TextRow closing = row(line, inserted.getLast()).with(joined(inserted.getLast().runs(), right));
    if (opening.runs().isEmpty() && !closing.runs().isEmpty()) {
      opening = opening.on(line.withId(ids.fresh()));
      closing = closing.on(((Line.Prose) closing.line()).withId(line.id()));
    }
    List<TextRow> rows = new ArrayList<>(List.of(opening));
    inserted.subList(1, inserted.size() - 1).forEach(strip -> rows.add(row(line, strip)));
    rows.add(closing);
    return rows;
  }

  private TextRow row(Line.Prose like, Strip strip) {
    Form form = strip.form().orElse(like.form());
    return TextRow.of(like.withForm(form).withId(ids.fresh()), strip.runs());
  }

  private TextRow written(TextRow row) {
    return row.line() instanceof Line.Vacant && !row.runs().isEmpty() ? row.on(prose(row)) : row;
  }

  private Line.Prose prose(TextRow row) {
    return row.line() instanceof Line.Prose prose
        ? prose
        : new Line.Vacant(flow.body(), flow.panel()).written(ids.fresh());
  }

  private TextRow blank() {
    return TextRow.of(new Line.Vacant(flow.body(), flow.panel()).written(ids.fresh()), List.of());
  }

  private static boolean standing(TextRow row) {
    return row.line() instanceof Line.Standing;
  }

  private static <T> List<T> joined(List<T> one, List<T> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }
}
