package plandraft.history;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// One view's interest in one part of the whole `S`; parts are told apart by identity.
final class Watch<S, T> {
  private final Function<S, T> part;
  private final Consumer<? super T> show;
  private Optional<T> shown = Optional.empty();

  Watch(Function<S, T> part, Consumer<? super T> show) {
    this.part = part;
    this.show = show;
  }

  void look(S whole) {
    T now = part.apply(whole);
    if (shown.isEmpty() || shown.get() != now) {
      shown = Optional.of(now);
      show.accept(now);
    }
  }
}
