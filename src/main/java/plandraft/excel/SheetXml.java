package plandraft.excel;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import plandraft.office.Markup;

/// The cells of a sheet, written into what the library has made of the rest of it.
///
/// @param columns how many columns it has
record SheetXml(int columns, List<Line> lines, List<CellRangeAddress> merged) {
  private static final String NO_CELLS = "<sheetData/>";

  /// Words that a workbook would read as one character by its number.
  private static final String ESCAPE = "_(?=x[0-9A-Fa-f]{4}_)";

  /// Writes `rest`, a sheet without cells, and the cells; `written` hears of every row.
  void write(InputStream rest, OutputStream out, Runnable written) throws IOException {
    String sheet = new String(rest.readAllBytes(), StandardCharsets.UTF_8);
    int at = sheet.indexOf(NO_CELLS);
    if (at < 0) {
      throw new IOException("a sheet that should have no cells yet: " + sheet);
    }
    String[] names =
        IntStream.range(0, columns)
            .mapToObj(CellReference::convertNumToColString)
            .toArray(String[]::new);
    Markup xml = Markup.onto(out).put(sheet.substring(0, at)).put("<sheetData>");
    for (int i = 0; i < lines.size(); i++) {
      line(lines.get(i), Integer.toString(i + 1), names, xml);
      written.run();
    }
    xml.put("</sheetData>");
    merged(xml);
    xml.put(sheet.substring(at + NO_CELLS.length())).flush();
  }

  private static void line(Line line, String number, String[] names, Markup xml)
      throws IOException {
    xml.put("<row r=\"").put(number).put("\" ht=\"").put(Double.toString(line.height()));
    xml.put("\" customHeight=\"1\">");
    for (Line.Place place : line.places()) {
      for (int i = 0; i < place.width(); i++) {
        xml.put("<c r=\"").put(names[place.column() + i]).put(number);
        xml.put("\" s=\"").put(place.look()).put("\"");
        value(i == 0 ? place.value() : new Line.Nothing(), xml);
      }
    }
    xml.put("</row>");
  }

  private static void value(Line.Value value, Markup xml) throws IOException {
    switch (value) {
      case Line.Nothing() -> xml.put("/>");
      case Line.Number(BigDecimal number) ->
          xml.put("><v>").put(number.toPlainString()).put("</v></c>");
      case Line.Words(String words) -> {
        // What Excel itself writes around words with blank ends, though the schema knows it not.
        boolean blankEnds = words.strip().length() < words.length();
        xml.put(" t=\"inlineStr\"><is><t").put(blankEnds ? " xml:space=\"preserve\">" : ">");
        xml.text(escaped(words));
        xml.put("</t></is></c>");
      }
      case Line.Calculated(String formula, Optional<BigDecimal> result) -> {
        xml.put(result.isPresent() ? "><f>" : " t=\"str\"><f>").text(formula).put("</f><v>");
        xml.put(result.map(BigDecimal::toPlainString).orElse("")).put("</v></c>");
      }
      case Line.Repeated(String formula, String words) -> {
        xml.put(" t=\"str\"><f>").text(formula).put("</f><v>");
        xml.text(escaped(words)).put("</v></c>");
      }
    }
  }

  private static String escaped(String words) {
    return words.contains("_x") ? words.replaceAll(ESCAPE, "_x005F_") : words;
  }

  private void merged(Markup xml) throws IOException {
    if (!merged.isEmpty()) {
      xml.put("<mergeCells count=\"").put(merged.size()).put("\">");
      for (CellRangeAddress range : merged) {
        xml.put("<mergeCell ref=\"").put(range.formatAsString()).put("\"/>");
      }
      xml.put("</mergeCells>");
    }
  }
}
