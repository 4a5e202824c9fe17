package plandraft.review;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import plandraft.job.Progress;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.review.Difference.Added;
import plandraft.review.Difference.Changed;
import plandraft.review.Difference.Deleted;
import plandraft.review.Difference.Emphasising;
import plandraft.review.Difference.Moved;
import plandraft.review.Difference.Restyled;

/// What a reader finds different in a newer plan, in the order of its reading; what was deleted
/// stands behind what it stood behind. Places are found by their ids wherever they moved.
public final class Comparison {
  private static final int NONE = -1;

  private final Reading before;
  private final Reading after;

  /// For every line of the newer plan the line of the older it was, or none.
  private final int[] was;

  /// For every line of the newer plan the line it stands behind in the same home, or none.
  private final int[] neighbour;

  private final List<Difference> differences = new ArrayList<>();

  private Comparison(Plan before, Plan after) {
    List<Reading> both = Stream.of(before, after).parallel().map(Reading::of).toList();
    this.before = both.getFirst();
    this.after = both.getLast();
    this.was =
        this.after.lines().parallelStream()
            .mapToInt(line -> this.before.number(line.place()))
            .toArray();
    this.neighbour = new int[was.length];
  }

  /// The differences between two plans; none where both read the same. `progress` is told how many
  /// lines of the newer plan were compared.
  ///
  /// @throws plandraft.job.Stopped if `progress` was asked to stop
  public static List<Difference> of(Plan before, Plan after, Progress progress) {
    if (before == after) {
      return List.of();
    }
    progress.at(0, 0);
    Comparison comparison = new Comparison(before, after);
    comparison.compare(progress);
    return List.copyOf(comparison.differences);
  }

  private void compare(Progress progress) {
    boolean[] moved = moved();
    boolean[] stays = new boolean[before.lines().size()];
    for (int old : was) {
      if (old != NONE) {
        stays[old] = true;
      }
    }
    deletedFrom(0, stays);
    for (int i = 0; i < was.length; i++) {
      progress.at(i, was.length);
      Line line = after.lines().get(i);
      if (was[i] == NONE) {
        boolean within = before.number(line.home()) == NONE;
        differences.add(new Added(line.place(), line.home(), behind(i), within, said(line)));
      } else {
        Line old = before.lines().get(was[i]);
        if (moved[i]) {
          differences.add(new Moved(line.place(), old.home(), line.home(), behind(i), said(line)));
        }
        compare(old, line);
        deletedFrom(was[i] + 1, stays);
      }
    }
  }

  private Optional<Place> behind(int line) {
    return neighbour[line] == NONE
        ? Optional.empty()
        : Optional.of(after.lines().get(neighbour[line]).place());
  }

  /// What was deleted from a line of the older plan on, up to what stays.
  private void deletedFrom(int first, boolean[] stays) {
    for (int i = first; i < stays.length && !stays[i]; i++) {
      Line line = before.lines().get(i);
      boolean within = after.number(line.home()) == NONE;
      differences.add(new Deleted(line.place(), line.home(), within, said(line)));
    }
  }

  /// What has another home, or is not in the order it had there: as few as can be.
  private boolean[] moved() {
    boolean[] moved = new boolean[was.length];
    Map<Place, List<Integer>> homes = new HashMap<>();
    for (int i = 0; i < was.length; i++) {
      Line line = after.lines().get(i);
      List<Integer> siblings = homes.computeIfAbsent(line.home(), _ -> new ArrayList<>());
      neighbour[i] = siblings.isEmpty() ? NONE : siblings.getLast();
      siblings.add(i);
      moved[i] = was[i] != NONE && !before.lines().get(was[i]).home().equals(line.home());
    }
    for (List<Integer> siblings : homes.values()) {
      int[] stayed =
          siblings.stream().mapToInt(i -> i).filter(i -> was[i] != NONE && !moved[i]).toArray();
      boolean[] rising = rising(Arrays.stream(stayed).map(i -> was[i]).toArray());
      for (int i = 0; i < stayed.length; i++) {
        moved[stayed[i]] = !rising[i];
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

  private void compare(Line older, Line is) {
    if (older.surelySays(is)) {
      return;
    }
    List<Said> old = said(older);
    List<Said> now = said(is);
    for (Said said : now) {
      Optional<Said> before = answer(old, said);
      if (before.filter(it -> it.text().equals(said.text())).isEmpty()) {
        Said blank = said.blank();
        differences.add(new Changed(is.place(), before.orElse(blank), said));
      }
      List<Emphasising> restyled =
          before.map(was -> Emphasising.between(was, said)).orElse(List.of());
      if (!restyled.isEmpty()) {
        differences.add(new Restyled(is.place(), restyled));
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
