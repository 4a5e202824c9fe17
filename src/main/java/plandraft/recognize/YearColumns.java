package plandraft.recognize;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import plandraft.recognize.Columns.Column;

/// Which columns of a table of indicators hold the base, the target and the years between and
/// beyond.
///
/// @param base the year of the base value
/// @param target the year of the target
/// @param baseColumn where the base value stands
record YearColumns(
    int base,
    int target,
    Optional<Integer> baseColumn,
    Optional<Integer> targetColumn,
    List<Milestone> milestones) {

  /// The longest a plan runs; a year further on is a horizon 远景.
  private static final int LONGEST = 6;

  /// A column of another year.
  record Milestone(int year, int column) {}

  static YearColumns of(Columns columns, Optional<Years> said) {
    List<Column> dated =
        columns.all().stream()
            .filter(column -> column.role().isYear() && column.year().isPresent())
            .sorted(Comparator.comparingInt(column -> column.year().orElseThrow()))
            .toList();
    Optional<Column> base = columns.first(ColumnRole.BASE).or(() -> first(dated, said, columns));
    int baseYear = year(base).orElseGet(() -> said.map(Years::base).orElseGet(() -> before(dated)));
    List<Column> later =
        dated.stream().filter(column -> column.year().orElseThrow() > baseYear).toList();
    Optional<Column> target =
        later.stream()
            .filter(
                column ->
                    said.filter(years -> years.target() == column.year().orElseThrow()).isPresent())
            .findFirst()
            .or(() -> chosen(columns))
            .or(() -> last(later, baseYear))
            .or(() -> columns.first(ColumnRole.TARGET));
    int targetYear = year(target).orElse(Math.max(said.orElse(Years.NEWEST).target(), baseYear));
    List<Milestone> milestones =
        later.stream()
            .filter(column -> target.filter(column::equals).isEmpty())
            .map(column -> new Milestone(column.year().orElseThrow(), column.at()))
            .filter(milestone -> milestone.year() != targetYear)
            .toList();
    return new YearColumns(
        baseYear, targetYear, base.map(Column::at), target.map(Column::at), milestones);
  }

  /// The earliest year is the base unless it is the only one or lies within the plan's years.
  private static Optional<Column> first(List<Column> dated, Optional<Years> said, Columns columns) {
    boolean targeted = columns.has(ColumnRole.TARGET);
    return dated.stream()
        .findFirst()
        .filter(
            column ->
                targeted
                    || said.map(years -> isBase(column, years, dated.size()))
                        .orElse(dated.size() > 1));
  }

  /// The year before the only one that is named.
  private static int before(List<Column> dated) {
    return dated.stream()
        .findFirst()
        .map(column -> column.year().orElseThrow() - 1)
        .orElse(Years.NEWEST.base());
  }

  private static boolean isBase(Column column, Years years, int columns) {
    int year = column.year().orElseThrow();
    return year <= years.base() || columns > 1 && year < years.target();
  }

  private static Optional<Column> chosen(Columns columns) {
    return columns.first(ColumnRole.TARGET).filter(column -> column.year().isPresent());
  }

  private static Optional<Column> last(List<Column> later, int base) {
    return later.reversed().stream()
        .filter(column -> column.year().orElseThrow() - base <= LONGEST)
        .findFirst()
        .or(() -> later.stream().findFirst());
  }

  /// What a column holds: the base, the target or another year's value.
  ColumnRole role(Column column) {
    if (baseColumn.filter(at -> at == column.at()).isPresent()) {
      return ColumnRole.BASE;
    }
    return targetColumn.filter(at -> at == column.at()).isPresent()
        ? ColumnRole.TARGET
        : column.role();
  }

  private static OptionalInt year(Optional<Column> column) {
    return column.map(Column::year).orElse(OptionalInt.empty());
  }
}
