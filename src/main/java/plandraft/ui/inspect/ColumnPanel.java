package plandraft.ui.inspect;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import plandraft.edit.Breakdowns;
import plandraft.history.Store;
import plandraft.model.Breakdown;
import plandraft.model.Breakdown.Aggregation;
import plandraft.model.Breakdown.Column;
import plandraft.model.Id;
import plandraft.model.Plan;
import plandraft.say.Words;

/// A column of a breakdown: its headings, its unit, how it is summed up.
final class ColumnPanel implements Panel {
  private final Id<Column> id;
  private final Store store;
  private final Entry group;
  private final Entry name;
  private final Entry unit;
  private final ComboBox<Aggregation> way;
  private final VBox box;

  ColumnPanel(Id<Column> id, Store store, Words words) {
    this.id = id;
    this.store = store;
    group =
        new Entry(
            words.say("column.group"),
            typed -> edit(words.say("step.column.group"), one -> one.withGroup(typed.strip())));
    name =
        new Entry(
            words.say("column.name"),
            typed -> edit(words.say("step.column.name"), one -> one.withName(typed.strip())));
    unit =
        new Entry(
            words.say("unit"),
            typed -> edit(words.say("step.unit"), one -> one.withUnit(typed.strip())));
    way = Rows.choice(words.say("column.way"), List.of(Aggregation.values()), way(words));
    way.setOnAction(
        chosen -> edit(words.say("step.column.way"), one -> one.withAggregation(way.getValue())));
    box =
        new VBox(
            8,
            Rows.caption(words.say("column")),
            Rows.field(words.say("column.group"), group.node()),
            Rows.field(words.say("column.name"), name.node()),
            Rows.field(words.say("unit"), unit.node()),
            Rows.field(words.say("column.way"), way));
  }

  private static Function<Aggregation, String> way(Words words) {
    return way ->
        switch (way) {
          case SUM -> words.say("way.sum");
          case RATE -> words.say("way.rate");
          case NONE -> words.say("way.none");
        };
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void lock(boolean locked) {
    List.of(group, name, unit).forEach(entry -> entry.lock(locked));
    way.setDisable(locked);
  }

  @Override
  public void show(Plan plan) {
    Optional<Column> found = find(plan);
    box.setVisible(found.isPresent());
    found.ifPresent(
        column -> {
          group.show(column.group());
          name.show(column.name());
          unit.show(column.unit());
          way.setValue(column.aggregation());
        });
  }

  private Optional<Column> find(Plan plan) {
    return plan.breakdowns().stream()
        .flatMap(table -> table.columns().stream())
        .filter(column -> column.id().equals(id))
        .findFirst();
  }

  private void edit(String step, UnaryOperator<Column> change) {
    store.edit(
        step,
        plan ->
            Breakdowns.holding(plan, id.value())
                .map(Breakdown::id)
                .map(
                    table ->
                        Breakdowns.change(
                            plan, table, found -> Breakdowns.changeColumn(found, id, change)))
                .orElse(plan));
  }
}
