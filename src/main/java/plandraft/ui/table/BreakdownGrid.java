package plandraft.ui.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import plandraft.check.Finding;
import plandraft.edit.Breakdowns;
import plandraft.history.Store;
import plandraft.model.Breakdown;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.ui.kit.Action;
import plandraft.ui.kit.Shortcuts;
import plandraft.ui.kit.sheet.At;
import plandraft.ui.kit.sheet.Edit;
import plandraft.ui.kit.sheet.Sheet;

/// One breakdown, edited like a spreadsheet, its sums below it.
public final class BreakdownGrid implements PlanTable {
  private final Editing editing;
  private final Id<Breakdown> table;
  private final Sheet sheet;
  private final BreakdownRows rows;
  private final Headline headline;
  private final TableFrame frame;

  private BreakdownGrid(Editing editing, Id<Breakdown> table) {
    this.editing = editing;
    this.table = table;
    sheet =
        Sheet.of(editing.words().locale())
            .growing()
            .reshaping()
            .onChange(this::changed)
            .onFocus(this::focused);
    rows = new BreakdownRows(editing.words());
    BreakdownActions actions = new BreakdownActions(editing, table, sheet);
    List<Action> adding = actions.adding();
    List<Action> arranging = actions.arranging();
    headline =
        editing.headline(
            table,
            List.of(
                Shortcuts.button(adding.get(0), editing.say("button.region")),
                Shortcuts.button(adding.get(1), editing.say("button.total")),
                Shortcuts.button(adding.get(2), editing.say("button.column"))));
    frame =
        TableFrame.of(sheet, headline, List.of(adding, arranging), List.of())
            .following(editing, this::show);
  }

  /// The grid of one breakdown.
  ///
  /// @param select told what the focus has come to
  public static BreakdownGrid of(
      Store store, Ids ids, Locale locale, Id<Breakdown> table, Consumer<Place> select) {
    return new BreakdownGrid(Editing.of(store, ids, locale, select), table);
  }

  @Override
  public TableFrame frame() {
    return frame;
  }

  /// Brings a line or a column into view and under the focus.
  @Override
  public void show(Place place) {
    boolean column =
        found(editing.store().plan()).stream()
            .flatMap(found -> found.columns().stream())
            .anyMatch(one -> one.id().value().equals(place.id()));
    if (column) {
      sheet.select(BreakdownRows.HEADINGS, place.id());
    } else {
      String at = place.column();
      sheet.select(place.line().id(), at.isEmpty() ? BreakdownRows.NAME : at);
    }
    sheet.requestFocus();
  }

  @Override
  public void doubt(List<Finding> next) {
    rows.doubt(next);
    show(editing.store().plan());
  }

  private void show(Plan plan) {
    found(plan)
        .ifPresent(
            found -> {
              sheet.show(rows.cells(plan, found));
              headline.show(found.title(), facts(found));
            });
  }

  private String facts(Breakdown found) {
    return editing.say(
        "breakdown.facts",
        Integer.toString(found.regions().size()),
        Integer.toString(found.totals().size()),
        Integer.toString(found.columns().size()));
  }

  private void changed(Edit edit) {
    BreakdownEdit change = new BreakdownEdit(editing.ids(), editing.words());
    editing
        .store()
        .edit(
            StepNames.of(edit, editing.words(), this::typed),
            plan -> Breakdowns.change(plan, table, found -> change.on(found, edit)));
  }

  private String typed(Edit.Change change) {
    return switch (change.row()) {
      case BreakdownRows.GROUPS -> editing.say("step.group");
      case BreakdownRows.HEADINGS -> editing.say("step.heading");
      case BreakdownRows.WAYS -> editing.say("step.way");
      default ->
          editing.say(change.column().equals(BreakdownRows.NAME) ? "step.line" : "step.share");
    };
  }

  /// A heading stands for its column, a name for its line, and a value for itself.
  private void focused(At at) {
    boolean line = BreakdownRows.isLine(at.row());
    boolean name = at.column().equals(BreakdownRows.NAME);
    editing
        .select()
        .accept(
            line && !name
                ? Place.cell(new Id<>(at.row()), new Id<>(at.column()))
                : new Place(
                    Place.Part.BREAKDOWN, line ? at.row() : name ? table.value() : at.column()));
  }

  private Optional<Breakdown> found(Plan plan) {
    return Breakdowns.find(plan, table);
  }
}
