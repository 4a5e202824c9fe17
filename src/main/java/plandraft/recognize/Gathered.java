package plandraft.recognize;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plandraft.recognize.Entry.What;
import plandraft.say.Message;

/// Entries of the report as one line: mostly one, or many of the same kind, such as all paragraphs
/// that were broken at the end of a page.
public record Gathered(List<Entry> entries) {
  private static final int FEWEST = 3;

  public Gathered {
    entries = List.copyOf(entries);
  }

  /// The entries as lines, each line where its first entry is.
  public static List<Gathered> of(List<Entry> entries) {
    Map<Object, List<Entry>> alike = new LinkedHashMap<>();
    entries.forEach(entry -> alike.computeIfAbsent(key(entry), _ -> new ArrayList<>()).add(entry));
    List<Gathered> lines = new ArrayList<>();
    for (Entry entry : entries) {
      List<Entry> same = alike.get(key(entry));
      if (same.size() < FEWEST) {
        lines.add(new Gathered(List.of(entry)));
      } else if (same.getFirst() == entry) {
        lines.add(new Gathered(same));
      }
    }
    return lines;
  }

  /// What entries of one line share; the place itself for those that stand alone.
  private static Object key(Entry entry) {
    return kind(entry, 0).map(kind -> (Object) kind.key()).orElse(entry.spot() + entry.title());
  }

  /// What kind of thing is told of so many times.
  private static Optional<Message> kind(Entry entry, int count) {
    boolean plain = entry.what() == What.TEXT || entry.what() == What.SKIPPED;
    if (!plain || entry.notes().size() != 1) {
      return Optional.empty();
    }
    String number = Integer.toString(count);
    return switch (entry.notes().getFirst().key()) {
      case "paragraph.joined" -> Optional.of(Message.of(Gathered.class, "several.joined", number));
      case "page.skipped" -> Optional.of(Message.of(Gathered.class, "several.pages", number));
      case "head.skipped" -> Optional.of(Message.of(Gathered.class, "several.heads", number));
      case "contents.line" -> Optional.of(Message.of(Gathered.class, "several.contents", number));
      default -> Optional.empty();
    };
  }

  /// The entry that stands for the line.
  public Entry first() {
    return entries.getFirst();
  }

  /// What the line tells of all its entries; empty for a single one, which tells of itself.
  public Optional<Message> told() {
    return entries.size() == 1 ? Optional.empty() : kind(first(), entries.size());
  }

  /// Whether the line has the entry at `spot`.
  public boolean has(Spot spot) {
    return entries.stream().anyMatch(entry -> entry.spot().equals(spot));
  }
}
