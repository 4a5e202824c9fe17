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
import plandraft.say.Words;
import plandraft.ui.kit.Ask;
import plandraft.ui.kit.Jobs;

/// Binds the typed numbers that are a table's beyond doubt, in one step, and lists the rest.
final class Binder {
  private static final double WIDTH = 620;
  private static final double HEIGHT = 260;

  private final Store store;
  private final Jobs jobs;
  private final Ask ask;
  private final Words words;

  Binder(Store store, Jobs jobs, Ask ask, Words words) {
    this.store = store;
    this.jobs = jobs;
    this.ask = ask;
    this.words = words;
  }

  /// Looks through the plan and binds what can be bound.
  void bind() {
    Plan plan = store.plan();
    jobs.compute(
        words.say("bind.job"),
        progress -> Binding.of(plan),
        this::bind,
        failure -> Troubles.tell(failure, ask, words));
  }

  private void bind(Binding binding) {
    Plan before = store.plan();
    store.edit(words.say("step.bind"), binding::on);
    int bound = store.plan() == before ? 0 : binding.certain().size();
    ask.show(words.say("bind"), told(bound, binding.doubtful()), words.say("understood"));
  }

  private Node told(int bound, List<Finding> doubtful) {
    String done =
        words.say("bind.done", Integer.toString(bound), Integer.toString(doubtful.size()));
    Label sum = new Label(bound == 0 && doubtful.isEmpty() ? words.say("bind.nothing") : done);
    VBox box = new VBox(10, sum);
    if (!doubtful.isEmpty()) {
      Places places = Places.of(store.plan());
      ListView<String> list = new ListView<>();
      list.setAccessibleText(words.say("bind.doubtful"));
      list.setPrefSize(WIDTH, HEIGHT);
      list.getItems().setAll(doubtful.stream().map(one -> line(places, one)).toList());
      box.getChildren().add(list);
    }
    return box;
  }

  private String line(Places places, Finding finding) {
    return Stream.of(
            places.path(finding.at().place()).in(words.locale()),
            finding.sentence().in(words.locale()))
        .reduce((where, what) -> where + "　" + what)
        .orElseThrow();
  }
}
