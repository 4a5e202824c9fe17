package plandraft.edit;

import java.util.List;
import plandraft.model.Annex;
import plandraft.model.Block;
import plandraft.model.Id;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.model.Task;

/// One list of blocks that is written as running text, named by whose it is.
public sealed interface Body {
  /// The blocks as they stand in `plan`; none if their owner is gone.
  List<Block> of(Plan plan);

  /// The plan with other blocks here.
  Plan on(Plan plan, List<Block> next);

  /// The paragraphs before the first section.
  record Preamble() implements Body {
    @Override
    public List<Block> of(Plan plan) {
      return plan.preamble();
    }

    @Override
    public Plan on(Plan plan, List<Block> next) {
      return plan.withPreamble(next);
    }
  }

  /// A section's own text, in the plan or in a document's own text.
  record OfSection(Id<Section> id) implements Body {
    @Override
    public List<Block> of(Plan plan) {
      return Sections.find(plan, id).map(Section::body).orElse(List.of());
    }

    @Override
    public Plan on(Plan plan, List<Block> next) {
      return Sections.change(plan, id, section -> section.withBody(next));
    }
  }

  /// A task's text, which holds nothing but prose.
  record OfTask(Id<Task> id) implements Body {
    @Override
    public List<Block> of(Plan plan) {
      return Tasks.find(plan, id).map(task -> List.<Block>copyOf(task.text())).orElse(List.of());
    }

    @Override
    public Plan on(Plan plan, List<Block> next) {
      List<Block.Prose> prose =
          next.stream().filter(Block.Prose.class::isInstance).map(Block.Prose.class::cast).toList();
      return Tasks.change(plan, id, task -> task.withText(prose));
    }
  }

  /// An annex's own text.
  record OfAnnex(Id<Annex> id) implements Body {
    @Override
    public List<Block> of(Plan plan) {
      return plan.annexes().stream()
          .filter(annex -> annex.id().equals(id))
          .flatMap(annex -> text(annex).stream())
          .toList();
    }

    @Override
    public Plan on(Plan plan, List<Block> next) {
      return plan.withAnnexes(
          plan.annexes().stream()
              .map(
                  annex ->
                      annex.id().equals(id) && annex.content() instanceof Annex.Content.OfText
                          ? new Annex(id, annex.title(), new Annex.Content.OfText(next))
                          : annex)
              .toList());
    }

    private static List<Block> text(Annex annex) {
      return annex.content() instanceof Annex.Content.OfText own ? own.blocks() : List.of();
    }
  }
}
