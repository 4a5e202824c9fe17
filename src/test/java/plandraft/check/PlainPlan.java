package plandraft.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plandraft.model.Alias;
import plandraft.model.Annex;
import plandraft.model.Block;
import plandraft.model.Breakdown;
import plandraft.model.DocumentText;
import plandraft.model.Grid;
import plandraft.model.Header;
import plandraft.model.Headers;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.Inline;
import plandraft.model.Inline.Emphasis;
import plandraft.model.Measure;
import plandraft.model.Plan;
import plandraft.model.Responsibility;
import plandraft.model.Section;
import plandraft.model.Several;
import plandraft.model.StageEntry;
import plandraft.model.Task;
import plandraft.quantity.Basis;
import plandraft.quantity.Quantity;

/// Reads a plan written in the plain lines that `src/test/resources/checks/README.md` describes.
final class PlainPlan {
  private static final Pattern UNIT = Pattern.compile("^(.*)[（(]([^（）()]*)[）)]$");
  private static final Pattern LIVE = Pattern.compile("\\{([^{}]+)}");

  private enum Mode {
    TEXT,
    INDICATORS,
    PARENT,
    TASKS,
    BREAKDOWN,
    GRID,
    ANNEX
  }

  private final Ids ids;
  private final Numbers header = new Numbers();
  private final List<Draft> sections = new ArrayList<>();
  private final List<Draft> explanation = new ArrayList<>();
  private final List<Block> preamble = new ArrayList<>();
  private final List<TableDraft> tables = new ArrayList<>();
  private final List<TableDraft> parents = new ArrayList<>();
  private final List<TaskDraft> tasks = new ArrayList<>();
  private final List<BreakdownDraft> breakdowns = new ArrayList<>();
  private final List<GridDraft> grids = new ArrayList<>();
  private final List<AnnexDraft> annexes = new ArrayList<>();
  private final List<StageEntry> stages = new ArrayList<>();
  private final List<String> units = new ArrayList<>();
  private final List<String[]> aliases = new ArrayList<>();
  private List<Draft> text = sections;
  private Mode mode = Mode.TEXT;
  private Optional<PanelDraft> panel = Optional.empty();

  /// What the header says.
  private static final class Numbers {
    String title = "示例规划";
    String stage = "";
    String issuer = "";
    int baseYear = 2020;
    int targetYear = 2025;
    Optional<LocalDate> date = Optional.empty();
  }

  private static final class Draft {
    String heading = "";
    boolean numbered = true;
    final List<Object> body = new ArrayList<>();
    final List<Draft> children = new ArrayList<>();
  }

  private record PanelDraft(String title, List<String> items) {}

  private record TableDraft(String title, List<String> lines) {}

  private static final class TaskDraft {
    String title = "";
    String goal = "";
    final List<String> text = new ArrayList<>();
    final List<Measure> measures = new ArrayList<>();
    final List<TaskDraft> children = new ArrayList<>();
  }

  private record BreakdownDraft(String title, List<String> lines) {}

  private record GridDraft(String title, int headerRows, List<String> lines) {}

  private record AnnexDraft(String title, List<String> lines) {}

  private PlainPlan(Ids ids) {
    this.ids = ids;
  }

  /// What the lines of a text say.
  static PlainPlan of(String text) {
    return of(text.lines().toList());
  }

  /// What lines say.
  static PlainPlan of(List<String> lines) {
    return of(lines, "c");
  }

  /// What lines say, its parts called by `name` and a number.
  static PlainPlan of(List<String> lines, String name) {
    PlainPlan plan = new PlainPlan(Ids.counting(name));
    lines.forEach(plan::read);
    return plan;
  }

  private void read(String line) {
    if (line.startsWith("@")) {
      header(line.substring(1));
    } else if (line.startsWith("#")) {
      heading(line);
    } else if (line.startsWith("[")) {
      part(line);
    } else {
      content(line);
    }
  }

  private void header(String line) {
    String value = line.substring(line.indexOf(' ') + 1).strip();
    switch (line.substring(0, line.indexOf(' '))) {
      case "title" -> header.title = value;
      case "stage" -> header.stage = value;
      case "issuer" -> header.issuer = value;
      case "date" -> header.date = Optional.of(LocalDate.parse(value));
      case "years" -> {
        header.baseYear = Integer.parseInt(value.substring(0, 4));
        header.targetYear = Integer.parseInt(value.substring(5));
      }
      default -> throw new IllegalArgumentException(line);
    }
  }

  private void heading(String line) {
    int level = (int) line.chars().takeWhile(c -> c == '#').count();
    Draft draft = new Draft();
    draft.numbered = !line.startsWith("-", level);
    draft.heading = line.substring(level + (draft.numbered ? 0 : 1)).strip();
    List<Draft> siblings = text;
    for (int i = 1; i < level; i++) {
      siblings = siblings.getLast().children;
    }
    siblings.add(draft);
    mode = Mode.TEXT;
    panel = Optional.empty();
  }

  private void part(String line) {
    int end = line.indexOf(']');
    String rest = line.substring(end + 1).strip();
    switch (line.substring(1, end)) {
      case "指标" -> {
        tables.add(new TableDraft(rest, new ArrayList<>()));
        mode = Mode.INDICATORS;
      }
      case "上级" -> {
        parents.add(new TableDraft(rest, new ArrayList<>()));
        mode = Mode.PARENT;
      }
      case "任务" -> mode = Mode.TASKS;
      case "分解" -> {
        breakdowns.add(new BreakdownDraft(rest, new ArrayList<>()));
        mode = Mode.BREAKDOWN;
      }
      case "表格", "表格2" -> {
        grids.add(new GridDraft(rest, line.charAt(3) == '2' ? 2 : 1, new ArrayList<>()));
        mode = Mode.GRID;
      }
      case "附件" -> {
        annexes.add(new AnnexDraft(rest, new ArrayList<>()));
        mode = Mode.ANNEX;
      }
      case "单位" -> units.addAll(List.of(rest.split("、")));
      case "别名" -> aliases.add(rest.split(" = "));
      case "稿次" -> {
        String[] cells = cells(rest, 3);
        stages.add(new StageEntry(ids.fresh(), cells[0], cells[1], cells[2]));
      }
      case "说明" -> text = explanation;
      default -> throw new IllegalArgumentException(line);
    }
  }

  private void content(String line) {
    switch (mode) {
      case TEXT -> paragraph(line);
      case INDICATORS -> tables.getLast().lines.add(line);
      case PARENT -> parents.getLast().lines.add(line);
      case TASKS -> task(line);
      case BREAKDOWN -> breakdowns.getLast().lines.add(line);
      case GRID -> grids.getLast().lines.add(line);
      case ANNEX -> annexes.getLast().lines.add(line);
    }
  }

  private void paragraph(String line) {
    if (line.startsWith("【专栏】")) {
      panel = Optional.of(new PanelDraft(line.substring(4), new ArrayList<>()));
      last().body.add(panel.get());
    } else if (panel.isPresent() && line.startsWith("——")) {
      panel.get().items.add(line);
    } else {
      panel = Optional.empty();
      last().body.add(line);
    }
  }

  private Draft last() {
    Draft draft = text.getLast();
    while (!draft.children.isEmpty()) {
      draft = draft.children.getLast();
    }
    return draft;
  }

  private void task(String line) {
    String mark = line.substring(0, line.indexOf(' '));
    String rest = line.substring(line.indexOf(' ') + 1);
    switch (mark) {
      case "+" -> tasks.add(taskDraft(rest));
      case "++" -> tasks.getLast().children.add(taskDraft(rest));
      case "~" -> lastTask().text.add(rest);
      case "-" -> {
        String[] cells = cells(rest, 3);
        lastTask()
            .measures
            .add(
                new Measure(
                    ids.fresh(), cells[0], Responsibility.read(cells[1]), cells[2], List.of()));
      }
      default -> throw new IllegalArgumentException(line);
    }
  }

  private static TaskDraft taskDraft(String line) {
    TaskDraft draft = new TaskDraft();
    String[] cells = cells(line, 2);
    draft.title = cells[0];
    draft.goal = cells[1];
    return draft;
  }

  private TaskDraft lastTask() {
    TaskDraft last = tasks.getLast();
    return last.children.isEmpty() ? last : last.children.getLast();
  }

  private static String[] cells(String line, int count) {
    String[] cells = new String[count];
    String[] split = line.split("\\|", -1);
    for (int i = 0; i < count; i++) {
      cells[i] = i < split.length ? split[i].strip() : "";
    }
    return cells;
  }

  Plan plan() {
    List<IndicatorTable> indicatorTables =
        tables.stream().map(it -> table(it, header.baseYear)).toList();
    List<Task> allTasks = tasks.stream().map(this::task).toList();
    List<Grid> allGrids = grids.stream().map(this::grid).toList();
    Plan plan =
        Plan.of(new Id<>("plan"), header())
            .withIndicatorTables(indicatorTables)
            .withTasks(allTasks)
            .withBreakdowns(breakdowns.stream().map(this::breakdown).toList())
            .withGrids(allGrids)
            .withAnnexes(annexes.stream().map(it -> annex(it, allGrids)).toList())
            .withStageLog(stages)
            .withUnits(units);
    plan = plan.withAliases(aliases(plan));
    Texts texts = new Texts(plan);
    plan = plan.withPreamble(preamble).withSections(texts.sections(sections));
    return explanation.isEmpty()
        ? plan
        : plan.withDocumentTexts(
            List.of(
                new DocumentText(
                    ids.fresh(), "explanation", texts.sections(explanation), List.of())));
  }

  private Header header() {
    Header plain = Header.of(header.title, "专项规划", header.baseYear, header.targetYear);
    return Headers.issued(plain.withStage(header.stage), header.issuer, "", "", header.date);
  }

  private List<Alias> aliases(Plan plan) {
    return aliases.stream()
        .map(alias -> new Alias(alias[0], Texts.indicator(plan, alias[1]).id()))
        .toList();
  }

  Optional<Plan> parent() {
    if (parents.isEmpty()) {
      return Optional.empty();
    }
    TableDraft draft = parents.getFirst();
    int space = draft.title.lastIndexOf(' ');
    int from = Integer.parseInt(draft.title.substring(space + 1, space + 5));
    int to = Integer.parseInt(draft.title.substring(space + 6));
    Header other = Header.of(draft.title.substring(0, space), "规划", from, to);
    return Optional.of(
        Plan.of(new Id<>("parent"), other).withIndicatorTables(List.of(table(draft, from))));
  }

  private IndicatorTable table(TableDraft draft, int baseYear) {
    List<IndicatorTable.Group> groups = new ArrayList<>();
    String name = "";
    List<Indicator> rows = new ArrayList<>();
    for (String line : draft.lines) {
      if (line.startsWith("<")) {
        if (!rows.isEmpty()) {
          groups.add(new IndicatorTable.Group(ids.fresh(), name, rows));
        }
        rows = new ArrayList<>();
        name = line.substring(1, line.length() - 1);
      } else {
        rows.add(indicator(line, baseYear));
      }
    }
    groups.add(new IndicatorTable.Group(ids.fresh(), name, rows));
    return new IndicatorTable(
        ids.fresh(), draft.title, IndicatorTable.usualColumns(), groups, List.of());
  }

  private Indicator indicator(String line, int baseYear) {
    String[] cells = cells(line, 5);
    Indicator.Nature nature =
        cells[0].startsWith("约束性 ")
            ? Indicator.Nature.BINDING
            : cells[0].startsWith("预期性 ") ? Indicator.Nature.EXPECTED : Indicator.Nature.NONE;
    String name = nature == Indicator.Nature.NONE ? cells[0] : cells[0].substring(4);
    String[] base = cells[2].split("@");
    String[] target = cells[3].split("~");
    List<Indicator.Milestone> milestones = new ArrayList<>();
    for (int i = 1; i < target.length; i++) {
      String[] milestone = target[i].strip().split("=");
      milestones.add(
          new Indicator.Milestone(Integer.parseInt(milestone[0]), Quantity.read(milestone[1])));
    }
    return new Indicator(
        ids.fresh(),
        name,
        cells[1],
        nature,
        Quantity.read(base[0]),
        base.length > 1 ? Integer.parseInt(base[1]) : baseYear,
        milestones,
        Quantity.read(target[0].strip()),
        Basis.read(cells[4]));
  }

  private Task task(TaskDraft draft) {
    List<Block.Prose> blocks = new ArrayList<>();
    draft.text.forEach(it -> blocks.add(Block.Paragraph.of(ids.fresh(), it)));
    return new Task(
        ids.fresh(),
        draft.title,
        draft.goal,
        blocks,
        draft.measures,
        draft.children.stream().map(this::task).toList());
  }

  private Breakdown breakdown(BreakdownDraft draft) {
    String[] heads = draft.lines.getFirst().split("\\|", -1);
    List<Breakdown.Column> columns = new ArrayList<>();
    for (int i = 1; i < heads.length; i++) {
      columns.add(column(heads[i].strip()));
    }
    List<Breakdown.Line> totals = new ArrayList<>();
    List<Breakdown.Line> regions = new ArrayList<>();
    for (String line : draft.lines.subList(1, draft.lines.size())) {
      boolean total = line.startsWith("= ");
      String[] cells = cells(total ? line.substring(2) : line, heads.length);
      List<Quantity> values = new ArrayList<>();
      for (int i = 1; i < cells.length; i++) {
        values.add(Quantity.read(cells[i]));
      }
      (total ? totals : regions).add(new Breakdown.Line(ids.fresh(), cells[0], values));
    }
    return new Breakdown(ids.fresh(), draft.title, columns, totals, regions);
  }

  private Breakdown.Column column(String head) {
    int slash = head.split("[（(]")[0].indexOf('/');
    Matcher unit = UNIT.matcher(head.substring(slash + 1));
    String name = unit.matches() ? unit.group(1).strip() : head.substring(slash + 1);
    String in = unit.matches() ? unit.group(2) : "";
    return new Breakdown.Column(
        ids.fresh(),
        slash < 0 ? "" : head.substring(0, slash),
        name,
        in,
        in.equals("%") ? Breakdown.Aggregation.RATE : Breakdown.Aggregation.SUM);
  }

  private Grid grid(GridDraft draft) {
    int columns = draft.lines.getFirst().split("\\|", -1).length;
    List<String[]> cells = new ArrayList<>();
    for (String line : draft.lines) {
      String[] row = cells(line, columns);
      for (int i = 0; i < columns; i++) {
        boolean left = row[i].equals("^") && i > 0 && cells.isEmpty();
        if (row[i].equals("^")) {
          row[i] = left ? row[i - 1] : cells.getLast()[i];
        }
      }
      cells.add(row);
    }
    List<Grid.Row> rows = new ArrayList<>();
    for (String[] row : cells) {
      rows.add(new Grid.Row(ids.fresh(), Arrays.stream(row).map(Grid.Cell::of).toList()));
    }
    return new Grid(
        ids.fresh(), Grid.Kind.EVALUATION, draft.title, draft.headerRows, columns, rows, "");
  }

  private Annex annex(AnnexDraft draft, List<Grid> allGrids) {
    Id<Annex> id = ids.fresh();
    String first = draft.lines.isEmpty() ? "" : draft.lines.getFirst();
    if (first.equals("= 任务")) {
      return new Annex(id, draft.title, new Annex.Content.OfTasks());
    }
    if (first.startsWith("= 表格")) {
      String title = first.substring(4);
      String grid =
          allGrids.stream()
              .filter(it -> it.title().equals(title))
              .findFirst()
              .map(it -> it.id().value())
              .orElse("none");
      return new Annex(id, draft.title, new Annex.Content.OfTable(grid));
    }
    List<Block> blocks = new ArrayList<>();
    draft.lines.forEach(it -> blocks.add(Block.Paragraph.of(ids.fresh(), it)));
    return new Annex(id, draft.title, new Annex.Content.OfText(blocks));
  }

  /// The running text, once everything it refers to is there.
  private final class Texts {
    private final Plan plan;

    Texts(Plan plan) {
      this.plan = plan;
    }

    static Indicator indicator(Plan plan, String name) {
      return plan.indicatorTables().stream()
          .flatMap(table -> table.indicators().stream())
          .filter(it -> it.name().equals(name))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException(name));
    }

    List<Section> sections(List<Draft> drafts) {
      return drafts.stream()
          .map(
              draft ->
                  new Section(
                      ids.fresh(),
                      draft.heading,
                      draft.numbered,
                      draft.body.stream().map(this::block).toList(),
                      sections(draft.children)))
          .toList();
    }

    private Block block(Object draft) {
      if (draft instanceof PanelDraft panel) {
        return new Block.Panel(
            ids.fresh(), panel.title, panel.items.stream().map(this::prose).toList());
      }
      String line = (String) draft;
      if (line.equals("{表}")) {
        return new Block.TableHere(ids.fresh(), plan.indicatorTables().getFirst().id().value());
      }
      return line.equals("{任务}") ? new Block.TasksHere(ids.fresh(), List.of()) : prose(line);
    }

    private Block.Prose prose(String line) {
      return line.startsWith("——")
          ? new Block.Item(ids.fresh(), inlines(line.substring(2)))
          : new Block.Paragraph(ids.fresh(), Block.Style.BODY, inlines(line));
    }

    private List<Inline> inlines(String line) {
      List<Inline> inlines = new ArrayList<>();
      Matcher live = LIVE.matcher(line);
      int at = 0;
      while (live.find()) {
        text(inlines, line.substring(at, live.start()));
        inlines.add(reference(live.group(1)));
        at = live.end();
      }
      text(inlines, line.substring(at));
      return inlines;
    }

    private void text(List<Inline> inlines, String words) {
      if (!words.isEmpty()) {
        inlines.add(Inline.Text.of(words));
      }
    }

    private Inline reference(String name) {
      if (name.equals("缺")) {
        return value(new Id<>("nothing"), Inline.Which.TARGET);
      }
      if (name.endsWith("数")) {
        Several.Kind kind =
            name.startsWith("子任务")
                ? Several.Kind.SUBTASKS
                : name.startsWith("任务") ? Several.Kind.TASKS : Several.Kind.INDICATORS;
        return new Inline.Count(Several.all(kind), false, Emphasis.NONE);
      }
      int dot = name.indexOf('.');
      Inline.Which which =
          switch (name.substring(dot + 1)) {
            case "基期" -> Inline.Which.BASE;
            case "目标" -> Inline.Which.TARGET;
            default -> Inline.Which.GROWTH;
          };
      return value(indicator(plan, name.substring(0, dot)).id(), which);
    }

    private Inline value(Id<Indicator> indicator, Inline.Which which) {
      return new Inline.IndicatorValue(indicator, which, true, Emphasis.NONE);
    }
  }
}
