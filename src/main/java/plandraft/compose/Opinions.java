package plandraft.compose;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import plandraft.document.Cell;
import plandraft.document.Document;
import plandraft.document.PageSetup;
import plandraft.layout.Layout;
import plandraft.layout.Role;
import plandraft.layout.WideLayout;
import plandraft.model.Comment;
import plandraft.model.Comment.Disposition;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.query.Places;
import plandraft.say.Words;

/// 征求意见采纳情况汇总表: every comment, where it stands, what became of it and why; at the foot how many had
/// which outcome.
final class Opinions {
  private final Material material;
  private final Words words = Words.of(Opinions.class, Locale.ROOT);
  private final Places places;
  private final WideLayout layout;

  /// A comment with its number in the table.
  private record Line(int number, Comment comment) {}

  private Opinions(Material material, WideLayout layout) {
    this.material = material;
    this.layout = layout;
    this.places = Places.of(material.plan());
  }

  static Document compose(Plan plan, Layout layout) {
    Material material = Material.of(plan, layout);
    Optional<Opinions> opinions =
        layout.tables().grids().map(table -> new Opinions(material, table));
    String name = material.line(layout.lines().name()).orElse("");
    return material.document(name, opinions.map(Opinions::pages).orElse(List.of()));
  }

  private List<Document.Part> pages() {
    List<Ruled.Column<Line>> columns = columns();
    PageSetup page = material.layout().house().paper(layout.paper(columns.size()));
    List<Comment> comments = material.plan().comments();
    List<Line> lines =
        IntStream.range(0, comments.size())
            .mapToObj(i -> new Line(i + 1, comments.get(i)))
            .toList();
    Ruled<Line> ruled =
        new Ruled<>(
            new Cells(layout.small(columns.size())),
            columns,
            line -> Material.anchor(Part.COMMENT, line.comment().id()),
            page);
    Pages pages = new Pages(page);
    Optional<String> title = material.line(material.layout().lines().title());
    pages.title(Role.ATTACHMENT_TITLE, title, Optional.empty());
    pages.add(ruled.table(title.orElse(""), lines, Optional.of(new Tally(comments).totals())));
    return pages.finish();
  }

  private List<Ruled.Column<Line>> columns() {
    return List.of(
        column("opinions.number", true, line -> Integer.toString(line.number())),
        column("opinions.by", true, line -> by(line.comment())),
        column(
            "opinions.place", false, line -> places.path(line.comment().place()).in(Locale.ROOT)),
        column("opinions.says", false, line -> lines(remark(line.comment()).says())),
        column("opinions.outcome", true, line -> outcome(line.comment())),
        column("opinions.reason", false, line -> reason(line.comment())),
        column("opinions.remark", false, line -> lines(remark(line.comment()).answers())));
  }

  private Ruled.Column<Line> column(String key, boolean centred, Function<Line, String> text) {
    String heading = words.say(key);
    return new Ruled.Column<>(
        heading,
        layout.width(heading).orElse(heading.length()),
        centred,
        _ -> Optional.empty(),
        line -> Optional.of(new Cell.Words(text.apply(line))),
        _ -> Optional.empty());
  }

  private Remark remark(Comment comment) {
    return new Remark(comment, words);
  }

  private String by(Comment comment) {
    return comment.organization().isBlank()
        ? comment.author()
        : comment.author().isBlank()
            ? comment.organization()
            : words.say("opinions.by.both", comment.organization(), comment.author());
  }

  private static String lines(List<String> said) {
    return String.join("\n", said);
  }

  private String outcome(Comment comment) {
    return comment
        .disposition()
        .map(Disposition::outcome)
        .map(Tally::name)
        .orElse(words.say("opinions.open"));
  }

  private static String reason(Comment comment) {
    return comment.disposition().map(Disposition::reason).orElse("");
  }
}
