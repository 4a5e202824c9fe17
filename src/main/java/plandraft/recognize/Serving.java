package plandraft.recognize;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.Measure;
import plandraft.model.Task;

/// Finds the indicators that measures serve 关联指标 by their names; names of no indicator stay in the
/// measure's text.
final class Serving {
  private static final String BETWEEN = "[、，,；;\\s]+";

  private final Map<Id<Measure>, String> serving;
  private final List<Indicator> indicators;

  private Serving(Map<Id<Measure>, String> serving, List<Indicator> indicators) {
    this.serving = serving;
    this.indicators =
        indicators.stream()
            .filter(each -> !each.name().isBlank())
            .sorted(Comparator.comparing((Indicator each) -> each.name().length()).reversed())
            .toList();
  }

  static void join(Draft draft) {
    Map<Id<Measure>, String> serving = draft.tasks().serving();
    if (!serving.isEmpty()) {
      Serving found = new Serving(serving, draft.indicators());
      draft.replaceTasks(draft.tasks().tasks().stream().map(found::task).toList());
    }
  }

  private Task task(Task task) {
    return task.withMeasures(task.measures().stream().map(this::measure).toList())
        .withChildren(task.children().stream().map(this::task).toList());
  }

  /// Longer names first, so that one that holds another is not taken for it.
  private Measure measure(Measure measure) {
    String left = serving.getOrDefault(measure.id(), "");
    if (left.isEmpty()) {
      return measure;
    }
    List<Indicator> served = new ArrayList<>();
    for (Indicator indicator : indicators) {
      if (left.contains(indicator.name())) {
        served.add(indicator);
        left = left.replace(indicator.name(), "、");
      }
    }
    String unknown = left.replaceAll(BETWEEN, "、").replaceAll("^、|、$", "");
    served.sort(Comparator.comparing(each -> serving.get(measure.id()).indexOf(each.name())));
    Measure next = measure.withIndicators(served.stream().map(Indicator::id).toList());
    return unknown.isEmpty() ? next : next.withText(measure.text() + "（关联指标：" + unknown + "）");
  }
}
