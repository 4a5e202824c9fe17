package plandraft.ui.write;

import java.util.List;
import java.util.stream.Stream;
import plandraft.model.Annex;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.model.RandomPlans;
import plandraft.query.Scheme;

/// All that can be written of plans: every page they have.
final class Portions {
  private Portions() {}

  /// Plans of every shape, and the full one.
  static Stream<Plan> plans(int random) {
    return Stream.concat(Stream.of(Plans.full()), RandomPlans.first(random));
  }

  /// The places that name the pages of a plan.
  static List<Place> roots(Plan plan) {
    return Stream.of(
            Stream.of(new Place(Part.PLAN, "")),
            plan.sections().stream().map(section -> Place.of(Part.SECTION, section.id())),
            plan.tasks().stream().map(task -> Place.of(Part.TASK, task.id())),
            plan.documentTexts().stream().map(text -> Place.of(Part.DOCUMENT_TEXT, text.id())),
            plan.annexes().stream()
                .filter(annex -> annex.content() instanceof Annex.Content.OfText)
                .map(annex -> Place.of(Part.ANNEX, annex.id())))
        .flatMap(places -> places)
        .toList();
  }

  /// The rows of a page.
  static List<TextRow> rows(Plan plan, Place root) {
    return Portion.of(plan, root, Scheme.USUAL).orElseThrow().rows();
  }
}
