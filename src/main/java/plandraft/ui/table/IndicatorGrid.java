package plandraft.ui.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import plandraft.check.Finding;
import plandraft.edit.Indicators;
import plandraft.history.Store;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.IndicatorTable;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.ui.kit.Action;
import plandraft.ui.kit.Invitation;
import plandraft.ui.kit.Shortcuts;
import plandraft.ui.kit.sheet.At;
import plandraft.ui.kit.sheet.Edit;
import plandraft.ui.kit.sheet.Sheet;

/// One indicator table, edited like a spreadsheet.
public final class IndicatorGrid implements PlanTable {
  private final Editing editing;
  private final Id<IndicatorTable> table;
  private final Sheet sheet;
  private final IndicatorRows rows;
  private final Headline headline;
  private final ColumnMenu columns;
  private final Footnotes footnotes;
  private final TableFrame frame;

  private IndicatorGrid(Editing editing, Id<IndicatorTable> table) {
    this.editing = editing;
    this.table = table;
    sheet =
        Sheet.of(editing.words().locale()).growing().onChange(this::changed).onFocus(this::focused);
    rows = new IndicatorRows(editing.words());
    IndicatorActions actions = new IndicatorActions(editing, table, sheet);
    List<Action> adding = actions.adding();
    List<Action> arranging = actions.arranging();
    columns = new ColumnMenu(editing.words(), this::choose);
    columns.node().disableProperty().bind(editing.locked());
    footnotes = new Footnotes(editing.words(), this::explain);
    headline =
        editing.headline(
            table,
            List.of(
                Shortcuts.button(adding.get(0), editing.say("button.indicator")),
                Shortcuts.button(adding.get(1), editing.say("button.group")),
                columns.node()));
    sheet.whenEmpty(Invitation.of(editing.say("empty"), List.of(adding.getFirst())));
    frame =
        TableFrame.of(sheet, headline, List.of(adding, arranging), List.of(footnotes.node()))
            .following(editing, this::show);
    editing.locked().subscribe(is -> found().ifPresent(one -> footnotes.show(one, !is)));
  }

  /// The grid of one table.
  ///
  /// @param select told what the focus has come to
  public static IndicatorGrid of(
      Store store, Ids ids, Locale locale, Id<IndicatorTable> table, Consumer<Place> select) {
    return new IndicatorGrid(Editing.of(store, ids, locale, select), table);
  }

  @Override
  public TableFrame frame() {
    return frame;
  }

  /// Brings an indicator, one of its values or a category into view and under the focus.
  @Override
  public void show(Place place) {
    String column = IndicatorColumns.kind(place.part()).name();
    found()
        .flatMap(one -> row(one, place))
        .ifPresent(
            row -> {
              sheet.select(row, column);
              sheet.requestFocus();
            });
  }

  @Override
  public void doubt(List<Finding> next) {
    rows.doubt(next);
    show(editing.store().plan());
  }

  private static Optional<String> row(IndicatorTable table, Place place) {
    if (place.part() != Place.Part.GROUP) {
      return Optional.of(place.id());
    }
    return table.groups().stream()
        .filter(group -> group.id().value().equals(place.id()))
        .map(
            group ->
                group.indicators().isEmpty()
                    ? IndicatorRows.key(group.id())
                    : group.indicators().getFirst().id().value())
        .findFirst();
  }

  private void show(Plan plan) {
    found(plan)
        .ifPresent(
            one -> {
              sheet.show(rows.cells(plan, one));
              headline.show(one.title(), facts(one, plan.header()));
              columns.show(one, plan.header());
              footnotes.show(one, !editing.locked().get());
            });
  }

  private String facts(IndicatorTable one, Header header) {
    return editing.say(
        "facts",
        Integer.toString(one.indicators().size()),
        Integer.toString(one.groups().size()),
        Integer.toString(header.baseYear()),
        Integer.toString(header.targetYear()));
  }

  private void changed(Edit edit) {
    editing
        .store()
        .edit(
            StepNames.of(edit, editing.words(), new IndicatorColumns(editing.words())::step),
            plan -> new IndicatorEdit(table, editing.ids(), editing.words()).on(plan, edit));
  }

  private void focused(At at) {
    Place.Part part = IndicatorColumns.part(IndicatorColumns.column(at.column()));
    if (IndicatorRows.isGroup(at.row())) {
      editing.select().accept(Place.of(Place.Part.GROUP, IndicatorRows.group(at.row())));
    } else if (part == Place.Part.GROUP) {
      found()
          .flatMap(one -> groupOf(one, at.row()))
          .ifPresent(group -> editing.select().accept(Place.of(part, group)));
    } else {
      editing.select().accept(new Place(part, at.row()));
    }
  }

  private static Optional<Id<IndicatorTable.Group>> groupOf(IndicatorTable table, String row) {
    return table.groups().stream()
        .filter(group -> group.indicators().stream().anyMatch(one -> one.id().value().equals(row)))
        .map(IndicatorTable.Group::id)
        .findFirst();
  }

  private void choose(IndicatorTable.Column column, boolean shown) {
    editing
        .store()
        .edit(
            editing.say("step.columns"),
            plan ->
                Indicators.changeTable(
                    plan,
                    table,
                    one ->
                        one.withColumns(IndicatorColumns.with(one, column, shown, plan.header()))));
  }

  private void explain(String mark, String text) {
    editing
        .store()
        .edit(
            editing.say("step.footnote"),
            plan ->
                Indicators.changeTable(
                    plan, table, one -> Footnotes.explained(one, mark, text, editing.ids())));
  }

  private Optional<IndicatorTable> found() {
    return found(editing.store().plan());
  }

  private Optional<IndicatorTable> found(Plan plan) {
    return plan.indicatorTables().stream().filter(one -> one.id().equals(table)).findFirst();
  }
}
