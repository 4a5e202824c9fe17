package plandraft.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import plandraft.edit.Tasks;
import plandraft.model.Plan;
import plandraft.say.Words;

/// Chooses the unit whose tasks are shown.
final class UnitFilter {
  private final ComboBox<String> box = new ComboBox<>();
  private final String all;

  UnitFilter(Words words, Runnable chosen) {
    all = words.say("tasks.unit.all");
    box.getItems().add(all);
    box.setValue(all);
    box.setAccessibleText(words.say("tasks.unit"));
    box.setVisibleRowCount(14);
    box.getStyleClass().add("table-filter");
    box.setOnAction(_ -> chosen.run());
  }

  ComboBox<String> node() {
    return box;
  }

  /// The unit chosen, if not all are.
  Optional<String> unit() {
    return Optional.ofNullable(box.getValue()).filter(value -> !value.equals(all));
  }

  /// Offers the units that tasks name.
  void show(Plan plan) {
    List<String> items = new ArrayList<>(List.of(all));
    items.addAll(named(plan));
    if (!items.equals(box.getItems())) {
      String value = items.contains(box.getValue()) ? box.getValue() : all;
      box.getItems().setAll(items);
      box.setValue(value);
    }
  }

  /// The units that tasks name, those of the register first and in its order.
  static List<String> named(Plan plan) {
    List<String> named =
        Tasks.all(plan.tasks())
            .flatMap(task -> task.measures().stream())
            .flatMap(measure -> measure.responsibility().units().stream())
            .distinct()
            .toList();
    return Stream.concat(
            plan.units().stream().filter(named::contains),
            named.stream().filter(unit -> !plan.units().contains(unit)))
        .toList();
  }
}
