package plandraft.ui.inspect;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import plandraft.edit.Tasks;
import plandraft.history.Store;
import plandraft.model.Id;
import plandraft.model.Plan;
import plandraft.model.Task;
import plandraft.say.Words;

/// A task: its title and goal, how many measures it has, and the units that answer for them.
final class TaskPanel implements Panel {
  private final Id<Task> id;
  private final Words words;
  private final Entry title;
  private final Entry goal;
  private final VBox facts = new VBox(8);
  private final VBox box;

  TaskPanel(Id<Task> id, Store store, Words words) {
    this.id = id;
    this.words = words;
    title =
        new Entry(
            words.say("title"),
            typed ->
                store.edit(
                    words.say("step.title"),
                    plan -> Tasks.change(plan, id, task -> task.withTitle(typed))));
    goal =
        new Entry(
            words.say("goal"),
            typed ->
                store.edit(
                    words.say("step.goal"),
                    plan -> Tasks.change(plan, id, task -> task.withGoal(typed))));
    box =
        new VBox(
            8,
            Rows.caption(words.say("task")),
            Rows.field(words.say("title"), title.node()),
            Rows.field(words.say("goal"), goal.node()),
            facts);
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void lock(boolean locked) {
    title.lock(locked);
    goal.lock(locked);
  }

  @Override
  public void show(Plan plan) {
    Optional<Task> found = Tasks.find(plan, id);
    box.setVisible(found.isPresent());
    found.ifPresent(this::show);
  }

  private void show(Task task) {
    title.show(task.title());
    goal.show(task.goal());
    int measures = (int) Tasks.all(List.of(task)).mapToLong(t -> t.measures().size()).sum();
    facts
        .getChildren()
        .setAll(
            Rows.pair(words.say("subtasks"), Integer.toString(task.children().size())),
            Rows.pair(words.say("measures"), Integer.toString(measures)),
            Rows.caption(words.say("leads")),
            Rows.text(units(task, true)),
            Rows.caption(words.say("supporting")),
            Rows.text(units(task, false)));
  }

  private String units(Task task, boolean leading) {
    List<String> units =
        Tasks.all(List.of(task))
            .flatMap(one -> one.measures().stream())
            .map(measure -> measure.responsibility())
            .flatMap(named -> (leading ? named.leads() : named.supporting()).stream())
            .distinct()
            .toList();
    return units.isEmpty() ? words.say("units.none") : String.join("、", units);
  }
}
