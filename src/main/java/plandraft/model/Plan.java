package plandraft.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A plan: text, indicators, tasks, annexes and all that is said about them. Each `with…` gives
/// this very plan back when nothing differs.
///
/// @param numbering how its headings are numbered; empty where the layout says
/// @param preamble the paragraphs before the first section
/// @param documentTexts texts that belong to one exported document alone
/// @param units the register that responsible units are chosen from
/// @param parent the file of the plan this one follows, as seen from its own; empty for none
public record Plan(
    Id<Plan> id,
    Header header,
    Optional<HeadingNumbers> numbering,
    List<Block> preamble,
    List<Section> sections,
    List<IndicatorTable> indicatorTables,
    List<Task> tasks,
    List<Breakdown> breakdowns,
    List<Grid> grids,
    List<Annex> annexes,
    List<DocumentText> documentTexts,
    List<StageEntry> stageLog,
    List<String> units,
    List<Alias> aliases,
    Optional<String> parent,
    List<Comment> comments,
    List<Waiver> waivers,
    List<Media> media) {
  public Plan {
    preamble = List.copyOf(preamble);
    sections = List.copyOf(sections);
    indicatorTables = List.copyOf(indicatorTables);
    tasks = List.copyOf(tasks);
    breakdowns = List.copyOf(breakdowns);
    grids = List.copyOf(grids);
    annexes = List.copyOf(annexes);
    documentTexts = List.copyOf(documentTexts);
    stageLog = List.copyOf(stageLog);
    units = List.copyOf(units);
    aliases = List.copyOf(aliases);
    comments = List.copyOf(comments);
    waivers = List.copyOf(waivers);
    media = List.copyOf(media);
  }

  /// A plan that has a header and nothing else yet.
  public static Plan of(Id<Plan> id, Header header) {
    List<Block> nothing = List.of();
    return new Plan(
        id,
        header,
        Optional.empty(),
        nothing,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of());
  }

  /// This plan as a plan of its own, under another id.
  public Plan withId(Id<Plan> next) {
    return but(copy -> copy.id = next);
  }

  /// This plan with another header.
  public Plan withHeader(Header next) {
    return but(copy -> copy.header = next);
  }

  /// This plan with its headings numbered otherwise.
  public Plan withNumbering(Optional<HeadingNumbers> next) {
    return but(copy -> copy.numbering = next);
  }

  /// This plan with another preamble.
  public Plan withPreamble(List<Block> next) {
    return but(copy -> copy.preamble = next);
  }

  /// This plan with other sections.
  public Plan withSections(List<Section> next) {
    return but(copy -> copy.sections = next);
  }

  /// This plan with other indicator tables.
  public Plan withIndicatorTables(List<IndicatorTable> next) {
    return but(copy -> copy.indicatorTables = next);
  }

  /// This plan with other tasks.
  public Plan withTasks(List<Task> next) {
    return but(copy -> copy.tasks = next);
  }

  /// This plan with other breakdowns.
  public Plan withBreakdowns(List<Breakdown> next) {
    return but(copy -> copy.breakdowns = next);
  }

  /// This plan with other grids.
  public Plan withGrids(List<Grid> next) {
    return but(copy -> copy.grids = next);
  }

  /// This plan with other annexes.
  public Plan withAnnexes(List<Annex> next) {
    return but(copy -> copy.annexes = next);
  }

  /// This plan with other document texts.
  public Plan withDocumentTexts(List<DocumentText> next) {
    return but(copy -> copy.documentTexts = next);
  }

  /// This plan with another stage log.
  public Plan withStageLog(List<StageEntry> next) {
    return but(copy -> copy.stageLog = next);
  }

  /// This plan with another register of units.
  public Plan withUnits(List<String> next) {
    return but(copy -> copy.units = next);
  }

  /// This plan with other aliases.
  public Plan withAliases(List<Alias> next) {
    return but(copy -> copy.aliases = next);
  }

  /// This plan following another one.
  public Plan withParent(Optional<String> next) {
    return but(copy -> copy.parent = next);
  }

  /// This plan with other comments.
  public Plan withComments(List<Comment> next) {
    return but(copy -> copy.comments = next);
  }

  /// This plan with other findings set aside.
  public Plan withWaivers(List<Waiver> next) {
    return but(copy -> copy.waivers = next);
  }

  /// This plan with other media.
  public Plan withMedia(List<Media> next) {
    return but(copy -> copy.media = next);
  }

  private Plan but(Consumer<PlanCopy> change) {
    PlanCopy copy = new PlanCopy(this);
    change.accept(copy);
    Plan changed = copy.plan();
    return changed.equals(this) ? this : changed;
  }
}
