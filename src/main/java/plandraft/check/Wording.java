package plandraft.check;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import plandraft.edit.Annexes;
import plandraft.edit.Blocks;
import plandraft.edit.Indicators;
import plandraft.edit.Sections;
import plandraft.edit.Tasks;
import plandraft.edit.Typing;
import plandraft.model.Block;
import plandraft.model.Id;
import plandraft.model.IndicatorTable;
import plandraft.model.Inline;
import plandraft.model.Measure;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.model.Responsibility;
import plandraft.model.StageEntry;
import plandraft.model.Task;
import plandraft.quantity.Basis;
import plandraft.query.Passage.Aspect;
import plandraft.query.References;
import plandraft.say.Message;
import plandraft.text.Span;

/// Fixes that put other words, or a live reference, in the place of words of a statement. There are
/// none for words that a live reference prints: those are changed where they come from. Where the
/// words or what stands before them have changed meanwhile, a fix does nothing.
final class Wording {
  private final Statement statement;
  private final Span span;
  private final String words;
  private final Optional<Inline> reference;

  private Wording(Statement statement, Span span, String words, Optional<Inline> reference) {
    this.statement = statement;
    this.span = span;
    this.words = words;
    this.reference = reference;
  }

  /// Puts other words there.
  static Optional<Fix> of(Statement statement, Span span, String words) {
    Wording wording = new Wording(statement, span, words, Optional.empty());
    return statement.isTyped(span)
        ? Optional.of(new Fix(Message.of(Wording.class, "fix.words", words), wording::on))
        : Optional.empty();
  }

  /// Puts a live reference there, told as `step`; nothing can where the words are not running text.
  static Optional<Fix> bind(Statement statement, Span span, Inline reference, Message step) {
    Wording wording = new Wording(statement, span, "", Optional.of(reference));
    return statement.isTyped(span)
            && statement.passage().aspect() == Aspect.TEXT
            && statement.place().part() == Place.Part.BLOCK
        ? Optional.of(new Fix(step, wording::on))
        : Optional.empty();
  }

  private Plan on(Plan plan) {
    String id = statement.place().id();
    return switch (statement.place().part()) {
      case BLOCK -> Blocks.change(plan, new Id<>(id), block -> inBlock(References.of(plan), block));
      case SECTION -> Sections.change(plan, new Id<>(id), it -> it.withHeading(in(it.heading())));
      case TASK -> Tasks.change(plan, new Id<>(id), this::inTask);
      case MEASURE -> inMeasure(plan, new Id<>(id));
      case TABLE -> inTable(plan, new Id<>(id));
      case ANNEX ->
          Annexes.find(plan, new Id<>(id))
              .map(annex -> Annexes.rename(plan, annex.id(), in(annex.title())))
              .orElse(plan);
      case STAGE -> plan.withStageLog(plan.stageLog().stream().map(this::inStage).toList());
      case BASIS -> Indicators.change(plan, new Id<>(id), it -> it.withBasis(inBasis(it.basis())));
      default -> plan;
    };
  }

  private Block inBlock(References references, Block block) {
    return switch (block) {
      case Block.Prose prose -> inProse(references, prose);
      case Block.Panel panel -> new Block.Panel(panel.id(), in(panel.title()), panel.blocks());
      case Block.PictureHere picture ->
          new Block.PictureHere(picture.id(), picture.media(), in(picture.caption()));
      case Block.TableHere _, Block.TasksHere _, Block.StagesHere _ -> block;
    };
  }

  private Plan inTable(Plan plan, Id<IndicatorTable> id) {
    if (statement.passage().aspect() == Aspect.TITLE) {
      return Annexes.title(plan, id.value())
          .map(title -> Annexes.renameTable(plan, id.value(), in(title)))
          .orElse(plan);
    }
    return Indicators.changeTable(
        plan,
        id,
        table -> table.withFootnotes(table.footnotes().stream().map(this::inFootnote).toList()));
  }

  private IndicatorTable.Footnote inFootnote(IndicatorTable.Footnote note) {
    return new IndicatorTable.Footnote(note.id(), note.mark(), in(note.text()));
  }

  private StageEntry inStage(StageEntry entry) {
    if (!entry.id().value().equals(statement.place().id())) {
      return entry;
    }
    return statement.passage().aspect() == Aspect.WHEN
        ? new StageEntry(entry.id(), in(entry.when()), entry.event(), entry.stage())
        : new StageEntry(entry.id(), entry.when(), in(entry.event()), entry.stage());
  }

  private Block.Prose inProse(References references, Block.Prose prose) {
    if (!holds(references.print(prose.inlines())) || isLive(references, prose.inlines())) {
      return prose;
    }
    int from = position(references, prose.inlines(), span.from());
    int to = position(references, prose.inlines(), span.to());
    List<Inline> runs = prose.inlines();
    return prose.withInlines(
        reference
            .map(it -> new Typing(from, to, List.of(it.withEmphasis(Typing.emphasisAt(runs, to)))))
            .orElseGet(() -> Typing.replace(runs, from, to, words))
            .on(runs));
  }

  /// Whether a live reference prints some of the words: they are to be mended where they come from.
  private boolean isLive(References references, List<Inline> runs) {
    int from = 0;
    for (Inline run : runs) {
      int to = from + references.print(run).length();
      if (!(run instanceof Inline.Text) && new Span(from, to).overlaps(span)) {
        return true;
      }
      from = to;
    }
    return false;
  }

  /// A position of the printed text as edits count, where a live reference is one.
  private static int position(References references, List<Inline> runs, int printed) {
    int position = 0;
    int left = printed;
    for (Inline run : runs) {
      int length = references.print(run).length();
      int own = run instanceof Inline.Text ? length : 1;
      if (left < length) {
        return position + Math.min(left, own);
      }
      left -= length;
      position += own;
    }
    return position;
  }

  private Task inTask(Task task) {
    return statement.passage().aspect() == Aspect.GOAL
        ? task.withGoal(in(task.goal()))
        : task.withTitle(in(task.title()));
  }

  private Plan inMeasure(Plan plan, Id<Measure> id) {
    UnaryOperator<Measure> change =
        switch (statement.passage().aspect()) {
          case UNITS ->
              it -> it.withResponsibility(Responsibility.read(in(it.responsibility().printed())));
          case WHEN -> it -> it.withDeadline(in(it.deadline()));
          default -> it -> it.withText(in(it.text()));
        };
    return Tasks.changeMeasure(plan, id, change);
  }

  private Basis inBasis(Basis basis) {
    return Basis.read(in(basis.printed()));
  }

  private boolean holds(String text) {
    return text.startsWith(statement.text().substring(0, span.to())) && !isThere(text);
  }

  /// Whether words that begin with those they replace, as 10%左右 for 10%, stand there already.
  private boolean isThere(String text) {
    return words.length() > span.length() && text.startsWith(words, span.from());
  }

  private String in(String text) {
    return holds(text) ? text.substring(0, span.from()) + words + text.substring(span.to()) : text;
  }
}
