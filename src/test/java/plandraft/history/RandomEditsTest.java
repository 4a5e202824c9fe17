package plandraft.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.edit.Indicators;
import plandraft.edit.Replacing;
import plandraft.edit.Sections;
import plandraft.edit.Tasks;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.Plan;
import plandraft.model.RandomPlans;
import plandraft.model.Section;
import plandraft.model.Task;
import plandraft.quantity.Quantity;

/// Whatever was edited, undo gives every earlier plan back and redo every later one.
class RandomEditsTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void everyStepCanBeTakenBackAndDoneAgain(long seed) {
    Random random = new Random(seed);
    Store store = new Store(RandomPlans.of(seed));
    List<Plan> seen = new ArrayList<>(List.of(store.plan()));
    for (int i = 0; i < 60; i++) {
      store.edit("改" + i, edit(random, store.plan(), i));
      if (store.plan() != seen.getLast()) {
        seen.add(store.plan());
      }
    }
    assertThat(seen).hasSizeGreaterThan(10);
    for (Plan earlier : seen.reversed()) {
      assertThat(store.plan()).isEqualTo(earlier);
      store.undo();
    }
    for (Plan later : seen) {
      assertThat(store.plan()).isEqualTo(later);
      store.redo();
    }
  }

  private static UnaryOperator<Plan> edit(Random random, Plan now, int i) {
    Id<Section> section = any(random, Sections.all(now.sections()).map(Section::id).toList());
    Id<Task> task = any(random, Tasks.all(now.tasks()).map(Task::id).toList());
    Id<Indicator> indicator =
        any(
            random,
            now.indicatorTables().stream()
                .flatMap(table -> table.indicators().stream())
                .map(Indicator::id)
                .toList());
    return switch (random.nextInt(10)) {
      case 0 -> plan -> Sections.append(plan, Section.of(new Id<>("new" + i), "新章" + i));
      case 1 -> plan -> Sections.demote(plan, Set.of(section));
      case 2 -> plan -> Sections.promote(plan, Set.of(section));
      case 3 -> plan -> Sections.down(plan, Set.of(section));
      case 4 -> plan -> Tasks.delete(plan, Set.of(task));
      case 5 -> plan -> Tasks.insertAfter(plan, task, Task.of(new Id<>("k" + i), "新任务" + i));
      case 6 ->
          plan -> Indicators.change(plan, indicator, one -> one.withTarget(Quantity.read("" + i)));
      case 7 -> plan -> Indicators.down(plan, Set.of(indicator));
      case 8 -> plan -> plan.withHeader(plan.header().withTitle("规划" + i));
      default -> plan -> Replacing.all("平台", "载体" + i).on(plan);
    };
  }

  private static <T> Id<T> any(Random random, List<Id<T>> ids) {
    return ids.isEmpty() ? new Id<>("none") : ids.get(random.nextInt(ids.size()));
  }
}
