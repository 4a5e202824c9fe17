package plandraft.excel;

import org.apache.poi.ss.util.CellReference;
import plandraft.document.Cell.Formula;
import plandraft.document.Cell.Formula.Average;
import plandraft.document.Cell.Formula.Difference;
import plandraft.document.Cell.Formula.Gap;
import plandraft.document.Cell.Formula.Growth;
import plandraft.document.Cell.Formula.Increment;
import plandraft.document.Cell.Formula.Sum;

/// Formulas of a table as a workbook writes them; where the inputs are no numbers, they show
/// nothing.
///
/// @param top the row of the sheet, counted from 0, in which the table begins
record Formulas(int top) {
  /// The formula of the cell at `row` of the sheet and `column`.
  String of(Formula formula, int row, int column) {
    return switch (formula) {
      case Growth(int base, int target, int years) ->
          ifPositive(at(row, base), at(row, target), "%2$s>0", "(%2$s/%1$s)^(1/" + years + ")-1");
      case Average(int base, int target, int years) ->
          ifPositive(at(row, base), at(row, target), "COUNT(%2$s)=1", "(%2$s/%1$s-1)/" + years);
      case Increment(int base, int target, int years) ->
          ifBoth(at(row, base), at(row, target), "(%2$s-%1$s)/" + years);
      case Difference(int base, int target) -> ifBoth(at(row, base), at(row, target), "%2$s-%1$s");
      case Sum(int from, int to) -> {
        String cells = at(top + from, column) + ":" + at(top + to, column);
        yield "IF(COUNT(" + cells + ")=0,\"\",SUM(" + cells + "))";
      }
      case Gap(int of, int below) ->
          ifBoth(at(top + below, column), at(top + of, column), "%2$s-%1$s");
    };
  }

  /// What the words in the same column of row `from` of the table say.
  String again(int from, int column) {
    return at(top + from, column);
  }

  /// What the number in the same column of row `from` of the table shows in `format`, as words,
  /// since a number counts once.
  String again(int from, int column, String format) {
    String cell = at(top + from, column);
    String whole = quoted(Figure.general(format, "0"));
    String parted = quoted(Figure.general(format, Figure.open("0.0", 1)));
    // In formulas each language of Excel has its own word for General.
    return whole.equals(parted)
        ? "TEXT(%s,%s)".formatted(cell, whole)
        : "IFERROR(TEXT(%1$s,IF(%1$s=INT(%1$s),%2$s,%3$s)),%1$s)".formatted(cell, whole, parted);
  }

  private static String quoted(String words) {
    return '"' + words.replace("\"", "\"\"") + '"';
  }

  /// Words are above every number, so a base in words ends in an error; a blank is 0.
  private static String ifPositive(String base, String target, String alsoIf, String result) {
    return ("IFERROR(IF(AND(%1$s>0," + alsoIf + ")," + result + ",\"\"),\"\")")
        .formatted(base, target);
  }

  private static String ifBoth(String base, String target, String result) {
    return ("IF(COUNT(%1$s,%2$s)=2," + result + ",\"\")").formatted(base, target);
  }

  private static String at(int row, int column) {
    return new CellReference(row, column).formatAsString();
  }
}
