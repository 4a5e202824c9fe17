package plandraft.edit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import plandraft.model.DocumentText;
import plandraft.model.Id;
import plandraft.model.Plan;
import plandraft.model.Section;

/// Changes of the chapters, of the plan's text as of any document's own text: whichever holds the
/// section named. A section always takes along what is below it.
public final class Sections {
  private static final Forest<Section> FOREST =
      new Forest<>(Section::id, Section::children, Section::withChildren);

  private Sections() {}

  /// The section called `id`, wherever it is.
  public static Optional<Section> find(Plan plan, Id<Section> id) {
    return Stream.concat(
            Stream.of(plan.sections()), plan.documentTexts().stream().map(DocumentText::sections))
        .flatMap(sections -> FOREST.find(sections, id).stream())
        .findFirst();
  }

  /// Every section of a text, each before its parts.
  public static Stream<Section> all(List<Section> sections) {
    return FOREST.all(sections);
  }

  /// The plan with one section changed.
  public static Plan change(Plan plan, Id<Section> id, UnaryOperator<Section> change) {
    return everywhere(plan, sections -> FOREST.change(sections, id, change));
  }

  /// The plan with a section behind another, at the same level.
  public static Plan insertAfter(Plan plan, Id<Section> anchor, Section added) {
    return everywhere(plan, sections -> FOREST.insertAfter(sections, anchor, List.of(added)));
  }

  /// The plan with a section as the last part of another.
  public static Plan insertUnder(Plan plan, Id<Section> parent, Section added) {
    return everywhere(
        plan,
        sections ->
            FOREST.insert(sections, Optional.of(parent), Integer.MAX_VALUE, List.of(added)));
  }

  /// The plan with a section as its last chapter.
  public static Plan append(Plan plan, Section added) {
    return plan.withSections(
        FOREST.insert(plan.sections(), Optional.empty(), Integer.MAX_VALUE, List.of(added)));
  }

  /// The plan without the sections named.
  public static Plan delete(Plan plan, Set<Id<Section>> ids) {
    return everywhere(plan, sections -> FOREST.remove(sections, ids));
  }

  /// The plan with the sections named one level higher, behind their parents.
  public static Plan promote(Plan plan, Set<Id<Section>> ids) {
    return everywhere(plan, sections -> FOREST.promote(sections, ids));
  }

  /// The plan with the sections named one level lower, as last parts of the sections before them.
  public static Plan demote(Plan plan, Set<Id<Section>> ids) {
    return everywhere(plan, sections -> FOREST.demote(sections, ids));
  }

  /// The plan with the sections named one place up among their siblings.
  public static Plan up(Plan plan, Set<Id<Section>> ids) {
    return everywhere(plan, sections -> FOREST.up(sections, ids));
  }

  /// The plan with the sections named one place down among their siblings.
  public static Plan down(Plan plan, Set<Id<Section>> ids) {
    return everywhere(plan, sections -> FOREST.down(sections, ids));
  }

  /// The plan with chapters moved below `parent` (empty: to the top level) before its part number
  /// `index`; within one text only.
  public static Plan move(
      Plan plan, Set<Id<Section>> ids, Optional<Id<Section>> parent, int index) {
    return everywhere(
        plan,
        sections ->
            FOREST.all(sections).anyMatch(section -> ids.contains(section.id()))
                ? FOREST.move(sections, ids, parent, index)
                : sections);
  }

  private static Plan everywhere(Plan plan, UnaryOperator<List<Section>> change) {
    return plan.withSections(change.apply(plan.sections()))
        .withDocumentTexts(
            plan.documentTexts().stream()
                .map(text -> text.withSections(change.apply(text.sections())))
                .toList());
  }
}
