package plandraft.recognize;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plandraft.model.Block;
import plandraft.model.Block.Prose;
import plandraft.model.Id;
import plandraft.model.Inline;
import plandraft.model.Measure;
import plandraft.model.Section;
import plandraft.model.Task;

/// Joins the chapters that tell of tasks with the table of responsibilities, by title and, where a
/// title differs, by place; without a table, the parts of a chapter called 任务 are the tasks.
final class TaskPlaces {
  private static final Pattern TASKS = Pattern.compile(".*任务.*");
  private static final Pattern FIRST_LEADS = Pattern.compile("(?:首位|第一位?)的?(?:单位)?为牵头");
  private static final int FEWEST = 2;

  private final Found found;
  private final boolean table;
  private final boolean firstLeads;
  private final Map<Id<Task>, Task> tasks = new LinkedHashMap<>();
  private final Set<Id<Task>> placed = new HashSet<>();

  private TaskPlaces(List<Task> tasks, boolean firstLeads, Found found) {
    this.found = found;
    this.firstLeads = firstLeads;
    this.table = !tasks.isEmpty();
    tasks.forEach(task -> this.tasks.put(task.id(), task));
  }

  /// Puts the text of tasks from the chapters of `draft` into its tasks.
  static void join(Draft draft, Found found) {
    TaskPlaces places = new TaskPlaces(draft.tasks().tasks(), firstLeads(draft.sections()), found);
    List<Section> sections = draft.sections().stream().map(places::chapter).toList();
    List<Task> all = List.copyOf(places.tasks.values());
    List<Id<Task>> ids = all.stream().map(Task::id).toList();
    draft.replaceSections(sections.stream().map(each -> whole(each, ids)).toList());
    draft.replaceTasks(all);
  }

  /// Whether the text says that of several units the first one leads.
  private static boolean firstLeads(List<Section> sections) {
    return sections.stream()
        .anyMatch(
            section ->
                firstLeads(section.children())
                    || section.body().stream()
                        .anyMatch(
                            block ->
                                block instanceof Prose prose
                                    && FIRST_LEADS.matcher(words(prose)).find()));
  }

  /// Names no tasks where all stand in one place.
  private static Section whole(Section section, List<Id<Task>> all) {
    List<Block> body =
        section.body().stream()
            .map(
                block ->
                    block instanceof Block.TasksHere here && here.tasks().equals(all)
                        ? new Block.TasksHere(here.id(), List.of())
                        : block)
            .toList();
    return section.withBody(body);
  }

  private Section chapter(Section chapter) {
    Optional<Task> own =
        table ? match(chapter).filter(task -> !task.children().isEmpty()) : Optional.empty();
    if (own.isPresent() && chapter.children().stream().allMatch(TaskPlaces::isProse)) {
      Task filled = withChildren(own.get(), chapter.children());
      tasks.put(filled.id(), filled);
      placed.add(filled.id());
      return placing(chapter, filled.children(), List.of());
    }
    boolean tells = !table && (TASKS.matcher(chapter.heading()).matches() || isGiven(chapter));
    if (tells
        && chapter.children().size() >= FEWEST
        && chapter.children().stream().allMatch(TaskPlaces::isProse)) {
      List<Task> made =
          chapter.children().stream().map(section -> task(section, Optional.empty())).toList();
      made.forEach(task -> tasks.put(task.id(), task));
      return placing(chapter, made, List.of());
    }
    return table ? parts(chapter) : chapter;
  }

  /// A section whose first parts are tasks of the table.
  private Section parts(Section section) {
    List<Task> found = new ArrayList<>();
    List<Section> rest = new ArrayList<>();
    for (Section part : section.children()) {
      Optional<Task> task = rest.isEmpty() && isProse(part) ? match(part) : Optional.empty();
      if (task.isPresent()) {
        placed.add(task.get().id());
        found.add(task(part, task));
      } else {
        rest.add(part);
      }
    }
    found.forEach(task -> tasks.put(task.id(), task));
    List<Section> left = rest.stream().map(this::parts).toList();
    return found.isEmpty() ? section.withChildren(left) : placing(section, found, left);
  }

  /// Whether most parts of a chapter, or most of theirs, end in the units that answer for them.
  private static boolean isGiven(Section chapter) {
    long given =
        chapter.children().stream()
            .filter(part -> owners(part.body()).isPresent() || isGiven(part))
            .count();
    return given > 0 && given * 2 > chapter.children().size();
  }

  private static Optional<Owners> owners(List<? extends Block> text) {
    return text.stream()
        .filter(Prose.class::isInstance)
        .flatMap(block -> Owners.read(words((Prose) block)).stream())
        .findFirst();
  }

  private Section placing(Section section, List<Task> here, List<Section> rest) {
    List<Block> body = new ArrayList<>(section.body());
    body.add(new Block.TasksHere(found.id(), here.stream().map(Task::id).toList()));
    return section.withBody(body).withChildren(rest);
  }

  private Optional<Task> match(Section section) {
    List<Task> free = tasks.values().stream().filter(task -> !placed.contains(task.id())).toList();
    return free.stream()
        .filter(task -> Alike.alike(task.title(), section.heading()))
        .findFirst()
        .or(() -> free.stream().filter(task -> shares(task, section)).findFirst());
  }

  private static boolean shares(Task task, Section section) {
    long shared =
        task.children().stream()
            .filter(child -> named(section.children(), child.title()).isPresent())
            .count();
    return shared > 0 && shared * 2 >= task.children().size();
  }

  private static Optional<Section> named(List<Section> sections, String title) {
    return sections.stream().filter(each -> Alike.alike(each.heading(), title)).findFirst();
  }

  private static boolean isProse(Section section) {
    return section.body().stream().allMatch(Prose.class::isInstance)
        && section.children().stream().allMatch(TaskPlaces::isProse);
  }

  /// The task that a section tells of: a new one, or the table's with the section's text.
  private Task task(Section section, Optional<Task> known) {
    Task task = known.orElseGet(() -> Task.of(new Id<>(section.id().value()), section.heading()));
    List<Prose> text =
        section.body().stream()
            .map(Prose.class::cast)
            .collect(java.util.stream.Collectors.toList());
    boolean leads = known.isEmpty() && !section.children().isEmpty() && text.size() == 1;
    boolean repeats =
        !text.isEmpty()
            && !task.goal().isBlank()
            && Alike.alike(words(text.getFirst()), task.goal());
    String goal = task.goal();
    if (leads || repeats) {
      goal = words(text.removeFirst());
    }
    Task told = task.withGoal(goal).withText(text);
    Optional<Measure> given =
        task.measures().isEmpty() ? owners(section.body()).map(this::measure) : Optional.empty();
    return withChildren(
        given.map(measure -> told.withMeasures(List.of(measure))).orElse(told), section.children());
  }

  private Measure measure(Owners owners) {
    return Measure.of(found.<Measure>id(), owners.given())
        .withResponsibility(firstLeads ? owners.firstLeading() : owners.units())
        .withDeadline(owners.deadline());
  }

  private Task withChildren(Task task, List<Section> sections) {
    List<Section> free = new ArrayList<>(sections);
    List<Task> children = new ArrayList<>();
    for (Task child : task.children()) {
      Optional<Section> own = named(free, child.title());
      own.ifPresent(free::remove);
      children.add(own.map(section -> task(section, Optional.of(child))).orElse(child));
    }
    List<Task> silent = children.stream().filter(child -> task.children().contains(child)).toList();
    boolean paired = !free.isEmpty() && free.size() == silent.size();
    for (int i = 0; i < free.size(); i++) {
      if (paired) {
        Task child = silent.get(i);
        children.set(children.indexOf(child), task(free.get(i), Optional.of(child)));
      } else {
        children.add(task(free.get(i), Optional.empty()));
      }
    }
    return task.withChildren(children);
  }

  private static String words(Prose prose) {
    return prose.inlines().stream()
        .flatMap(
            inline -> inline instanceof Inline.Text text ? Stream.of(text.text()) : Stream.of())
        .reduce("", String::concat);
  }
}
