package plandraft.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plandraft.model.Block;
import plandraft.model.Block.Prose;
import plandraft.model.Breakdown;
import plandraft.model.Grid;
import plandraft.model.Id;
import plandraft.model.IndicatorTable;
import plandraft.model.Place.Part;
import plandraft.model.Task;
import plandraft.recognize.Entry.What;
import plandraft.say.Message;

/// Finds out what each table is and adds it to the plan.
final class TableReading {
  private final Draft draft;
  private final Found found;
  private int moved;

  TableReading(Draft draft, Found found) {
    this.draft = draft;
    this.found = found;
  }

  /// What became of a table.
  sealed interface Placed {
    /// Tables of the plan.
    ///
    /// @param notes what stands below it and belongs to no table
    record Tables(List<String> ids, List<String> notes) implements Placed {
      static Tables of(Id<?> id) {
        return new Tables(List.of(id.value()), List.of());
      }
    }

    /// The plan's tasks, and tables of what is no part of them.
    record Tasks(List<String> ids) implements Placed {}

    /// A 专栏.
    record Panel(Block.Panel panel) implements Placed {}
  }

  /// Reads a table.
  ///
  /// @param notes the lines below it that explain it, as printed
  Placed read(Lattice spread, String title, List<String> notes) {
    Optional<TableKind> chosen = found.choices().kind(spread.spot());
    Columns first = Columns.of(spread, found.choices());
    TableKind kind = chosen.orElse(first.kind(title));
    boolean slips = spread.loose() && kind != TableKind.TASKS && kind != TableKind.PANEL;
    Straightening.Straight straight =
        slips ? Straightening.of(spread) : new Straightening.Straight(spread, 0);
    moved = straight.moved();
    Columns columns = slips ? Columns.of(straight.lattice(), found.choices()) : first;
    return switch (kind) {
      case PANEL -> panel(columns, title);
      case TASKS -> tasks(columns.ofTasks(), title, notes);
      case INDICATORS -> indicators(columns, title, notes);
      case BREAKDOWN -> breakdown(columns, title, notes);
      case EVALUATION -> grid(columns, kind, Grid.Kind.EVALUATION, title, notes);
      case PROJECTS -> grid(columns, kind, Grid.Kind.PROJECTS, title, notes);
      case INVESTMENT -> grid(columns, kind, Grid.Kind.INVESTMENT, title, notes);
      case LIST -> grid(columns, kind, Grid.Kind.LIST, title, notes);
    };
  }

  private Placed indicators(Columns columns, String title, List<String> notes) {
    Optional<IndicatorReading.Read> read =
        IndicatorReading.of(columns, title, draft.header().years(), notes, found);
    if (read.isEmpty()) {
      return grid(columns, TableKind.LIST, Grid.Kind.LIST, title, notes);
    }
    draft.header().years(read.get().years());
    tell(read.get(), title);
    List<String> whole =
        whole(columns, title, Stream.of(read.get().table(), read.get().rest(), notes));
    Id<IndicatorTable> id = draft.add(read.get().table());
    Stream<String> rest = read.get().rest().map(draft::add).map(Id::value).stream();
    return new Placed.Tables(
        Stream.of(Stream.of(id.value()), rest, whole.stream()).flatMap(each -> each).toList(),
        List.of());
  }

  /// The table as it is, where something of it would be lost otherwise.
  private List<String> whole(Columns columns, String title, Stream<?> read) {
    List<String> unread = Unread.of(columns, found, read);
    if (unread.isEmpty()) {
      return List.of();
    }
    Grid grid = GridReading.of(columns.lattice(), Grid.Kind.LIST, title + "（原表）", List.of(), found);
    found.tell(
        columns.lattice().spot(),
        What.TEXT,
        String.join("、", unread),
        Sureness.UNSURE,
        Message.of(TableReading.class, "table.whole", Integer.toString(unread.size())));
    return List.of(draft.add(grid).value());
  }

  private void tell(IndicatorReading.Read read, String title) {
    List<Message> said = new ArrayList<>();
    IndicatorTable table = read.table();
    long blank =
        table.indicators().stream()
            .filter(each -> each.target().isBlank() && each.base().isBlank())
            .count();
    if (blank > 0) {
      said.add(Message.of(TableReading.class, "indicators.blank", Long.toString(blank)));
    }
    read.rest()
        .map(rest -> Message.of(TableReading.class, "columns.apart", RestOfTable.headings(rest)))
        .ifPresent(said::add);
    said.add(
        Message.of(
            TableReading.class,
            "indicators.read",
            Integer.toString(table.indicators().size()),
            Integer.toString(table.groups().size())));
    boolean unknown = read.columns().has(ColumnRole.VALUE);
    boolean apart = read.rest().isPresent();
    Sureness sureness =
        blank > 0 || unknown ? Sureness.UNSURE : apart ? Sureness.LIKELY : Sureness.SURE;
    tell(read.columns(), TableKind.INDICATORS, title, sureness, said);
  }

  private Placed tasks(Columns columns, String title, List<String> notes) {
    TaskReading.Read read = TaskReading.of(columns, found);
    if (read.tasks().isEmpty()) {
      return grid(columns, TableKind.LIST, Grid.Kind.LIST, title, notes);
    }
    draft.add(read);
    boolean guessed = TaskRow.isTold(columns);
    long without = unassigned(read.tasks());
    int below = read.tasks().stream().mapToInt(task -> task.children().size()).sum();
    List<Message> said = new ArrayList<>();
    String count = Integer.toString(read.tasks().size());
    said.add(
        below == 0
            ? Message.of(TableReading.class, "tasks.flat", count)
            : Message.of(TableReading.class, "tasks.read", count, Integer.toString(below)));
    if (without > 0) {
      said.add(Message.of(TableReading.class, "tasks.unassigned", Long.toString(without)));
    }
    List<Columns.Column> others = TaskRow.others(columns);
    if (!others.isEmpty()) {
      said.add(Message.of(TableReading.class, "tasks.columns", headings(others)));
    }
    if (guessed) {
      said.add(Message.of(TableReading.class, "tasks.told"));
    }
    notes.forEach(note -> said.add(Message.of(TableReading.class, "tasks.note", note)));
    tell(
        columns,
        TableKind.TASKS,
        title,
        without > 0 ? Sureness.UNSURE : guessed ? Sureness.LIKELY : Sureness.SURE,
        said);
    return new Placed.Tasks(whole(columns, title, Stream.of(read.tasks(), read.serving(), notes)));
  }

  /// How many tasks nobody answers for.
  private static long unassigned(List<Task> tasks) {
    return tasks.stream()
        .flatMap(task -> task.children().isEmpty() ? Stream.of(task) : task.children().stream())
        .filter(
            task ->
                task.measures().stream()
                    .allMatch(measure -> measure.responsibility().units().isEmpty()))
        .count();
  }

  private static String headings(List<Columns.Column> columns) {
    return columns.stream().map(Columns.Column::heading).collect(Collectors.joining("、"));
  }

  private Placed breakdown(Columns columns, String title, List<String> notes) {
    BreakdownReading.Read read = BreakdownReading.of(columns, title, found);
    Breakdown breakdown = read.breakdown();
    if (breakdown.columns().isEmpty() || breakdown.regions().isEmpty()) {
      return grid(columns, TableKind.LIST, Grid.Kind.LIST, title, notes);
    }
    List<Message> said = new ArrayList<>();
    read.dropped()
        .forEach(row -> said.add(Message.of(TableReading.class, "breakdown.computed", row)));
    said.add(
        Message.of(
            TableReading.class,
            "breakdown.read",
            Integer.toString(breakdown.regions().size()),
            Integer.toString(breakdown.totals().size()),
            Integer.toString(breakdown.columns().size())));
    boolean doubtful = breakdown.totals().isEmpty() || !read.dropped().isEmpty();
    tell(columns, TableKind.BREAKDOWN, title, doubtful ? Sureness.LIKELY : Sureness.SURE, said);
    List<String> whole = whole(columns, title, Stream.of(breakdown, read.sums()));
    return new Placed.Tables(
        Stream.concat(Stream.of(draft.add(breakdown).value()), whole.stream()).toList(),
        Stream.concat(read.unit().stream(), notes.stream()).toList());
  }

  private Placed grid(
      Columns columns, TableKind kind, Grid.Kind as, String title, List<String> notes) {
    Grid grid = GridReading.of(Merges.guessed(columns), as, title, notes, found);
    Message said =
        Message.of(
            TableReading.class, "grid.kept", Integer.toString(columns.lattice().body().size()));
    tell(
        columns,
        kind,
        title,
        kind == TableKind.LIST ? Sureness.LIKELY : Sureness.SURE,
        List.of(said));
    return Placed.Tables.of(draft.add(grid));
  }

  private Placed panel(Columns columns, String title) {
    Lattice lattice = columns.lattice();
    List<Lattice.Slot> slots =
        lattice.rows().stream()
            .flatMap(row -> row.slots().stream())
            .distinct()
            .filter(slot -> !slot.text().isBlank())
            .toList();
    List<Line> lines =
        slots.stream()
            .skip(slots.size() > 1 ? 1 : 0)
            .flatMap(slot -> slot.paragraphs().stream())
            .map(
                runs ->
                    new Line(lattice.spot(), runs, Line.Look.PLAIN, Optional.empty()).stripped())
            .filter(line -> !line.isBlank())
            .toList();
    boolean inside = slots.size() == 1 && lines.size() > 1 && PanelLines.isTitle(lines.getFirst());
    List<Prose> blocks = new ArrayList<>();
    lines.stream().skip(inside ? 1 : 0).forEach(line -> blocks.add(Chapters.prose(line, found)));
    String own = inside ? lines.getFirst().text() : title;
    String name = slots.size() > 1 ? slots.getFirst().text() : own;
    tell(columns, TableKind.PANEL, name, Sureness.SURE, List.of());
    Block.Panel panel =
        new Block.Panel(found.id(lattice.rows().getFirst().anchor(), Part.BLOCK), name, blocks);
    return new Placed.Panel(panel);
  }

  private void tell(
      Columns columns, TableKind kind, String title, Sureness sureness, List<Message> said) {
    List<Message> notes = new ArrayList<>(said);
    if (moved > 0) {
      notes.add(Message.of(TableReading.class, "rows.moved", Integer.toString(moved)));
    }
    found.add(
        new Entry(
            columns.lattice().spot(),
            What.TABLE,
            0,
            Found.shortened(title),
            moved > 0 && sureness == Sureness.SURE ? Sureness.LIKELY : sureness,
            notes,
            Optional.of(columns.form(kind))));
  }
}
