package plandraft.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.edit.RandomEdits;
import plandraft.model.Plan;
import plandraft.model.RandomPlans;

/// Whatever was edited, undo gives every earlier plan back and redo every later one.
class RandomEditsTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
  void everyStepCanBeTakenBackAndDoneAgain(long seed) {
    Random random = new Random(seed);
    Store store = new Store(RandomPlans.of(seed));
    List<Plan> seen = new ArrayList<>(List.of(store.plan()));
    for (int i = 0; i < 60; i++) {
      store.edit("改" + i, RandomEdits.of(random, store.plan(), i));
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
}
