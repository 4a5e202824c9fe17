package plandraft.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import plandraft.model.Annex;
import plandraft.model.Block;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.model.Task;

/// Which section, task or annex the blocks and measures of a plan belong to.
public final class Owners {
  private final Map<String, Place> owners = new HashMap<>();

  private Owners() {}

  /// The owners of whatever `plan` holds.
  public static Owners of(Plan plan) {
    Owners owners = new Owners();
    plan.sections().forEach(owners::own);
    plan.documentTexts().forEach(text -> text.sections().forEach(owners::own));
    plan.tasks().forEach(owners::own);
    plan.annexes().forEach(owners::own);
    return owners;
  }

  private void own(Section section) {
    own(Place.of(Part.SECTION, section.id()), section.body());
    section.children().forEach(this::own);
  }

  private void own(Task task) {
    Place place = Place.of(Part.TASK, task.id());
    own(place, task.text());
    task.measures().forEach(measure -> owners.put(measure.id().value(), place));
    task.children().forEach(this::own);
  }

  private void own(Annex annex) {
    if (annex.content() instanceof Annex.Content.OfText text) {
      own(Place.of(Part.ANNEX, annex.id()), text.blocks());
    }
  }

  private void own(Place owner, List<? extends Block> blocks) {
    for (Block block : blocks) {
      owners.put(block.id().value(), owner);
      if (block instanceof Block.Panel panel) {
        own(owner, panel.blocks());
      }
    }
  }

  /// The section, task or annex that a block or measure belongs to; the place itself for others.
  public Place of(Place place) {
    return owners.getOrDefault(place.id(), place);
  }
}
