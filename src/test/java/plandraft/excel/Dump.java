package plandraft.excel;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.PaneInformation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A workbook as text: everything a reader would see or print.
final class Dump {
  private final StringBuilder text = new StringBuilder();

  private Dump() {}

  static String of(XSSFWorkbook workbook) {
    Dump dump = new Dump();
    for (Sheet sheet : workbook) {
      dump.sheet((XSSFSheet) sheet);
    }
    return dump.text.toString();
  }

  private void sheet(XSSFSheet sheet) {
    line("=== " + sheet.getSheetName());
    line("titles " + sheet.getRepeatingRows() + ", pane " + pane(sheet));
    line("odd " + sheet.getOddFooter().getRight() + ", even " + sheet.getEvenFooter().getLeft());
    line(
        "merged "
            + sheet.getMergedRegions().stream()
                .map(region -> region.formatAsString())
                .collect(Collectors.joining(" ")));
    for (Row row : sheet) {
      line("row " + (row.getRowNum() + 1) + " " + row.getHeightInPoints());
      for (Cell cell : row) {
        cell(sheet, cell);
      }
    }
  }

  private void cell(XSSFSheet sheet, Cell cell) {
    String width =
        String.format(Locale.ROOT, "%.1f", sheet.getColumnWidth(cell.getColumnIndex()) / 256.0);
    List<String> parts =
        List.of(
            cell.getAddress().formatAsString(),
            width,
            cell.getCellType().toString(),
            cell.toString().replace("\n", "\\n"),
            cell.getCellStyle().getDataFormatString(),
            cell.getCellStyle().getBorderTop().toString(),
            cell.getCellComment() == null
                ? ""
                : cell.getCellComment().getString().getString().replace("\n", "\\n"));
    line("  " + String.join(" | ", parts).stripTrailing());
  }

  private void line(String words) {
    text.append(words).append('\n');
  }

  private static int pane(XSSFSheet sheet) {
    PaneInformation pane = sheet.getPaneInformation();
    return pane == null ? 0 : pane.getHorizontalSplitPosition();
  }
}
