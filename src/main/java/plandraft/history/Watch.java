package plandraft.history;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import plandraft.model.Plan;

/// One view's interest in one part of the plan; parts are told apart by identity.
final class Watch<T> {
  private final Function<Plan, T> part;
  private final Consumer<? super T> show;
  private Optional<T> shown = Optional.empty();

  Watch(Function<Plan, T> part, Consumer<? super T> show) {
    this.part = part;
    this.show = show;
  }

  void look(Plan plan) {
    T now = part.apply(plan);
    if (shown.isEmpty() || shown.get() != now) {
      shown = Optional.of(now);
      show.accept(now);
    }
  }
}
