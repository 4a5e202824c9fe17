package plandraft.excel;

import org.apache.poi.ss.util.CellReference;
import plandraft.document.Cell.Formula;
import plandraft.document.Cell.Formula.Difference;
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
          "IFERROR((" + at(row, target) + "/" + at(row, base) + ")^(1/" + years + ")-1,\"\")";
      case Increment(int base, int target, int years) ->
          ifBoth(row, base, target, "(" + at(row, target) + "-" + at(row, base) + ")/" + years);
      case Difference(int base, int target) ->
          ifBoth(row, base, target, at(row, target) + "-" + at(row, base));
      case Sum(int from, int to) -> {
        String cells = at(top + from, column) + ":" + at(top + to, column);
        yield "IF(COUNT(" + cells + ")=0,\"\",SUM(" + cells + "))";
      }
    };
  }

  private static String ifBoth(int row, int base, int target, String result) {
    return "IF(COUNT(%s,%s)=2,%s,\"\")".formatted(at(row, base), at(row, target), result);
  }

  private static String at(int row, int column) {
    return new CellReference(row, column).formatAsString();
  }
}
