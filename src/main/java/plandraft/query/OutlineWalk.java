package plandraft.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plandraft.model.Block;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Section;
import plandraft.model.Task;

/// Walks a text once, counting its headings.
final class OutlineWalk {
  private final Scheme scheme;
  private final Parts parts;
  private final Map<Integer, Integer> running = new HashMap<>();

  OutlineWalk(Scheme scheme, Parts parts) {
    this.scheme = scheme;
    this.parts = parts;
  }

  List<Outline.Entry> chapters(List<Block> preamble, List<Section> sections) {
    return below(new Count(List.of()), preamble, sections);
  }

  private List<Outline.Entry> below(Count count, List<Block> body, List<Section> sections) {
    List<Outline.Entry> entries = new ArrayList<>();
    for (Block block : body) {
      if (block instanceof Block.TasksHere here) {
        parts.placed(here).forEach(task -> entries.add(entry(count, task)));
      }
    }
    sections.forEach(section -> entries.add(entry(count, section)));
    return entries;
  }

  private Outline.Entry entry(Count count, Section section) {
    String title = parts.title(section);
    String number = section.numbered() && !title.isBlank() ? count.next() : "";
    List<Outline.Entry> children = below(count.below(), section.body(), section.children());
    Place place = Place.of(Part.SECTION, section.id());
    return new Outline.Entry(place, count.level(), number, title, children);
  }

  private Outline.Entry entry(Count count, Task task) {
    String number = count.next();
    Count below = count.below();
    List<Outline.Entry> children =
        task.children().stream().map(child -> entry(below, child)).toList();
    Place place = Place.of(Part.TASK, task.id());
    return new Outline.Entry(place, count.level(), number, task.title(), children);
  }

  /// The count of one level under one heading.
  private final class Count {
    private final List<Integer> above;
    private int count;

    Count(List<Integer> above) {
      this.above = above;
    }

    int level() {
      return above.size();
    }

    String next() {
      count = scheme.runsOn(level()) ? running.merge(level(), 1, Integer::sum) : count + 1;
      return scheme.number(counts());
    }

    /// The count under the heading that was counted last.
    Count below() {
      return new Count(counts());
    }

    private List<Integer> counts() {
      List<Integer> counts = new ArrayList<>(above);
      counts.add(count);
      return counts;
    }
  }
}
