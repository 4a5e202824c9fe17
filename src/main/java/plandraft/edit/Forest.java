package plandraft.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Changes of ordered trees whose nodes have ids: the chapters of a text, the tasks of a plan.
/// Where several nodes are named, one below another named node goes along with it.
final class Forest<N> {
  private final Function<N, ?> id;
  private final Function<N, List<N>> children;
  private final BiFunction<N, List<N>, N> withChildren;
  private final Listed<N> siblings;

  Forest(Function<N, ?> id, Function<N, List<N>> children, BiFunction<N, List<N>, N> withChildren) {
    this.id = id;
    this.children = children;
    this.withChildren = withChildren;
    this.siblings = new Listed<>(id);
  }

  /// Every node, each before what is below it.
  Stream<N> all(List<N> roots) {
    return roots.stream()
        .flatMap(node -> Stream.concat(Stream.of(node), all(children.apply(node))));
  }

  Optional<N> find(List<N> roots, Object wanted) {
    return all(roots).filter(node -> id.apply(node).equals(wanted)).findFirst();
  }

  List<N> change(List<N> roots, Object wanted, UnaryOperator<N> change) {
    return everyList(roots, list -> siblings.change(list, wanted, change));
  }

  List<N> remove(List<N> roots, Set<?> ids) {
    return everyList(roots, list -> siblings.remove(list, ids));
  }

  List<N> insertAfter(List<N> roots, Object anchor, List<N> added) {
    return everyList(
        roots,
        list ->
            siblings.indexOf(list, anchor) < 0 ? list : siblings.insertAfter(list, anchor, added));
  }

  /// The trees with `added` below `parent` (empty: as roots) at `index`.
  List<N> insert(List<N> roots, Optional<?> parent, int index, List<N> added) {
    return parent.isEmpty()
        ? siblings.insert(roots, index, added)
        : change(
            roots,
            parent.get(),
            node -> withChildren.apply(node, siblings.insert(children.apply(node), index, added)));
  }

  List<N> up(List<N> roots, Set<?> ids) {
    return everyList(roots, list -> siblings.up(list, ids));
  }

  List<N> down(List<N> roots, Set<?> ids) {
    return everyList(roots, list -> siblings.down(list, ids));
  }

  /// The trees with the nodes named put behind their parents; roots stay.
  List<N> promote(List<N> roots, Set<?> ids) {
    List<N> next = new ArrayList<>();
    for (N node : roots) {
      boolean named = ids.contains(id.apply(node));
      List<N> below = named ? children.apply(node) : promote(children.apply(node), ids);
      List<N> staying = named ? below : without(below, rising(node, ids));
      next.add(with(node, staying));
      if (!named) {
        next.addAll(rising(node, ids));
      }
    }
    return next.equals(roots) ? roots : List.copyOf(next);
  }

  /// The trees with the nodes named put below the nodes before them; those without one stay.
  List<N> demote(List<N> roots, Set<?> ids) {
    List<N> next = new ArrayList<>();
    for (N node : roots) {
      if (!ids.contains(id.apply(node))) {
        next.add(with(node, demote(children.apply(node), ids)));
      } else if (next.isEmpty() || ids.contains(id.apply(next.getLast()))) {
        next.add(node);
      } else {
        N parent = next.removeLast();
        List<N> below = children.apply(parent);
        next.add(with(parent, siblings.insert(below, below.size(), List.of(node))));
      }
    }
    return next.equals(roots) ? roots : List.copyOf(next);
  }

  /// The trees with the nodes named taken out and put below `parent` (empty: as roots) before its
  /// child number `index`, counted before they were taken out; unchanged if `parent` is one of them
  /// or below one.
  List<N> move(List<N> roots, Set<?> ids, Optional<?> parent, int index) {
    List<N> moved = topmost(roots, ids);
    boolean inItself =
        parent.isPresent() && moved.stream().anyMatch(node -> within(node, parent.get()));
    if (inItself || parent.isPresent() && find(roots, parent.get()).isEmpty()) {
      return roots;
    }
    List<N> there = parent.isEmpty() ? roots : children.apply(find(roots, parent.get()).get());
    long before =
        there.stream()
            .limit(Math.max(0, index))
            .filter(node -> ids.contains(id.apply(node)))
            .count();
    return insert(remove(roots, ids), parent, index - (int) before, moved);
  }

  private List<N> topmost(List<N> roots, Set<?> ids) {
    return roots.stream()
        .flatMap(
            node ->
                ids.contains(id.apply(node))
                    ? Stream.of(node)
                    : topmost(children.apply(node), ids).stream())
        .toList();
  }

  private boolean within(N root, Object wanted) {
    return find(List.of(root), wanted).isPresent();
  }

  private List<N> rising(N parent, Set<?> ids) {
    return children.apply(parent).stream().filter(node -> ids.contains(id.apply(node))).toList();
  }

  private static <N> List<N> without(List<N> list, List<N> gone) {
    return list.stream().filter(node -> !gone.contains(node)).toList();
  }

  private N with(N node, List<N> below) {
    return below.equals(children.apply(node)) ? node : withChildren.apply(node, below);
  }

  private List<N> everyList(List<N> roots, UnaryOperator<List<N>> change) {
    return change.apply(roots).stream()
        .map(node -> with(node, everyList(children.apply(node), change)))
        .toList();
  }
}
