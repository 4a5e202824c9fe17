package plandraft.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import plandraft.model.Block;
import plandraft.model.Breakdown;
import plandraft.model.Grid;
import plandraft.model.Id;
import plandraft.model.IndicatorTable;
import plandraft.model.Inline;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.model.Task;
import plandraft.recognize.Difference.Kind;
import plandraft.say.Message;

/// How the chapters of two plans differ.
final class TextDifferences {
  private static final String UNNAMED = "—";

  private final Plan mine;
  private final Plan theirs;
  private final Function<Inline, String> words;
  private final List<Difference> differences = new ArrayList<>();

  TextDifferences(Plan mine, Plan theirs, Function<Inline, String> words) {
    this.mine = mine;
    this.theirs = theirs;
    this.words = words;
  }

  List<Difference> chapters() {
    if (!theirs.preamble().isEmpty()) {
      body(
          Message.of(TextDifferences.class, "difference.preamble"),
          mine.preamble(),
          theirs.preamble(),
          (plan, body) -> plan.withPreamble(body));
    }
    boolean tells = theirs.sections().stream().anyMatch(section -> !told(section).isBlank());
    if (tells) {
      sections(mine.sections(), theirs.sections(), Optional.empty());
    }
    return differences;
  }

  private void sections(List<Section> own, List<Section> other, Optional<Section> parent) {
    Named<Section> free = new Named<>(own, Section::id, TextDifferences::name);
    Optional<Section> before = Optional.empty();
    for (Section section : other) {
      Optional<Section> same = free.take(section.id(), name(section));
      if (same.isPresent()) {
        section(same.get(), section);
      } else {
        added(section, parent, before);
      }
      before = same.isPresent() ? same : before;
    }
    free.left(own).forEach(this::missing);
  }

  /// Sections without a heading are alike.
  private static String name(Section section) {
    return section.heading().isBlank() ? UNNAMED : section.heading();
  }

  private void section(Section own, Section other) {
    Message where = Message.of(TextDifferences.class, "difference.section", own.heading());
    if (!own.heading().equals(other.heading())) {
      differences.add(
          new Difference(
              Kind.CHANGED,
              Message.of(TextDifferences.class, "difference.heading"),
              own.heading(),
              other.heading(),
              plan ->
                  Rewritten.section(plan, own.id(), each -> each.withHeading(other.heading()))));
    }
    body(
        where,
        own.body(),
        other.body(),
        (plan, body) -> Rewritten.section(plan, own.id(), each -> each.withBody(body)));
    sections(own.children(), other.children(), Optional.of(own));
  }

  private void added(Section section, Optional<Section> parent, Optional<Section> before) {
    differences.add(
        new Difference(
            Kind.ADDED,
            Message.of(TextDifferences.class, "difference.section", section.heading()),
            "",
            told(section),
            plan -> {
              Plan brought = brought(plan, theirs, section);
              Section next = adopted(plan, theirs, section);
              return parent
                  .map(
                      above ->
                          Rewritten.section(
                              brought,
                              above.id(),
                              each -> each.withChildren(behind(each.children(), next, before))))
                  .orElseGet(() -> brought.withSections(behind(brought.sections(), next, before)));
            }));
  }

  private static List<Section> behind(
      List<Section> sections, Section next, Optional<Section> before) {
    return Rewritten.inserted(
        sections, next, each -> before.filter(own -> own.id().equals(each.id())).isPresent());
  }

  private void missing(Section section) {
    differences.add(
        new Difference(
            Kind.MISSING,
            Message.of(TextDifferences.class, "difference.section", section.heading()),
            told(section),
            "",
            plan -> Rewritten.without(plan, section.id())));
  }

  /// Puts a body into a plan.
  interface Placing {
    Plan place(Plan plan, List<Block> body);
  }

  private void body(Message where, List<Block> own, List<Block> other, Placing placing) {
    List<Block> next = merged(own, other);
    String before = toldBlocks(own);
    String after = toldBlocks(other);
    if (!after.isBlank() && !Alike.key(before).equals(Alike.key(after))) {
      differences.add(
          new Difference(
              before.isBlank() ? Kind.ADDED : Kind.CHANGED,
              where,
              before,
              after,
              plan -> placing.place(plan, next)));
    }
  }

  /// The other text, each paragraph that stands in one's own as it is there, what is no text where
  /// it stood.
  private List<Block> merged(List<Block> own, List<Block> other) {
    List<Block> left = new ArrayList<>(own);
    List<Block> merged = new ArrayList<>();
    for (Block block : other) {
      if (block instanceof Block.Prose prose) {
        String text = told(prose);
        Optional<Block> same =
            left.stream()
                .filter(each -> each instanceof Block.Prose mine && told(mine).equals(text))
                .findFirst();
        same.ifPresent(left::remove);
        merged.add(same.orElse(block));
      }
    }
    for (int i = 0; i < own.size(); i++) {
      if (!(own.get(i) instanceof Block.Prose)) {
        int above = i == 0 ? -1 : merged.indexOf(own.get(i - 1));
        boolean first = i == 0;
        merged.add(first ? 0 : above < 0 ? merged.size() : above + 1, own.get(i));
      }
    }
    return merged;
  }

  String told(Block.Prose prose) {
    return prose.inlines().stream().map(words).collect(Collectors.joining());
  }

  String toldBlocks(List<? extends Block> blocks) {
    return blocks.stream()
        .filter(Block.Prose.class::isInstance)
        .map(block -> told((Block.Prose) block))
        .collect(Collectors.joining("\n"));
  }

  private String told(Section section) {
    String below =
        section.children().stream()
            .map(child -> child.heading() + "\n" + told(child))
            .collect(Collectors.joining("\n"));
    String own = toldBlocks(section.body());
    return own.isEmpty() || below.isEmpty() ? own + below : own + "\n" + below;
  }

  String told(List<Section> sections) {
    return sections.stream()
        .map(section -> section.heading() + "\n" + told(section))
        .collect(Collectors.joining("\n"));
  }

  /// `section` as it stands in `mine`: showing the tables and tasks that `mine` has under the same
  /// titles.
  static Section adopted(Plan mine, Plan theirs, Section section) {
    List<Block> body =
        section.body().stream()
            .map(
                block ->
                    switch (block) {
                      case Block.TableHere here ->
                          new Block.TableHere(here.id(), table(mine, theirs, here.table()));
                      case Block.TasksHere here ->
                          new Block.TasksHere(
                              here.id(),
                              (here.tasks().isEmpty()
                                      ? theirs.tasks().stream().map(Task::id).toList()
                                      : here.tasks())
                                  .stream().map(id -> task(mine, theirs, id)).toList());
                      default -> block;
                    })
            .map(Block.class::cast)
            .toList();
    return section
        .withBody(body)
        .withChildren(
            section.children().stream().map(child -> adopted(mine, theirs, child)).toList());
  }

  private static String table(Plan mine, Plan theirs, String id) {
    return TableMatch.own(mine, theirs, id).orElse(id);
  }

  private static Id<Task> task(Plan mine, Plan theirs, Id<Task> id) {
    return theirs.tasks().stream()
        .filter(each -> each.id().equals(id))
        .flatMap(
            each -> mine.tasks().stream().filter(own -> Alike.alike(own.title(), each.title())))
        .map(Task::id)
        .findFirst()
        .orElse(id);
  }

  /// `mine` with whatever `section` shows that it lacks.
  static Plan brought(Plan mine, Plan theirs, Section section) {
    Plan next = mine;
    for (Block block : section.body()) {
      next =
          switch (block) {
            case Block.TableHere here -> TableMatch.brought(next, theirs, here.table());
            case Block.TasksHere here -> withTasks(next, theirs, here);
            case Block.PictureHere here -> TableMatch.withPicture(next, theirs, here.media());
            default -> next;
          };
    }
    for (Section child : section.children()) {
      next = brought(next, theirs, child);
    }
    return next;
  }

  private static Plan withTasks(Plan plan, Plan theirs, Block.TasksHere here) {
    List<Task> tasks = new ArrayList<>(plan.tasks());
    theirs.tasks().stream()
        .filter(each -> here.tasks().isEmpty() || here.tasks().contains(each.id()))
        .filter(each -> tasks.stream().noneMatch(own -> Alike.alike(own.title(), each.title())))
        .forEach(tasks::add);
    return plan.withTasks(tasks);
  }

  static Plan with(Plan plan, Grid grid) {
    List<Grid> grids = new ArrayList<>(plan.grids());
    grids.add(grid);
    return plan.withGrids(grids);
  }

  static Plan with(Plan plan, Breakdown breakdown) {
    List<Breakdown> breakdowns = new ArrayList<>(plan.breakdowns());
    breakdowns.add(breakdown);
    return plan.withBreakdowns(breakdowns);
  }

  static Plan with(Plan plan, IndicatorTable table) {
    List<IndicatorTable> tables = new ArrayList<>(plan.indicatorTables());
    tables.add(table);
    return plan.withIndicatorTables(tables);
  }
}
