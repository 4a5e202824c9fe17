package plandraft.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import plandraft.edit.Tasks;
import plandraft.model.Id;
import plandraft.model.Measure;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.query.TaskTable;
import plandraft.say.Words;

/// What is still missing, told below the task tree: lead units, and units the register lacks.
final class TaskNotes {
  private static final int NAMED = 4;
  private static final int LONGEST = 14;

  private final VBox box = new VBox(2);
  private final Words words;
  private final Consumer<Place> go;
  private final Consumer<List<String>> register;
  private Optional<String> trouble = Optional.empty();

  /// @param go shows a task or measure
  /// @param register puts units into the register
  TaskNotes(Words words, Consumer<Place> go, Consumer<List<String>> register) {
    this.words = words;
    this.go = go;
    this.register = register;
    box.getStyleClass().add("table-notes");
  }

  Node node() {
    return box;
  }

  /// Says what went wrong with the last change, if anything did.
  void tell(Optional<String> what) {
    trouble = what;
  }

  void show(Plan plan, boolean editable) {
    box.getChildren().clear();
    trouble.ifPresent(what -> box.getChildren().add(line(new Label(what))));
    List<Place> places = TaskTable.withoutLead(plan);
    if (!places.isEmpty()) {
      box.getChildren().add(withoutLead(plan, places));
    }
    List<String> strangers =
        UnitFilter.named(plan).stream().filter(unit -> !plan.units().contains(unit)).toList();
    if (!strangers.isEmpty()) {
      box.getChildren().add(strangers(strangers, editable));
    }
    box.setVisible(!box.getChildren().isEmpty());
    box.setManaged(box.isVisible());
  }

  private Node withoutLead(Plan plan, List<Place> places) {
    HBox line = line(new Label(words.say("tasks.leaderless", Integer.toString(places.size()))));
    for (Place place : places.subList(0, Math.min(NAMED, places.size()))) {
      Hyperlink link = new Hyperlink(shortened(name(plan, place)));
      link.setOnAction(_ -> go.accept(place));
      line.getChildren().add(link);
    }
    if (places.size() > NAMED) {
      line.getChildren().add(new Label(words.say("tasks.more")));
    }
    return line;
  }

  private Node strangers(List<String> units, boolean editable) {
    String some = Listing.text(units.subList(0, Math.min(NAMED, units.size())));
    Hyperlink add = new Hyperlink(words.say("tasks.register"));
    add.setOnAction(_ -> register.accept(units));
    add.setDisable(!editable);
    return line(new Label(words.say("tasks.strangers", Integer.toString(units.size()), some)), add);
  }

  private static String name(Plan plan, Place place) {
    if (place.part() == Place.Part.TASK) {
      return Tasks.find(plan, new Id<>(place.id())).map(task -> task.title()).orElse("");
    }
    Id<Measure> id = new Id<>(place.id());
    return Tasks.holding(plan, id)
        .map(
            task ->
                task.measures().size() > 1
                    ? task.measures().stream()
                        .filter(measure -> measure.id().equals(id))
                        .map(Measure::text)
                        .findFirst()
                        .orElse("")
                    : task.title())
        .orElse("");
  }

  private static String shortened(String name) {
    return name.codePointCount(0, name.length()) <= LONGEST
        ? name
        : name.substring(0, name.offsetByCodePoints(0, LONGEST)) + "…";
  }

  private static HBox line(Node... nodes) {
    HBox line = new HBox(8, nodes);
    line.getStyleClass().add("table-note-line");
    return line;
  }
}
