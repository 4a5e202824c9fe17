package plandraft.ui;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.VBox;
import plandraft.check.Binding;
import plandraft.check.Finding;
import plandraft.history.Store;
import plandraft.model.Plan;
import plandraft.query.Places;

/// Binds the typed numbers that are a table's beyond doubt, in one step, and lists the rest.
final class Binder {
  private static final double WIDTH = 620;
  private static final double HEIGHT = 260;

  private final Store store;
  private final Seat seat;

  Binder(Store store, Seat seat) {
    this.store = store;
    this.seat = seat;
  }

  /// Looks through the plan and binds what can be bound.
  void bind() {
    Plan plan = store.plan();
    seat.compute(seat.say("bind.job"), progress -> Binding.of(plan), this::bind);
  }

  private void bind(Binding binding) {
    Plan before = store.plan();
    store.edit(seat.say("step.bind"), binding::on);
    int bound = store.plan() == before ? 0 : binding.certain().size();
    seat.ask().show(seat.say("bind"), told(bound, binding.doubtful()), seat.say("understood"));
  }

  private Node told(int bound, List<Finding> doubtful) {
    String done = seat.say("bind.done", Integer.toString(bound), Integer.toString(doubtful.size()));
    Label sum = new Label(bound == 0 && doubtful.isEmpty() ? seat.say("bind.nothing") : done);
    VBox box = new VBox(10, sum);
    if (!doubtful.isEmpty()) {
      Places places = Places.of(store.plan());
      ListView<String> list = new ListView<>();
      list.setAccessibleText(seat.say("bind.doubtful"));
      list.setPrefSize(WIDTH, HEIGHT);
      list.getItems().setAll(doubtful.stream().map(one -> line(places, one)).toList());
      box.getChildren().add(list);
    }
    return box;
  }

  private String line(Places places, Finding finding) {
    return Stream.of(
            places.path(finding.at().place()).in(seat.locale()),
            finding.sentence().in(seat.locale()))
        .reduce((where, what) -> where + "　" + what)
        .orElseThrow();
  }
}
