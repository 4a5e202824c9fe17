package plandraft.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import plandraft.model.Annex;
import plandraft.model.Block;
import plandraft.model.Id;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.model.Task;

/// Changes of blocks of running text wherever they stand: in the preamble, a section, a task, an
/// annex, a panel or a document's own text.
public final class Blocks {
  private Blocks() {}

  /// The block called `id`.
  public static Optional<Block> find(Plan plan, Id<Block> id) {
    return all(plan).filter(block -> block.id().equals(id)).findFirst();
  }

  /// Every block of the plan in reading order, each panel before what it frames.
  public static Stream<Block> all(Plan plan) {
    Stream<Section> sections =
        Stream.concat(
            Sections.all(plan.sections()),
            plan.documentTexts().stream().flatMap(text -> Sections.all(text.sections())));
    return Stream.of(
            plan.preamble().stream(),
            sections.flatMap(section -> section.body().stream()),
            Tasks.all(plan.tasks()).flatMap(task -> task.text().stream()),
            plan.annexes().stream().flatMap(annex -> own(annex).stream()))
        .flatMap(Function.<Stream<? extends Block>>identity())
        .flatMap(Blocks::withFramed);
  }

  private static Stream<Block> withFramed(Block block) {
    Stream<Block> itself = Stream.of(block);
    return block instanceof Block.Panel panel
        ? Stream.concat(itself, panel.blocks().stream())
        : itself;
  }

  /// The plan with one block replaced by others: none deletes it, two split it.
  public static Plan replace(Plan plan, Id<Block> id, List<? extends Block> next) {
    return rewrite(
        plan,
        blocks -> {
          List<Block> replaced = new ArrayList<>();
          for (Block block : blocks) {
            if (block.id().equals(id)) {
              replaced.addAll(next);
            } else {
              replaced.add(block);
            }
          }
          return replaced;
        });
  }

  /// The plan with one block changed.
  public static Plan change(Plan plan, Id<Block> id, UnaryOperator<Block> change) {
    return every(plan, block -> block.id().equals(id) ? change.apply(block) : block);
  }

  /// The plan with every block changed.
  public static Plan every(Plan plan, UnaryOperator<Block> change) {
    return rewrite(plan, blocks -> blocks.stream().map(change).toList());
  }

  /// The plan whose places for tasks no longer name the tasks `gone`; a place left without any
  /// goes.
  static Plan forgetTasks(Plan plan, Collection<Id<Task>> gone) {
    return rewrite(
        plan,
        blocks ->
            blocks.stream()
                .flatMap(
                    block ->
                        block instanceof Block.TasksHere here
                            ? forget(here, gone)
                            : Stream.of(block))
                .toList());
  }

  /// The plan without the places where a table stands.
  static Plan forgetTable(Plan plan, String table) {
    return rewrite(
        plan,
        blocks ->
            blocks.stream()
                .filter(block -> !(block instanceof Block.TableHere h && h.table().equals(table)))
                .toList());
  }

  private static Stream<Block> forget(Block.TasksHere here, Collection<Id<Task>> gone) {
    List<Id<Task>> left = here.tasks().stream().filter(task -> !gone.contains(task)).toList();
    return left.isEmpty() && !here.tasks().isEmpty()
        ? Stream.of()
        : Stream.of(new Block.TasksHere(here.id(), left));
  }

  private static Plan rewrite(Plan plan, UnaryOperator<List<Block>> change) {
    UnaryOperator<List<Block>> deep = blocks -> inPanels(change.apply(blocks), change);
    return plan.withPreamble(deep.apply(plan.preamble()))
        .withSections(inSections(plan.sections(), deep))
        .withTasks(Tasks.everyTask(plan.tasks(), task -> task.withText(prose(deep, task.text()))))
        .withAnnexes(plan.annexes().stream().map(annex -> inAnnex(annex, deep)).toList())
        .withDocumentTexts(
            plan.documentTexts().stream()
                .map(text -> text.withSections(inSections(text.sections(), deep)))
                .toList());
  }

  private static List<Section> inSections(
      List<Section> sections, UnaryOperator<List<Block>> change) {
    return sections.stream()
        .map(
            section ->
                section
                    .withBody(change.apply(section.body()))
                    .withChildren(inSections(section.children(), change)))
        .toList();
  }

  private static List<Block> inPanels(List<Block> blocks, UnaryOperator<List<Block>> change) {
    return blocks.stream()
        .map(
            block ->
                block instanceof Block.Panel panel
                    ? panel.withBlocks(prose(change, panel.blocks()))
                    : block)
        .toList();
  }

  private static List<Block.Prose> prose(
      UnaryOperator<List<Block>> change, List<Block.Prose> blocks) {
    return change.apply(List.copyOf(blocks)).stream()
        .filter(Block.Prose.class::isInstance)
        .map(Block.Prose.class::cast)
        .toList();
  }

  private static Annex inAnnex(Annex annex, UnaryOperator<List<Block>> change) {
    return annex.content() instanceof Annex.Content.OfText text
        ? annex.withContent(new Annex.Content.OfText(change.apply(text.blocks())))
        : annex;
  }

  private static List<Block> own(Annex annex) {
    return annex.content() instanceof Annex.Content.OfText text ? text.blocks() : List.of();
  }
}
