package plandraft.query;

import java.util.Optional;
import java.util.function.Supplier;

/// Something that is worked out when it is first asked for and then stays; threads may ask side by
/// side.
final class Once<T> {
  private final Supplier<T> source;
  private volatile Optional<T> known = Optional.empty();

  private Once(Supplier<T> source) {
    this.source = source;
  }

  static <T> Once<T> of(Supplier<T> source) {
    return new Once<>(source);
  }

  T get() {
    return known.orElseGet(this::worked);
  }

  private synchronized T worked() {
    T worked = known.orElseGet(source);
    known = Optional.of(worked);
    return worked;
  }
}
