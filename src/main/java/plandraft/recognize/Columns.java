package plandraft.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import plandraft.quantity.Meaning;
import plandraft.quantity.Quantity;

/// What the columns of a table hold, and what kind of table that makes it.
record Columns(Lattice lattice, List<Column> all) {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");
  private static final Pattern SCORE = Pattern.compile(".*(?:得分|位次|排名|层次|权重|评价).*");
  private static final Pattern PROJECT = Pattern.compile(".*(?:项目名称|建设内容|总投资|建设年限|建设规模).*");
  private static final Pattern PROJECT_NAME = Pattern.compile("(?:项目|实事|工程|事项)(?:名称)?");
  private static final Pattern INVESTMENT = Pattern.compile(".*(?:招商|招引).*");
  private static final Pattern INDICATORS = Pattern.compile(".*指标.*|\\p{ASCII}+");
  private static final int FEWEST_PROJECT_COLUMNS = 2;

  /// One column.
  ///
  /// @param heading what stands above it, all levels together
  /// @param year the year its heading names
  record Column(int at, String heading, ColumnRole role, OptionalInt year) {}

  Columns {
    all = List.copyOf(all);
  }

  static Columns of(Lattice lattice, Choices choices) {
    List<Column> columns = new ArrayList<>();
    for (int at = 0; at < lattice.columns(); at++) {
      List<String> headings = lattice.headings(at);
      String heading = String.join("", headings);
      Optional<ColumnRole> chosen = choices.role(lattice.spot(), at);
      ColumnRole read = headings.isEmpty() ? ColumnRole.OTHER : role(headings, heading);
      columns.add(new Column(at, heading, chosen.orElse(read), year(heading)));
    }
    return new Columns(lattice, columns);
  }

  /// The lowest heading says it; where that says nothing, all levels together do.
  private static ColumnRole role(List<String> headings, String whole) {
    ColumnRole lowest = ColumnRole.of(headings.getLast());
    return lowest == ColumnRole.VALUE ? ColumnRole.of(whole) : lowest;
  }

  private static OptionalInt year(String heading) {
    Matcher year = YEAR.matcher(heading);
    return year.find() ? OptionalInt.of(Integer.parseInt(year.group())) : OptionalInt.empty();
  }

  Optional<Column> first(ColumnRole role) {
    return all.stream().filter(column -> column.role() == role).findFirst();
  }

  List<Column> every(ColumnRole role) {
    return all.stream().filter(column -> column.role() == role).toList();
  }

  boolean has(ColumnRole role) {
    return first(role).isPresent();
  }

  /// The kind of table that has these columns under `title`.
  TableKind kind(String title) {
    if (lattice.columns() == 1) {
      return TableKind.PANEL;
    }
    boolean answerable = has(ColumnRole.UNITS) || has(ColumnRole.LEADS);
    boolean toDo = has(ColumnRole.TASK) || has(ColumnRole.MEASURE);
    if (answerable && toDo && !isProjects() && !isSchedule()) {
      return TableKind.TASKS;
    }
    boolean scored = all.stream().anyMatch(column -> SCORE.matcher(column.heading()).matches());
    if (scored) {
      return TableKind.EVALUATION;
    }
    if (firstArea() < all.size()
        && all.get(firstArea()).role() == ColumnRole.REGION
        && hasBodyValues()) {
      return TableKind.BREAKDOWN;
    }
    boolean years = all.stream().anyMatch(column -> column.role().isYear());
    if (named() && years && !isProjects()) {
      return TableKind.INDICATORS;
    }
    return free(title);
  }

  private TableKind free(String title) {
    if (INVESTMENT.matcher(title).matches()) {
      return TableKind.INVESTMENT;
    }
    return isProjects() ? TableKind.PROJECTS : TableKind.LIST;
  }

  private boolean isProjects() {
    return all.stream().filter(column -> PROJECT.matcher(column.heading()).matches()).count()
        >= FEWEST_PROJECT_COLUMNS;
  }

  /// Whether it tells how much is to be done in each of several years.
  private boolean isSchedule() {
    return has(ColumnRole.UNIT)
        && all.stream().filter(column -> column.year().isPresent()).count() > 1;
  }

  private boolean named() {
    return all.stream()
        .anyMatch(
            column ->
                column.role() == ColumnRole.NAME && INDICATORS.matcher(column.heading()).matches());
  }

  /// Whether most cells behind the names are numbers or left blank.
  private boolean hasBodyValues() {
    int from = namesUntil(firstArea());
    List<String> cells =
        lattice.body().stream()
            .flatMap(
                row ->
                    row
                        .slots()
                        .subList(Math.min(from, row.slots().size()), row.slots().size())
                        .stream())
            .map(Lattice.Slot::text)
            .filter(text -> !text.isBlank())
            .toList();
    long words =
        cells.stream()
            .filter(text -> Quantity.read(text).meaning() instanceof Meaning.Wording)
            .count();
    return from < all.size() && !lattice.body().isEmpty() && words * 2 <= cells.size();
  }

  /// Where the names begin: behind a column that only counts.
  int firstArea() {
    return !all.isEmpty() && all.getFirst().role() == ColumnRole.NUMBER ? 1 : 0;
  }

  /// The columns from `first` on that stand under the same heading or under none.
  int namesUntil(int first) {
    return IntStream.range(first + 1, all.size())
        .filter(at -> !sharesFirst(at, first))
        .findFirst()
        .orElse(all.size());
  }

  private boolean sharesFirst(int at, int first) {
    String heading = all.get(at).heading();
    return heading.isEmpty()
        || lattice.headerRows() > 0 && lattice.rows().getFirst().slots().get(at).left() == first;
  }

  private String sample(int at) {
    return lattice.body().stream()
        .map(row -> row.text(at).strip())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .map(Found::shortened)
        .orElse("");
  }

  /// These columns as those of a table of tasks, where an aim in words is what is to be done.
  Columns ofTasks() {
    boolean named = !has(ColumnRole.MEASURE) && every(ColumnRole.TASK).size() == 1 && isNamed();
    if (named) {
      return new Columns(lattice, all.stream().map(Columns::byName).toList());
    }
    boolean aims = !has(ColumnRole.MEASURE) && every(ColumnRole.TARGET).size() == 1;
    return new Columns(
        lattice,
        all.stream()
            .map(
                column ->
                    aims && column.role() == ColumnRole.TARGET
                        ? new Column(
                            column.at(), column.heading(), ColumnRole.MEASURE, column.year())
                        : column)
            .toList());
  }

  private boolean isNamed() {
    return all.stream().filter(column -> PROJECT_NAME.matcher(column.heading()).matches()).count()
        == 1;
  }

  /// A column of a table whose tasks are projects with names, what they are to bring beside them.
  private static Column byName(Column column) {
    boolean name = PROJECT_NAME.matcher(column.heading()).matches();
    ColumnRole role =
        name
            ? ColumnRole.TASK
            : column.role() == ColumnRole.TASK ? ColumnRole.MEASURE : column.role();
    return new Column(column.at(), column.heading(), role, column.year());
  }

  /// These columns, those of years told apart.
  Columns told(YearColumns years) {
    return new Columns(
        lattice,
        all.stream()
            .map(
                column ->
                    new Column(column.at(), column.heading(), years.role(column), column.year()))
            .toList());
  }

  TableForm form(TableKind kind) {
    List<TableForm.Column> columns =
        all.stream()
            .map(
                column ->
                    new TableForm.Column(column.heading(), column.role(), sample(column.at())))
            .toList();
    return new TableForm(kind, columns, lattice.body().size());
  }
}
