package plandraft.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import plandraft.model.Comment;
import plandraft.model.DocumentText;
import plandraft.model.Id;
import plandraft.model.Measure;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.model.StageEntry;
import plandraft.model.Task;
import plandraft.say.Message;

/// Where places are, in words a reader finds them by: 二、总体要求 （三）发展目标.
public final class Places {
  private final Parts parts;
  private final Map<Place, String> headings;
  private final Map<Id<Task>, String> taskNumbers;
  private final Owners owners;

  private Places(Parts parts, Scheme scheme) {
    this.parts = parts;
    this.headings = Outline.of(parts, scheme).paths();
    this.taskNumbers = TaskTable.numbers(parts.plan());
    this.owners = Owners.of(parts.plan());
  }

  /// The places of a plan whose headings are numbered its own way.
  public static Places of(Plan plan) {
    return of(plan, Scheme.of(plan));
  }

  /// The places of a plan whose headings are numbered by `scheme`.
  public static Places of(Plan plan, Scheme scheme) {
    return new Places(Parts.of(plan), scheme);
  }

  /// The section, task or annex that a block or measure belongs to; the place itself for others.
  public Place owner(Place place) {
    return owners.of(place);
  }

  /// Whether there is anything at `place`.
  public boolean has(Place place) {
    return find(place).isPresent();
  }

  /// The path to `place`; says so when nothing is there.
  public Message path(Place place) {
    return find(place).orElseGet(() -> Message.of(Places.class, "gone"));
  }

  private Optional<Message> find(Place place) {
    String id = place.id();
    return switch (place.part()) {
      case PLAN -> Optional.of(plain(parts.plan().header().title()));
      case SECTION -> parts.section(id).map(section -> section(place, section));
      case BLOCK -> parts.block(id).map(_ -> block(place));
      case TABLE, GROUP, INDICATOR -> named(place, "indicators");
      case UNIT -> named(place, "unit");
      case BASE -> named(place, "base");
      case TARGET -> named(place, "target");
      case BASIS -> named(place, "basis");
      case TASK -> parts.task(id).map(task -> say("tasks", heading(task)));
      case MEASURE -> parts.measure(id).map(measure -> measure(place, measure));
      case BREAKDOWN, CELL -> named(place, "breakdowns");
      case GRID -> named(place, "grids");
      case ANNEX -> parts.annex(id).map(annex -> say("annexes", annex.title()));
      case DOCUMENT_TEXT -> parts.documentText(id).map(Places::document);
      case STAGE -> stage(id).map(entry -> say("stages", entry.when()));
      case COMMENT -> comment(id).map(comment -> say("comments", comment.author()));
    };
  }

  private Message section(Place place, Section section) {
    return Optional.ofNullable(headings.get(place))
        .map(Places::plain)
        .orElseGet(
            () -> Message.of(Places.class, "texts", document(section), parts.title(section)));
  }

  /// The document that a section which is not the plan's own belongs to.
  private Message document(Section section) {
    return parts.plan().documentTexts().stream()
        .filter(text -> holds(text.sections(), section))
        .findFirst()
        .map(Places::document)
        .orElseGet(() -> Message.of(Places.class, "text"));
  }

  private static boolean holds(List<Section> sections, Section sought) {
    return sections.stream()
        .anyMatch(it -> it.id().equals(sought.id()) || holds(it.children(), sought));
  }

  private static Message document(DocumentText text) {
    return switch (text.kind()) {
      case "explanation" -> Message.of(Places.class, "text.explanation");
      case "notice" -> Message.of(Places.class, "text.notice");
      case "press" -> Message.of(Places.class, "text.press");
      default -> Message.of(Places.class, "text");
    };
  }

  private Message block(Place place) {
    Place owner = owner(place);
    return owner.equals(place) ? Message.of(Places.class, "preamble") : path(owner);
  }

  private Optional<Message> named(Place place, String key) {
    return parts.title(place).map(name -> say(key, name));
  }

  private String heading(Task task) {
    return taskNumbers.getOrDefault(task.id(), "") + task.title();
  }

  private Message measure(Place place, Measure measure) {
    return parts
        .task(owner(place).id())
        .map(
            task ->
                Message.of(
                    Places.class,
                    "measures",
                    heading(task),
                    Integer.toString(task.measures().indexOf(measure) + 1)))
        .orElseGet(() -> Message.of(Places.class, "gone"));
  }

  private Optional<StageEntry> stage(String id) {
    return parts.plan().stageLog().stream()
        .filter(entry -> entry.id().value().equals(id))
        .findFirst();
  }

  private Optional<Comment> comment(String id) {
    return parts.plan().comments().stream()
        .filter(comment -> comment.id().value().equals(id))
        .findFirst();
  }

  private static Message plain(String path) {
    return Message.of(Places.class, "path", path);
  }

  private static Message say(String key, String name) {
    return Message.of(Places.class, key, name);
  }
}
