package plandraft.ui.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import plandraft.check.Finding;
import plandraft.edit.Annexes;
import plandraft.edit.Indicators;
import plandraft.history.Store;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.IndicatorTable;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.say.Words;
import plandraft.ui.kit.Action;
import plandraft.ui.kit.Invitation;
import plandraft.ui.kit.Shortcuts;
import plandraft.ui.kit.sheet.At;
import plandraft.ui.kit.sheet.Edit;
import plandraft.ui.kit.sheet.Sheet;

/// One indicator table, edited like a spreadsheet.
public final class IndicatorGrid implements PlanTable {
  private final Store store;
  private final Ids ids;
  private final Words words;
  private final Id<IndicatorTable> table;
  private final Consumer<Place> select;
  private final Sheet sheet;
  private final IndicatorRows rows;
  private final Headline headline;
  private final ColumnMenu columns;
  private final Footnotes footnotes;
  private final BooleanProperty locked = new SimpleBooleanProperty();
  private final TableFrame frame;

  private IndicatorGrid(
      Store store, Ids ids, Locale locale, Id<IndicatorTable> table, Consumer<Place> select) {
    this.store = store;
    this.ids = ids;
    this.words = Words.of(IndicatorGrid.class, locale);
    this.table = table;
    this.select = select;
    sheet = Sheet.of(locale).growing().onChange(this::changed).onFocus(this::focused);
    rows = new IndicatorRows(words);
    IndicatorActions actions = new IndicatorActions(store, ids, words, table, sheet);
    List<Action> adding = actions.adding(locked);
    List<Action> arranging = actions.arranging(locked);
    columns = new ColumnMenu(words, this::choose);
    columns.node().disableProperty().bind(locked);
    footnotes = new Footnotes(words, this::explain);
    headline =
        new Headline(
            words.say("title"),
            this::rename,
            locked,
            List.of(
                Shortcuts.button(adding.get(0), words.say("button.indicator")),
                Shortcuts.button(adding.get(1), words.say("button.group")),
                columns.node()));
    sheet.whenEmpty(Invitation.of(words.say("empty"), List.of(adding.getFirst())));
    frame =
        TableFrame.of(sheet, headline, List.of(adding, arranging), List.of(footnotes.node()))
            .following(store, this::show, locked);
    locked.subscribe(is -> found().ifPresent(one -> footnotes.show(one, !is)));
  }

  /// The grid of one table.
  ///
  /// @param select told what the focus has come to
  public static IndicatorGrid of(
      Store store, Ids ids, Locale locale, Id<IndicatorTable> table, Consumer<Place> select) {
    return new IndicatorGrid(store, ids, locale, table, select);
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
    show(store.plan());
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
              footnotes.show(one, !locked.get());
            });
  }

  private String facts(IndicatorTable one, Header header) {
    return words.say(
        "facts",
        Integer.toString(one.indicators().size()),
        Integer.toString(one.groups().size()),
        Integer.toString(header.baseYear()),
        Integer.toString(header.targetYear()));
  }

  private void changed(Edit edit) {
    store.edit(
        StepNames.of(edit, words, new IndicatorColumns(words)::step),
        plan -> new IndicatorEdit(table, ids, words).on(plan, edit));
  }

  private void focused(At at) {
    Place.Part part = IndicatorColumns.part(IndicatorColumns.column(at.column()));
    if (IndicatorRows.isGroup(at.row())) {
      select.accept(Place.of(Place.Part.GROUP, IndicatorRows.group(at.row())));
    } else if (part == Place.Part.GROUP) {
      found()
          .flatMap(one -> groupOf(one, at.row()))
          .ifPresent(group -> select.accept(Place.of(part, group)));
    } else {
      select.accept(new Place(part, at.row()));
    }
  }

  private static Optional<Id<IndicatorTable.Group>> groupOf(IndicatorTable table, String row) {
    return table.groups().stream()
        .filter(group -> group.indicators().stream().anyMatch(one -> one.id().value().equals(row)))
        .map(IndicatorTable.Group::id)
        .findFirst();
  }

  private void rename(String title) {
    store.edit(words.say("step.title"), plan -> Annexes.renameTable(plan, table.value(), title));
  }

  private void choose(IndicatorTable.Column column, boolean shown) {
    store.edit(
        words.say("step.columns"),
        plan ->
            Indicators.changeTable(
                plan,
                table,
                one -> one.withColumns(IndicatorColumns.with(one, column, shown, plan.header()))));
  }

  private void explain(String mark, String text) {
    store.edit(
        words.say("step.footnote"),
        plan ->
            Indicators.changeTable(plan, table, one -> Footnotes.explained(one, mark, text, ids)));
  }

  private Optional<IndicatorTable> found() {
    return found(store.plan());
  }

  private Optional<IndicatorTable> found(Plan plan) {
    return plan.indicatorTables().stream().filter(one -> one.id().equals(table)).findFirst();
  }
}
