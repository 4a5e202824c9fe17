package plandraft.excel;

import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/// How a sheet is printed: A4 across, one page wide, header rows on every page, numbered right on
/// odd pages and left on even ones.
final class Print {
  private static final double TWIPS_PER_INCH = 1440;

  /// The margins of a page that lies across among upright ones (GB/T 9704-2012, 5.2), in twips.
  private static final int TOP = 1588;

  private static final int BOTTOM = 1474;
  private static final int LEFT = 1984;
  private static final int RIGHT = 2098;

  /// From the paper's lower edge to the page number, 7 mm below the type area.
  private static final int FOOTER = 797;

  private static final String NUMBER = "&\"宋体,Regular\"&14— &P —";

  private Print() {}

  /// Sets up `sheet`, whose header rows are `first` to `last`, if it has any.
  static void set(XSSFSheet sheet, int first, int last) {
    PrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
    setup.setLandscape(true);
    sheet.setFitToPage(true);
    setup.setFitWidth((short) 1);
    setup.setFitHeight((short) 0);
    sheet.setMargin(PageMargin.TOP, TOP / TWIPS_PER_INCH);
    sheet.setMargin(PageMargin.BOTTOM, BOTTOM / TWIPS_PER_INCH);
    sheet.setMargin(PageMargin.LEFT, LEFT / TWIPS_PER_INCH);
    sheet.setMargin(PageMargin.RIGHT, RIGHT / TWIPS_PER_INCH);
    sheet.setMargin(PageMargin.FOOTER, FOOTER / TWIPS_PER_INCH);
    sheet.setHorizontallyCenter(true);
    sheet.getHeaderFooterProperties().setDifferentOddEven(true);
    HeaderFooter odd = sheet.getOddFooter();
    odd.setRight(NUMBER + "　");
    HeaderFooter even = sheet.getEvenFooter();
    even.setLeft("&\"宋体,Regular\"&14　— &P —");
    if (last >= first) {
      sheet.setRepeatingRows(new CellRangeAddress(first, last, -1, -1));
      sheet.createFreezePane(0, last + 1);
    }
  }
}
