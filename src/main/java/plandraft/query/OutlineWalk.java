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
    return below(0, preamble, sections);
  }

  private List<Outline.Entry> below(int level, List<Block> body, List<Section> sections) {
    List<Outline.Entry> entries = new ArrayList<>();
    Count count = new Count(level);
    for (Block block : body) {
      if (block instanceof Block.TasksHere here) {
        parts.placed(here).forEach(task -> entries.add(entry(level, count, task)));
      }
    }
    sections.forEach(section -> entries.add(entry(level, count, section)));
    return entries;
  }

  private Outline.Entry entry(int level, Count count, Section section) {
    String title = parts.title(section);
    String number = section.numbered() && !title.isBlank() ? count.next() : "";
    List<Outline.Entry> children = below(level + 1, section.body(), section.children());
    Place place = Place.of(Part.SECTION, section.id());
    return new Outline.Entry(place, level, number, title, children);
  }

  private Outline.Entry entry(int level, Count count, Task task) {
    String number = count.next();
    Count below = new Count(level + 1);
    List<Outline.Entry> children =
        task.children().stream().map(child -> entry(level + 1, below, child)).toList();
    return new Outline.Entry(Place.of(Part.TASK, task.id()), level, number, task.title(), children);
  }

  /// The count of one level under one heading.
  private final class Count {
    private final int level;
    private int count;

    Count(int level) {
      this.level = level;
    }

    String next() {
      count = scheme.runsOn(level) ? running.merge(level, 1, Integer::sum) : count + 1;
      return scheme.number(level, count);
    }
  }
}
