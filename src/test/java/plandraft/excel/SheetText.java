package plandraft.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import plandraft.document.Document;
import plandraft.document.Spans;
import plandraft.document.Spans.Slot;
import plandraft.document.Table;
import plandraft.job.Progress;

/// What a reader sees in the sheets of a workbook.
public final class SheetText {
  private static final Pattern QUOTED_PERCENT = Pattern.compile("(\"[^\"]*)%([^\"]*\")");

  private SheetText() {}

  /// A document's tables as a file.
  public static byte[] write(Document document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExcelFile.write(document, out, Progress.SILENT);
    return out.toByteArray();
  }

  /// Fails unless a file shows every cell of every table of a document as it is printed, merged
  /// cells again at the top of every page they reach.
  public static void assertShownBy(byte[] file, Document document) throws IOException {
    List<Leaf> leaves = Leaf.of(document);
    DataFormatter shown = new DataFormatter(Locale.ROOT);
    shown.setUseCachedValuesForFormulaCells(true);
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
      assertThat(workbook.getNumberOfSheets()).isEqualTo(leaves.size());
      for (int i = 0; i < leaves.size(); i++) {
        Table table = leaves.get(i).table();
        assertShown(workbook.getSheetAt(i), leaves.get(i).above().size(), Spans.of(table), shown);
      }
    }
  }

  private static void assertShown(
      XSSFSheet sheet, int top, List<List<Slot>> rows, DataFormatter shown) {
    for (int row = 0; row < rows.size(); row++) {
      boolean turned = top + row > 0 && sheet.isRowBroken(top + row - 1);
      for (Slot slot : rows.get(row)) {
        Cell cell = sheet.getRow(top + row).getCell(slot.cell().column());
        String printed = slot.begins() || turned ? slot.cell().content().printed() : "";
        assertThat(shown(cell, shown))
            .as("%s %s", sheet.getSheetName(), cell.getAddress())
            .isEqualTo(printed.replace("*", ""));
      }
    }
  }

  /// What a cell shows; POI takes even a quoted star for padding and a quoted % for hundredths, and
  /// knows no General among words.
  private static String shown(Cell cell, DataFormatter formatter) {
    boolean number = cell.getCellType() == CellType.NUMERIC;
    String format = cell.getCellStyle().getDataFormatString();
    String digits = format.equals("General") ? format : Figure.general(format, "0");
    String known = QUOTED_PERCENT.matcher(digits).replaceAll("$1\uFE6A$2");
    String shown =
        number && !known.equals(format)
            ? formatter.formatRawCellContents(cell.getNumericCellValue(), -1, known)
            : formatter.formatCellValue(cell);
    return shown.replace('\uFE6A', '%').replace("*", "");
  }
}
