package plandraft.review;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plandraft.model.Conflict;
import plandraft.review.Part.Home;
import plandraft.review.Part.Key;
import plandraft.review.Tree.Fields;
import plandraft.review.Tree.Items;

/// Two copies of a plan merged over the plan both began from: part by part, found by id wherever it
/// moved, field by field. Nothing is dropped: what one deleted and the other changed stays, and is
/// a conflict like what both changed differently.
public final class Merging {
  static final String HOME = "home";

  private final Map<Key, Part> before;
  private final Map<Key, Part> ours;
  private final Map<Key, Part> theirs;
  private final List<Conflict> conflicts = new ArrayList<>();
  private final Map<Key, Home> homes = new LinkedHashMap<>();
  private final Map<Home, Set<Key>> members = new HashMap<>();

  /// Parts that the copies hang in different places: what holds one in either stays, so that it can
  /// be taken there.
  private final Set<Key> contested = new LinkedHashSet<>();

  private Merging(Fields before, Fields ours, Fields theirs) {
    this.before = Part.all(before);
    this.ours = Part.all(ours);
    this.theirs = Part.all(theirs);
  }

  /// The copies `ours` and `theirs` merged over `before`.
  public static Merged of(Fields before, Fields ours, Fields theirs) {
    Merging merging =
        new Merging(Columned.keyed(before), Columned.keyed(ours), Columned.keyed(theirs));
    merging.findHomes();
    Fields plan = Columned.listed(merging.tree(Key.PLAN));
    return new Merged(plan, merging.conflicts);
  }

  /// The copies merged with no plan at hand that both began from: what either has is kept, and what
  /// they say differently is a conflict.
  public static Merged of(Fields ours, Fields theirs) {
    return of(new Fields(Map.of()), ours, theirs);
  }

  private void findHomes() {
    Set<Key> all = new LinkedHashSet<>(ours.keySet());
    all.addAll(theirs.keySet());
    all.remove(Key.PLAN);
    all.stream().filter(this::stays).forEach(key -> homes.put(key, home(key)));
    for (Key key : List.copyOf(homes.keySet())) {
      keepParents(key);
    }
    contested.forEach(this::keepEither);
    unwind();
    homes.forEach(
        (key, home) -> members.computeIfAbsent(home, _ -> new LinkedHashSet<>()).add(key));
  }

  /// Whether a part is in the merged plan: not if one copy deleted what the other left as it was.
  private boolean stays(Key key) {
    boolean inOurs = ours.containsKey(key);
    boolean inTheirs = theirs.containsKey(key);
    if (inOurs && inTheirs || !before.containsKey(key)) {
      return true;
    }
    Part left = inOurs ? ours.get(key) : theirs.get(key);
    boolean changed =
        !left.fields().equals(before.get(key).fields())
            || !left.home().equals(before.get(key).home());
    if (changed) {
      clashOfDeletion(key);
    }
    return changed;
  }

  /// Where a part hangs: as either copy moved it, unless the other deleted what holds it there.
  private Home home(Key key) {
    Optional<Home> one = home(ours, key);
    Optional<Home> two = home(theirs, key);
    if (one.isEmpty() || two.isEmpty() || one.equals(two)) {
      return one.or(() -> two).orElseThrow();
    }
    Optional<Home> was = home(before, key);
    Home moved = one.equals(was) ? two.get() : one.get();
    if (!one.equals(was) && !two.equals(was) || wasDeleted(moved.parent())) {
      clashOfHomes(key);
      contested.add(key);
      return one.get();
    }
    return moved;
  }

  private boolean wasDeleted(Key key) {
    return before.containsKey(key) && !(ours.containsKey(key) && theirs.containsKey(key));
  }

  private static Optional<Home> home(Map<Key, Part> copy, Key key) {
    return Optional.ofNullable(copy.get(key)).flatMap(Part::home);
  }

  /// What holds a part that stays stays as well.
  private void keepParents(Key key) {
    keep(homes.get(key).parent());
  }

  private void keep(Key parent) {
    if (!parent.equals(Key.PLAN) && !homes.containsKey(parent)) {
      clashOfDeletion(parent);
      homes.put(parent, home(parent));
      keepParents(parent);
    }
  }

  private void keepEither(Key key) {
    either(key).forEach(this::keep);
  }

  /// Parts that were each moved under the next: ours is what counts. Each is found whoever comes
  /// first, for a contested part may be taken to either of its places.
  private void unwind() {
    List<Key> moved =
        homes.keySet().stream().filter(key -> either(key).distinct().count() > 1).toList();
    List<Key> turning = moved;
    while (!turning.isEmpty()) {
      turning = moved.stream().filter(key -> !contested.contains(key) && turns(key)).toList();
      turning.forEach(this::contest);
    }
  }

  private void contest(Key key) {
    clashOfHomes(key);
    contested.add(key);
    home(ours, key).ifPresent(home -> homes.put(key, home));
    keepEither(key);
  }

  /// Whether a part may come to hang below itself.
  private boolean turns(Key key) {
    Set<Key> passed = new HashSet<>();
    Deque<Key> next = new ArrayDeque<>(List.of(key));
    while (!next.isEmpty()) {
      for (Key parent : parents(next.pop())) {
        if (parent.equals(key)) {
          return true;
        }
        if (!parent.equals(Key.PLAN) && passed.add(parent)) {
          next.add(parent);
        }
      }
    }
    return false;
  }

  private List<Key> parents(Key key) {
    return contested.contains(key) ? either(key).toList() : List.of(homes.get(key).parent());
  }

  /// What holds a part in the copies that have it.
  private Stream<Key> either(Key key) {
    return Stream.of(ours, theirs).flatMap(copy -> home(copy, key).stream()).map(Home::parent);
  }

  /// What becomes of a part in one of the copies, as a reader takes it.
  private interface Told extends Function<Map<Key, Part>, Optional<String>> {}

  /// @param taking what the file would write once theirs is taken
  private void clash(Key key, Optional<String> field, String taking, Told told) {
    Conflict conflict =
        new Conflict(
            key.told(),
            key.place(),
            field,
            told.apply(before),
            told.apply(ours),
            told.apply(theirs),
            taking,
            "");
    if (!conflicts.contains(conflict)) {
      conflicts.add(conflict);
    }
  }

  /// One copy deleted what the other changed.
  private void clashOfDeletion(Key key) {
    String whole = ours.containsKey(key) ? "" : Part.whole(theirs, key).json();
    clash(key, Optional.empty(), whole, copy -> Optional.ofNullable(copy.get(key)).map(Part::name));
  }

  /// Both moved a part, each elsewhere.
  private void clashOfHomes(Key key) {
    Told parent =
        copy ->
            home(copy, key)
                .map(
                    home ->
                        Optional.ofNullable(copy.get(home.parent())).map(Part::name).orElse(""));
    clash(key, Optional.of(HOME), home(theirs, key).map(Home::json).orElse(""), parent);
  }

  /// Both put the parts of a list in another order.
  private void clashOfOrder(Key key, String list) {
    Told names =
        copy ->
            Optional.of(
                children(copy, key, list).stream()
                    .map(child -> copy.get(child).name())
                    .collect(Collectors.joining("、")));
    clash(key, Optional.of(list), Part.json(children(theirs, key, list)), names);
  }

  private Fields tree(Key key) {
    Map<String, Tree> fields = new LinkedHashMap<>(fields(key));
    for (String list : lists(key)) {
      List<Tree> children = new ArrayList<>();
      for (Key child : order(key, list)) {
        children.add(tree(child));
      }
      fields.put(list, new Items(children));
    }
    return new Fields(fields);
  }

  private Map<String, Tree> fields(Key key) {
    Map<String, Tree> common = fields(before, key).orElse(Map.of());
    Optional<Map<String, Tree>> one = fields(ours, key);
    Optional<Map<String, Tree>> two = fields(theirs, key);
    return one.isPresent() && two.isPresent()
        ? new Values(key, conflicts).fields(common, one.get(), two.get())
        : one.or(() -> two).orElseThrow();
  }

  private static Optional<Map<String, Tree>> fields(Map<Key, Part> copy, Key key) {
    return Optional.ofNullable(copy.get(key)).map(Part::fields);
  }

  /// The lists of a part in any of the copies.
  private Set<String> lists(Key key) {
    Set<String> lists = new LinkedHashSet<>();
    for (Map<Key, Part> copy : List.of(ours, theirs, before)) {
      Optional.ofNullable(copy.get(key)).ifPresent(part -> lists.addAll(part.children().keySet()));
    }
    return lists;
  }

  private List<Key> order(Key key, String list) {
    List<Key> was = children(before, key, list);
    List<Key> one = children(ours, key, list);
    List<Key> two = children(theirs, key, list);
    if (Order.clash(was, one, two)) {
      clashOfOrder(key, list);
    }
    return Order.merged(
        was, one, two, members.getOrDefault(new Home(key, list), Set.of()), Key::id);
  }

  private static List<Key> children(Map<Key, Part> copy, Key key, String list) {
    return Optional.ofNullable(copy.get(key))
        .map(part -> part.children().getOrDefault(list, List.of()))
        .orElse(List.of());
  }
}
