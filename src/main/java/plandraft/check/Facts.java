package plandraft.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plandraft.model.Indicator;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.model.Task;
import plandraft.query.Parts;
import plandraft.query.References;

/// What rules compare statements with: the plan as a whole, and the plan it follows if it is at
/// hand.
public record Facts(References references, Names names, Optional<Plan> parent) {
  /// The plan that is checked.
  public Plan plan() {
    return parts().plan();
  }

  /// Its parts by their ids.
  public Parts parts() {
    return references.parts();
  }

  /// Every indicator of every table.
  Stream<Indicator> indicators() {
    return plan().indicatorTables().stream().flatMap(table -> table.indicators().stream());
  }

  /// Every task, each before those below it.
  Stream<Task> tasks() {
    return all(plan().tasks());
  }

  /// Every section of the plan's own text, each before its parts.
  Stream<Section> sections() {
    return below(plan().sections());
  }

  private static Stream<Task> all(List<Task> tasks) {
    return tasks.stream().flatMap(task -> Stream.concat(Stream.of(task), all(task.children())));
  }

  private static Stream<Section> below(List<Section> sections) {
    return sections.stream()
        .flatMap(section -> Stream.concat(Stream.of(section), below(section.children())));
  }
}
