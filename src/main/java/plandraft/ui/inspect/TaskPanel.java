package plandraft.ui.inspect;

import java.util.List;
import javafx.scene.Node;
import plandraft.edit.Tasks;
import plandraft.history.Store;
import plandraft.model.Id;
import plandraft.model.Task;
import plandraft.say.Words;

/// A task: its title and goal, how many measures it has, and the units that answer for them.
final class TaskPanel {
  private TaskPanel() {}

  static Panel of(Id<Task> id, Store store, Words words) {
    return new FieldsPanel<>(
        words.say("task"),
        plan -> Tasks.find(plan, id),
        List.of(
            FieldsPanel.text(
                words.say("title"),
                Task::title,
                typed ->
                    store.edit(
                        words.say("step.title"),
                        plan -> Tasks.change(plan, id, task -> task.withTitle(typed)))),
            FieldsPanel.text(
                words.say("goal"),
                Task::goal,
                typed ->
                    store.edit(
                        words.say("step.goal"),
                        plan -> Tasks.change(plan, id, task -> task.withGoal(typed))))),
        task -> facts(task, words));
  }

  private static List<Node> facts(Task task, Words words) {
    int measures = (int) Tasks.all(List.of(task)).mapToLong(t -> t.measures().size()).sum();
    return List.of(
        Rows.pair(words.say("subtasks"), Integer.toString(task.children().size())),
        Rows.pair(words.say("measures"), Integer.toString(measures)),
        Rows.caption(words.say("leads")),
        Rows.text(units(task, true, words)),
        Rows.caption(words.say("supporting")),
        Rows.text(units(task, false, words)));
  }

  private static String units(Task task, boolean leading, Words words) {
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
