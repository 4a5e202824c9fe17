package plandraft.recognize;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import plandraft.say.Message;
import plandraft.text.Numbering;

/// How deep each heading of a text is: by its number first, by its style where it has none.
final class Levels {
  private final List<Numbering> kinds;
  private final List<Integer> outlines;
  private final Map<Integer, Integer> levelOfOutline = new HashMap<>();
  private final Map<Numbering, Integer> outlineOfKind = new EnumMap<>(Numbering.class);
  private final boolean styleLeads;
  private int lead = -1;

  /// The last number before this heading, and before the last one without.
  private Optional<Numbering> before = Optional.empty();

  private Optional<Numbering> above = Optional.empty();
  private final Map<Numbering, Integer> last = new EnumMap<>(Numbering.class);

  /// A heading where it stands.
  record At(Line line, Headline head) {}

  private Levels(List<At> headings) {
    kinds =
        headings.stream()
            .flatMap(at -> at.head().label().stream())
            .map(Label::numbering)
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .toList();
    outlines =
        headings.stream()
            .flatMap(at -> at.line().look().outline().stream())
            .collect(Collectors.toCollection(TreeSet::new))
            .stream()
            .toList();
    learn(headings);
    styleLeads =
        headings.stream()
            .filter(at -> at.head().label().isPresent() || leads(at))
            .findFirst()
            .filter(Levels::leads)
            .isPresent();
  }

  static Levels of(List<At> headings) {
    return new Levels(headings);
  }

  private void learn(List<At> headings) {
    Map<Integer, List<Integer>> levels = new HashMap<>();
    Map<Numbering, List<Integer>> styles = new EnumMap<>(Numbering.class);
    for (At at : headings) {
      Optional<Integer> outline = at.line().look().outline();
      if (at.head().label().isPresent() && outline.isPresent()) {
        Numbering kind = at.head().label().get().numbering();
        levels.computeIfAbsent(outline.get(), _ -> new ArrayList<>()).add(kinds.indexOf(kind));
        styles.computeIfAbsent(kind, _ -> new ArrayList<>()).add(outline.get());
      }
    }
    levels.forEach((outline, all) -> levelOfOutline.put(outline, most(all)));
    styles.forEach((kind, all) -> outlineOfKind.put(kind, most(all)));
  }

  /// The number that is there most often, the smallest of several.
  private static int most(Collection<Integer> numbers) {
    Map<Integer, Integer> counts = new TreeMap<>();
    numbers.forEach(number -> counts.merge(number, 1, Integer::sum));
    int most = Collections.max(counts.values());
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() == most)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(0);
  }

  int of(At at) {
    if (at.head().label().isPresent()) {
      return numbered(at.head().label().get().numbering());
    }
    int level = unnumbered(at);
    if (leads(at)) {
      lead = level;
      above = before;
    }
    return level;
  }

  /// Numbers below headings by style or decimal number count on from there.
  private int numbered(Numbering kind) {
    if (styleLeads) {
      return outlineOfKind.containsKey(kind)
          ? kinds.indexOf(kind)
          : lead + 1 + unstyled().indexOf(kind);
    }
    before = Optional.of(kind);
    boolean below = lead >= 0 && above.filter(last -> kind.compareTo(last) > 0).isPresent();
    if (!below || outlineOfKind.containsKey(kind)) {
      lead = below ? lead : -1;
      return kinds.indexOf(kind);
    }
    long between =
        unstyled().stream()
            .filter(each -> each.compareTo(above.get()) > 0 && each.compareTo(kind) < 0)
            .count();
    return Math.max(kinds.indexOf(kind), lead + 1 + (int) between);
  }

  private List<Numbering> unstyled() {
    return kinds.stream().filter(each -> !outlineOfKind.containsKey(each)).toList();
  }

  /// Whether a heading is one by its style or by a decimal number.
  private static boolean leads(At at) {
    return at.head().label().isEmpty() && !Headline.standsAlone(at.head().title());
  }

  private int unnumbered(At at) {
    Optional<Integer> outline = at.line().look().outline();
    if (outline.isEmpty()) {
      return Math.max(0, at.head().depth() - 1);
    }
    if (kinds.isEmpty()) {
      return outlines.indexOf(outline.get());
    }
    return levelOfOutline.getOrDefault(
        outline.get(), Math.max(0, outline.get() - outlines.getFirst()));
  }

  /// What is odd about a heading, read in the order of the text.
  List<Message> notes(At at) {
    List<Message> notes = new ArrayList<>();
    if (at.head().label().isEmpty()) {
      return notes;
    }
    Label label = at.head().label().get();
    Numbering kind = label.numbering();
    if (label.misread()) {
      notes.add(
          Message.of(Levels.class, "label.misread", label.printed(), kind.label(label.number())));
    }
    boolean styled = at.line().look().outline().isPresent();
    if (styled && !at.line().look().outline().get().equals(outlineOfKind.get(kind))) {
      notes.add(Message.of(Levels.class, "level.mended", kind.label(label.number())));
    }
    int before = last.getOrDefault(kind, 0);
    if (label.number() != 1 && label.number() != before + 1) {
      notes.add(Message.of(Levels.class, "number.gap", label.printed()));
    }
    last.put(kind, label.number());
    return notes;
  }
}
