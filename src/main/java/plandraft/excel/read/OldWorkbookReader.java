package plandraft.excel.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import plandraft.document.Document;
import plandraft.document.Document.Note;
import plandraft.document.Document.Origin;
import plandraft.document.Document.Part;
import plandraft.document.Style.Align;
import plandraft.excel.read.RawSheet.Area;
import plandraft.excel.read.RawSheet.RawCell;
import plandraft.excel.read.RawSheet.RawRow;
import plandraft.read.Meter;
import plandraft.read.Notes;
import plandraft.read.Omission;
import plandraft.read.Places;
import plandraft.read.StandardPage;
import plandraft.read.StyleBook;
import plandraft.read.Unreadable;
import plandraft.read.Unreadable.Why;

/// Reads workbooks of Excel 97 to 2003 (.xls) through the object model of the library: it takes
/// memory as it likes, so it belongs into a process of its own.
public final class OldWorkbookReader {
  private static final int LAST_COLUMN = 256;

  private final HSSFWorkbook workbook;
  private final Meter meter;
  private final Notes notes;
  private final StyleBook book = new StyleBook();
  private final Places places = new Places();
  private final List<Note> remarks = new ArrayList<>();
  private final NumberText numbers;

  private OldWorkbookReader(HSSFWorkbook workbook, Meter meter, Notes notes) {
    this.workbook = workbook;
    this.meter = meter;
    this.notes = notes;
    this.numbers = new NumberText(workbook.getInternalWorkbook().isUsing1904DateWindowing());
  }

  /// Reads `file`; what the document does not hold is added to `notes`.
  ///
  /// @throws Unreadable if it is no workbook that could be read
  public static Document read(String name, Path file, Meter meter, Notes notes) throws IOException {
    try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true);
        HSSFWorkbook workbook = new HSSFWorkbook(files)) {
      OldWorkbookReader reader = new OldWorkbookReader(workbook, meter, notes);
      List<Part> pages = reader.pages();
      if (pages.isEmpty()) {
        throw new Unreadable(Why.BLANK);
      }
      return new Document(
          name, new Origin("", Optional.empty()), reader.book.styles(), pages, reader.remarks);
    } catch (EncryptedDocumentException locked) {
      throw new Unreadable(Why.ENCRYPTED, locked);
    } catch (OldExcelFormatException older) {
      throw new Unreadable(Why.ANCIENT, older);
    }
  }

  private List<Part> pages() throws IOException {
    List<Part> pages = new ArrayList<>();
    for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
      HSSFSheet sheet = workbook.getSheetAt(i);
      if (workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE) {
        notes.add(Omission.HIDDEN_CELLS);
        continue;
      }
      RawSheet raw = raw(sheet);
      SheetBlocks blocks =
          new SheetBlocks(
              sheet.getSheetName(),
              Plane.of(raw, notes, meter),
              raw.frozen(),
              CellRemarks.of(sheet.getCellComments().values()),
              book,
              places);
      blocks.lay(meter);
      int before = remarks.size();
      blocks.notes().forEach(note -> remarks.add(note.behind(before)));
      if (!blocks.blocks().isEmpty()) {
        boolean wide = sheet.getPrintSetup().getLandscape();
        pages.add(new Part(wide ? StandardPage.LANDSCAPE : StandardPage.PORTRAIT, blocks.blocks()));
      }
    }
    return pages;
  }

  private RawSheet raw(HSSFSheet sheet) throws IOException {
    RawSheet raw = new RawSheet();
    for (Row row : sheet) {
      meter.at(row.getRowNum(), sheet.getLastRowNum());
      List<RawCell> cells = new ArrayList<>();
      for (Cell cell : row) {
        meter.cells(1);
        cells.add(cell((HSSFCell) cell));
      }
      if (row.getZeroHeight()) {
        raw.hiddenRows().add(row.getRowNum());
      }
      raw.rows().add(new RawRow(row.getRowNum(), cells));
    }
    for (CellRangeAddress range : sheet.getMergedRegions()) {
      raw.merged()
          .add(
              new Area(
                  range.getFirstRow(),
                  range.getFirstColumn(),
                  range.getLastRow(),
                  range.getLastColumn()));
    }
    for (int column = 0; column < LAST_COLUMN; column++) {
      if (sheet.isColumnHidden(column)) {
        raw.hide(column, column);
      }
    }
    if (sheet.getPaneInformation() != null && sheet.getPaneInformation().isFreezePane()) {
      raw.freeze(sheet.getPaneInformation().getHorizontalSplitPosition());
    }
    return raw;
  }

  private RawCell cell(HSSFCell cell) {
    if (cell.getCellType() == CellType.FORMULA) {
      notes.add(Omission.FORMULAS);
    }
    CellLook look = look(cell.getCellStyle());
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    String words =
        switch (type) {
          case NUMERIC ->
              numbers.print(
                  Double.toString(cell.getNumericCellValue()), look.formatNumber(), look.format());
          case STRING -> SharedWords.plain(cell.getRichStringCellValue().getString());
          case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
          case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
          default -> "";
        };
    return new RawCell(cell.getColumnIndex(), words, look);
  }

  private CellLook look(HSSFCellStyle style) {
    HSSFFont font = style.getFont(workbook);
    boolean ruled =
        style.getBorderTop() != BorderStyle.NONE
            || style.getBorderBottom() != BorderStyle.NONE
            || style.getBorderLeft() != BorderStyle.NONE
            || style.getBorderRight() != BorderStyle.NONE;
    Align align =
        switch (style.getAlignment()) {
          case CENTER, CENTER_SELECTION -> Align.CENTRE;
          case RIGHT -> Align.RIGHT;
          case JUSTIFY, DISTRIBUTED -> Align.JUSTIFIED;
          default -> Align.LEFT;
        };
    int number = style.getDataFormat();
    String builtin = NumberText.builtin(number);
    String format = style.getDataFormatString();
    boolean own = number >= 164 || builtin.equals("General");
    return new CellLook(
        number,
        own && format != null ? format : builtin,
        ruled,
        CellLooks.style(font.getFontName(), font.getFontHeight() / 10, font.getBold(), align));
  }
}
