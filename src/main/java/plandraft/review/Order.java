package plandraft.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The order of a list that two copies may have changed: whoever moved what both know decides, and
/// what the other added stands behind what it stood behind there.
final class Order {
  private Order() {}

  /// The members in their merged order; the first copy's where both moved them. What both added at
  /// one place stands there in the order of `names`, whichever copy comes first.
  static <K> List<K> merged(
      List<K> before,
      List<K> ours,
      List<K> theirs,
      Collection<K> members,
      Function<K, String> names) {
    boolean moved = moved(before, ours, theirs);
    boolean leads =
        moved == moved(before, theirs, ours)
            ? clash(before, ours, theirs)
                || joined(ours, names).compareTo(joined(theirs, names)) >= 0
            : moved;
    List<K> first = leads ? ours : theirs;
    List<K> second = leads ? theirs : ours;
    List<K> merged = new ArrayList<>(first.stream().filter(members::contains).toList());
    Set<K> placed = new LinkedHashSet<>(merged);
    for (int i = 0; i < second.size(); i++) {
      K key = second.get(i);
      if (members.contains(key) && placed.add(key)) {
        merged.add(behind(second.subList(0, i), merged), key);
      }
    }
    members.stream().filter(placed::add).forEach(merged::add);
    return merged;
  }

  /// Whether both copies moved what all three know, each in its own way.
  static <K> boolean clash(List<K> before, List<K> ours, List<K> theirs) {
    return moved(before, ours, theirs)
        && moved(before, theirs, ours)
        && !common(ours, theirs, before).equals(common(theirs, ours, before));
  }

  private static <K> String joined(List<K> copy, Function<K, String> names) {
    return copy.stream().map(names).collect(Collectors.joining("\n"));
  }

  private static <K> boolean moved(List<K> before, List<K> copy, List<K> other) {
    return !common(copy, before, other).equals(common(before, copy, other));
  }

  /// What stands in all three lists, in the order of the first.
  private static <K> List<K> common(List<K> one, List<K> two, List<K> three) {
    Set<K> inTwo = Set.copyOf(two);
    Set<K> inThree = Set.copyOf(three);
    return one.stream().filter(key -> inTwo.contains(key) && inThree.contains(key)).toList();
  }

  private static <K> int behind(List<K> before, List<K> merged) {
    for (int i = before.size() - 1; i >= 0; i--) {
      int at = merged.indexOf(before.get(i));
      if (at >= 0) {
        return at + 1;
      }
    }
    return 0;
  }
}
