package plandraft.review;

import java.util.Optional;
import plandraft.edit.Blocks;
import plandraft.edit.Breakdowns;
import plandraft.edit.Comments;
import plandraft.edit.Indicators;
import plandraft.edit.Sections;
import plandraft.edit.Tasks;
import plandraft.model.Block;
import plandraft.model.Breakdown;
import plandraft.model.Comment;
import plandraft.model.Comment.Disposition;
import plandraft.model.Comment.Disposition.Outcome;
import plandraft.model.Comment.Proposal;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.model.Task;
import plandraft.quantity.Basis;
import plandraft.query.References;

/// Takes what a comment proposes into the plan.
public final class Adoption {
  private Adoption() {}

  /// Whether what `comment` proposes can be taken as the plan stands.
  public static boolean isPossible(Plan plan, Comment comment) {
    return changed(plan, comment).isPresent();
  }

  /// The plan with what `comment` proposes in its place, and the comment adopted; the plan itself
  /// if it cannot be taken.
  public static Plan take(Plan plan, Comment comment) {
    String reason = comment.disposition().map(Disposition::reason).orElse("");
    return changed(plan, comment)
        .map(
            next ->
                Comments.decide(
                    next, comment.id(), Optional.of(new Disposition(Outcome.ADOPTED, reason))))
        .orElse(plan);
  }

  private static Optional<Plan> changed(Plan plan, Comment comment) {
    Optional<Plan> next =
        comment
            .proposed()
            .flatMap(proposal -> valued(plan, comment.place(), proposal))
            .or(() -> comment.wording().flatMap(words -> worded(plan, comment, words)));
    return next.filter(each -> !each.equals(plan));
  }

  private static Optional<Plan> valued(Plan plan, Place place, Proposal proposal) {
    Id<Indicator> id = new Id<>(place.id().isBlank() ? "-" : place.id());
    Basis basis = proposal.basis();
    return switch (place.part()) {
      case TARGET ->
          Indicators.find(plan, id)
              .filter(_ -> !proposal.value().isBlank())
              .map(
                  _ ->
                      Indicators.change(
                          plan, id, each -> based(each.withTarget(proposal.value()), basis)));
      case BASE ->
          Indicators.find(plan, id)
              .filter(_ -> !proposal.value().isBlank())
              .map(_ -> Indicators.change(plan, id, each -> each.withBase(proposal.value())));
      case BASIS ->
          Indicators.find(plan, id)
              .map(_ -> Indicators.change(plan, id, each -> based(each, basis)));
      case CELL ->
          Breakdowns.holding(plan, place.line().id())
              .filter(_ -> !proposal.value().isBlank())
              .map(table -> cell(plan, table, place, proposal));
      default -> Optional.empty();
    };
  }

  private static Indicator based(Indicator indicator, Basis basis) {
    return basis.isEmpty() ? indicator : indicator.withBasis(basis);
  }

  private static Plan cell(Plan plan, Breakdown table, Place place, Proposal proposal) {
    Id<Breakdown.Line> line = new Id<>(place.line().id());
    Id<Breakdown.Column> column = new Id<>(place.column());
    return Breakdowns.change(
        plan, table.id(), each -> Breakdowns.set(each, line, column, proposal.value()));
  }

  private static Optional<Plan> worded(Plan plan, Comment comment, String words) {
    String id = comment.place().id();
    return switch (comment.place().part()) {
      case SECTION ->
          Sections.find(plan, new Id<>(id))
              .map(section -> Sections.change(plan, section.id(), each -> each.withHeading(words)));
      case TASK ->
          Tasks.find(plan, new Id<>(id))
              .flatMap(task -> worded(task, comment.on(), words))
              .map(next -> Tasks.change(plan, next.id(), _ -> next));
      case MEASURE ->
          Optional.of(Tasks.changeMeasure(plan, new Id<>(id), each -> each.withText(words)));
      case INDICATOR ->
          Optional.of(Indicators.change(plan, new Id<>(id), each -> each.withName(words)));
      case UNIT -> Optional.of(Indicators.change(plan, new Id<>(id), each -> each.withUnit(words)));
      case BLOCK ->
          Blocks.find(plan, new Id<>(id))
              .filter(Block.Prose.class::isInstance)
              .map(Block.Prose.class::cast)
              .flatMap(block -> text(plan, block, comment.on(), words));
      default -> Optional.empty();
    };
  }

  /// A task with other words for its title, or for its goal if `on` is that; empty if it has been
  /// changed since.
  private static Optional<Task> worded(Task task, String on, String words) {
    if (on.isBlank() || on.equals(task.title())) {
      return Optional.of(task.withTitle(words));
    }
    return on.equals(task.goal()) ? Optional.of(task.withGoal(words)) : Optional.empty();
  }

  /// A paragraph with what differs between the words commented on and those proposed; empty if it
  /// has been changed there since.
  private static Optional<Plan> text(Plan plan, Block.Prose block, String on, String words) {
    return new Rewording(References.of(plan), block.inlines(), on, words)
        .inlines()
        .map(next -> Blocks.change(plan, block.id(), each -> block.withInlines(next)));
  }
}
