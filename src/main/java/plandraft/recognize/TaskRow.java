package plandraft.recognize;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import plandraft.document.Anchor;
import plandraft.model.Responsibility;
import plandraft.text.Numbering;

/// One row of a table of responsibilities; what reaches down from rows above stands in it again.
///
/// @param more what stands in columns that belong to no part of a task, each behind its heading
record TaskRow(
    String category,
    String task,
    String measure,
    String units,
    String leads,
    String supporting,
    String deadline,
    String indicators,
    String more,
    Optional<Anchor> categoryAnchor,
    Optional<Anchor> taskAnchor,
    Optional<Anchor> anchor) {
  private static final int LONGEST_TASK = 45;
  private static final Set<ColumnRole> ONCE =
      EnumSet.of(
          ColumnRole.MEASURE,
          ColumnRole.UNITS,
          ColumnRole.LEADS,
          ColumnRole.SUPPORTING,
          ColumnRole.DEADLINE,
          ColumnRole.INDICATORS);
  private static final Set<ColumnRole> PARTS = parts();

  private static Set<ColumnRole> parts() {
    Set<ColumnRole> parts = EnumSet.copyOf(ONCE);
    parts.addAll(EnumSet.of(ColumnRole.NUMBER, ColumnRole.CATEGORY, ColumnRole.TASK));
    return parts;
  }

  /// Whether another category begins in this row.
  boolean beginsCategory(Optional<TaskRow> before) {
    return before.filter(row -> row.category.equals(category)).isEmpty();
  }

  /// What is to be done, and what the row says more; the task itself where a row that gives it to
  /// somebody says nothing else.
  String told() {
    boolean given = !(units + leads + supporting + deadline + more).isBlank();
    String text = measure.isBlank() && given ? task : measure;
    return more.isEmpty() ? text : text + "（" + more + "）";
  }

  /// Who is answerable: units that stand beside the lead units support them, and lead those that
  /// support.
  Responsibility responsibility() {
    if (leads.isBlank()) {
      return supporting.isBlank() ? Answerable.read(units) : Answerable.of(units, supporting);
    }
    boolean both = !supporting.isBlank() && !units.isBlank();
    return Answerable.of(leads, both ? supporting + "、" + units : supporting + units);
  }

  /// Whether another task begins in this row.
  boolean beginsTask(Optional<TaskRow> before) {
    return beginsCategory(before) || before.filter(row -> row.task.equals(task)).isEmpty();
  }

  static List<TaskRow> all(Columns columns) {
    return isTold(columns) ? told(columns.lattice()) : placed(columns, columns.lattice().loose());
  }

  /// Whether a table has to be read by what its cells say, nothing telling which are merged.
  static boolean isTold(Columns columns) {
    boolean simple =
        columns.has(ColumnRole.UNITS)
            && !columns.has(ColumnRole.LEADS)
            && !columns.has(ColumnRole.SUPPORTING)
            && !columns.has(ColumnRole.DEADLINE);
    return simple && columns.lattice().loose() && slips(columns);
  }

  /// Whether units stand left of their column, or nothing tells where a category or task ends.
  private static boolean slips(Columns columns) {
    int units = columns.first(ColumnRole.UNITS).orElseThrow().at();
    return columns.lattice().body().stream()
        .filter(row -> row.text(units).isBlank() && !row.isBlank())
        .anyMatch(row -> row.filled().size() > 1 && Answerable.isUnits(row.filled().getLast()));
  }

  /// The columns that belong to no part of a task: 备注, 目标要求.
  static List<Columns.Column> others(Columns columns) {
    return columns.all().stream()
        .filter(column -> !column.heading().isEmpty())
        .filter(column -> !PARTS.contains(column.role()) || isSecond(columns, column))
        .toList();
  }

  private static boolean isSecond(Columns columns, Columns.Column column) {
    return ONCE.contains(column.role()) && columns.first(column.role()).orElseThrow() != column;
  }

  /// Rows read by their columns.
  ///
  /// @param loose whether what is blank is as in the row above
  private static List<TaskRow> placed(Columns columns, boolean loose) {
    Form form = Form.of(columns);
    Lattice lattice = columns.lattice();
    List<TaskRow> rows = new ArrayList<>();
    String heading = "";
    for (int at = lattice.headerRows(); at < lattice.rows().size(); at++) {
      Lattice.Row row = lattice.rows().get(at);
      Optional<String> across =
          lattice.across(at).filter(words -> form.category() < 0 && (!loose || isLabelled(words)));
      boolean note = row.filled().size() == 1 && Footnotes.isNote(row.filled().getFirst());
      if (across.isPresent() && !note) {
        heading = across.get();
      } else if (!row.isBlank() && !note) {
        TaskRow read = form.row(row);
        TaskRow whole = loose && !rows.isEmpty() ? read.filled(rows.getLast()) : read;
        rows.add(heading.isEmpty() ? whole : whole.under(heading));
      }
    }
    return rows;
  }

  private static boolean isLabelled(String words) {
    return Label.read(words, 0)
        .filter(label -> label.numbering().compareTo(Numbering.SECOND) <= 0)
        .isPresent();
  }

  /// This row below a heading that takes the whole width of the table.
  private TaskRow under(String heading) {
    return new TaskRow(
        heading,
        task,
        measure,
        units,
        leads,
        supporting,
        deadline,
        indicators,
        more,
        categoryAnchor,
        taskAnchor,
        anchor);
  }

  /// This row with category and task of the row above where it names none.
  private TaskRow filled(TaskRow above) {
    return new TaskRow(
        category.isBlank() ? above.category : category,
        task.isBlank() ? above.task : task,
        measure,
        (units + leads + supporting).isBlank() && task.isBlank() ? above.units : units,
        leads,
        supporting,
        deadline,
        indicators,
        more,
        categoryAnchor,
        taskAnchor,
        anchor);
  }

  /// Which columns tell what; -1 for none.
  private record Form(Columns columns, int category, int task, int measure) {
    static Form of(Columns columns) {
      List<Integer> tasks =
          columns.every(ColumnRole.TASK).stream().map(Columns.Column::at).toList();
      int category = columns.first(ColumnRole.CATEGORY).map(Columns.Column::at).orElse(-1);
      int measure = columns.first(ColumnRole.MEASURE).map(Columns.Column::at).orElse(-1);
      int task = tasks.isEmpty() ? -1 : tasks.getLast();
      if (category < 0 && tasks.size() > 1) {
        category = tasks.getFirst();
      }
      if (measure < 0) {
        measure = task;
        task = category < 0 ? task : category;
        category = -1;
      }
      return new Form(columns, category, task, measure);
    }

    TaskRow row(Lattice.Row row) {
      Optional<Lattice.Slot> over = slot(row, category);
      Optional<Lattice.Slot> name = slot(row, task);
      if (over.isPresent() && over.equals(name)) {
        boolean alone =
            Label.read(over.get().text(), 0)
                .filter(label -> label.numbering() == Numbering.FIRST)
                .isEmpty();
        over = alone ? Optional.empty() : over;
        name = alone ? name : Optional.empty();
      }
      return new TaskRow(
          text(over),
          text(name),
          text(slot(row, measure)),
          text(row, ColumnRole.UNITS),
          text(row, ColumnRole.LEADS),
          text(row, ColumnRole.SUPPORTING),
          text(row, ColumnRole.DEADLINE),
          text(row, ColumnRole.INDICATORS),
          more(row),
          over.flatMap(Lattice.Slot::anchor),
          name.flatMap(Lattice.Slot::anchor),
          row.anchor());
    }

    /// The cells of columns that none of the others are.
    private String more(Lattice.Row row) {
      return others(columns).stream()
          .filter(column -> !row.text(column.at()).isBlank())
          .map(
              column -> column.heading() + "：" + row.text(column.at()).replaceAll("\\s*\n\\s*", ""))
          .collect(Collectors.joining("；"));
    }

    private static Optional<Lattice.Slot> slot(Lattice.Row row, int column) {
      return column < 0 ? Optional.empty() : Optional.of(row.slots().get(column));
    }

    private static String text(Optional<Lattice.Slot> slot) {
      return slot.map(Lattice.Slot::text).orElse("").strip();
    }

    private String text(Lattice.Row row, ColumnRole role) {
      return text(columns.first(role).map(column -> row.slots().get(column.at())));
    }
  }

  /// Rows of a text, whose cells may have slipped to the left, read by what they say: what is left
  /// out is as in the row above.
  private static List<TaskRow> told(Lattice lattice) {
    List<TaskRow> rows = new ArrayList<>();
    String category = "";
    String task = "";
    String units = "";
    for (Lattice.Row row : lattice.body()) {
      List<String> cells = new ArrayList<>(row.filled());
      if (cells.isEmpty()) {
        continue;
      }
      if (labelled(cells, Numbering.FIRST)) {
        category = cells.removeFirst();
        task = "";
      }
      if (labelled(cells, Numbering.THIRD)) {
        task = cells.removeFirst();
      }
      if (cells.size() > 1 && Answerable.isUnits(cells.getLast())) {
        units = cells.removeLast();
      }
      rows.add(told(category, task, String.join("\n", cells), units));
    }
    return rows;
  }

  private static boolean labelled(List<String> cells, Numbering numbering) {
    return cells.size() > 1
        && Label.read(cells.getFirst(), 0)
            .filter(label -> label.numbering() == numbering)
            .filter(_ -> numbering == Numbering.FIRST || cells.getFirst().length() <= LONGEST_TASK)
            .isPresent();
  }

  private static TaskRow told(String category, String task, String measure, String units) {
    return new TaskRow(
        category,
        task,
        measure,
        units,
        "",
        "",
        "",
        "",
        "",
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
