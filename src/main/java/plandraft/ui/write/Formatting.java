package plandraft.ui.write;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plandraft.edit.Body;
import plandraft.model.Block;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Inline.Emphasis;

/// Commands on what is selected: items, emphasis, panels; each is a step of its own.
record Formatting(ProseArea area, Ids ids, Desk desk) {
  /// Makes the selected lines items, or paragraphs if they all are items.
  void toggleItems() {
    desk.settle();
    List<Integer> lines = selected().filter(i -> area.row(i).line() instanceof Line.Prose).toList();
    boolean all = lines.stream().allMatch(i -> form(i) == Form.ITEM);
    Spot caret = area.caret();
    for (int i : lines) {
      put(i, ((Line.Prose) area.row(i).line()).withForm(all ? Form.BODY : Form.ITEM));
    }
    area.moveCaret(caret);
    desk.done(Step.ITEM);
  }

  private Form form(int index) {
    return ((Line.Prose) area.row(index).line()).form();
  }

  /// Emphasises what is selected, or what is typed next; takes the emphasis away where it is.
  void emphasise(Emphasis emphasis) {
    if (area.getSelection().getLength() == 0) {
      Look look = area.getTextStyleForInsertionAt(area.getCaretPosition());
      Emphasis next = look.emphasis() == emphasis ? Emphasis.NONE : emphasis;
      area.setTextInsertionStyle(Look.of(next));
      return;
    }
    desk.settle();
    Spot start = area.selectionStart();
    Spot end = area.selectionEnd();
    List<Integer> lines = selected().filter(i -> area.row(i).line() instanceof Line.Prose).toList();
    boolean all = lines.stream().allMatch(i -> emphasised(i, start, end, emphasis));
    for (int i : lines) {
      TextRow row = area.row(i);
      int from = i == start.row() ? start.column() : 0;
      int to = i == end.row() ? end.column() : row.length();
      TextRow next = row.emphasised(from, to, all ? Emphasis.NONE : emphasis);
      area.setRows(i, i + 1, List.of(next));
    }
    area.selectRange(area.offset(start), area.offset(end));
    desk.done(emphasis == Emphasis.KAI ? Step.KAI : Step.BOLD);
  }

  private boolean emphasised(int index, Spot start, Spot end, Emphasis emphasis) {
    TextRow row = area.row(index);
    int from = index == start.row() ? start.column() : 0;
    int to = index == end.row() ? end.column() : row.length();
    return row.slice(from, to).stream().allMatch(run -> run.emphasis() == emphasis);
  }

  /// Frames the selected paragraphs as a panel; takes the frame away from within one.
  void togglePanel() {
    desk.settle();
    int first = area.selectionStart().row();
    Optional<Id<Block>> panel =
        switch (area.row(first).line()) {
          case Line.PanelTitle title -> Optional.of(title.id());
          case Line.Within within -> within.panel();
          case Line.Caption _ -> Optional.empty();
        };
    panel.ifPresentOrElse(this::unframe, () -> frame(first, area.selectionEnd().row()));
    desk.done(Step.PANEL);
  }

  private void frame(int first, int last) {
    List<TextRow> rows = area.rows(first, last + 1);
    boolean flows =
        rows.getFirst().line() instanceof Line.Prose prose
            && rows.stream()
                .allMatch(row -> row.line() instanceof Line.Prose && prose.flowsInto(row.line()));
    boolean vacant = rows.size() == 1 && rows.getFirst().line() instanceof Line.Vacant;
    if (!flows && !vacant) {
      return;
    }
    Body body = ((Line.Within) rows.getFirst().line()).body();
    Id<Block> id = ids.fresh();
    TextRow title = new TextRow(new Line.PanelTitle(body, id), Set.of(), "", List.of());
    Stream<TextRow> framed =
        rows.stream()
            .map(
                row ->
                    row.line() instanceof Line.Prose prose
                        ? row
                        : row.on(((Line.Vacant) row.line()).written(ids.fresh())))
            .map(row -> row.on(in((Line.Prose) row.line(), Optional.of(id))));
    area.setRows(first, last + 1, Stream.concat(Stream.of(title), framed).toList());
    area.moveCaret(new Spot(first, 0));
  }

  private void unframe(Id<Block> panel) {
    List<Integer> lines =
        IntStream.range(0, area.rowCount()).filter(i -> within(i, panel)).boxed().toList();
    List<TextRow> freed =
        lines.stream().map(area::row).flatMap(row -> freed(row).stream()).toList();
    area.setRows(lines.getFirst(), lines.getLast() + 1, freed);
    area.moveCaret(new Spot(lines.getFirst(), 0));
  }

  private boolean within(int index, Id<Block> panel) {
    return switch (area.getParagraph(index).getParagraphStyle().line()) {
      case Line.PanelTitle title -> title.id().equals(panel);
      case Line.Within within -> within.panel().equals(Optional.of(panel));
      case Line.Caption _ -> false;
    };
  }

  private List<TextRow> freed(TextRow row) {
    return switch (row.line()) {
      case Line.PanelTitle title when row.length() > 0 ->
          List.of(
              TextRow.of(
                  new Line.Prose(title.body(), Optional.empty(), ids.fresh(), Form.BODY),
                  row.runs()));
      case Line.Prose prose -> List.of(row.on(in(prose, Optional.empty())));
      case Line.Vacant vacant ->
          List.of(TextRow.of(in(vacant.written(ids.fresh()), Optional.empty()), row.runs()));
      default -> List.of();
    };
  }

  private static Line.Prose in(Line.Prose prose, Optional<Id<Block>> panel) {
    return new Line.Prose(prose.body(), panel, prose.id(), prose.form());
  }

  private Stream<Integer> selected() {
    return IntStream.rangeClosed(area.selectionStart().row(), area.selectionEnd().row()).boxed();
  }

  private void put(int index, Line.Prose line) {
    area.setRows(index, index + 1, List.of(area.row(index).on(line)));
  }
}
