package plandraft.ui.preview.layout;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import plandraft.layout.NotAllowed;
import plandraft.layout.Pattern;
import plandraft.layout.TableLayout.Column;
import plandraft.layout.Widths;
import plandraft.say.Words;
import plandraft.ui.kit.sheet.Edit;

/// Columns of a table as the texts of a grid, and what becomes of them when those change.
///
/// @param contents what columns can show
/// @param said what that is called
record ColumnEdit<S>(List<S> contents, Function<S, String> said, Words words) {
  /// The cells of a column's row, from left to right.
  enum Place {
    SHOWS,
    HEADING,
    WIDTH,
    IF_ANY
  }

  /// What was typed that cannot be, and why.
  record Wrong(int row, Place place, String typed, String told) {}

  /// The columns after an edit, or what was wrong with it.
  record Result<S>(List<Column<S>> columns, Optional<Wrong> wrong) {}

  /// What stands in the row of the column at `index`.
  List<String> texts(Column<S> column, Widths widths, int index) {
    return List.of(
        said.apply(column.shows()),
        new Places(words).spoken(column.heading()),
        widths.millimetres(index),
        column.ifAny() ? words.say("yes") : words.say("no"));
  }

  /// The columns of a table `twips` wide with some cells changed.
  Result<S> of(List<Column<S>> columns, List<Edit.Change> changes, int twips) {
    List<Column<S>> next = new ArrayList<>(columns);
    for (Edit.Change change : changes) {
      int row = Integer.parseInt(change.row());
      Place place = Place.valueOf(change.column());
      Optional<String> told = change(next, row, place, change.text().strip(), twips);
      if (told.isPresent()) {
        return new Result<>(columns, Optional.of(new Wrong(row, place, change.text(), told.get())));
      }
    }
    return new Result<>(next, Optional.empty());
  }

  /// What is wrong with the text; empty once it is taken over.
  private Optional<String> change(
      List<Column<S>> next, int row, Place place, String text, int twips) {
    Column<S> was = next.get(row);
    return switch (place) {
      case SHOWS -> {
        Optional<S> shows =
            contents.stream().filter(each -> said.apply(each).equals(text)).findAny();
        shows.ifPresent(
            found -> next.set(row, new Column<>(found, was.heading(), was.width(), was.ifAny())));
        yield shows.isPresent()
            ? Optional.empty()
            : Optional.of(words.say("allowed", listed(contents.stream().map(said).toList())));
      }
      case HEADING -> heading(next, row, text);
      case WIDTH -> width(next, row, text, twips);
      case IF_ANY -> {
        boolean yes = text.equals(words.say("yes"));
        next.set(row, new Column<>(was.shows(), was.heading(), was.width(), yes));
        yield yes || text.equals(words.say("no"))
            ? Optional.empty()
            : Optional.of(words.say("allowed", listed(List.of(words.say("yes"), words.say("no")))));
      }
    };
  }

  private Optional<String> heading(List<Column<S>> next, int row, String text) {
    Column<S> was = next.get(row);
    Places places = new Places(words);
    try {
      Pattern heading = new Pattern(places.written(text));
      next.set(row, new Column<>(was.shows(), heading, was.width(), was.ifAny()));
      return Optional.empty();
    } catch (NotAllowed not) {
      return Optional.of(places.unknown(not));
    }
  }

  private Optional<String> width(List<Column<S>> next, int row, String text, int twips) {
    Optional<BigDecimal> millimetres = Amount.number(text);
    if (millimetres.isEmpty()) {
      return Optional.of(words.say("number"));
    }
    try {
      Widths widths =
          Widths.of(next.stream().map(Column::width).toList(), twips).with(row, millimetres.get());
      for (int index = 0; index < next.size(); index++) {
        Column<S> was = next.get(index);
        int width = widths.tenths().get(index);
        next.set(index, new Column<>(was.shows(), was.heading(), width, was.ifAny()));
      }
      return Optional.empty();
    } catch (NotAllowed not) {
      return new Refusal(words).told(Optional.of(not));
    }
  }

  private String listed(List<String> names) {
    return String.join(words.say("and"), names);
  }
}
