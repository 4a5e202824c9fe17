package plandraft.ui.write;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyEvent;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.util.UndoUtils;
import plandraft.edit.Body;
import plandraft.model.Ids;

/// Running text under the caret. Whatever changes it goes through [#replace(int, int,
/// StyledDocument)], which keeps live references whole and text within its body.
final class ProseArea extends GenericStyledArea<LineStyle, Piece, Look> {
  /// The style of an area that shows nothing yet.
  static final LineStyle NOWHERE =
      new LineStyle(new Line.Vacant(new Body.Preamble(), Optional.empty()), Set.of());

  private final Ids ids;
  private final Desk desk;
  private final Strokes strokes;
  private final Offsets offsets = new Offsets(this);
  private Clip clip = Clip.EMPTY;
  private boolean composing;

  ProseArea(Ids ids, Desk desk, LineNodes nodes) {
    super(NOWHERE, nodes::dress, Look.PLAIN, Paragraphs.OPS, nodes::node);
    this.ids = ids;
    this.desk = desk;
    this.strokes = new Strokes(this, ids, desk);
    setUndoManager(UndoUtils.noOpUndoManager());
    setWrapText(true);
    addEventFilter(KeyEvent.KEY_PRESSED, strokes);
    focusedProperty().addListener((_, _, focused) -> focus(focused));
  }

  int rowCount() {
    return getParagraphs().size();
  }

  TextRow row(int index) {
    return Paragraphs.row(getParagraph(index));
  }

  List<TextRow> rows(int from, int to) {
    return IntStream.range(from, to).mapToObj(this::row).toList();
  }

  /// The spot of the caret.
  Spot caret() {
    return offsets.spot(getCaretPosition());
  }

  Spot selectionStart() {
    return offsets.spot(getSelection().getStart());
  }

  Spot selectionEnd() {
    return offsets.spot(getSelection().getEnd());
  }

  int offset(Spot spot) {
    return offsets.of(spot);
  }

  @Override
  public void replace(int start, int end, StyledDocument<LineStyle, Piece, Look> replacement) {
    int from = offsets.before(start);
    int to = start == end ? from : Math.max(from, offsets.behind(end));
    Spot first = offsets.spot(from);
    Spot last = offsets.spot(to);
    boolean plain =
        first.row() == last.row()
            && replacement.getParagraphs().size() == 1
            && (row(first.row()).line() instanceof Line.Prose
                || row(first.row()).line() instanceof Line.Caption);
    if (plain) {
      super.replace(from, to, replacement);
    } else {
      splice(first, last, Paragraphs.strips(replacement));
    }
    if (!composing) {
      strokes.makeItem(first.row());
      desk.typed();
    }
  }

  /// Puts `strips` in place of what is selected.
  void insert(List<Strip> strips) {
    splice(
        offsets.spot(offsets.before(getSelection().getStart())),
        offsets.spot(offsets.behind(getSelection().getEnd())),
        strips);
    desk.typed();
    requestFollowCaret();
  }

  private void splice(Spot from, Spot to, List<Strip> strips) {
    List<TextRow> touched = rows(from.row(), to.row() + 1);
    Splice splice = Splice.of(touched, from.column(), to.column(), strips, ids);
    setRows(from.row(), to.row() + 1, splice.rows());
    moveCaret(new Spot(from.row() + splice.caretRow(), splice.caretColumn()));
  }

  /// Shows `rows` in place of those from `from` up to `to`, without telling the desk.
  void setRows(int from, int to, List<TextRow> rows) {
    if (rows.isEmpty() || from == to) {
      shift(from, to, rows);
      return;
    }
    int start = getAbsolutePosition(from, 0);
    int end = getAbsolutePosition(to - 1, getParagraphLength(to - 1));
    getContent().replace(start, end, Paragraphs.text(rows));
    restyle(from, rows.getFirst());
    restyle(from + rows.size() - 1, rows.getLast());
  }

  /// Adds or removes whole rows together with the row before or behind them, which stays.
  private void shift(int from, int to, List<TextRow> rows) {
    if (from > 0) {
      setRows(from - 1, to, Stream.concat(Stream.of(row(from - 1)), rows.stream()).toList());
    } else {
      setRows(from, to + 1, Stream.concat(rows.stream(), Stream.of(row(to))).toList());
    }
  }

  /// Joining with nothing may have left the other paragraph's style.
  private void restyle(int index, TextRow row) {
    LineStyle style = Paragraphs.style(row);
    if (!getParagraph(index).getParagraphStyle().equals(style)) {
      getContent().setParagraphStyle(index, style);
    }
  }

  void moveCaret(Spot spot) {
    int offset = offset(spot);
    selectRange(offset, offset);
  }

  @Override
  public void deletePreviousChar() {
    Spot spot = caret();
    if (spot.column() == 0) {
      strokes.joinBack(spot.row());
    } else {
      offsets.previous(spot).ifPresent(before -> deleteText(before, offset(spot)));
    }
  }

  @Override
  public void deleteNextChar() {
    Spot spot = caret();
    if (spot.column() == row(spot.row()).length()) {
      strokes.joinNext(spot.row());
    } else {
      offsets.next(spot).ifPresent(after -> deleteText(offset(spot), after));
    }
  }

  @Override
  public void moveSelectedText(int position) {
    int start = getSelection().getStart();
    int end = getSelection().getEnd();
    int target = offsets.nearest(position);
    if (start <= target && target <= end) {
      moveTo(target);
      return;
    }
    List<Strip> moved = Paragraphs.strips(subDocument(start, end));
    int length = getLength();
    replaceText(start, end, "");
    int at = offsets.nearest(target > end ? target - (length - getLength()) : target);
    selectRange(at, at);
    insert(moved);
  }

  @Override
  public void copy() {
    if (getSelection().getLength() > 0) {
      int start = offsets.before(getSelection().getStart());
      int end = offsets.behind(getSelection().getEnd());
      clip = Clip.copy(Paragraphs.strips(subDocument(start, end)));
    }
  }

  @Override
  public void cut() {
    copy();
    replaceSelection("");
  }

  @Override
  public void paste() {
    if (clip.isLast()) {
      pasteLines();
      return;
    }
    Pasting pasting = new Pasting(this, desk);
    desk.copied(
        found -> found.filter(pasting::fits).ifPresentOrElse(pasting::paste, this::pasteLines));
  }

  private void pasteLines() {
    List<Strip> strips = clip.paste();
    if (!strips.isEmpty()) {
      desk.settle();
      insert(strips);
      desk.done(Step.PASTE);
    }
  }

  @Override
  public void undo() {
    if (!composing) {
      desk.undo();
    }
  }

  @Override
  public void redo() {
    if (!composing) {
      desk.redo();
    }
  }

  @Override
  public void moveTo(int position) {
    moveTo(position, SelectionPolicy.CLEAR);
  }

  @Override
  public void moveTo(int paragraph, int column) {
    moveTo(getAbsolutePosition(paragraph, column), SelectionPolicy.CLEAR);
  }

  @Override
  public void moveTo(int paragraph, int column, SelectionPolicy policy) {
    moveTo(getAbsolutePosition(paragraph, column), policy);
  }

  @Override
  public void moveTo(int position, SelectionPolicy policy) {
    desk.settle();
    setTextInsertionStyle(null);
    getCaretSelectionBind().moveTo(offsets.nearest(Math.min(position, getLength())), policy);
  }

  @Override
  public void previousChar(SelectionPolicy policy) {
    offsets.previous(caret()).ifPresent(offset -> moveTo(offset, policy));
  }

  @Override
  public void nextChar(SelectionPolicy policy) {
    offsets.next(caret()).ifPresent(offset -> moveTo(offset, policy));
  }

  @Override
  public void start(SelectionPolicy policy) {
    moveTo(0, policy);
  }

  @Override
  public void selectWord() {
    super.selectWord();
    selectRange(offsets.before(getSelection().getStart()), offsets.behind(getSelection().getEnd()));
  }

  /// Whether an input method is composing; what it wrote so far is not text yet.
  boolean composing() {
    return composing;
  }

  private void focus(boolean gained) {
    if (!gained) {
      if (composing) {
        compose(List.of(), "");
      }
      desk.settle();
    }
  }

  private void compose(List<InputMethodTextRun> composed, String committed) {
    handleInputMethodEvent(
        new InputMethodEvent(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, composed, committed, 0));
  }

  @Override
  protected void handleInputMethodEvent(InputMethodEvent event) {
    boolean composed = event.getComposed().stream().anyMatch(run -> !run.getText().isEmpty());
    if (composed && !event.getCommitted().isEmpty()) {
      compose(List.of(), event.getCommitted());
      compose(event.getComposed(), "");
      return;
    }
    if (composed && !composing) {
      strokes.makeRoom();
    }
    Look look = getTextStyleForInsertionAt(getSelection().getStart());
    composing = composed;
    setTextInsertionStyle(composed ? look.whileComposing() : look.composed());
    super.handleInputMethodEvent(event);
    if (!composed) {
      setTextInsertionStyle(null);
    }
  }
}
