package plandraft.ui.kit.sheet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import plandraft.say.Words;
import plandraft.ui.kit.Action;

/// A grid of cells edited like a spreadsheet: it shows what it is given and says what the user
/// wants changed; it changes nothing itself.
public final class Sheet {
  private final Words words;
  private final Editor editor = new Editor(new Keyboard(this)::press, this::typed);
  private final SheetPane pane = new SheetPane(editor.nodes(), this::placeEditor);
  private final Proposing proposing;
  private final StackPane placeholder = new StackPane();
  private final VBox node;
  private final Pointer pointer;

  private Selection selection = new Selection(Cells.NONE, Cursor.START);
  private Optional<At> told = Optional.empty();
  private boolean editable = true;
  private Consumer<Edit> change = _ -> {};
  private Consumer<At> focus = _ -> {};
  private Consumer<String> fold = _ -> {};

  private Sheet(Locale locale) {
    words = Words.of(Sheet.class, locale);
    proposing = new Proposing(this, words);
    placeholder.getStyleClass().add("sheet-placeholder");
    StackPane middle = new StackPane(pane, placeholder);
    VBox.setVgrow(middle, Priority.ALWAYS);
    placeholder.setOnMousePressed(_ -> requestFocus());
    node = new VBox(middle, proposing.bar());
    node.getStylesheets().add(Sheet.class.getResource("sheet.css").toExternalForm());
    editor.focused().addListener((_, _, has) -> pane.active(has));
    pointer = new Pointer(pane, this::pressed, this::edit, this::foldAt);
    pointer.listen();
    show(Cells.NONE);
  }

  /// An empty sheet.
  public static Sheet of(Locale locale) {
    return new Sheet(locale);
  }

  /// The node to put into a scene.
  public Node node() {
    return node;
  }

  /// Tells `next` every change the user makes, one call a step.
  public Sheet onChange(Consumer<Edit> next) {
    change = next;
    return this;
  }

  /// Tells `next` which cell the focus has come to while the sheet is shown.
  public Sheet onFocus(Consumer<At> next) {
    focus = next;
    return this;
  }

  /// Tells `next` the row whose rows below shall be folded or shown.
  public Sheet onFold(Consumer<String> next) {
    fold = next;
    return this;
  }

  /// Lets a paste add rows at the end.
  public Sheet growing() {
    proposing.take(Taking::withRows);
    return this;
  }

  /// Lets a paste add columns at the right and bring its merged cells along.
  public Sheet reshaping() {
    proposing.take(taking -> taking.withColumns().withMerges());
    return this;
  }

  /// Lets rows be dragged by one column; `next` is told the keys of the rows and before which row,
  /// counted from 0, they are let go.
  public Sheet movable(String column, BiConsumer<List<String>, Integer> next) {
    pointer.handle(
        spot -> editable && cells().at(spot).filter(at -> at.column().equals(column)).isPresent(),
        index -> next.accept(selectedRows(), index));
    return this;
  }

  /// What stands in the middle of a sheet without rows.
  public Sheet whenEmpty(Node hint) {
    placeholder.getChildren().setAll(hint);
    return this;
  }

  /// Whether the cells may be changed at all.
  public void editable(boolean may) {
    editable = may;
    refresh();
  }

  /// Shows other cells; the focus stays on its row and column as long as they exist.
  public void show(Cells next) {
    Selection kept = new Selection(next, selection.cursor().kept(selection.cells(), next));
    if (!focused().equals(kept.focused()) && editor.busy()) {
      editor.cancel();
    }
    selection = kept;
    proposing.end();
    refresh();
  }

  /// Moves the focus to a cell and scrolls it into view; does nothing where there is none.
  public void select(String row, String column) {
    OptionalInt rowIndex = cells().row(row);
    OptionalInt columnIndex = cells().column(column);
    if (rowIndex.isPresent() && columnIndex.isPresent()) {
      move(Cursor.at(new Spot(rowIndex.getAsInt(), columnIndex.getAsInt())));
    }
  }

  /// The focused cell.
  public Optional<At> focused() {
    return selection.focused();
  }

  /// The selected cells by their places; empty where there are no cells.
  public Optional<Range> selection() {
    return selection.range();
  }

  /// The keys of the columns that are selected, from left to right.
  public List<String> selectedColumns() {
    return selection.columns();
  }

  /// The keys of the rows that are selected, from top to bottom.
  public List<String> selectedRows() {
    return selection.rows();
  }

  /// Gives the sheet the keyboard.
  public void requestFocus() {
    editor.requestFocus();
  }

  /// Begins to edit the focused cell.
  public void edit() {
    editor.requestFocus();
    editor.change();
  }

  /// Begins to edit the focused cell with all its text selected.
  public void editAll() {
    editor.requestFocus();
    editor.changeAll();
  }

  /// Takes over what is being typed.
  public void commit() {
    editor.commit();
  }

  /// What can be done with the selected cells.
  public List<Action> actions() {
    return List.of(
        Action.of(words.say("cut"), "Shortcut+X", "scissors", this::cut),
        Action.of(words.say("copy"), "Shortcut+C", "copy", this::copy),
        Action.of(words.say("paste"), "Shortcut+V", "clipboard", this::paste),
        Action.of(words.say("fill"), "Shortcut+D", "chevrons-down", this::fillDown),
        Action.of(words.say("clear"), "Delete", "delete", this::clear));
  }

  /// Copies the selected cells.
  void copy() {
    selection.block().ifPresent(Clip::put);
  }

  /// Copies the selected cells and clears them.
  void cut() {
    copy();
    clear();
  }

  /// Clears the selected cells.
  void clear() {
    if (editable) {
      tell(selection.cleared());
    }
  }

  /// Fills the selected cells from the first row of them.
  void fillDown() {
    if (editable) {
      tell(selection.filledDown());
    }
  }

  /// Pastes what lies on the clipboard.
  void paste() {
    if (editable) {
      proposing.paste(selection);
    }
  }

  /// Shows what would come of a paste.
  void preview(Preview preview, Range target) {
    placeholder.setVisible(false);
    pane.show(preview.cells(), selection.cursor(), preview.proposed());
    node.layout();
    pane.reveal(preview.cells().within(new Spot(target.bottom(), target.left())));
  }

  /// Shows the cells as they are once a paste is decided upon.
  void decided() {
    editor.requestFocus();
    refresh();
  }

  /// Does what is pasted and selects it.
  void take(Paste paste) {
    tell(paste.edit());
    extend(paste.target());
  }

  private void extend(Range target) {
    pane.reveal(cells().within(new Spot(target.bottom(), target.right())));
    move(
        new Cursor(
            cells().within(new Spot(target.bottom(), target.right())),
            cells().within(new Spot(target.top(), target.left()))));
  }

  private void tell(Edit edit) {
    if (!edit.isEmpty()) {
      change.accept(edit);
    }
  }

  private void typed(String text) {
    selection.typed(text).ifPresent(this::tell);
  }

  /// Moves the focus and tells so.
  void move(Cursor next) {
    selection = new Selection(cells(), next);
    refresh();
    pane.reveal(next.focus());
  }

  /// Moves the focus by a step.
  void step(Cursor.Step step, boolean extend) {
    move(selection.cursor().moved(step, extend, pane.page(), cells()));
  }

  /// Moves on to the next cell or the one before; past the last one the keyboard leaves the sheet.
  void next(boolean back) {
    Cursor next = selection.cursor().next(back, cells());
    if (next.equals(selection.cursor())) {
      editor
          .input()
          .requestFocusTraversal(back ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    } else {
      move(next);
    }
  }

  /// Selects every cell.
  void selectAll() {
    Range all = cells().whole();
    move(new Cursor(new Spot(all.bottom(), all.right()), new Spot(all.top(), all.left())));
  }

  /// Folds or opens the focused row if the focus is on its fold mark's cell and it is not yet so.
  boolean fold(Row.Fold from) {
    Optional<Row> row = selection.folding(from);
    row.ifPresent(some -> fold.accept(some.key()));
    return row.isPresent();
  }

  /// Where a cell is shown within [#node].
  Bounds bounds(int row, int column) {
    Bounds inBody = pane.bounds(new Range(row, column, row, column));
    return node.sceneToLocal(pane.body().localToScene(inBody));
  }

  boolean isEmpty() {
    return cells().isEmpty();
  }

  private Cells cells() {
    return selection.cells();
  }

  /// Begins to change the focused cell's text.
  void change() {
    editor.change();
  }

  /// Begins with an empty cell.
  void replace() {
    editor.replace();
  }

  private void pressed(Spot spot, boolean extend, boolean keep) {
    editor.commit();
    editor.requestFocus();
    if (!proposing.asks() && !cells().isEmpty() && !(keep && selection.holds(spot))) {
      move(extend ? new Cursor(selection.cursor().anchor(), spot) : Cursor.at(spot));
    }
  }

  private void foldAt(Spot spot) {
    fold.accept(cells().rows().get(spot.row()).key());
  }

  private void refresh() {
    placeholder.setVisible(cells().rows().isEmpty());
    pane.show(cells(), selection.cursor(), Set.of());
    if (!cells().isEmpty()) {
      Spot top = cells().span(selection.cursor().focus()).first();
      Column column = cells().columns().get(top.column());
      Cell cell = cells().cell(top);
      editor.stand(
          column,
          cell,
          editable && cells().editable(top),
          words.say("cell.spoken", column.title(), cell.text()));
    }
    Optional<At> now = focused();
    if (!now.equals(told)) {
      told = now;
      now.filter(_ -> node.getScene() != null).ifPresent(focus);
    }
  }

  private void placeEditor() {
    if (!cells().isEmpty()) {
      editor.place(pane.bounds(cells().span(selection.cursor().focus())), pane.body().getHeight());
    }
  }
}
