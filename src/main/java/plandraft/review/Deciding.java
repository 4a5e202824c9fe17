package plandraft.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import plandraft.model.Conflict;
import plandraft.review.Part.Home;
import plandraft.review.Part.Key;
import plandraft.review.Tree.Fields;
import plandraft.review.Tree.Items;
import plandraft.review.Tree.Leaf;

/// Conflicts decided for one copy or the other, in the plan as it stands now. What is no longer
/// there is left as it is.
public final class Deciding {
  private Deciding() {}

  /// The plan once this copy is held to be right: only what it had deleted goes.
  public static Fields ours(Fields plan, Conflict conflict) {
    return conflict.ofOwnDeletion() ? without(plan, conflict) : plan;
  }

  /// The plan once the other copy is held to be right.
  ///
  /// @param taking what the conflict keeps of it; empty for nothing
  public static Fields theirs(Fields plan, Conflict conflict, Optional<Tree> taking) {
    if (conflict.ofDeletion()) {
      return conflict.theirs().isEmpty() ? without(plan, conflict) : plan;
    }
    Key key = key(conflict);
    String field = conflict.field().orElseThrow();
    Fields keyed = Columned.keyed(plan);
    return Columned.listed(
        field.equals(Merging.HOME) && taking.orElse(NOTHING) instanceof Items home
            ? moved(keyed, key, Home.of(home))
            : changed(keyed, key, part -> Optional.of(set(part, field, taking))));
  }

  private static final Tree NOTHING = new Leaf("");

  private static Key key(Conflict conflict) {
    return new Key(conflict.of().kind(), conflict.of().id());
  }

  private static Fields without(Fields plan, Conflict conflict) {
    return changed(plan, key(conflict), part -> Optional.empty());
  }

  private static Fields changed(
      Fields plan, Key wanted, Function<Fields, Optional<Fields>> change) {
    return on(Key.PLAN, plan, wanted, change).orElse(plan);
  }

  private static Optional<Fields> on(
      Key key, Fields part, Key wanted, Function<Fields, Optional<Fields>> change) {
    if (key.equals(wanted)) {
      return change.apply(part);
    }
    Map<String, Tree> next = new LinkedHashMap<>();
    part.all()
        .forEach(
            (name, value) ->
                next.put(
                    name,
                    value instanceof Items items && items.areParts()
                        ? below(key, name, items, wanted, change)
                        : value));
    return Optional.of(new Fields(next));
  }

  private static Tree below(
      Key key, String list, Items items, Key wanted, Function<Fields, Optional<Fields>> change) {
    List<Tree> next = new ArrayList<>();
    for (Tree item : items.all()) {
      Fields child = (Fields) item;
      Key at = new Key(Part.kind(key, list), child.id().orElseThrow());
      on(at, child, wanted, change).ifPresent(next::add);
    }
    return new Items(next);
  }

  private static Fields set(Fields part, String field, Optional<Tree> taking) {
    if (part.get(field).orElse(NOTHING) instanceof Items parts
        && parts.areParts()
        && taking.orElse(NOTHING) instanceof Items order) {
      return part.with(field, Optional.of(sorted(parts, order)));
    }
    return (Fields) within(part, field, taking);
  }

  /// The value at the end of a path of names and places, set.
  private static Tree within(Tree value, String path, Optional<Tree> taking) {
    int dot = path.indexOf('.');
    String name = dot < 0 ? path : path.substring(0, dot);
    String rest = dot < 0 ? "" : path.substring(dot + 1);
    if (value instanceof Items items) {
      List<Tree> next = new ArrayList<>(items.all());
      int at = Integer.parseInt(name);
      if (at < next.size() && taking.isPresent()) {
        next.set(at, rest.isEmpty() ? taking.get() : within(next.get(at), rest, taking));
      }
      return new Items(next);
    }
    if (!(value instanceof Fields fields)) {
      return value;
    }
    boolean last = rest.isEmpty() || fields.get(path).isPresent();
    return last
        ? fields.with(path, taking)
        : fields.with(name, fields.get(name).map(inner -> within(inner, rest, taking)));
  }

  /// The parts as the other copy orders them; what it does not know stays behind what it stood
  /// behind.
  private static Tree sorted(Items parts, Items order) {
    List<String> ids = order.all().stream().map(Tree::json).toList();
    List<String> own = parts.all().stream().map(Deciding::id).toList();
    List<String> sorted = Order.merged(own, ids, own, own, Function.identity());
    List<Tree> next = new ArrayList<>();
    sorted.forEach(id -> next.add(parts.all().get(own.indexOf(id))));
    return new Items(next);
  }

  private static String id(Tree part) {
    return ((Fields) part).id().orElse("");
  }

  /// The plan with a part at the end of the list it hangs in elsewhere, unless that is gone or
  /// below the part itself.
  private static Fields moved(Fields plan, Key key, Home home) {
    List<Fields> taken = new ArrayList<>();
    Fields without =
        changed(
            plan,
            key,
            part -> {
              taken.add(part);
              return Optional.empty();
            });
    if (taken.isEmpty() || !Part.all(without).containsKey(home.parent())) {
      return plan;
    }
    return changed(
        without,
        home.parent(),
        part -> {
          List<Tree> next = new ArrayList<>();
          if (part.get(home.list()).orElse(NOTHING) instanceof Items there) {
            next.addAll(there.all());
          }
          next.addAll(taken);
          return Optional.of(part.with(home.list(), Optional.of(new Items(next))));
        });
  }
}
