package plandraft.document;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import plandraft.quantity.Quantity;

/// One cell of a table, possibly spanning several rows and columns.
///
/// @param column where it begins, counted from 0
/// @param style the id of its paragraphs' style
/// @param content what it holds
/// @param anchor the part of the plan it shows
public record Cell(
    int column,
    int rowSpan,
    int columnSpan,
    String style,
    Content content,
    Optional<Anchor> anchor) {

  /// How wide it is among columns of these widths.
  public int width(List<Integer> columns) {
    int width = 0;
    for (int i = column; i < column + columnSpan; i++) {
      width += columns.get(i);
    }
    return width;
  }

  /// What a cell holds: it reads as text on paper and keeps its meaning in a workbook.
  public sealed interface Content {
    /// The cell as printed; a line feed parts its paragraphs.
    String printed();

    /// What is printed as paragraphs, at least one.
    default List<List<Run>> paragraphs() {
      return Run.paragraphs(List.of(Run.of(printed())));
    }
  }

  /// Words.
  public record Words(String printed) implements Content {}

  /// Words, some of them emphasised.
  public record Runs(List<Run> runs) implements Content {
    public Runs {
      runs = List.copyOf(runs);
    }

    @Override
    public String printed() {
      return runs.stream().map(Run::text).collect(Collectors.joining());
    }

    @Override
    public List<List<Run>> paragraphs() {
      return Run.paragraphs(runs);
    }
  }

  /// A quantity: a number in a workbook, its qualifier a number format.
  public record Amount(Quantity quantity) implements Content {
    @Override
    public String printed() {
      return quantity.printed();
    }
  }

  /// One of a fixed list of words; a workbook offers the list.
  public record Choice(String printed, List<String> choices) implements Content {
    public Choice {
      choices = List.copyOf(choices);
    }
  }

  /// A value worked out from other cells of the table: a live formula in a workbook.
  ///
  /// @param value the result, absent when the inputs allow none
  public record Computed(String printed, Formula formula, Optional<BigDecimal> value)
      implements Content {}

  /// How a computed cell comes from other cells; columns are counted from 0 within the table.
  public sealed interface Formula {
    /// Compound growth a year from one column of the same row to another, as a fraction.
    record Growth(int base, int target, int years) implements Formula {}

    /// Growth from one column of the same row to another divided by the years, as a fraction.
    record Average(int base, int target, int years) implements Formula {}

    /// The difference of two columns of the same row divided by the years.
    record Increment(int base, int target, int years) implements Formula {}

    /// The difference of two columns of the same row.
    record Difference(int base, int target) implements Formula {}

    /// The sum of the cells of the same column in rows `from` to `to`, both counted from the first
    /// row of the table.
    record Sum(int from, int to) implements Formula {}

    /// How far the cell of the same column in row `row` is above the one in row `below`, rows
    /// counted as in `Sum`.
    record Gap(int row, int below) implements Formula {}
  }
}
