package plandraft.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plandraft.model.Conflict;
import plandraft.review.Part.Key;
import plandraft.review.Tree.Fields;
import plandraft.review.Tree.Items;
import plandraft.review.Tree.Leaf;

/// What a part says of itself merged field by field; words of running text within the paragraph.
final class Values {
  /// The text of a paragraph: runs of words and live references.
  private static final String TEXT = "inlines";

  /// A quantity or basis is what is printed, what became of a comment is its outcome with the
  /// reason: each as a whole.
  private static final Set<String> WHOLE = Set.of("printed", "outcome");

  private final Key key;
  private final List<Conflict> conflicts;

  /// Merges what the part called `key` says.
  ///
  /// @param conflicts where what cannot be merged is noted
  Values(Key key, List<Conflict> conflicts) {
    this.key = key;
    this.conflicts = conflicts;
  }

  Map<String, Tree> fields(
      Map<String, Tree> before, Map<String, Tree> ours, Map<String, Tree> theirs) {
    return fields("", before, ours, theirs);
  }

  private Map<String, Tree> fields(
      String path, Map<String, Tree> before, Map<String, Tree> ours, Map<String, Tree> theirs) {
    Set<String> names = new LinkedHashSet<>(ours.keySet());
    names.addAll(theirs.keySet());
    Map<String, Tree> merged = new LinkedHashMap<>();
    for (String name : names) {
      value(path + name, of(before, name), of(ours, name), of(theirs, name))
          .ifPresent(value -> merged.put(name, value));
    }
    return merged;
  }

  private static Optional<Tree> of(Map<String, Tree> fields, String name) {
    return Optional.ofNullable(fields.get(name));
  }

  private Optional<Tree> value(
      String path, Optional<Tree> before, Optional<Tree> ours, Optional<Tree> theirs) {
    if (ours.equals(theirs) || theirs.equals(before)) {
      return ours;
    }
    if (ours.equals(before)) {
      return theirs;
    }
    return within(path, before, ours, theirs)
        .or(
            () -> {
              conflicts.add(
                  new Conflict(
                      key.told(),
                      key.place(path),
                      Optional.of(path),
                      before.map(Written::of),
                      ours.map(Written::of),
                      theirs.map(Written::of),
                      theirs.map(Tree::json).orElse(""),
                      ""));
              return ours;
            });
  }

  /// The values merged within, where they are of a kind that can be.
  private Optional<Tree> within(
      String path, Optional<Tree> before, Optional<Tree> ours, Optional<Tree> theirs) {
    if (ours.orElse(NOTHING) instanceof Fields one
        && theirs.orElse(NOTHING) instanceof Fields two) {
      boolean whole = isWhole(one) || isWhole(two);
      Map<String, Tree> common =
          before.orElse(NOTHING) instanceof Fields fields ? fields.all() : Map.of();
      return whole
          ? Optional.empty()
          : Optional.of(new Fields(fields(path + ".", common, one.all(), two.all())));
    }
    if (before.orElse(NOTHING) instanceof Items common
        && ours.orElse(NOTHING) instanceof Items one
        && theirs.orElse(NOTHING) instanceof Items two) {
      return path.equals(TEXT)
          ? Runs.merged(common.all(), one.all(), two.all()).map(Items::new)
          : words(common.all(), one.all(), two.all())
              .or(() -> cells(path, common.all(), one.all(), two.all()));
    }
    return Optional.empty();
  }

  private static boolean isWhole(Fields value) {
    return !Collections.disjoint(value.all().keySet(), WHOLE);
  }

  /// Rows of cells that stayed as long as they were: each cell by itself.
  private Optional<Tree> cells(String path, List<Tree> before, List<Tree> ours, List<Tree> theirs) {
    boolean alike =
        before.size() == ours.size()
            && before.size() == theirs.size()
            && ours.stream().allMatch(Fields.class::isInstance);
    if (!alike) {
      return Optional.empty();
    }
    List<Tree> merged = new ArrayList<>();
    for (int i = 0; i < ours.size(); i++) {
      value(
              path + "." + i,
              Optional.of(before.get(i)),
              Optional.of(ours.get(i)),
              Optional.of(theirs.get(i)))
          .ifPresent(merged::add);
    }
    return Optional.of(new Items(merged));
  }

  private static final Tree NOTHING = new Leaf("");

  /// Lists of different words, such as the register of units: what either added or took away.
  private static Optional<Tree> words(List<Tree> before, List<Tree> ours, List<Tree> theirs) {
    if (!areWords(before) || !areWords(ours) || !areWords(theirs)) {
      return Optional.empty();
    }
    List<Tree> members = new ArrayList<>();
    for (Tree word : Order.merged(before, ours, theirs, union(ours, theirs), Tree::json)) {
      boolean kept = ours.contains(word) && theirs.contains(word);
      if (kept || !before.contains(word)) {
        members.add(word);
      }
    }
    return Optional.of(new Items(members));
  }

  private static Set<Tree> union(List<Tree> ours, List<Tree> theirs) {
    Set<Tree> union = new LinkedHashSet<>(ours);
    union.addAll(theirs);
    return union;
  }

  private static boolean areWords(List<Tree> items) {
    return items.stream().allMatch(Leaf.class::isInstance)
        && Set.copyOf(items).size() == items.size();
  }
}
