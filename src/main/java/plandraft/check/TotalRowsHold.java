package plandraft.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plandraft.model.Grid;
import plandraft.model.Place;
import plandraft.quantity.Figures;
import plandraft.quantity.Rounding;
import plandraft.say.Message;

/// The row called 合计 or 总计 of a table of projects or funds is what its columns add up to. Rates are
/// not added up, nor rows that hold one another.
public final class TotalRowsHold implements Rule<Void> {
  private static final Pattern TOTAL = Pattern.compile("合计|总计|共计");
  private static final Pattern WITHIN = Pattern.compile("其中|小计|^含|[#＃]|^(?:[一二三四五六七八九十]+、|[（(])");
  private static final Pattern RATE =
      Pattern.compile("率|增速|增幅|增长|比重|占比|比例|指数|强度|均|得分|[%％/]|单[产价位]|年份|年度|编号|序号|排名|名次");
  private static final int MOST_TERMS = 6;
  private static final BigDecimal NEAR = new BigDecimal("0.1");

  /// A column: its rows' numbers and what its total row prints.
  private record Column(String heading, List<BigDecimal> terms, BigDecimal total) {
    BigDecimal sum() {
      return terms.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /// Printed decimals are rounded: each cell may be off by half of its last one.
    boolean holds() {
      int scale = Math.max(0, terms.stream().mapToInt(BigDecimal::scale).max().orElse(0));
      BigDecimal slack =
          scale == 0
              ? BigDecimal.ZERO
              : BigDecimal.valueOf(5, scale + 1).multiply(BigDecimal.valueOf(terms.size()));
      return Rounding.admits(total, sum()) || off().abs().compareTo(slack) <= 0;
    }

    BigDecimal off() {
      return sum().subtract(total);
    }

    boolean isNear() {
      return off().abs().compareTo(total.abs().multiply(NEAR)) <= 0;
    }
  }

  @Override
  public Message title() {
    return Message.of(TotalRowsHold.class, "totals.title");
  }

  @Override
  public Stream<Finding> alone(Grid grid) {
    Cells cells = Cells.of(grid);
    List<Integer> body = IntStream.range(cells.firstRow(), cells.height()).boxed().toList();
    List<Integer> totals = body.stream().filter(row -> isTotal(cells, row)).toList();
    List<Integer> terms = body.stream().filter(row -> !totals.contains(row)).toList();
    boolean plain = terms.stream().noneMatch(row -> isWithin(cells, row));
    if (totals.size() != 1 || terms.size() < 2 || !plain) {
      return Stream.empty();
    }
    List<Column> columns =
        IntStream.range(1, cells.width())
            .boxed()
            .flatMap(column -> column(cells, column, terms, totals.getFirst()).stream())
            .toList();
    boolean one = columns.stream().anyMatch(Column::holds);
    return columns.stream()
        .filter(column -> !column.holds())
        .filter(column -> one || column.isNear())
        .map(column -> found(grid, column, one ? Severity.ERROR : Severity.WARNING));
  }

  private static boolean isTotal(Cells cells, int row) {
    return IntStream.range(0, Math.min(2, cells.width()))
        .anyMatch(column -> TOTAL.matcher(bare(cells, row, column)).matches());
  }

  private static boolean isWithin(Cells cells, int row) {
    return IntStream.range(0, Math.min(2, cells.width()))
        .anyMatch(column -> WITHIN.matcher(bare(cells, row, column)).find());
  }

  private static String bare(Cells cells, int row, int column) {
    return cells.text(row, column).replaceAll("[\\s　]", "");
  }

  /// A column that can be added up; empty if a cell holds anything but a number.
  private static Optional<Column> column(
      Cells cells, int column, List<Integer> rows, int totalRow) {
    String heading = cells.heading(column);
    boolean rate = RATE.matcher(heading).find() || RATE.matcher(cells.topHeading(column)).find();
    List<BigDecimal> terms =
        rows.stream().flatMap(row -> cells.number(row, column).stream()).toList();
    return rate || terms.size() < rows.size()
        ? Optional.empty()
        : cells.number(totalRow, column).map(total -> new Column(heading, terms, total));
  }

  private Finding found(Grid grid, Column column, Severity severity) {
    String sum = Figures.amount(column.sum());
    String all =
        column.terms().stream()
            .limit(MOST_TERMS)
            .map(BigDecimal::toPlainString)
            .collect(Collectors.joining(" + "));
    String more = column.terms().size() > MOST_TERMS ? " + …" : "";
    return Finding.of(
            this,
            severity,
            Spot.of(Place.of(Place.Part.GRID, grid.id()), column.heading()),
            Message.of(
                TotalRowsHold.class,
                "totals.differ",
                Quoting.inner(column.heading()),
                sum,
                column.total().toPlainString()))
        .withFormula(all + more + " = " + sum);
  }
}
