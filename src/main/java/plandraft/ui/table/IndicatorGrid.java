package plandraft.ui.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plandraft.check.Finding;
import plandraft.edit.Annexes;
import plandraft.edit.Indicators;
import plandraft.history.Role;
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
public final class IndicatorGrid {
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
  private final List<Action> adding;
  private final List<Action> arranging;
  private final VBox node;
  private final List<Runnable> watching;

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
    adding = actions.adding(locked);
    arranging = actions.arranging(locked);
    columns = new ColumnMenu(words, this::choose);
    footnotes = new Footnotes(words, this::explain);
    headline =
        new Headline(
            words.say("title"),
            this::rename,
            List.of(
                Shortcuts.button(adding.get(0), words.say("button.indicator")),
                Shortcuts.button(adding.get(1), words.say("button.group")),
                columns.node()));
    sheet.whenEmpty(Invitation.of(words.say("empty"), List.of(adding.getFirst())));
    VBox.setVgrow(sheet.node(), Priority.ALWAYS);
    node = new VBox(headline.node(), sheet.node(), footnotes.node());
    node.getStyleClass().add("table-view");
    node.getStylesheets().add(IndicatorGrid.class.getResource("table.css").toExternalForm());
    Shortcuts.listen(node, actions());
    Shortcuts.menu(sheet.node(), List.of(sheet.actions(), adding, arranging));
    watching =
        List.of(store.watch(Function.<Plan>identity(), this::show), store.follow(this::lock));
  }

  /// The grid of one table.
  ///
  /// @param select told what the focus has come to
  public static IndicatorGrid of(
      Store store, Ids ids, Locale locale, Id<IndicatorTable> table, Consumer<Place> select) {
    return new IndicatorGrid(store, ids, locale, table, select);
  }

  /// The grid as it stands in the window.
  public Node node() {
    return node;
  }

  /// Brings an indicator, one of its values or a category into view and under the focus.
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

  /// Marks the values that a check found fault with.
  public void doubt(List<Finding> next) {
    rows.doubt(next);
    show(store.plan());
  }

  /// What can be done here.
  public List<Action> actions() {
    return Stream.concat(adding.stream(), arranging.stream()).toList();
  }

  /// Takes over what is being typed, before the plan is saved, exported or changed elsewhere.
  public void settle() {
    sheet.commit();
  }

  /// Ends the watching of the store.
  public void close() {
    sheet.commit();
    watching.forEach(Runnable::run);
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

  private void lock() {
    boolean reviewing = store.role() == Role.REVIEWING;
    if (reviewing != locked.get()) {
      locked.set(reviewing);
      sheet.editable(!reviewing);
      headline.editable(!reviewing);
      columns.node().setDisable(reviewing);
      found().ifPresent(one -> footnotes.show(one, !reviewing));
    }
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
        StepNames.of(edit, words), plan -> new IndicatorEdit(table, ids, words).on(plan, edit));
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
