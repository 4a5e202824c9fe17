package plandraft.review;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A plan as it stands in its file, whatever the parts are called: what merging works on, so that a
/// part added to the model is merged without a line of code.
public sealed interface Tree {
  /// As the file writes it (RFC 8259), on one line.
  String json();

  /// A word, a number or a truth, as JSON writes it.
  record Leaf(String written) implements Tree {
    @Override
    public String json() {
      return written;
    }
  }

  /// Several values in an order.
  record Items(List<Tree> all) implements Tree {
    public Items {
      all = List.copyOf(all);
    }

    /// Whether these are parts of a plan.
    boolean areParts() {
      return !all.isEmpty()
          && all.stream().allMatch(item -> item instanceof Fields part && part.id().isPresent());
    }

    @Override
    public String json() {
      return all.stream().map(Tree::json).collect(Collectors.joining(",", "[", "]"));
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

    /// These with another value of one name; empty for none.
    Fields with(String name, Optional<Tree> value) {
      Map<String, Tree> next = new LinkedHashMap<>(all);
      value.ifPresentOrElse(tree -> next.put(name, tree), () -> next.remove(name));
      return new Fields(next);
    }

    @Override
    public String json() {
      return all.entrySet().stream()
          .map(entry -> quoted(entry.getKey()) + ":" + entry.getValue().json())
          .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String name) {
      return '"' + name.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /// The id of the part of a plan that this is; empty if it is none.
    public Optional<String> id() {
      return get("id").filter(Leaf.class::isInstance).map(leaf -> ((Leaf) leaf).written());
    }
  }
}
