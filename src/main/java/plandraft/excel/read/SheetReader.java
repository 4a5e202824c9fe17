package plandraft.excel.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plandraft.excel.read.RawSheet.Area;
import plandraft.excel.read.RawSheet.RawCell;
import plandraft.excel.read.RawSheet.RawRow;
import plandraft.excel.read.RawSheet.Repeat;
import plandraft.office.Xml;
import plandraft.read.Meter;
import plandraft.read.Notes;
import plandraft.read.Omission;

/// Reads the cells of a sheet while its XML goes by.
final class SheetReader {
  private static final int LAST_ROW = 1_048_575;
  private static final int LAST_COLUMN = 16_383;
  private static final int MOST_MERGED = 200_000;

  /// A formula that says what another cell says, perhaps as words in a number's format.
  private static final Pattern REPEAT =
      Pattern.compile("=?(?:TEXT\\()?([A-Z]{1,3}[0-9]{1,7})(?:,.*\\))?", Pattern.DOTALL);

  private final Xml xml;
  private final SharedWords shared;
  private final CellLooks looks;
  private final NumberText numbers;
  private final Notes notes;
  private final Meter meter;
  private final RawSheet sheet = new RawSheet();
  private int row = -1;

  SheetReader(
      Xml xml, SharedWords shared, CellLooks looks, NumberText numbers, Notes notes, Meter meter) {
    this.xml = xml;
    this.shared = shared;
    this.looks = looks;
    this.numbers = numbers;
    this.notes = notes;
    this.meter = meter;
  }

  /// The sheet whose XML it reads.
  RawSheet read() throws IOException {
    xml.children(
        () -> {
          switch (xml.name()) {
            case "sheetViews" -> xml.children(() -> xml.children(this::pane));
            case "cols" -> xml.children(this::columns);
            case "sheetData" -> xml.children(this::row);
            case "mergeCells" -> xml.children(this::merged);
            case "pageSetup" -> {
              if (xml.attribute("orientation").equals("landscape")) {
                sheet.lieAcross();
              }
            }
            case "oleObjects", "controls" -> notes.add(Omission.OBJECTS);
            default -> {}
          }
        });
    return sheet;
  }

  private void pane() {
    if (xml.name().equals("pane") && xml.attribute("state").startsWith("frozen")) {
      sheet.freeze(Math.clamp(xml.number("ySplit", 0), 0, LAST_ROW));
    }
  }

  private void columns() {
    if (xml.has("hidden")) {
      sheet.hide(xml.number("min", 1) - 1, xml.number("max", 1) - 1);
    }
  }

  private void row() throws IOException {
    meter.cells(1);
    row = Math.clamp(xml.number("r", row + 2) - 1, 0, LAST_ROW);
    if (xml.has("hidden")) {
      sheet.hiddenRows().add(row);
    }
    List<RawCell> cells = new ArrayList<>();
    int[] column = {-1};
    xml.children(
        () -> {
          if (xml.name().equals("c")) {
            column[0] = column(xml.attribute("r")).orElse(column[0] + 1);
            meter.cells(1);
            cells.add(cell(column[0]));
          }
        });
    if (!cells.isEmpty()) {
      sheet.rows().add(new RawRow(row, cells));
    }
  }

  private RawCell cell(int column) throws IOException {
    CellLook look = looks.of(xml.number("s", 0));
    String type = xml.attribute("t");
    String[] words = {""};
    xml.children(
        () -> {
          switch (xml.name()) {
            case "v" -> words[0] = xml.text();
            case "is" -> words[0] = SharedWords.item(xml);
            case "f" -> formula(xml.text(), column);
            default -> {}
          }
        });
    return new RawCell(column, printed(type, words[0], look), look);
  }

  private void formula(String formula, int column) {
    Matcher repeat = REPEAT.matcher(formula);
    String place = repeat.matches() ? repeat.group(1) : "";
    Optional<Integer> above = line(place).filter(line -> line < row);
    if (above.isPresent() && column(place).filter(of -> of == column).isPresent()) {
      sheet.repeats().add(new Repeat(row, column, above.get()));
    } else {
      notes.add(Omission.FORMULAS);
    }
  }

  private String printed(String type, String value, CellLook look) {
    return switch (type) {
      case "s" -> shared.of(value);
      case "inlineStr", "e" -> value;
      case "str" -> SharedWords.plain(value);
      case "b" -> value.strip().equals("1") ? "TRUE" : "FALSE";
      case "d" -> value;
      default -> value.isEmpty() ? "" : numbers.print(value, look.formatNumber(), look.format());
    };
  }

  private void merged() {
    String[] corners = xml.attribute("ref").split(":");
    Optional<Integer> left = column(corners[0]);
    Optional<Integer> right = column(corners[corners.length - 1]);
    Optional<Integer> top = line(corners[0]);
    Optional<Integer> bottom = line(corners[corners.length - 1]);
    if (left.isPresent()
        && right.isPresent()
        && top.isPresent()
        && bottom.isPresent()
        && sheet.merged().size() < MOST_MERGED) {
      sheet.merged().add(new Area(top.get(), left.get(), bottom.get(), right.get()));
    }
  }

  /// The column of a place such as B12, counted from 0.
  static Optional<Integer> column(String place) {
    int column = 0;
    for (int i = 0; i < place.length() && column <= LAST_COLUMN; i++) {
      char c = place.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        column = column * 26 + c - 'A' + 1;
      } else if (c != '$') {
        break;
      }
    }
    return column == 0 || column > LAST_COLUMN + 1 ? Optional.empty() : Optional.of(column - 1);
  }

  /// The row of a place such as B12, counted from 0.
  static Optional<Integer> line(String place) {
    String digits = place.replaceAll("[^0-9]", "");
    if (digits.isEmpty() || digits.length() > 7) {
      return Optional.empty();
    }
    int line = Integer.parseInt(digits) - 1;
    return line < 0 || line > LAST_ROW ? Optional.empty() : Optional.of(line);
  }
}
