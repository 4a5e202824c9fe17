package plandraft.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plandraft.model.Conflict;
import plandraft.model.Place;
import plandraft.review.Tree.Fields;
import plandraft.review.Tree.Items;
import plandraft.review.Tree.Leaf;

/// A part of a plan taken out of its tree: where it hangs, what it says of itself, and which parts
/// hang from it in which order.
///
/// @param home where it hangs; empty for the plan itself
/// @param fields what is no part
/// @param children the parts that hang from it, by the names of their lists
record Part(
    Key key, Optional<Home> home, Map<String, Tree> fields, Map<String, List<Key>> children) {

  /// What a part is called: the kind of list it can stand in, and its id as written.
  record Key(String kind, String id) {
    static final Key PLAN = new Key("", "");

    private static final Map<String, Place.Part> PLACES =
        Map.ofEntries(
            Map.entry("sections", Place.Part.SECTION),
            Map.entry("block", Place.Part.BLOCK),
            Map.entry("indicatorTables", Place.Part.TABLE),
            Map.entry("groups", Place.Part.GROUP),
            Map.entry("indicators", Place.Part.INDICATOR),
            Map.entry("tasks", Place.Part.TASK),
            Map.entry("measures", Place.Part.MEASURE),
            Map.entry("breakdowns", Place.Part.BREAKDOWN),
            Map.entry("columns", Place.Part.BREAKDOWN),
            Map.entry("totals", Place.Part.BREAKDOWN),
            Map.entry("regions", Place.Part.BREAKDOWN),
            Map.entry("grids", Place.Part.GRID),
            Map.entry("rows", Place.Part.GRID),
            Map.entry("annexes", Place.Part.ANNEX),
            Map.entry("documentTexts", Place.Part.DOCUMENT_TEXT),
            Map.entry("stageLog", Place.Part.STAGE),
            Map.entry("comments", Place.Part.COMMENT));

    /// The part as a conflict names it.
    Conflict.Part told() {
      return new Conflict.Part(kind, id);
    }

    /// Where the part is for a reader; the plan for what has no place of its own.
    Place place() {
      return Optional.ofNullable(PLACES.get(kind))
          .map(part -> new Place(part, Written.of(new Leaf(id))))
          .orElse(new Place(Place.Part.PLAN, ""));
    }

    /// Where a field of the part is.
    Place place(String field) {
      Place place = place();
      return place.part() != Place.Part.INDICATOR
          ? place
          : switch (field) {
            case "unit" -> new Place(Place.Part.UNIT, place.id());
            case "base" -> new Place(Place.Part.BASE, place.id());
            case "target" -> new Place(Place.Part.TARGET, place.id());
            case "basis" -> new Place(Place.Part.BASIS, place.id());
            default -> place;
          };
    }
  }

  /// The list a part stands in.
  record Home(Key parent, String list) {
    /// As a conflict keeps it: what [#of] reads.
    String json() {
      Tree id = parent.id().isEmpty() ? new Items(List.of()) : new Leaf(parent.id());
      return new Items(List.of(quoted(parent.kind()), id, quoted(list))).json();
    }

    /// The home that a conflict kept.
    static Home of(Items kept) {
      String id = kept.all().get(1) instanceof Leaf leaf ? leaf.written() : "";
      return new Home(
          new Key(Written.of(kept.all().getFirst()), id), Written.of(kept.all().getLast()));
    }

    private static Leaf quoted(String word) {
      return new Leaf('"' + word + '"');
    }
  }

  /// The ids of parts in their order, as a conflict keeps them.
  static String json(List<Key> order) {
    return new Items(order.stream().<Tree>map(key -> new Leaf(key.id())).toList()).json();
  }

  /// Lists whose parts may move from one to another.
  private static final Map<String, String> KINDS =
      Map.of("text", "block", "body", "block", "blocks", "block", "preamble", "block");

  /// What it is called or says; blank for the plan itself.
  String name() {
    return NAMES.stream()
        .flatMap(name -> Optional.ofNullable(fields.get(name)).stream())
        .map(Written::of)
        .filter(words -> !words.isBlank())
        .findFirst()
        .orElse("");
  }

  private static final List<String> NAMES =
      List.of("heading", "title", "name", "text", "inlines", "event", "caption");

  /// Every part of a plan, the plan itself first.
  static Map<Key, Part> all(Fields plan) {
    Map<Key, Part> parts = new LinkedHashMap<>();
    take(Key.PLAN, Optional.empty(), plan, parts);
    return parts;
  }

  /// A part of `copy` with all that is below it.
  static Fields whole(Map<Key, Part> copy, Key key) {
    Part part = copy.get(key);
    Map<String, Tree> all = new LinkedHashMap<>(part.fields());
    part.children()
        .forEach(
            (list, below) ->
                all.put(
                    list,
                    new Items(below.stream().<Tree>map(child -> whole(copy, child)).toList())));
    return new Fields(all);
  }

  private static void take(Key key, Optional<Home> home, Fields from, Map<Key, Part> parts) {
    Map<String, Tree> fields = new LinkedHashMap<>();
    Map<String, List<Key>> children = new LinkedHashMap<>();
    parts.put(key, new Part(key, home, fields, children));
    from.all()
        .forEach(
            (name, value) -> {
              if (value instanceof Items items && items.areParts()) {
                List<Key> keys = new ArrayList<>();
                for (Tree item : items.all()) {
                  Fields part = (Fields) item;
                  Key child = new Key(kind(key, name), part.id().orElseThrow());
                  keys.add(child);
                  take(child, Optional.of(new Home(key, name)), part, parts);
                }
                children.put(name, keys);
              } else {
                fields.put(name, value);
              }
            });
  }

  /// The kind of the parts of a list.
  static String kind(Key parent, String list) {
    return list.equals("children") ? parent.kind() : KINDS.getOrDefault(list, list);
  }
}
