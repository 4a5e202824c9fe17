package plandraft.review;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A plan as it stands in its file, whatever the parts are called: what merging works on, so that a
/// part added to the model is merged without a line of code.
public sealed interface Tree {
  /// A word, a number or a truth, as JSON writes it.
  record Leaf(String written) implements Tree {}

  /// Several values in an order.
  record Items(List<Tree> all) implements Tree {
    public Items {
      all = List.copyOf(all);
    }
  }

  /// Named values in an order that does not count.
  record Fields(Map<String, Tree> all) implements Tree {
    public Fields {
      all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
    }

    /// The value of that name.
    public Optional<Tree> get(String name) {
      return Optional.ofNullable(all.get(name));
    }

    /// The id of the part of a plan that this is; empty if it is none.
    public Optional<String> id() {
      return get("id").filter(Leaf.class::isInstance).map(leaf -> ((Leaf) leaf).written());
    }
  }
}
