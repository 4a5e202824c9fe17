package plandraft.excel;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import plandraft.document.Style;

/// The looks of a workbook's cells, each kept once.
final class Looks {
  private static final String GENERAL = "General";

  /// The font whose digits are the unit of column widths; in this size they are seven pixels wide
  /// everywhere.
  private static final String STANDARD = "宋体";

  private static final short STANDARD_HEIGHT = 210;

  private final Workbook workbook;
  private final Map<Style, Font> fonts = new HashMap<>();
  private final Map<Look, CellStyle> looks = new HashMap<>();

  Looks(Workbook workbook) {
    this.workbook = workbook;
    Font standard = workbook.getFontAt(0);
    standard.setFontName(STANDARD);
    standard.setFontHeight(STANDARD_HEIGHT);
  }

  /// How a cell looks.
  ///
  /// @param ruled whether it has borders
  /// @param quoted whether its words stay words though they begin like a formula
  private record Look(Style style, String format, boolean ruled, boolean quoted) {}

  /// The look of words.
  CellStyle words(String words, Style style, boolean ruled) {
    boolean quoted = !words.isEmpty() && "=+-@".indexOf(words.charAt(0)) >= 0;
    return looks.computeIfAbsent(new Look(style, GENERAL, ruled, quoted), this::make);
  }

  /// The look of a number in `format`.
  CellStyle number(String format, Style style, boolean ruled) {
    return looks.computeIfAbsent(new Look(style, format, ruled, false), this::make);
  }

  private CellStyle make(Look look) {
    CellStyle made = workbook.createCellStyle();
    made.setFont(fonts.computeIfAbsent(look.style(), this::font));
    made.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
    made.setQuotePrefixed(look.quoted());
    made.setWrapText(true);
    made.setAlignment(alignment(look.style().align()));
    made.setVerticalAlignment(VerticalAlignment.CENTER);
    if (look.ruled()) {
      made.setBorderTop(BorderStyle.THIN);
      made.setBorderRight(BorderStyle.THIN);
      made.setBorderBottom(BorderStyle.THIN);
      made.setBorderLeft(BorderStyle.THIN);
    }
    return made;
  }

  private Font font(Style style) {
    Font font = workbook.createFont();
    font.setFontName(style.eastAsian());
    font.setFontHeight((short) (style.halfPoints() * 10));
    font.setBold(style.bold());
    return font;
  }

  private static HorizontalAlignment alignment(Style.Align align) {
    return switch (align) {
      case LEFT, JUSTIFIED -> HorizontalAlignment.LEFT;
      case CENTRE -> HorizontalAlignment.CENTER;
      case RIGHT -> HorizontalAlignment.RIGHT;
    };
  }
}
