package plandraft.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import plandraft.document.Anchor;
import plandraft.document.Cell;
import plandraft.document.Document;
import plandraft.document.PageSetup;
import plandraft.document.Run;
import plandraft.layout.Layout;
import plandraft.layout.Role;
import plandraft.layout.WideLayout;
import plandraft.model.Comment;
import plandraft.model.Comment.Disposition;
import plandraft.model.Comment.Disposition.Outcome;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.query.Places;
import plandraft.review.Wording;
import plandraft.say.Words;

/// 修改对照表: what the plan said, what it says, and why it was changed. How words are emphasised is no
/// matter of it.
final class RevisionTable {
  private final Material material;
  private final WideLayout layout;
  private final Places places;
  private final Words words = Words.of(RevisionTable.class, Locale.ROOT);

  /// A row with its number in the table.
  private record Line(int number, Revision revision) {}

  private RevisionTable(Material material, WideLayout layout) {
    this.material = material;
    this.layout = layout;
    this.places = Places.of(material.plan());
  }

  static Document compose(Plan older, Plan plan, Layout layout) {
    Material material = Material.of(plan, layout);
    String name = material.line(layout.lines().name()).orElse("");
    List<Document.Part> pages =
        layout
            .tables()
            .grids()
            .map(table -> new RevisionTable(material, table).pages(older))
            .orElse(List.of());
    return material.document(name, pages);
  }

  private List<Document.Part> pages(Plan older) {
    List<Revision> revisions =
        Revisions.between(itself(older), itself(material.plan()), Locale.ROOT).stream()
            .filter(revision -> revision.kind() != Revision.Kind.RESTYLED)
            .toList();
    List<Line> lines =
        IntStream.range(0, revisions.size())
            .mapToObj(i -> new Line(i + 1, revisions.get(i)))
            .toList();
    List<Ruled.Column<Line>> columns = columns();
    PageSetup page = material.layout().house().paper(layout.paper(columns.size()));
    Ruled<Line> ruled =
        new Ruled<>(
            new Cells(layout.small(columns.size())),
            columns,
            line -> Optional.of(new Anchor(line.revision().place().toString())),
            page);
    Pages pages = new Pages(page);
    Optional<String> title = material.line(material.layout().lines().title());
    pages.title(Role.ATTACHMENT_TITLE, title, Optional.empty());
    Optional<String> none =
        lines.isEmpty() ? Optional.of(words.say("revisions.none")) : Optional.empty();
    pages.add(ruled.table(title.orElse(""), lines, none));
    return pages.finish();
  }

  /// The plan without what belongs to other documents.
  private static Plan itself(Plan plan) {
    return plan.withDocumentTexts(List.of()).withStageLog(List.of());
  }

  private List<Ruled.Column<Line>> columns() {
    return List.of(
        column("revisions.number", true, line -> new Cell.Words(Integer.toString(line.number()))),
        column("revisions.place", false, line -> new Cell.Words(where(line.revision()))),
        column("revisions.before", false, line -> before(line.revision())),
        column("revisions.after", false, line -> after(line.revision())),
        column("revisions.reason", false, line -> new Cell.Words(reason(line.revision()))));
  }

  private Ruled.Column<Line> column(
      String key, boolean centred, Function<Line, Cell.Content> content) {
    String heading = words.say(key);
    return new Ruled.Column<>(
        heading,
        layout.width(heading).orElse(heading.length()),
        centred,
        _ -> Optional.empty(),
        line -> Optional.of(content.apply(line)),
        _ -> Optional.empty());
  }

  private String where(Revision revision) {
    return revision.what().isEmpty()
        ? revision.where()
        : words.say("revisions.where", revision.where(), revision.what());
  }

  private Cell.Content before(Revision revision) {
    return switch (revision.kind()) {
      case ADDED -> new Cell.Words(words.say("revisions.nothing"));
      default -> runs(revision, Wording.Kind.DELETED, "");
    };
  }

  private Cell.Content after(Revision revision) {
    return switch (revision.kind()) {
      case DELETED -> new Cell.Words(words.say("revisions.deleted"));
      case ADDED -> runs(revision, Wording.Kind.INSERTED, words.say("revisions.added"));
      case MOVED -> new Cell.Words(revision.note());
      case RENAMED, CHANGED, RESTYLED -> runs(revision, Wording.Kind.INSERTED, "");
    };
  }

  /// The text of one side, what differs in bold unless it is all of it.
  private Cell.Content runs(Revision revision, Wording.Kind own, String lead) {
    List<Run> runs = new ArrayList<>();
    if (!lead.isEmpty()) {
      runs.add(Run.of(lead));
    }
    boolean some = revision.words().stream().anyMatch(it -> it.kind() == Wording.Kind.KEPT);
    for (Wording each : revision.words()) {
      if (each.kind() == own || each.kind() == Wording.Kind.KEPT) {
        runs.add(new Run(each.text(), some && each.kind() == own, Optional.empty()));
      }
    }
    if (own == Wording.Kind.INSERTED && !revision.note().isEmpty()) {
      runs.add(Run.of(words.say("revisions.shift", revision.note())));
    }
    return runs.isEmpty() ? new Cell.Words(words.say("revisions.nothing")) : new Cell.Runs(runs);
  }

  /// Whose comments on the place were taken, and why.
  private String reason(Revision revision) {
    return material.plan().comments().stream()
        .filter(comment -> concerns(comment.place(), revision.place()))
        .flatMap(comment -> comment.disposition().stream().map(it -> reason(comment, it)))
        .filter(reason -> !reason.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private boolean concerns(Place commented, Place revised) {
    return commented.equals(revised)
        || !commented.id().isBlank()
            && (commented.id().equals(revised.id()) || commented.equals(places.owner(revised)));
  }

  private String reason(Comment comment, Disposition disposition) {
    if (disposition.outcome() != Outcome.ADOPTED && disposition.outcome() != Outcome.PARTLY) {
      return "";
    }
    String by = comment.organization().isBlank() ? comment.author() : comment.organization();
    return disposition.reason().isBlank()
        ? words.say("revisions.asked", by)
        : words.say("revisions.asked.why", by, disposition.reason());
  }
}
