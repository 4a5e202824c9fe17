package plandraft.excel;

import java.util.List;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import plandraft.document.Split;

/// How a sheet is printed: A4 across, at the size at which its columns fill one page, header rows
/// on every page, numbered right on odd pages and left on even ones. The size is given rather than
/// left to the program to fit, since then the pages end where the sheet says.
final class Print {
  private static final double TWIPS_PER_INCH = 1440;
  private static final double TWIPS_PER_POINT = 20;
  private static final double PAPER_WIDTH = 16838;
  private static final double PAPER_HEIGHT = 11906;

  /// What a digit of a column's width is wide: seven of 96 pixels an inch.
  private static final double TWIPS_PER_DIGIT = 105;

  /// Printers differ by some hundredths.
  private static final double TIGHT = 0.96;

  private static final int PERCENT = 100;
  private static final int SMALLEST = 10;

  /// The margins of a page that lies across among upright ones (GB/T 9704-2012, 5.2), in twips.
  private static final int TOP = 1588;

  private static final int BOTTOM = 1474;
  private static final int LEFT = 1984;
  private static final int RIGHT = 2098;

  /// From the paper's lower edge to the page number, 7 mm below the type area.
  private static final int FOOTER = 797;

  /// 四号 (GB/T 9704-2012, 7.5).
  private static final double NUMBER_SIZE = 14;

  private Print() {}

  /// The size at which columns of `digits` together are printed, in hundredths.
  static int scale(double digits) {
    double fitting = (PAPER_WIDTH - LEFT - RIGHT) / (digits * TWIPS_PER_DIGIT) * TIGHT * PERCENT;
    return Math.clamp((int) fitting, SMALLEST, PERCENT);
  }

  /// How many points of a sheet's rows a page holds at `scale`.
  static double height(int scale) {
    return (PAPER_HEIGHT - TOP - BOTTOM) / TWIPS_PER_POINT * PERCENT / scale * TIGHT;
  }

  /// Sets up `sheet`, whose header rows are `first` to `last`, if it has any.
  ///
  /// @param ends the last row of every page but the last
  static void set(XSSFSheet sheet, int scale, int first, int last, List<Integer> ends) {
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(true);
    setup.setScale((short) scale);
    ends.forEach(sheet::setRowBreak);
    sheet.setMargin(PageMargin.TOP, TOP / TWIPS_PER_INCH);
    sheet.setMargin(PageMargin.BOTTOM, BOTTOM / TWIPS_PER_INCH);
    sheet.setMargin(PageMargin.LEFT, LEFT / TWIPS_PER_INCH);
    sheet.setMargin(PageMargin.RIGHT, RIGHT / TWIPS_PER_INCH);
    sheet.setMargin(PageMargin.FOOTER, FOOTER / TWIPS_PER_INCH);
    sheet.setHorizontallyCenter(true);
    sheet.getHeaderFooterProperties().setDifferentOddEven(true);
    HeaderFooter odd = sheet.getOddFooter();
    odd.setRight(inSize(scale) + "— &P —　");
    HeaderFooter even = sheet.getEvenFooter();
    even.setLeft(inSize(scale) + "　— &P —");
    if (last >= first) {
      sheet.setRepeatingRows(new CellRangeAddress(first, last, -1, -1));
      sheet.createFreezePane(0, last + 1);
    }
  }

  /// What sets a page number in its size, although it is printed at `scale` like the rest.
  private static String inSize(int scale) {
    return "&\"宋体,Regular\"&" + Math.round(NUMBER_SIZE * PERCENT / scale);
  }

  /// Has the pages of `sheet` end between the parts of a table, with the names on each of them.
  ///
  /// @param body the row below the table's headers
  static void part(XSSFSheet sheet, Split split, int body) {
    split.begins().forEach(begin -> sheet.setColumnBreak(begin - 1));
    sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, split.names() - 1));
    sheet.createFreezePane(split.names(), body);
  }
}
