package plandraft.ui;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import plandraft.history.Store;
import plandraft.model.Plan;
import plandraft.query.WordCount;
import plandraft.say.Words;
import plandraft.ui.kit.Icons;
import plandraft.ui.kit.Latest;
import plandraft.ui.kit.Running;

/// The line at the foot of the window: what was last done, how much there is, what is going on.
final class StatusBar {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Label told = new Label();
  private final Label section = new Label();
  private final Label length = new Label();
  private final Label amounts = new Label();
  private final HBox work = new HBox(8);
  private final HBox bar;
  private final Words words;
  private final Workplace place;
  private final Latest<Plan, Integer> counting;
  private final ReadOnlyStringWrapper count = new ReadOnlyStringWrapper("");

  StatusBar(Workplace place, Words words) {
    this.place = place;
    this.words = words;
    this.counting =
        place
            .jobs()
            .latest(
                (plan, _) -> WordCount.of(plan).words(),
                number -> count.set(String.format(Locale.ROOT, "%,d", number)));
    length
        .textProperty()
        .bind(count.map(number -> number.isEmpty() ? "" : words.say("status.length", number)));
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    for (Label label : List.of(told, length, amounts)) {
      label.managedProperty().bind(label.textProperty().isNotEmpty());
    }
    work.getStyleClass().add("status-work");
    bar = new HBox(told, section, length, amounts, gap, work);
    bar.getStyleClass().add("status");
    InvalidationListener listener = changed -> showWork();
    place.jobs().running().addListener(listener);
  }

  Node node() {
    return bar;
  }

  /// How many characters the plan's text has, as a number is printed; blank before it is known.
  ReadOnlyStringProperty length() {
    return count.getReadOnlyProperty();
  }

  /// Says that something was done just now.
  void tell(String sentence) {
    told.setText(sentence + " " + TIME.format(LocalTime.now(place.clock())));
  }

  /// Follows the plan: its length is counted beside the window; `ofSection` tells that of the
  /// section written in.
  void follow(Store store, ObservableValue<String> ofSection) {
    section.textProperty().bind(ofSection);
    section.managedProperty().bind(section.textProperty().isNotEmpty());
    store.watch(plan -> plan, this::count);
    store.follow(
        () -> {
          if (store.unsaved()) {
            told.setText(words.say("status.unsaved"));
          } else if (told.getText().equals(words.say("status.unsaved"))) {
            told.setText("");
          }
        });
  }

  private void count(Plan plan) {
    int indicators = plan.indicatorTables().stream().mapToInt(t -> t.indicators().size()).sum();
    int below = plan.tasks().stream().mapToInt(task -> task.children().size()).sum();
    amounts.setText(
        words.say("status.amounts", Integer.toString(indicators), Integer.toString(below)));
    counting.ask(plan);
  }

  private void showWork() {
    work.getChildren().clear();
    for (Running running : place.jobs().running()) {
      Label name = new Label(running.name());
      ProgressBar progress = new ProgressBar();
      progress.progressProperty().bind(running.progress());
      progress.setAccessibleText(running.name());
      Button cancel = new Button();
      cancel.setGraphic(Icons.of("x"));
      cancel.setAccessibleText(words.say("status.cancel", running.name()));
      cancel.setOnAction(pressed -> running.cancel());
      work.getChildren().addAll(name, progress, cancel);
    }
  }
}
