package plandraft.ui.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plandraft.check.Finding;
import plandraft.check.Severity;
import plandraft.edit.DocumentTexts;
import plandraft.model.Annex;
import plandraft.model.Breakdown;
import plandraft.model.Comment;
import plandraft.model.DocumentText;
import plandraft.model.Grid;
import plandraft.model.Id;
import plandraft.model.IndicatorTable;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.query.Digests;
import plandraft.query.Outline;
import plandraft.query.Owners;
import plandraft.query.Scheme;
import plandraft.say.Words;
import plandraft.ui.outline.Branch.Kind;

/// A plan as the lines of the outline.
final class Contents {
  /// How the keys of hints begin that begin a text; the document's kind follows.
  static final String BEGIN = "hint-begin:";

  /// The list of annexes.
  static final Place ANNEXES = new Place(Part.ANNEX, "");

  /// The comments as a whole.
  static final Place COMMENTS = new Place(Part.COMMENT, "");

  /// The stage log as a whole.
  static final Place STAGES = new Place(Part.STAGE, "");

  /// The text before the first chapter.
  static final Place PREAMBLE = new Place(Part.SECTION, "");

  private final Plan plan;
  private final Words words;
  private final Owners owners;

  private final Lines lines;
  private List<Branch> groups = List.of();

  private final Map<Place, Integer> open = new HashMap<>();

  /// How often each place was listed: a task may be placed more than once.
  private final Map<Place, Integer> listed = new HashMap<>();

  private Contents(Plan plan, Words words) {
    this.plan = plan;
    this.words = words;
    this.owners = Owners.of(plan);
    this.lines = new Lines(plan);
    for (Comment comment : plan.comments()) {
      if (comment.open()) {
        open.merge(lines.of(owners.of(comment.place())), 1, Integer::sum);
      }
    }
  }

  /// The lines of a plan.
  static Contents of(Plan plan, Words words) {
    Contents contents = new Contents(plan, words);
    contents.groups = contents.groups();
    return contents;
  }

  /// Whose lines these are.
  Plan plan() {
    return plan;
  }

  /// The lines with what a check found.
  List<Branch> with(List<Finding> findings) {
    Map<Place, Branch.Doubts> doubts = doubts(findings);
    return groups.stream().map(group -> group.doubted(doubts)).toList();
  }

  /// What is at most advice is no doubt.
  private Map<Place, Branch.Doubts> doubts(List<Finding> findings) {
    Map<Place, Branch.Doubts> doubts = new HashMap<>();
    findings.stream()
        .filter(finding -> finding.severity() != Severity.ADVICE)
        .forEach(
            finding ->
                doubts.merge(
                    line(finding.at().place()),
                    new Branch.Doubts(
                        1, finding.severity() == Severity.ERROR, List.of(finding.sentence())),
                    Branch.Doubts::and));
    return doubts;
  }

  /// The line that a finding's place belongs to.
  private Place line(Place place) {
    Place owner = owners.of(place);
    return switch (owner.part()) {
      case BLOCK, PLAN -> PREAMBLE;
      case STAGE -> STAGES;
      case TASK -> place.part() == Part.MEASURE ? Lines.TASKS : owner;
      default -> lines.of(owner);
    };
  }

  private List<Branch> groups() {
    return List.of(
        group("text", words.say("group.text"), text(), words.say("hint.text")),
        group("tables", words.say("group.tables"), tables(), words.say("hint.tables")),
        group("tasks", words.say("group.tasks"), tasks(), words.say("hint.tasks")).at(Lines.TASKS),
        group(
            "breakdowns",
            words.say("group.breakdowns"),
            breakdowns(),
            words.say("hint.breakdowns")),
        group("annexes", words.say("group.annexes"), annexes(), words.say("hint.annexes"))
            .at(ANNEXES),
        Branch.group("documents", words.say("group.documents"), documents()),
        group("comments", words.say("group.comments"), comments(), words.say("hint.comments"))
            .at(COMMENTS),
        Branch.group("stages", words.say("group.stages"), List.of(stage())).at(STAGES));
  }

  private static Branch group(String key, String title, List<Branch> children, String hint) {
    List<Branch> shown = children.isEmpty() ? List.of(Branch.hint("hint-" + key, hint)) : children;
    return Branch.group(key, title, shown);
  }

  private List<Branch> text() {
    List<Branch> text = new ArrayList<>();
    if (!plan.preamble().isEmpty()) {
      text.add(Branch.leaf(Kind.OTHER, PREAMBLE, "", words.say("preamble"), badge(PREAMBLE)));
    }
    Outline.of(plan, Scheme.of(plan)).entries().forEach(entry -> text.add(entry(entry)));
    return text;
  }

  private Branch entry(Outline.Entry entry) {
    Kind kind = entry.place().part() == Part.SECTION ? Kind.SECTION : Kind.TASK;
    int turn = listed.merge(entry.place(), 1, Integer::sum);
    return Branch.leaf(
            kind, entry.place(), entry.number(), shown(entry.title()), badge(entry.place()))
        .inTurn(turn)
        .with(entry.children().stream().map(this::entry).toList());
  }

  /// A title without the plan's own before it, which would push what differs out of sight.
  private String shown(String title) {
    String own = plan.header().title();
    boolean longer = title.startsWith(own) && title.length() > own.length() && !own.isBlank();
    String rest = longer ? title.substring(own.length()) : title;
    return rest.isBlank() ? words.say("untitled") : rest;
  }

  private List<Branch> tables() {
    return plan.indicatorTables().stream().map(this::table).toList();
  }

  private Branch table(IndicatorTable table) {
    Place place = Place.of(Part.TABLE, table.id());
    return Branch.leaf(Kind.OTHER, place, "", shown(table.title()), badge(place));
  }

  private List<Branch> tasks() {
    int below = plan.tasks().stream().mapToInt(task -> task.children().size()).sum();
    String title =
        words.say("tasks.count", Integer.toString(plan.tasks().size()), Integer.toString(below));
    return plan.tasks().isEmpty()
        ? List.of()
        : List.of(Branch.leaf(Kind.OTHER, Lines.TASKS, "", title, ""));
  }

  private List<Branch> breakdowns() {
    List<Branch> lines = new ArrayList<>();
    for (Breakdown breakdown : plan.breakdowns()) {
      Place place = Place.of(Part.BREAKDOWN, breakdown.id());
      lines.add(Branch.leaf(Kind.OTHER, place, "", shown(breakdown.title()), badge(place)));
    }
    for (Grid grid : plan.grids()) {
      Place place = Place.of(Part.GRID, grid.id());
      lines.add(Branch.leaf(Kind.OTHER, place, "", shown(grid.title()), badge(place)));
    }
    return lines;
  }

  private List<Branch> annexes() {
    return IntStream.range(0, plan.annexes().size()).mapToObj(this::annex).toList();
  }

  private Branch annex(int index) {
    Annex annex = plan.annexes().get(index);
    Place place = Place.of(Part.ANNEX, annex.id());
    return Branch.leaf(
        Kind.OTHER, place, Integer.toString(index + 1), shown(annex.title()), badge(place));
  }

  private List<Branch> documents() {
    Set<Id<Section>> toCheck = Digests.toCheck(plan);
    return Stream.concat(
            plan.documentTexts().stream().map(text -> document(text, toCheck)), unwritten())
        .toList();
  }

  /// What documents need a text of their own and have none yet.
  private Stream<Branch> unwritten() {
    return Stream.of("explanation", "notice", "press")
        .filter(kind -> DocumentTexts.find(plan, kind).isEmpty())
        .map(kind -> Branch.hint(BEGIN + kind, words.say("hint.begin", documentName(kind))));
  }

  private Branch document(DocumentText text, Set<Id<Section>> toCheck) {
    List<Branch> sections =
        Outline.of(plan, text, Scheme.of(plan)).entries().stream()
            .filter(entry -> !entry.heading().isBlank())
            .map(this::entry)
            .map(branch -> marked(branch, toCheck))
            .toList();
    Place place = Place.of(Part.DOCUMENT_TEXT, text.id());
    boolean any =
        sections.stream().flatMap(Branch::all).anyMatch(branch -> isToCheck(branch, toCheck));
    return Branch.leaf(
            Kind.OTHER, place, "", documentName(text.kind()), any ? words.say("toCheck") : "")
        .with(sections);
  }

  private Branch marked(Branch branch, Set<Id<Section>> toCheck) {
    Branch deep =
        branch.with(branch.children().stream().map(child -> marked(child, toCheck)).toList());
    return isToCheck(branch, toCheck) ? deep.withBadge(words.say("toCheck")) : deep;
  }

  private static boolean isToCheck(Branch branch, Set<Id<Section>> toCheck) {
    return branch
        .place()
        .filter(place -> toCheck.contains(new Id<Section>(place.id())))
        .isPresent();
  }

  private String documentName(String kind) {
    return switch (kind) {
      case "explanation" -> words.say("document.explanation");
      case "notice" -> words.say("document.notice");
      case "press" -> words.say("document.press");
      default -> kind;
    };
  }

  private List<Branch> comments() {
    long left = plan.comments().stream().filter(Comment::open).count();
    String title = words.say("comments.count", Integer.toString(plan.comments().size()));
    return plan.comments().isEmpty()
        ? List.of()
        : List.of(
            Branch.leaf(Kind.OTHER, COMMENTS, "", title, left == 0 ? "" : Long.toString(left)));
  }

  private Branch stage() {
    String now = plan.header().stage();
    String title = now.isBlank() ? words.say("stage.none") : words.say("stage.now", now);
    return Branch.leaf(Kind.OTHER, STAGES, "", title, "");
  }

  private String badge(Place place) {
    int count = open.getOrDefault(place, 0);
    return count == 0 ? "" : Integer.toString(count);
  }
}
