package plandraft.ui.preview.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.Node;
import plandraft.layout.NotAllowed;
import plandraft.say.Words;
import plandraft.ui.kit.Action;
import plandraft.ui.kit.sheet.Cell;
import plandraft.ui.kit.sheet.Cells;
import plandraft.ui.kit.sheet.Column;
import plandraft.ui.kit.sheet.Completion;
import plandraft.ui.kit.sheet.Edit;
import plandraft.ui.kit.sheet.Row;
import plandraft.ui.kit.sheet.Tone;
import plandraft.ui.preview.layout.ShareEdit.Place;
import plandraft.ui.preview.layout.ShareEdit.Share;
import plandraft.ui.preview.layout.ShareEdit.Wrong;

/// The shares of the columns of a table that brings its own, a line each: the heading and how much
/// of the width it gets.
final class ShareGrid {
  private static final int FEWEST = 5;
  private static final int USUAL = 10;

  private final List<String> path;
  private final Words words;
  private final Change change;
  private final ShareEdit editing;
  private final LineGrid grid;
  private List<Share> shares = List.of();
  private List<String> headings = List.of();

  /// @param path where the layout says them
  ShareGrid(List<String> path, Words words, Change change) {
    this.path = path;
    this.words = words;
    this.change = change;
    this.editing = new ShareEdit(words);
    this.grid = new LineGrid(words.locale(), words.say("shares.about"), FEWEST);
    grid.sheet().onChange(this::change);
    grid.offer(
        List.of(
            Action.of(words.say("column.add"), "Shortcut+Enter", "plus", () -> settled(this::add)),
            Action.of(
                words.say("column.delete"),
                "Shortcut+Delete",
                "trash-2",
                () -> settled(this::delete))));
  }

  Node node() {
    return grid.node();
  }

  /// Shows the shares of a layout.
  ///
  /// @param offered headings that tables of the plan in hand have
  void show(Map<String, Integer> widths, List<String> offered) {
    shares = ShareEdit.lines(widths);
    headings = offered;
    show(Optional.empty());
  }

  void lock(boolean lock) {
    grid.lock(lock);
  }

  /// Shows the shares as they are, but what was typed wrong as it was typed.
  private void show(Optional<Wrong> wrong) {
    grid.tell(wrong.map(Wrong::told).orElse(""));
    List<Row> rows =
        IntStream.range(0, shares.size()).mapToObj(index -> row(index, wrong)).toList();
    grid.show(
        Cells.of(
            List.of(
                Column.of(Place.HEADING.name(), words.say("column.heading"), 160)
                    .growing(1)
                    .completing(Completion.choice(headings)),
                Column.of(Place.SHARE.name(), words.say("share"), 92).numeric()),
            rows),
        rows.size());
  }

  private Row row(int index, Optional<Wrong> wrong) {
    Share line = shares.get(index);
    List<Cell> cells =
        new ArrayList<>(List.of(Cell.of(line.heading()), Cell.of(Integer.toString(line.share()))));
    wrong
        .filter(cell -> cell.row() == index)
        .ifPresent(
            cell ->
                cells.set(
                    cell.place().ordinal(),
                    Cell.of(cell.typed()).toned(Tone.ERROR).explained(cell.told())));
    return Row.of(Integer.toString(index), "", () -> cells);
  }

  private void change(Edit edit) {
    ShareEdit.Result result = editing.of(shares, edit.changes());
    if (result.wrong().isPresent()) {
      show(result.wrong());
    } else {
      save(result.shares(), refused -> refused.ifPresent(not -> refuse(edit, not)));
    }
  }

  /// Shows the share that is out of bounds.
  private void refuse(Edit edit, NotAllowed not) {
    edit.changes().stream()
        .filter(cell -> cell.column().equals(Place.SHARE.name()))
        .findFirst()
        .flatMap(
            cell ->
                new Refusal(words)
                    .told(Optional.of(not))
                    .map(
                        told ->
                            new Wrong(
                                Integer.parseInt(cell.row()), Place.SHARE, cell.text(), told)))
        .ifPresent(wrong -> show(Optional.of(wrong)));
  }

  private void save(List<Share> next, Consumer<Optional<NotAllowed>> then) {
    Map<String, Integer> widths = ShareEdit.widths(next);
    change.make(text -> text.with(path, widths), then);
  }

  /// Does something with the shares once what is being typed has been taken over.
  private void settled(Runnable next) {
    grid.sheet().commit();
    change.make(text -> text, refused -> next.run());
  }

  private void add() {
    int at = grid.selected().isEmpty() ? shares.size() : grid.selected().last() + 1;
    List<Share> next = new ArrayList<>(shares);
    next.add(at, new Share(unlisted(), USUAL));
    save(
        next,
        refused -> {
          grid.sheet().select(Integer.toString(at), Place.HEADING.name());
          grid.sheet().editAll();
        });
  }

  /// A heading that has no share yet.
  private String unlisted() {
    List<String> listed = shares.stream().map(Share::heading).toList();
    return headings.stream()
        .filter(heading -> !listed.contains(heading))
        .findFirst()
        .orElseGet(
            () ->
                IntStream.rangeClosed(1, shares.size() + 1)
                    .mapToObj(number -> words.say("column.heading") + number)
                    .filter(heading -> !listed.contains(heading))
                    .findFirst()
                    .orElseThrow());
  }

  private void delete() {
    List<Share> next = new ArrayList<>();
    for (int index = 0; index < shares.size(); index++) {
      if (!grid.selected().contains(index)) {
        next.add(shares.get(index));
      }
    }
    if (next.size() < shares.size()) {
      save(next, refused -> {});
    }
  }
}
