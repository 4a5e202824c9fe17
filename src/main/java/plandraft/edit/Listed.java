package plandraft.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Changes of an ordered list whose members have ids.
///
/// @param id the id of a member
public record Listed<T>(Function<? super T, ?> id) {

  /// The member called `wanted`.
  public Optional<T> find(List<T> list, Object wanted) {
    return list.stream().filter(member -> id.apply(member).equals(wanted)).findFirst();
  }

  /// The list with the member called `wanted` changed.
  public List<T> change(List<T> list, Object wanted, UnaryOperator<T> change) {
    return list.stream()
        .map(member -> id.apply(member).equals(wanted) ? change.apply(member) : member)
        .toList();
  }

  /// The list with `added` behind the member called `anchor`, or at its end if there is none.
  public List<T> insertAfter(List<T> list, Object anchor, List<T> added) {
    int at = indexOf(list, anchor);
    return insert(list, at < 0 ? list.size() : at + 1, added);
  }

  /// The list with `added` at `index`, counted from 0 and held within the list.
  public List<T> insert(List<T> list, int index, List<T> added) {
    List<T> next = new ArrayList<>(list);
    next.addAll(Math.clamp(index, 0, list.size()), added);
    return List.copyOf(next);
  }

  /// The list without the members named.
  public List<T> remove(List<T> list, Collection<?> ids) {
    return list.stream().filter(member -> !ids.contains(id.apply(member))).toList();
  }

  /// The list with the members named moved one place towards the front; those that stand against
  /// the front, or against others that do, stay.
  public List<T> up(List<T> list, Set<?> ids) {
    List<T> next = new ArrayList<>(list);
    for (int i = 1; i < next.size(); i++) {
      if (named(next.get(i), ids) && !named(next.get(i - 1), ids)) {
        next.add(i - 1, next.remove(i));
      }
    }
    return List.copyOf(next);
  }

  /// The list with the members named moved one place towards the end.
  public List<T> down(List<T> list, Set<?> ids) {
    return up(list.reversed(), ids).reversed();
  }

  /// The list with the members named taken out and put before member number `index`, counted from 0
  /// before they were taken out.
  public List<T> move(List<T> list, Set<?> ids, int index) {
    List<T> moved = list.stream().filter(member -> named(member, ids)).toList();
    long before = list.stream().limit(index).filter(member -> named(member, ids)).count();
    return insert(remove(list, ids), index - (int) before, moved);
  }

  /// Where the member called `wanted` stands, counted from 0; -1 if it is not there.
  public int indexOf(List<T> list, Object wanted) {
    for (int i = 0; i < list.size(); i++) {
      if (id.apply(list.get(i)).equals(wanted)) {
        return i;
      }
    }
    return -1;
  }

  private boolean named(T member, Set<?> ids) {
    return ids.contains(id.apply(member));
  }
}
