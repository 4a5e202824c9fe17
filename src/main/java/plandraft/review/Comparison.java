package plandraft.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.review.Difference.Added;
import plandraft.review.Difference.Changed;
import plandraft.review.Difference.Deleted;
import plandraft.review.Difference.Moved;

/// What a reader finds different in a newer plan, in the order of its reading; what was deleted
/// stands behind what it stood behind. Places are found by their ids wherever they moved.
public final class Comparison {
  private final Map<Place, Line> before;
  private final Map<Place, Line> after;
  private final List<Difference> differences = new ArrayList<>();

  private Comparison(Plan before, Plan after) {
    this.before = Reading.of(before);
    this.after = Reading.of(after);
  }

  /// The differences between two plans; none where both read the same.
  public static List<Difference> of(Plan before, Plan after) {
    if (before == after) {
      return List.of();
    }
    Comparison comparison = new Comparison(before, after);
    comparison.compare();
    return List.copyOf(comparison.differences);
  }

  private void compare() {
    Map<Optional<Place>, List<Difference>> deleted = deleted();
    Set<Place> moved = moved();
    differences.addAll(deleted.getOrDefault(Optional.<Place>empty(), List.of()));
    Map<Place, Place> last = new HashMap<>();
    for (Line line : after.values()) {
      Optional<Place> neighbour = Optional.ofNullable(last.put(line.home(), line.place()));
      Line was = before.get(line.place());
      if (was == null) {
        boolean within = !before.containsKey(line.home());
        differences.add(new Added(line.place(), line.home(), neighbour, within, said(line)));
      } else {
        if (moved.contains(line.place())) {
          differences.add(new Moved(line.place(), was.home(), line.home(), neighbour, said(line)));
        }
        compare(was, line);
      }
      differences.addAll(deleted.getOrDefault(Optional.of(line.place()), List.of()));
    }
  }

  /// What was deleted, by what stays before it.
  private Map<Optional<Place>, List<Difference>> deleted() {
    Map<Optional<Place>, List<Difference>> deleted = new HashMap<>();
    Optional<Place> stays = Optional.empty();
    for (Line line : before.values()) {
      if (after.containsKey(line.place())) {
        stays = Optional.of(line.place());
      } else {
        boolean within = !after.containsKey(line.home());
        deleted
            .computeIfAbsent(stays, _ -> new ArrayList<>())
            .add(new Deleted(line.place(), line.home(), within, said(line)));
      }
    }
    return deleted;
  }

  /// What has another home, or is not in the order it had there: as few as can be.
  private Set<Place> moved() {
    Map<Place, Integer> order = new HashMap<>();
    before.keySet().forEach(place -> order.put(place, order.size()));
    Map<Place, List<Place>> homes = new LinkedHashMap<>();
    Set<Place> moved = new HashSet<>();
    for (Line line : after.values()) {
      Line was = before.get(line.place());
      if (was != null && !was.home().equals(line.home())) {
        moved.add(line.place());
      } else if (was != null) {
        homes.computeIfAbsent(line.home(), _ -> new ArrayList<>()).add(line.place());
      }
    }
    for (List<Place> siblings : homes.values()) {
      boolean[] rising = rising(siblings.stream().mapToInt(order::get).toArray());
      for (int i = 0; i < rising.length; i++) {
        if (!rising[i]) {
          moved.add(siblings.get(i));
        }
      }
    }
    return moved;
  }

  /// Which of `numbers` belong to a longest rising subsequence.
  private static boolean[] rising(int[] numbers) {
    int[] ends = new int[numbers.length];
    int[] previous = new int[numbers.length];
    int length = 0;
    for (int i = 0; i < numbers.length; i++) {
      int low = 0;
      int high = length;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (numbers[ends[middle]] < numbers[i]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      previous[i] = low == 0 ? -1 : ends[low - 1];
      ends[low] = i;
      length = Math.max(length, low + 1);
    }
    boolean[] rising = new boolean[numbers.length];
    for (int at = length == 0 ? -1 : ends[length - 1]; at >= 0; at = previous[at]) {
      rising[at] = true;
    }
    return rising;
  }

  private void compare(Line was, Line is) {
    if (was.surelySays(is)) {
      return;
    }
    List<Said> old = said(was);
    List<Said> now = said(is);
    for (Said said : now) {
      Optional<Said> before = answer(old, said);
      if (before.filter(it -> it.text().equals(said.text())).isEmpty()) {
        Said blank = said.blank();
        differences.add(new Changed(is.place(), before.orElse(blank), said));
      }
    }
    for (Said said : old) {
      if (answer(now, said).isEmpty()) {
        differences.add(new Changed(is.place(), said, said.blank()));
      }
    }
  }

  private static Optional<Said> answer(List<Said> all, Said said) {
    return all.stream().filter(said::answers).findFirst();
  }

  private static List<Said> said(Line line) {
    return line.says().get().stream().filter(said -> !said.text().isEmpty()).toList();
  }
}
