package plandraft.ui.preview.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.scene.Node;
import plandraft.layout.Pattern;
import plandraft.layout.TableLayout.Column;
import plandraft.layout.Widths;
import plandraft.say.Words;
import plandraft.ui.kit.Action;
import plandraft.ui.kit.sheet.Cell;
import plandraft.ui.kit.sheet.Cells;
import plandraft.ui.kit.sheet.Completion;
import plandraft.ui.kit.sheet.Edit;
import plandraft.ui.kit.sheet.Row;
import plandraft.ui.kit.sheet.Sheet;
import plandraft.ui.kit.sheet.Tone;

/// The columns of a table as a grid, a row each: what it shows, its heading, its width.
///
/// @param <S> what columns can show
final class ColumnGrid<S> {
  private static final int FEWEST = 8;

  private final Words words;
  private final ColumnEdit<S> editing;
  private final List<S> contents;
  private final List<String> path;
  private final Change change;
  private final LineGrid grid;
  private final Sheet sheet;
  private List<Column<S>> columns = List.of();
  private int twips = 1;

  /// @param path where the layout says them
  ColumnGrid(
      List<String> path, List<S> contents, Function<S, String> said, Words words, Change change) {
    this.path = path;
    this.change = change;
    this.words = words;
    this.contents = contents;
    this.editing = new ColumnEdit<>(contents, said, words);
    this.grid = new LineGrid(words.locale(), words.say("columns.about"), FEWEST);
    this.sheet = grid.sheet();
    sheet.onChange(this::change);
    grid.offer(actions());
  }

  Node node() {
    return grid.node();
  }

  /// Shows columns that together are `width` twips wide.
  void show(List<Column<S>> next, int width) {
    columns = next;
    twips = width;
    show(Optional.empty());
  }

  void lock(boolean lock) {
    grid.lock(lock);
  }

  private List<Action> actions() {
    return List.of(
        Action.of(words.say("column.add"), "Shortcut+Enter", "plus", () -> settled(this::add)),
        Action.of(
            words.say("column.up"), "Alt+Shift+UP", "arrow-up", () -> settled(() -> move(-1))),
        Action.of(
            words.say("column.down"), "Alt+Shift+DOWN", "arrow-down", () -> settled(() -> move(1))),
        Action.of(
            words.say("column.delete"), "Shortcut+Delete", "trash-2", () -> settled(this::delete)));
  }

  /// Shows the columns as they are, but what was typed wrong as it was typed.
  private void show(Optional<ColumnEdit.Wrong> wrong) {
    grid.tell(wrong.map(ColumnEdit.Wrong::told).orElse(""));
    Widths widths = Widths.of(columns.stream().map(Column::width).toList(), twips);
    List<Row> rows =
        IntStream.range(0, columns.size())
            .mapToObj(index -> row(index, editing.texts(columns.get(index), widths, index), wrong))
            .toList();
    grid.show(Cells.of(titles(), rows), rows.size());
  }

  private static Row row(int index, List<String> texts, Optional<ColumnEdit.Wrong> wrong) {
    List<Cell> cells = new ArrayList<>(texts.stream().map(Cell::of).toList());
    wrong
        .filter(cell -> cell.row() == index)
        .ifPresent(
            cell ->
                cells.set(
                    cell.place().ordinal(),
                    Cell.of(cell.typed()).toned(Tone.ERROR).explained(cell.told())));
    return Row.of(Integer.toString(index), "", () -> cells);
  }

  private List<plandraft.ui.kit.sheet.Column> titles() {
    return List.of(
        title(ColumnEdit.Place.SHOWS, words.say("column.shows"), 104)
            .completing(Completion.choice(contents.stream().map(editing.said()).toList())),
        title(ColumnEdit.Place.HEADING, words.say("column.heading"), 96).growing(1),
        title(ColumnEdit.Place.WIDTH, words.say("column.width"), 92).numeric(),
        title(ColumnEdit.Place.IF_ANY, words.say("column.ifAny"), 80)
            .completing(Completion.choice(List.of(words.say("yes"), words.say("no")))));
  }

  private static plandraft.ui.kit.sheet.Column title(
      ColumnEdit.Place place, String title, double width) {
    return plandraft.ui.kit.sheet.Column.of(place.name(), title, width);
  }

  private void change(Edit edit) {
    ColumnEdit.Result<S> result = editing.of(columns, edit.changes(), twips);
    if (result.wrong().isPresent()) {
      show(result.wrong());
    } else {
      save(result.columns(), () -> {});
    }
  }

  private void save(List<Column<S>> next, Runnable then) {
    change.make(text -> text.with(path, next), refused -> then.run());
  }

  /// Does something with the columns once what is being typed has been taken over.
  private void settled(Runnable next) {
    sheet.commit();
    change.make(text -> text, refused -> next.run());
  }

  private void add() {
    int at = grid.selected().isEmpty() ? columns.size() : grid.selected().last() + 1;
    S shows =
        contents.stream()
            .filter(each -> columns.stream().noneMatch(column -> column.shows() == each))
            .findFirst()
            .orElse(contents.getFirst());
    int share = columns.stream().mapToInt(Column::width).sum() / Math.max(1, columns.size());
    List<Column<S>> next = new ArrayList<>(columns);
    Pattern heading = new Pattern(editing.said().apply(shows));
    next.add(at, new Column<>(shows, heading, Math.max(1, share), false));
    save(
        next,
        () -> {
          sheet.select(Integer.toString(at), ColumnEdit.Place.SHOWS.name());
          sheet.editAll();
        });
  }

  private void delete() {
    List<Column<S>> next = new ArrayList<>();
    for (int index = 0; index < columns.size(); index++) {
      if (!grid.selected().contains(index)) {
        next.add(columns.get(index));
      }
    }
    if (next.isEmpty()) {
      grid.tell(words.say("column.last"));
    } else if (next.size() < columns.size()) {
      save(next, () -> {});
    }
  }

  /// Moves the column in hand by one place.
  private void move(int by) {
    if (grid.selected().isEmpty()) {
      return;
    }
    int from = grid.selected().first();
    int to = from + by;
    if (to >= 0 && to < columns.size()) {
      List<Column<S>> next = new ArrayList<>(columns);
      next.add(to, next.remove(from));
      save(
          next,
          () -> {
            sheet.select(Integer.toString(to), ColumnEdit.Place.SHOWS.name());
            sheet.requestFocus();
          });
    }
  }
}
