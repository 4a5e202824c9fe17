package plandraft.compose;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import plandraft.compose.DocumentKind.Composer;
import plandraft.compose.DocumentKind.Form;
import plandraft.layout.Layout;
import plandraft.layout.Layouts;
import plandraft.model.Grid;
import plandraft.model.Plan;
import plandraft.model.Task;
import plandraft.review.Redline;
import plandraft.say.Message;

/// The kinds of documents there are, in the order in which they are handed in.
public final class Documents {
  private static final Predicate<Plan> TASKS = plan -> !plan.tasks().isEmpty();
  private static final Predicate<Plan> TARGETS =
      plan -> plan.indicatorTables().stream().anyMatch(table -> !table.indicators().isEmpty());

  /// The kind that needs an older plan beside the plan, made by [#revisions].
  public static final String REVISIONS = "revisions";

  /// Every kind that is made of a plan alone.
  public static final List<DocumentKind> KINDS =
      List.of(
          word("plan", say("plan"), _ -> true, PlanText::compose),
          word(
              Explanation.KIND,
              say("explanation"),
              TARGETS.or(plan -> hasText(plan, Explanation.KIND)),
              Explanation::compose),
          word(
              Letter.KIND,
              say("notice"),
              plan -> hasText(plan, Letter.KIND) || !plan.header().documentNumber().isBlank(),
              Letter::compose),
          word("targets", say("targets"), TARGETS, TableDocuments::targets),
          word(
              "responsibilities", say("responsibilities"), TASKS, TableDocuments::responsibilities),
          word(
              "leads",
              say("leads"),
              plan -> plan.tasks().stream().anyMatch(Documents::hasLead),
              TableDocuments::responsibilities),
          word("breakdown", say("breakdown"), Documents::hasBreakdowns, TableDocuments::breakdowns),
          grids("evaluation", say("evaluation"), Grid.Kind.EVALUATION),
          grids("lists", say("lists"), Grid.Kind.LIST),
          grids("projects", say("projects"), Grid.Kind.PROJECTS),
          grids("investment", say("investment"), Grid.Kind.INVESTMENT),
          word(Press.KIND, say("press"), TARGETS.or(TASKS), Press::compose),
          word("opinions", say("opinions"), plan -> !plan.comments().isEmpty(), Opinions::compose),
          new DocumentKind(
              "workbook",
              say("workbook"),
              Form.EXCEL,
              TARGETS.or(TASKS).or(Documents::hasBreakdowns).or(Documents::hasGrids),
              TableDocuments::workbook));

  private Documents() {}

  /// The kind called `id`.
  public static Optional<DocumentKind> kind(String id) {
    return KINDS.stream().filter(kind -> kind.id().equals(id)).findFirst();
  }

  /// The kinds that `plan` has something for.
  public static List<DocumentKind> of(Plan plan) {
    return KINDS.stream().filter(kind -> kind.suits().test(plan)).toList();
  }

  /// The tasks of one unit, numbered as in the whole responsibility table.
  public static DocumentKind extract(String unit) {
    return word(
        "extract",
        say("extract"),
        TASKS,
        (plan, layout) -> TableDocuments.extract(plan, layout, unit));
  }

  /// What was changed since `older`, place by place.
  public static DocumentKind revisions(Plan older) {
    return word(
        REVISIONS,
        say("revisions"),
        _ -> true,
        (plan, layout) -> RevisionTable.compose(older, plan, layout));
  }

  /// The text of the plan with what was changed since `older` to be accepted or rejected, said to
  /// be made by `author`.
  public static DocumentKind redline(Plan older, String author, Instant at) {
    return word(
        "plan",
        say("redline"),
        _ -> true,
        (plan, layout) ->
            Redline.of(
                PlanText.compose(older, layout), PlanText.compose(plan, layout), author, at));
  }

  static Layout layout(String id, Plan plan, Layouts layouts) {
    return layouts
        .of(id, plan.header().kind())
        .orElseThrow(() -> new IllegalArgumentException("no layout for " + id));
  }

  private static boolean hasText(Plan plan, String kind) {
    return plan.documentTexts().stream().anyMatch(text -> text.kind().equals(kind));
  }

  private static boolean hasGrids(Plan plan) {
    return plan.grids().stream().anyMatch(GridSheet::isFilled);
  }

  private static boolean hasBreakdowns(Plan plan) {
    return plan.breakdowns().stream().anyMatch(BreakdownSheet::isFilled);
  }

  private static boolean hasLead(Task task) {
    return task.measures().stream().anyMatch(measure -> !measure.responsibility().leads().isEmpty())
        || task.children().stream().anyMatch(Documents::hasLead);
  }

  private static DocumentKind word(
      String id, Message title, Predicate<Plan> suits, Composer composer) {
    return new DocumentKind(id, title, Form.WORD, suits, composer);
  }

  private static DocumentKind grids(String id, Message title, Grid.Kind kind) {
    return word(
        id,
        title,
        plan ->
            plan.grids().stream().anyMatch(grid -> grid.kind() == kind && GridSheet.isFilled(grid)),
        (plan, layout) -> TableDocuments.grids(plan, layout, kind));
  }

  private static Message say(String key) {
    return Message.of(Documents.class, key);
  }
}
