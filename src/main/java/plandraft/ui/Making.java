package plandraft.ui;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import plandraft.edit.Annexes;
import plandraft.edit.Grids;
import plandraft.edit.Lattice.Placed;
import plandraft.history.Store;
import plandraft.model.Annex;
import plandraft.model.Breakdown;
import plandraft.model.Breakdown.Column;
import plandraft.model.Breakdown.Line;
import plandraft.model.Grid;
import plandraft.model.Id;
import plandraft.model.Media;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.ui.kit.Action;

/// Makes new annexes and what they hold: breakdowns, lists, free tables, pictures.
final class Making {
  private static final int BLANK_ROWS = 3;

  private final Store store;
  private final Seat seat;
  private final Pictures pictures;
  private final Consumer<Place> show;
  private final BooleanProperty locked = new SimpleBooleanProperty();

  /// @param show shows what has been made
  Making(Store store, Seat seat, Consumer<Place> show) {
    this.store = store;
    this.seat = seat;
    this.pictures = new Pictures(seat);
    this.show = show;
    store.watchLock(locked::set);
  }

  /// Where pictures come from.
  Pictures pictures() {
    return pictures;
  }

  /// Making a table of each kind, and a picture.
  List<Action> actions() {
    return Stream.of(
            Action.of(seat.say("make.breakdown"), "", "grid", this::breakdown),
            Action.of(seat.say("make.evaluation"), "", "award", this::evaluation),
            list(
                seat.say("make.platforms"),
                Grid.Kind.LIST,
                seat.say("title.platforms"),
                seat.say("columns.platforms")),
            list(
                seat.say("make.enterprises"),
                Grid.Kind.LIST,
                seat.say("title.enterprises"),
                seat.say("columns.enterprises")),
            list(
                seat.say("make.projects"),
                Grid.Kind.PROJECTS,
                seat.say("title.projects"),
                seat.say("columns.projects")),
            list(
                seat.say("make.investment"),
                Grid.Kind.INVESTMENT,
                seat.say("title.investment"),
                seat.say("columns.projects")),
            Action.of(seat.say("make.picture"), "", "image", this::picture))
        .map(action -> action.disabledWhen(locked))
        .toList();
  }

  /// Makes a breakdown with blank regions and columns, and its annex.
  void breakdown() {
    String title = title(seat.say("title.breakdown"));
    List<Column> columns =
        Stream.generate(() -> Column.of(seat.place().ids().<Column>fresh(), ""))
            .limit(BLANK_ROWS)
            .toList();
    Line total = new Line(seat.place().ids().fresh(), seat.say("breakdown.whole"), List.of());
    List<Line> regions =
        Stream.generate(() -> new Line(seat.place().ids().<Line>fresh(), "", List.of()))
            .limit(BLANK_ROWS)
            .toList();
    Breakdown made =
        new Breakdown(seat.place().ids().fresh(), title, columns, List.of(total), regions);
    store.edit(
        seat.say("make.breakdown"), plan -> Annexes.add(plan, seat.place().ids().fresh(), made));
    show.accept(Place.of(Part.BREAKDOWN, made.id()));
  }

  private Action list(String name, Grid.Kind kind, String title, String headings) {
    return Action.of(
        name,
        "",
        "list",
        () ->
            add(
                name,
                Grids.fresh(
                    kind,
                    title(title),
                    List.of(headings.split("、")),
                    BLANK_ROWS,
                    seat.place().ids())));
  }

  /// Makes a table with two rows of headings, the upper ones over two columns each.
  private void evaluation() {
    String score = seat.say("evaluation.score");
    String rank = seat.say("evaluation.rank");
    List<String> upper =
        List.of(
            seat.say("evaluation.region"),
            seat.say("evaluation.total"),
            "",
            seat.say("evaluation.first"),
            "");
    List<String> lower = List.of("", score, rank, score, rank);
    Grid made =
        Grids.fresh(
            Grid.Kind.EVALUATION,
            title(seat.say("title.evaluation")),
            upper,
            4,
            seat.place().ids());
    Grid headed =
        Grids.write(made, cell -> cell.row() == 1 ? lower.get(cell.column()) : cell.text())
            .withHeaderRows(2);
    Grid merged = headed;
    for (Placed area :
        List.of(
            new Placed(0, 0, 2, 1, ""), new Placed(0, 1, 1, 2, ""), new Placed(0, 3, 1, 2, ""))) {
      merged = Grids.merge(merged, area);
    }
    add(seat.say("make.evaluation"), merged);
  }

  private void add(String step, Grid made) {
    store.edit(step, plan -> Annexes.add(plan, seat.place().ids().fresh(), made));
    show.accept(Place.of(Part.GRID, made.id()));
  }

  /// A title that no table and no annex has yet.
  private String title(String wanted) {
    Plan plan = store.plan();
    Predicate<String> taken =
        title ->
            plan.annexes().stream().anyMatch(annex -> annex.title().equals(title))
                || plan.breakdowns().stream().anyMatch(table -> table.title().equals(title))
                || plan.grids().stream().anyMatch(table -> table.title().equals(title));
    return taken.test(wanted)
        ? IntStream.iterate(2, n -> n + 1)
            .mapToObj(n -> seat.say("title.again", wanted, Integer.toString(n)))
            .filter(taken.negate())
            .findFirst()
            .orElseThrow()
        : wanted;
  }

  /// Makes an annex of a picture the user chooses.
  void picture() {
    pictures.choose(this::hang);
  }

  /// Makes an annex of the picture on the clipboard.
  ///
  /// @return whether there is one
  boolean pasted() {
    return !locked.get() && pictures.pasted(this::hang);
  }

  private void hang(Media picture) {
    Id<Annex> id = seat.place().ids().fresh();
    String title = title(picture.name().replaceFirst("\\.[^.]*$", ""));
    Annex made = new Annex(id, title, new Annex.Content.OfText(List.of()));
    store.edit(
        seat.say("step.picture.new"), plan -> Annexes.hold(Annexes.add(plan, made), id, picture));
    show.accept(Place.of(Part.ANNEX, id));
  }

  /// Lets an annex hold a picture the user chooses.
  void picture(Id<Annex> annex) {
    pictures.choose(
        picture -> {
          store.edit(seat.say("step.picture"), plan -> Annexes.hold(plan, annex, picture));
          show.accept(Place.of(Part.ANNEX, annex));
        });
  }
}
