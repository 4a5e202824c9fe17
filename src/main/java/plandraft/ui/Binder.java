package plandraft.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
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
    List<Finding> doubtful = binding.doubtful();
    String done = seat.say("bind.done", Integer.toString(bound), Integer.toString(doubtful.size()));
    if (doubtful.isEmpty()) {
      seat.ask().tell(bound == 0 ? seat.say("bind.nothing") : done, seat.say("understood"));
    } else {
      Node list = new VBox(10, new Label(done), list(doubtful));
      seat.ask().show(seat.say("bind"), list, seat.say("understood"));
    }
  }

  private Node list(List<Finding> doubtful) {
    Places places = Places.of(store.plan());
    ListView<Finding> list = new ListView<>();
    list.setAccessibleText(seat.say("bind.doubtful"));
    list.setPrefSize(WIDTH, HEIGHT);
    list.setCellFactory(_ -> new Line(places));
    list.getItems().setAll(doubtful);
    return list;
  }

  /// A number that was not bound: where it stands, and below why.
  private final class Line extends ListCell<Finding> {
    private final Places places;
    private final Label where = new Label();
    private final Label why = new Label();
    private final VBox both = new VBox(2, where, why);

    Line(Places places) {
      this.places = places;
      where.getStyleClass().add("caption");
      why.setWrapText(true);
      both.setPrefWidth(0);
    }

    @Override
    protected void updateItem(Finding finding, boolean empty) {
      super.updateItem(finding, empty);
      setGraphic(null);
      if (!empty && finding != null) {
        where.setText(places.path(finding.at().place()).in(seat.locale()));
        why.setText(finding.sentence().in(seat.locale()));
        setAccessibleText(where.getText() + " " + why.getText());
        setGraphic(both);
      }
    }
  }
}
