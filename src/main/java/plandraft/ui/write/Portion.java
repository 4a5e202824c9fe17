package plandraft.ui.write;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import plandraft.edit.Body;
import plandraft.edit.Sections;
import plandraft.edit.Tasks;
import plandraft.model.Annex;
import plandraft.model.DocumentText;
import plandraft.model.Id;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.model.Task;
import plandraft.query.Outline;
import plandraft.query.Owners;
import plandraft.query.Scheme;

/// What the editor shows at a time: a chapter with its parts, one document's own text, a task with
/// those below it, the preamble, or an annex's text.
///
/// @param root the place that names the whole
record Portion(Place root, List<TextRow> rows) {
  /// The root of the portion before the first section; a section without an id means it too.
  private static final Place PREAMBLE = new Place(Part.PLAN, "");

  Portion {
    rows = List.copyOf(rows);
  }

  /// The page that shows `place`; empty if it is not in running text.
  static Optional<Portion> of(Plan plan, Place place, Scheme scheme) {
    return root(plan, place, scheme).map(root -> laidOut(plan, root, scheme));
  }

  private static Optional<Place> root(Plan plan, Place place, Scheme scheme) {
    String id = place.id();
    return switch (place.part()) {
      case PLAN -> Optional.of(PREAMBLE);
      case SECTION -> id.isBlank() ? Optional.of(PREAMBLE) : ofSection(plan, new Id<>(id));
      case TASK ->
          plan.tasks().stream()
              .filter(task -> Tasks.all(List.of(task)).anyMatch(named(id)))
              .map(task -> Place.of(Part.TASK, task.id()))
              .findFirst();
      case DOCUMENT_TEXT -> text(plan, id).map(_ -> place);
      case ANNEX -> annex(plan, id).map(_ -> place);
      case BLOCK -> {
        Place owner = Owners.of(plan).of(place);
        yield root(plan, owner.equals(place) ? PREAMBLE : owner, scheme);
      }
      default -> Optional.empty();
    };
  }

  private static Predicate<Task> named(String id) {
    return task -> task.id().value().equals(id);
  }

  private static Optional<Place> ofSection(Plan plan, Id<Section> id) {
    return chapter(plan, id)
        .map(chapter -> Place.of(Part.SECTION, chapter.id()))
        .or(
            () ->
                plan.documentTexts().stream()
                    .filter(text -> holding(text.sections(), id).isPresent())
                    .map(text -> Place.of(Part.DOCUMENT_TEXT, text.id()))
                    .findFirst());
  }

  private static Optional<Section> chapter(Plan plan, Id<Section> id) {
    return holding(plan.sections(), id);
  }

  private static Optional<Section> holding(List<Section> chapters, Id<Section> id) {
    return chapters.stream()
        .filter(
            chapter -> Sections.all(List.of(chapter)).anyMatch(section -> section.id().equals(id)))
        .findFirst();
  }

  private static Optional<DocumentText> text(Plan plan, String id) {
    return plan.documentTexts().stream().filter(text -> text.id().value().equals(id)).findFirst();
  }

  private static Optional<Annex> annex(Plan plan, String id) {
    return plan.annexes().stream()
        .filter(annex -> annex.id().value().equals(id))
        .filter(annex -> annex.content() instanceof Annex.Content.OfText)
        .findFirst();
  }

  private static Portion laidOut(Plan plan, Place root, Scheme scheme) {
    Optional<DocumentText> text = text(plan, root.id());
    Outline outline =
        text.map(own -> Outline.of(plan, own, scheme)).orElseGet(() -> Outline.of(plan, scheme));
    TextRows laid = TextRows.of(plan, outline);
    switch (root.part()) {
      case SECTION -> chapter(plan, new Id<>(root.id())).ifPresent(laid::add);
      case TASK -> Tasks.find(plan, new Id<>(root.id())).ifPresent(laid::add);
      case DOCUMENT_TEXT -> text.ifPresent(own -> own.sections().forEach(laid::add));
      case ANNEX -> laid.add(new Body.OfAnnex(new Id<>(root.id())), true);
      default -> laid.add(new Body.Preamble(), true);
    }
    return new Portion(root, laid.rows());
  }
}
