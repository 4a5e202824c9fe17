package plandraft.recognize;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import plandraft.model.Id;

/// Parts of a plan found by their ids or, whatever their ids, by names that are [Alike].
final class Named<T> {
  private final Function<T, Id<T>> id;
  private final Map<Id<T>, T> ids = new HashMap<>();
  private final Map<String, Deque<T>> names = new HashMap<>();

  Named(List<T> all, Function<T, Id<T>> id, Function<T, String> name) {
    this.id = id;
    for (T each : all) {
      ids.putIfAbsent(id.apply(each), each);
      String key = Alike.key(name.apply(each));
      if (!key.isEmpty()) {
        names.computeIfAbsent(key, _ -> new ArrayDeque<>()).add(each);
      }
    }
  }

  /// The one of this id, or the first of such a name.
  Optional<T> find(Id<T> like, String name) {
    return Optional.ofNullable(ids.get(like))
        .or(() -> Optional.ofNullable(names.get(Alike.key(name))).map(Deque::peek));
  }

  /// The same, each given out once.
  Optional<T> take(Id<T> like, String name) {
    Optional<T> own = Optional.ofNullable(ids.remove(like));
    if (own.isPresent()) {
      return own;
    }
    Deque<T> alike = names.getOrDefault(Alike.key(name), new ArrayDeque<>());
    while (!alike.isEmpty()) {
      T first = alike.poll();
      if (ids.remove(id.apply(first)) != null) {
        return Optional.of(first);
      }
    }
    return Optional.empty();
  }

  /// What was not taken, in its order among `all`.
  List<T> left(List<T> all) {
    return all.stream().filter(each -> ids.containsKey(id.apply(each))).toList();
  }
}
