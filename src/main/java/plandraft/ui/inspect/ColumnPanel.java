package plandraft.ui.inspect;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import plandraft.edit.Breakdowns;
import plandraft.history.Store;
import plandraft.model.Breakdown;
import plandraft.model.Breakdown.Aggregation;
import plandraft.model.Breakdown.Column;
import plandraft.model.Id;
import plandraft.model.Plan;
import plandraft.say.Words;

/// A column of a breakdown: its headings, its unit, how it is summed up.
final class ColumnPanel {
  private final Id<Column> id;
  private final Store store;
  private final Words words;

  private ColumnPanel(Id<Column> id, Store store, Words words) {
    this.id = id;
    this.store = store;
    this.words = words;
  }

  static Panel of(Id<Column> id, Store store, Words words) {
    return new ColumnPanel(id, store, words).panel();
  }

  private Panel panel() {
    return new FieldsPanel<>(
        words.say("column"),
        this::find,
        List.of(
            FieldsPanel.text(
                words.say("column.group"),
                Column::group,
                typed -> edit(words.say("step.column.group"), one -> one.withGroup(typed.strip()))),
            FieldsPanel.text(
                words.say("column.name"),
                Column::name,
                typed -> edit(words.say("step.column.name"), one -> one.withName(typed.strip()))),
            FieldsPanel.text(
                words.say("unit"),
                Column::unit,
                typed -> edit(words.say("step.unit"), one -> one.withUnit(typed.strip()))),
            FieldsPanel.choice(
                words.say("column.way"),
                List.of(Aggregation.values()),
                this::name,
                Column::aggregation,
                way -> edit(words.say("step.column.way"), one -> one.withAggregation(way)))),
        column -> List.of());
  }

  private String name(Aggregation way) {
    return switch (way) {
      case SUM -> words.say("way.sum");
      case RATE -> words.say("way.rate");
      case NONE -> words.say("way.none");
    };
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
