package plandraft.excel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import plandraft.document.Anchor;
import plandraft.document.Cell;
import plandraft.document.Cell.Amount;
import plandraft.document.Cell.Choice;
import plandraft.document.Cell.Computed;
import plandraft.document.Document;
import plandraft.document.Paragraph;
import plandraft.document.Spans;
import plandraft.document.Spans.Slot;
import plandraft.document.Style;
import plandraft.document.Table;
import plandraft.job.Progress;

/// Writes tables to the sheets of one workbook.
final class SheetWriter {
  /// A column's width is counted in parts of a digit.
  private static final int PARTS_OF_DIGIT = 256;

  private final XSSFWorkbook workbook;
  private final Map<String, Style> styles;
  private final Looks looks;
  private final Remarks remarks;
  private final Progress progress;
  private final long whole;
  private long done;

  SheetWriter(XSSFWorkbook workbook, Document document, Progress progress, long whole) {
    this.workbook = workbook;
    this.styles =
        document.styles().stream().collect(Collectors.toMap(Style::id, Function.identity()));
    this.looks = new Looks(workbook);
    this.remarks = Remarks.of(document.notes());
    this.progress = progress;
    this.whole = whole;
  }

  /// Fills `sheet` with `leaf`.
  void write(Leaf leaf, XSSFSheet sheet) {
    new Filling(leaf, sheet).fill();
  }

  /// One sheet being filled.
  private final class Filling {
    private final Leaf leaf;
    private final Table table;
    private final XSSFSheet sheet;
    private final XSSFDrawing drawing;
    private final int top;
    private final Formulas formulas;
    private final Choices choices = new Choices();
    private final List<List<Slot>> rows;
    private final Room room;

    Filling(Leaf leaf, XSSFSheet sheet) {
      this.leaf = leaf;
      this.table = leaf.table();
      this.sheet = sheet;
      this.drawing = sheet.createDrawingPatriarch();
      this.top = leaf.above().size();
      this.formulas = new Formulas(top);
      this.rows = Spans.of(table);
      this.room = Room.of(table, rows, styles);
    }

    void fill() {
      for (int i = 0; i < top; i++) {
        across(leaf.above().get(i), i);
      }
      double[] heights = room.heights(rows);
      for (int i = 0; i < rows.size(); i++) {
        row(i, heights[i]);
        progress.at(++done, whole);
      }
      for (int i = 0; i < leaf.below().size(); i++) {
        across(leaf.below().get(i), top + rows.size() + i);
      }
      for (int i = 0; i < table.columns().size(); i++) {
        sheet.setColumnWidth(i, (int) (room.width(i) * PARTS_OF_DIGIT));
      }
      sheet.setColumnHidden(table.columns().size(), true);
      choices.offer(sheet);
      Print.set(sheet, top, top + table.headerRows() - 1);
    }

    /// A title or note across the whole table.
    private void across(Paragraph paragraph, int number) {
      Row row = sheet.createRow(number);
      String words = paragraph.text();
      row.setHeightInPoints((float) room.height(words, paragraph.style()));
      XSSFCell made = (XSSFCell) row.createCell(0);
      made.setCellStyle(looks.words(words, styles.get(paragraph.style()), false));
      made.setCellValue(words);
      merge(number, number, 0, table.columns().size() - 1);
      remarks.put(paragraph.anchor(), made, drawing, workbook.getCreationHelper());
    }

    private void row(int number, double height) {
      Row row = sheet.createRow(top + number);
      row.setHeightInPoints((float) height);
      Optional<Anchor> anchor = table.rows().get(number).anchor();
      boolean unmarked = true;
      for (Slot slot : rows.get(number)) {
        XSSFCell first = slot(row, slot);
        if (slot.begins()) {
          remarks.put(slot.cell().anchor(), first, drawing, workbook.getCreationHelper());
        }
        if (unmarked && slot.begins() && slot.cell().rowSpan() == 1) {
          remarks.put(anchor, first, drawing, workbook.getCreationHelper());
          unmarked = false;
        }
      }
      anchor.ifPresent(part -> row.createCell(table.columns().size()).setCellValue(part.name()));
    }

    /// Writes a cell with all the places it covers in this row, so that its borders close.
    private XSSFCell slot(Row row, Slot slot) {
      Cell cell = slot.cell();
      Style style = styles.get(cell.style());
      for (int i = 0; i < cell.columnSpan(); i++) {
        row.createCell(cell.column() + i).setCellStyle(looks.words("", style, table.frame()));
      }
      XSSFCell first = (XSSFCell) row.getCell(cell.column());
      if (slot.begins()) {
        content(cell, first, style);
        int from = row.getRowNum();
        merge(
            from, from + cell.rowSpan() - 1, cell.column(), cell.column() + cell.columnSpan() - 1);
      }
      return first;
    }

    private void content(Cell cell, XSSFCell made, Style style) {
      switch (cell.content()) {
        case Amount amount ->
            Figure.of(amount.quantity())
                .ifPresentOrElse(
                    figure -> figure(figure, made, style),
                    () -> words(amount.printed(), made, style));
        case Computed computed -> computed(computed, made, style);
        case Choice choice -> {
          choices.add(choice.choices(), made.getRowIndex(), made.getColumnIndex());
          words(choice.printed(), made, style);
        }
        case Cell.Words words -> words(words.printed(), made, style);
        case Cell.Runs runs -> words(runs.printed(), made, style);
      }
    }

    private void figure(Figure figure, XSSFCell made, Style style) {
      made.setCellStyle(looks.number(figure.format(), style, table.frame()));
      made.setCellValue(figure.value().doubleValue());
    }

    private void computed(Computed computed, XSSFCell made, Style style) {
      made.setCellStyle(looks.number(Figure.format(computed), style, table.frame()));
      made.setCellFormula(
          formulas.of(computed.formula(), made.getRowIndex(), made.getColumnIndex()));
      // What a program shows that does not calculate.
      computed
          .value()
          .ifPresentOrElse(
              value -> made.setCellValue(value.doubleValue()), () -> made.setCellValue(""));
    }

    private void words(String words, XSSFCell made, Style style) {
      made.setCellStyle(looks.words(words, style, table.frame()));
      if (!words.isEmpty()) {
        made.setCellValue(words);
      }
    }

    private void merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
      if (lastRow > firstRow || lastColumn > firstColumn) {
        // Checking every new region against all others takes quadratic time; a table's cells do not
        // overlap.
        sheet.addMergedRegionUnsafe(
            new CellRangeAddress(firstRow, lastRow, firstColumn, lastColumn));
      }
    }
  }
}
