package plandraft.ui.write;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import plandraft.model.Ids;

/// What becomes of some rows when a range across them gives way to other rows.
///
/// Text flows only within one body and one panel: captions are neither split nor joined, and where
/// a range crosses them, each stretch of text loses its own part and the first takes what is
/// inserted.
///
/// @param rows the rows that take the place of those given
/// @param caretRow the index in `rows` where the caret goes, behind what was inserted
record Splice(List<TextRow> rows, int caretRow, int caretColumn) {
  Splice {
    rows = List.copyOf(rows);
  }

  /// @param touched the rows from that where the range starts to that where it ends
  /// @param from the position in the first of them
  /// @param to the position in the last of them
  /// @param inserted at least one strip; the first goes on from `from`, the rest follows the last
  static Splice of(List<TextRow> touched, int from, int to, List<Strip> inserted, Ids ids) {
    List<List<TextRow>> flows = flows(touched);
    if (flows.size() == 1) {
      return within(touched, from, to, inserted, ids);
    }
    int taking = taking(flows, inserted);
    List<TextRow> rows = new ArrayList<>();
    Spot caret = new Spot(0, from);
    for (int i = 0; i < flows.size(); i++) {
      List<TextRow> flow = flows.get(i);
      int start = i == 0 ? from : 0;
      int end = i == flows.size() - 1 ? to : flow.getLast().length();
      List<Strip> strips = i == taking ? inserted : List.of(Strip.of(""));
      Splice part = within(flow, start, caption(flow) ? start : end, strips, ids);
      caret = i == taking ? new Spot(rows.size() + part.caretRow, part.caretColumn) : caret;
      rows.addAll(part.rows);
    }
    return new Splice(rows, caret.row(), caret.column());
  }

  /// Which flow takes what is inserted: that where the range starts, but from a caption words go to
  /// the first text behind it.
  private static int taking(List<List<TextRow>> flows, List<Strip> inserted) {
    boolean nothing = inserted.size() == 1 && inserted.getFirst().runs().isEmpty();
    return nothing
        ? 0
        : IntStream.range(0, flows.size())
            .filter(i -> !caption(flows.get(i)))
            .findFirst()
            .orElse(0);
  }

  private static List<List<TextRow>> flows(List<TextRow> rows) {
    List<List<TextRow>> flows = new ArrayList<>();
    for (TextRow row : rows) {
      boolean goesOn =
          !flows.isEmpty()
              && row.line() instanceof Line.Within line
              && line.flowsInto(flows.getLast().getLast().line());
      if (!goesOn) {
        flows.add(new ArrayList<>());
      }
      flows.getLast().add(row);
    }
    return flows;
  }

  private static boolean caption(List<TextRow> flow) {
    return flow.getFirst().line() instanceof Line.Caption;
  }

  private static Splice within(
      List<TextRow> touched, int from, int to, List<Strip> inserted, Ids ids) {
    TextRow first = touched.getFirst();
    return switch (first.line()) {
      case Line.Caption _ -> inCaption(first, from, to, inserted);
      case Line.Within line -> new Joint(line, ids).replace(touched, from, to, inserted);
    };
  }

  private static Splice inCaption(TextRow row, int from, int to, List<Strip> inserted) {
    List<Run> runs = new ArrayList<>(row.slice(0, from));
    inserted.forEach(strip -> runs.add(Run.of(strip.text())));
    int caret = runs.stream().mapToInt(Run::length).sum();
    runs.addAll(row.slice(to, row.length()));
    return new Splice(List.of(row.with(runs)), 0, caret);
  }
}
