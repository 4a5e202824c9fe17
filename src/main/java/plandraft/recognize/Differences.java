package plandraft.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plandraft.model.DocumentText;
import plandraft.model.Grid;
import plandraft.model.Header;
import plandraft.model.Inline;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.recognize.Difference.Kind;
import plandraft.say.Message;

/// How an imported plan differs from the one in hand: parts are matched by id, number, title or
/// name, and only what the imported one says is compared.
public final class Differences {
  private final Plan mine;
  private final Plan theirs;
  private final boolean titled;
  private final TextDifferences texts;

  private Differences(Plan mine, Recognition imported, Function<Inline, String> words) {
    this.mine = mine;
    this.theirs = imported.plan();
    this.titled = imported.titled();
    this.texts = new TextDifferences(mine, theirs, words);
  }

  /// The differences in the order of the plan.
  ///
  /// @param words what the live references of the plan in hand print
  public static List<Difference> between(
      Plan mine, Recognition imported, Function<Inline, String> words) {
    Plan theirs = imported.plan();
    Differences all = new Differences(mine, imported, words);
    return Stream.of(
            all.header(),
            all.texts.chapters(),
            new IndicatorDifferences(mine, theirs).differences(),
            new TaskDifferences(mine, theirs, all.texts).differences(),
            new BreakdownDifferences(mine, theirs).differences(),
            all.grids(),
            all.documentTexts(),
            all.stages())
        .flatMap(List::stream)
        .toList();
  }

  /// The plan in hand with its chapter `own` replaced by the imported chapter `other`, whatever
  /// that shows brought along.
  public static Plan replaced(Plan mine, Section own, Plan theirs, Section other) {
    Plan brought = TextDifferences.brought(mine, theirs, other);
    Section next = TextDifferences.adopted(mine, theirs, other);
    return Rewritten.section(
        brought,
        own.id(),
        section ->
            new Section(
                section.id(), next.heading(), next.numbered(), next.body(), next.children()));
  }

  private List<Difference> header() {
    List<Difference> differences = new ArrayList<>();
    Header own = mine.header();
    Header other = theirs.header();
    if (titled) {
      differences.addAll(
          field(
              "header.title",
              own.title(),
              other.title(),
              header -> header.withTitle(other.title())));
    }
    differences.addAll(
        field(
            "header.stage", own.stage(), other.stage(), header -> header.withStage(other.stage())));
    differences.addAll(
        field("header.issuer", own.issuer(), other.issuer(), header -> facts(header, other)));
    differences.addAll(
        field(
            "header.documentNumber",
            own.documentNumber(),
            other.documentNumber(),
            header -> facts(header, other)));
    return differences;
  }

  /// A header with what is handed out: who issues it, under which number, to whom.
  private static Header facts(Header header, Header other) {
    return new Header(
        header.title(),
        header.kind(),
        header.baseYear(),
        header.targetYear(),
        header.horizonYear(),
        either(other.issuer(), header.issuer()),
        either(other.drafter(), header.drafter()),
        either(other.documentNumber(), header.documentNumber()),
        other.date().or(header::date),
        header.stage(),
        either(other.mainRecipients(), header.mainRecipients()),
        either(other.copyTo(), header.copyTo()),
        either(other.printer(), header.printer()),
        other.printedOn().or(header::printedOn),
        either(other.remark(), header.remark()));
  }

  private static String either(String one, String other) {
    return one.isBlank() ? other : one;
  }

  private static List<Difference> field(
      String key, String own, String other, UnaryOperator<Header> change) {
    if (other.isBlank() || own.equals(other)) {
      return List.of();
    }
    return List.of(
        new Difference(
            own.isBlank() ? Kind.ADDED : Kind.CHANGED,
            Message.of(Differences.class, key),
            own,
            other,
            plan -> plan.withHeader(change.apply(plan.header()))));
  }

  private List<Difference> grids() {
    List<Difference> differences = new ArrayList<>();
    for (Grid grid : theirs.grids()) {
      Optional<Grid> own =
          mine.grids().stream()
              .filter(
                  each -> each.id().equals(grid.id()) || Alike.alike(each.title(), grid.title()))
              .findFirst();
      Message where = Message.of(Differences.class, "difference.grid", grid.title());
      if (own.isEmpty()) {
        differences.add(
            new Difference(
                Kind.ADDED, where, "", told(grid), plan -> TextDifferences.with(plan, grid)));
      } else if (!told(own.get()).equals(told(grid))) {
        Grid next =
            new Grid(
                own.get().id(),
                own.get().kind(),
                own.get().title(),
                grid.headerRows(),
                grid.columns(),
                grid.rows(),
                grid.note());
        differences.add(
            new Difference(
                Kind.CHANGED,
                where,
                told(own.get()),
                told(grid),
                plan ->
                    plan.withGrids(
                        Rewritten.replaced(
                            plan.grids(), each -> each.id().equals(next.id()), _ -> next))));
      }
    }
    return differences;
  }

  private static String told(Grid grid) {
    return grid.rows().stream()
        .map(row -> row.cells().stream().map(Grid.Cell::text).collect(Collectors.joining(" | ")))
        .collect(Collectors.joining("\n"));
  }

  private List<Difference> documentTexts() {
    List<Difference> differences = new ArrayList<>();
    for (DocumentText text : theirs.documentTexts()) {
      Optional<DocumentText> own =
          mine.documentTexts().stream().filter(each -> each.kind().equals(text.kind())).findFirst();
      String before = own.map(each -> texts.told(each.sections())).orElse("");
      String after = texts.told(text.sections());
      if (!Objects.equals(Alike.key(before), Alike.key(after))) {
        differences.add(
            new Difference(
                own.isEmpty() ? Kind.ADDED : Kind.CHANGED,
                Message.of(
                    Differences.class,
                    text.kind().equals(Explanation.KIND)
                        ? "difference.explanation"
                        : "difference.letter"),
                before,
                after,
                plan -> withText(plan, text)));
      }
    }
    return differences;
  }

  private static Plan withText(Plan plan, DocumentText text) {
    List<DocumentText> others =
        plan.documentTexts().stream().filter(each -> !each.kind().equals(text.kind())).toList();
    return plan.withDocumentTexts(Stream.concat(others.stream(), Stream.of(text)).toList());
  }

  private List<Difference> stages() {
    if (theirs.stageLog().isEmpty() || !mine.stageLog().isEmpty()) {
      return List.of();
    }
    String told =
        theirs.stageLog().stream()
            .map(entry -> entry.when() + " " + entry.event())
            .collect(Collectors.joining("\n"));
    return List.of(
        new Difference(
            Kind.ADDED,
            Message.of(Differences.class, "difference.stages"),
            "",
            told,
            plan -> plan.withStageLog(theirs.stageLog())));
  }
}
