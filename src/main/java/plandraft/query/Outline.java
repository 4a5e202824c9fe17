package plandraft.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import plandraft.model.DocumentText;
import plandraft.model.Place;
import plandraft.model.Plan;

/// The headings of a text with their numbers: sections, and the tasks placed in them, which go on
/// counting where the section's levels end.
public record Outline(List<Entry> entries) {
  public Outline {
    entries = List.copyOf(entries);
  }

  /// One heading.
  ///
  /// @param place the section or task
  /// @param level its depth from 0
  /// @param number as printed before the title; blank when it is not numbered
  public record Entry(Place place, int level, String number, String title, List<Entry> children) {
    public Entry {
      children = List.copyOf(children);
    }

    /// Number and title as printed.
    public String heading() {
      return number + title;
    }

    /// This entry and all below it, in reading order.
    public Stream<Entry> all() {
      List<Entry> all = new ArrayList<>();
      addTo(all);
      return all.stream();
    }

    private void addTo(List<Entry> all) {
      all.add(this);
      children.forEach(child -> child.addTo(all));
    }

    private void addPaths(String above, Map<Place, String> paths) {
      String own = above + heading();
      paths.putIfAbsent(place, own);
      children.forEach(child -> child.addPaths(own + " ", paths));
    }
  }

  /// The headings of the plan's own text.
  public static Outline of(Plan plan, Scheme scheme) {
    return of(Parts.of(plan), scheme);
  }

  /// The headings of the own text of the plan that `parts` are of.
  public static Outline of(Parts parts, Scheme scheme) {
    OutlineWalk walk = new OutlineWalk(scheme, parts);
    Plan plan = parts.plan();
    return new Outline(walk.chapters(plan.preamble(), plan.sections()));
  }

  /// The headings of a text that belongs to one document; a section without a heading of its own
  /// goes under the title of the part it digests.
  public static Outline of(Plan plan, DocumentText text, Scheme scheme) {
    return of(Parts.of(plan), text, scheme);
  }

  /// The headings of a text that belongs to one document of the plan that `parts` are of.
  public static Outline of(Parts parts, DocumentText text, Scheme scheme) {
    OutlineWalk walk = new OutlineWalk(scheme, parts);
    return new Outline(walk.chapters(List.of(), text.sections()));
  }

  /// Every entry in reading order.
  public Stream<Entry> all() {
    return entries.stream().flatMap(Entry::all);
  }

  /// The headings from the top down to each entry's own, as one line: 二、总体要求 （三）发展目标.
  public Map<Place, String> paths() {
    Map<Place, String> paths = new HashMap<>();
    entries.forEach(entry -> entry.addPaths("", paths));
    return paths;
  }
}
