package plandraft.ui.write;

import java.util.List;
import java.util.Optional;
import javafx.event.EventHandler;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyEvent;
import plandraft.edit.Body;
import plandraft.model.Ids;

/// What keys and commands do to whole lines.
final class Strokes implements EventHandler<KeyEvent> {
  private final ProseArea area;
  private final Ids ids;
  private final Desk desk;

  Strokes(ProseArea area, Ids ids, Desk desk) {
    this.area = area;
    this.ids = ids;
    this.desk = desk;
  }

  /// Takes the keys that mean something else here than in a text field.
  @Override
  public void handle(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || area.composing()) {
      return;
    }
    switch (event.getCode()) {
      case ENTER -> {
        if (area.isEditable()) {
          enter();
        }
        event.consume();
      }
      case TAB -> {
        area.requestFocusTraversal(
            event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        event.consume();
      }
      case INSERT -> event.consume();
      default -> {}
    }
  }

  private void enter() {
    Spot spot = area.caret();
    TextRow row = area.row(spot.row());
    switch (row.line()) {
      case Line.Heading heading -> below(spot.row(), new Body.OfSection(heading.section()));
      case Line.TaskTitle title when !goalFollows(spot.row()) ->
          below(spot.row(), new Body.OfTask(title.task()));
      case Line.TaskGoal goal -> below(spot.row(), new Body.OfTask(goal.task()));
      case Line.Caption _ -> down(spot.row());
      case Line.Prose prose when row.length() == 0 && endsHere(spot.row(), prose) ->
          leave(spot.row(), prose);
      case Line.Within _ -> {
        area.insert(List.of(Strip.of(""), Strip.of("")));
      }
    }
    area.requestFollowCaret();
  }

  /// Whether Enter in this empty line ends a list or a panel.
  private boolean endsHere(int index, Line.Prose prose) {
    boolean last = index + 1 == area.rowCount() || !prose.flowsInto(area.row(index + 1).line());
    return prose.form() == Form.ITEM || prose.panel().isPresent() && last;
  }

  private void leave(int index, Line.Prose prose) {
    Line.Prose next =
        prose.form() == Form.ITEM
            ? prose.withForm(Form.BODY)
            : new Line.Prose(prose.body(), Optional.empty(), prose.id(), Form.BODY);
    put(index, next);
  }

  private boolean goalFollows(int index) {
    return index + 1 < area.rowCount() && area.row(index + 1).line() instanceof Line.TaskGoal;
  }

  /// Starts a text below its heading, in the empty line there if there is one.
  private void below(int index, Body body) {
    boolean free =
        index + 1 < area.rowCount()
            && area.row(index + 1).length() == 0
            && area.row(index + 1).line() instanceof Line.Within within
            && within.body().equals(body);
    if (!free) {
      Line.Prose line = new Line.Prose(body, Optional.empty(), ids.fresh(), Form.BODY);
      area.setRows(index + 1, index + 1, List.of(TextRow.of(line, List.of())));
      desk.typed();
    }
    down(index);
  }

  private void down(int index) {
    if (index + 1 < area.rowCount()) {
      area.moveCaret(new Spot(index + 1, 0));
    }
  }

  /// What Backspace does at the start of a line.
  void joinBack(int index) {
    TextRow row = area.row(index);
    if (row.line() instanceof Line.Prose prose && prose.form() == Form.ITEM) {
      put(index, prose.withForm(Form.BODY));
    } else if (index > 0 && flow(index - 1, index)) {
      join(index - 1, row.length() == 0);
    } else if (row.length() == 0 && index + 1 < area.rowCount() && flow(index, index + 1)) {
      join(index, true);
    }
  }

  /// What Delete does at the end of a line.
  void joinNext(int index) {
    if (index + 1 < area.rowCount() && flow(index, index + 1)) {
      join(index, area.row(index).length() == 0);
    }
  }

  private boolean flow(int index, int next) {
    return area.row(index).line() instanceof Line.Within within
        && within.flowsInto(area.row(next).line());
  }

  /// Joins a line with the next; beside what is not text, that is selected first.
  private void join(int index, boolean empty) {
    int thing = area.row(index).holdsThing() ? index : index + 1;
    if (!empty && area.row(thing).holdsThing()) {
      area.selectRange(area.offset(new Spot(thing, 0)), area.offset(new Spot(thing, 1)));
    } else {
      area.deleteText(
          area.offset(new Spot(index, area.row(index).length())),
          area.offset(new Spot(index + 1, 0)));
    }
  }

  /// Makes an item of a paragraph whose words begin with dashes.
  void makeItem(int index) {
    TextRow row = area.row(index);
    String dashes = Form.ITEM.lead().strip();
    if (row.line() instanceof Line.Prose prose
        && prose.form() == Form.BODY
        && row.text().startsWith(dashes)
        && row.slice(0, dashes.length()).getFirst().piece().divisible()) {
      Spot caret = area.caret();
      TextRow item = row.with(row.slice(dashes.length(), row.length()));
      area.setRows(index, index + 1, List.of(item.on(prose.withForm(Form.ITEM))));
      area.moveCaret(new Spot(index, Math.max(0, caret.column() - dashes.length())));
    }
  }

  /// Makes room for words where the caret is, for an input method to compose in.
  void makeRoom() {
    if (area.getSelection().getLength() > 0) {
      area.replaceSelection("");
    }
    Spot spot = area.caret();
    switch (area.row(spot.row()).line()) {
      case Line.Vacant vacant -> put(spot.row(), vacant.written(ids.fresh()));
      case Line.Standing standing -> {
        int index = spot.row() + spot.column();
        Line.Prose line = new Line.Vacant(standing.body(), standing.panel()).written(ids.fresh());
        area.setRows(index, index, List.of(TextRow.of(line, List.of())));
        area.moveCaret(new Spot(index, 0));
      }
      default -> {}
    }
  }

  private void put(int index, Line.Prose line) {
    Spot caret = area.caret();
    area.setRows(index, index + 1, List.of(area.row(index).on(line)));
    area.moveCaret(caret);
    desk.typed();
  }
}
