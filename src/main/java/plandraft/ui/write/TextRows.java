package plandraft.ui.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import plandraft.edit.Body;
import plandraft.model.Block;
import plandraft.model.Comment;
import plandraft.model.Id;
import plandraft.model.Inline;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.model.Task;
import plandraft.query.Digests;
import plandraft.query.Outline;
import plandraft.query.Parts;
import plandraft.query.References;
import plandraft.query.TaskTable;

/// Lays parts of a plan out as rows, one below another.
final class TextRows {
  private static final Outline.Entry UNLISTED =
      new Outline.Entry(new Place(Part.PLAN, ""), 0, "", "", List.of());

  private final Plan plan;
  private final References references;
  private final Sources sources;
  private final Exhibition exhibition;
  private final Map<Place, Outline.Entry> entries = new HashMap<>();
  private final Map<Id<Task>, String> taskNumbers;
  private final Map<Place, List<Comment>> comments;
  private final Set<Id<Section>> toCheck;
  private final Set<Id<Task>> shown = new HashSet<>();
  private final List<TextRow> rows = new ArrayList<>();

  private TextRows(Plan plan, Parts parts) {
    this.plan = plan;
    this.references = References.of(parts);
    this.sources = new Sources(parts);
    this.exhibition = new Exhibition(parts);
    this.taskNumbers = TaskTable.numbers(plan);
    this.comments =
        plan.comments().stream()
            .filter(Comment::open)
            .collect(Collectors.groupingBy(Comment::place));
    this.toCheck = Digests.toCheck(plan);
  }

  /// Rows for parts of `plan` under the numbers of `outline`.
  static TextRows of(Plan plan, Outline outline) {
    TextRows laid = new TextRows(plan, Parts.of(plan));
    outline.all().forEach(entry -> laid.entries.put(entry.place(), entry));
    return laid;
  }

  /// The rows laid out so far.
  List<TextRow> rows() {
    return rows;
  }

  /// Adds a section with its parts.
  void add(Section section) {
    Outline.Entry entry = entry(Part.SECTION, section.id());
    Set<Mark> marks = marks(Place.of(Part.SECTION, section.id()));
    boolean stale = toCheck.contains(section.id());
    rows.add(
        new TextRow(
            new Line.Heading(section.id(), entry.level()),
            stale ? with(marks, Mark.TO_CHECK) : marks,
            section.heading().isBlank() ? entry.heading() : entry.number(),
            words(section.heading())));
    add(new Body.OfSection(section.id()), section.children().isEmpty());
    section.children().forEach(this::add);
  }

  /// Adds a task with those below it.
  void add(Task task) {
    if (!shown.add(task.id())) {
      return;
    }
    Outline.Entry entry = entry(Part.TASK, task.id());
    String number = entry == UNLISTED ? taskNumbers.getOrDefault(task.id(), "") : entry.number();
    rows.add(
        new TextRow(
            new Line.TaskTitle(task.id(), entry.level()),
            marks(Place.of(Part.TASK, task.id())),
            number,
            words(task.title())));
    if (!task.goal().isBlank()) {
      Line goal = new Line.TaskGoal(task.id());
      rows.add(new TextRow(goal, Set.of(), Form.BODY.lead(), words(task.goal())));
    }
    add(new Body.OfTask(task.id()), task.children().isEmpty());
    task.children().forEach(this::add);
  }

  /// Adds the blocks of a body; where there are none, room for the first if it is `inviting`.
  void add(Body body, boolean inviting) {
    List<Block> blocks = body.of(plan);
    if (blocks.isEmpty() && inviting) {
      rows.add(vacant(body, Optional.empty()));
    }
    blocks.forEach(block -> add(body, block));
  }

  private void add(Body body, Block block) {
    switch (block) {
      case Block.Prose prose -> rows.add(prose(body, Optional.empty(), prose));
      case Block.Panel panel -> {
        rows.add(
            new TextRow(
                new Line.PanelTitle(body, panel.id()),
                marks(Place.of(Part.BLOCK, panel.id())),
                "",
                words(panel.title())));
        Optional<Id<Block>> id = Optional.of(panel.id());
        if (panel.blocks().isEmpty()) {
          rows.add(vacant(body, id));
        }
        panel.blocks().forEach(framed -> rows.add(prose(body, id, framed)));
      }
      case Block.TasksHere here -> {
        stand(body, here);
        references.parts().placed(here).forEach(this::add);
      }
      case Block.TableHere here -> stand(body, here);
      case Block.PictureHere here -> stand(body, here);
      case Block.StagesHere here -> stand(body, here);
    }
  }

  private void stand(Body body, Block block) {
    Run thing = new Run(new Piece.Thing(exhibition.of(block)), Inline.Emphasis.NONE);
    rows.add(new TextRow(new Line.Standing(body, block), Set.of(), "", List.of(thing)));
  }

  private TextRow prose(Body body, Optional<Id<Block>> panel, Block.Prose prose) {
    Line.Prose line = new Line.Prose(body, panel, prose.id(), Form.of(prose));
    List<Run> runs = prose.inlines().stream().map(this::run).toList();
    TextRow bare = TextRow.of(line, runs);
    TextRow row = bare.marked(marks(line.place(), comment -> isOnWords(comment, bare)));
    for (Comment comment : comments(line.place())) {
      if (isOnWords(comment, bare)) {
        Comment.Span span = comment.span().orElseThrow();
        row = row.remarked(row.position(span.from()), row.position(span.to()), Remark.of(comment));
      }
    }
    return row;
  }

  private Run run(Inline inline) {
    Piece piece =
        inline instanceof Inline.Text text
            ? new Piece.Words(text.text())
            : new Piece.Reference(
                inline.withEmphasis(Inline.Emphasis.NONE),
                references.print(inline),
                sources.of(inline));
    return new Run(piece, inline.emphasis());
  }

  private static TextRow vacant(Body body, Optional<Id<Block>> panel) {
    return new TextRow(new Line.Vacant(body, panel), Set.of(), Form.BODY.lead(), List.of());
  }

  private static List<Run> words(String words) {
    return words.isEmpty() ? List.of() : List.of(Run.of(words));
  }

  private Outline.Entry entry(Part part, Id<?> id) {
    return entries.getOrDefault(Place.of(part, id), UNLISTED);
  }

  /// The marks of what has no words that a comment of its own could be on.
  private Set<Mark> marks(Place place) {
    return marks(place, _ -> false);
  }

  private Set<Mark> marks(Place place, Predicate<Comment> onWords) {
    return comments(place).stream()
        .map(comment -> onWords.test(comment) ? Mark.COMMENTED_WITHIN : Mark.COMMENTED)
        .collect(Collectors.toSet());
  }

  private List<Comment> comments(Place place) {
    return comments.getOrDefault(place, List.of());
  }

  /// Whether a comment is on some words of `row` that are still there.
  private static boolean isOnWords(Comment comment, TextRow row) {
    return comment
        .span()
        .filter(span -> row.position(span.from()) < row.position(span.to()))
        .isPresent();
  }

  private static Set<Mark> with(Set<Mark> marks, Mark another) {
    Set<Mark> all = new HashSet<>(marks);
    all.add(another);
    return all;
  }
}
