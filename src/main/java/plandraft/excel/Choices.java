package plandraft.excel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;

/// The cells of a sheet that offer a list of words.
final class Choices {
  /// A validation list written out holds no more characters.
  private static final int LONGEST = 255;

  private final Map<List<String>, CellRangeAddressList> cells = new LinkedHashMap<>();

  /// Has the cell at `row` and `column` offer `words`; a range above it that does the same grows.
  void add(List<String> words, int row, int column) {
    CellRangeAddressList ranges = cells.computeIfAbsent(words, list -> new CellRangeAddressList());
    for (CellRangeAddress range : ranges.getCellRangeAddresses()) {
      if (range.getFirstColumn() == column && range.getLastRow() == row - 1) {
        range.setLastRow(row);
        return;
      }
    }
    ranges.addCellRangeAddress(row, column, row, column);
  }

  /// Lets `sheet` offer them; other words stay allowed, since a list is no law. Lists with a comma
  /// in their words or too long for a cell are left out.
  void offer(Sheet sheet) {
    DataValidationHelper make = sheet.getDataValidationHelper();
    cells.forEach(
        (words, ranges) -> {
          boolean sayable = words.stream().noneMatch(word -> word.contains(","));
          if (sayable && String.join(",", words).length() <= LONGEST) {
            DataValidation list =
                make.createValidation(
                    make.createExplicitListConstraint(words.toArray(String[]::new)), ranges);
            list.setErrorStyle(DataValidation.ErrorStyle.WARNING);
            list.setShowErrorBox(true);
            sheet.addValidationData(list);
          }
        });
  }
}
