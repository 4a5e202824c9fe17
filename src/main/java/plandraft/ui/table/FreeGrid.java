package plandraft.ui.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import plandraft.check.Finding;
import plandraft.edit.Grids;
import plandraft.history.Store;
import plandraft.model.Grid;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.ui.kit.Action;
import plandraft.ui.kit.Invitation;
import plandraft.ui.kit.Shortcuts;
import plandraft.ui.kit.sheet.At;
import plandraft.ui.kit.sheet.Edit;
import plandraft.ui.kit.sheet.Sheet;

/// One free table — a list, a project list, an evaluation —, edited like a spreadsheet.
public final class FreeGrid implements PlanTable {
  private final Editing editing;
  private final Id<Grid> table;
  private final Sheet sheet;
  private final Headline headline;
  private final NoteLine note;
  private Marks marks;
  private final TableFrame frame;

  private FreeGrid(Editing editing, Id<Grid> table) {
    this.editing = editing;
    this.table = table;
    this.marks = editing.marks(List.of());
    sheet =
        Sheet.of(editing.words().locale())
            .growing()
            .reshaping()
            .onChange(this::changed)
            .onFocus(this::focused);
    FreeActions actions = new FreeActions(editing, table, sheet);
    List<Action> adding = actions.adding();
    List<Action> shaping = actions.shaping();
    List<Action> arranging = actions.arranging();
    headline =
        editing.headline(
            table,
            List.of(
                Shortcuts.button(adding.get(0), editing.say("button.row")),
                Shortcuts.button(adding.get(2), editing.say("button.column")),
                Shortcuts.button(shaping.get(0), editing.say("button.merge")),
                Shortcuts.button(shaping.get(1), editing.say("button.split")),
                Shortcuts.button(shaping.get(2), editing.say("button.head"))));
    note = new NoteLine(editing.say("note"), editing.say("note.prompt"), this::remark);
    editing.locked().subscribe(is -> note.editable(!is));
    sheet.whenEmpty(Invitation.of(editing.say("free.empty"), List.of(adding.getFirst())));
    frame =
        TableFrame.of(sheet, headline, List.of(adding, shaping, arranging), List.of(note.node()))
            .following(editing, this::show);
  }

  /// The grid of one free table.
  ///
  /// @param select told what the focus has come to
  public static FreeGrid of(
      Store store, Ids ids, Locale locale, Id<Grid> table, Consumer<Place> select) {
    return new FreeGrid(Editing.of(store, ids, locale, select), table);
  }

  @Override
  public TableFrame frame() {
    return frame;
  }

  /// Brings a row into view and under the focus.
  @Override
  public void show(Place place) {
    sheet.select(place.id(), "0");
    sheet.requestFocus();
  }

  @Override
  public void doubt(List<Finding> next) {
    marks = editing.marks(next);
    show(editing.store().plan());
  }

  private void show(Plan plan) {
    Grids.find(plan, table)
        .ifPresent(
            found -> {
              sheet.show(FreeRows.cells(plan, found, marks));
              headline.show(found.title(), facts(found));
              note.show(found.note());
            });
  }

  private String facts(Grid found) {
    return editing.say(
        "free.facts",
        Integer.toString(found.rows().size() - found.headerRows()),
        Integer.toString(found.columns()),
        Integer.toString(found.headerRows()));
  }

  private void changed(Edit edit) {
    FreeEdit change = new FreeEdit(editing.ids());
    editing
        .store()
        .edit(
            StepNames.of(edit, editing.words(), _ -> editing.say("step.cell")),
            plan -> Grids.change(plan, table, found -> change.on(found, edit)));
  }

  /// A heading stands for the whole table, any other cell for its row.
  private void focused(At at) {
    Optional<Grid> found = Grids.find(editing.store().plan(), table);
    boolean head =
        found.stream()
            .flatMap(grid -> grid.rows().stream().limit(grid.headerRows()))
            .anyMatch(row -> row.id().value().equals(at.row()));
    editing.select().accept(new Place(Place.Part.GRID, head ? table.value() : at.row()));
  }

  private void remark(String text) {
    editing
        .store()
        .edit(
            editing.say("step.note"),
            plan -> Grids.change(plan, table, found -> found.withNote(text)));
  }
}
