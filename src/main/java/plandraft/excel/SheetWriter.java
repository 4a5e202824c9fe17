package plandraft.excel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.util.CellRangeAddress;
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
import plandraft.excel.Line.Place;
import plandraft.excel.Line.Value;

/// Sets up the sheets of one workbook and says what their cells hold.
final class SheetWriter {
  /// A column's width is counted in parts of a digit.
  private static final int PARTS_OF_DIGIT = 256;

  /// How much smaller a table is printed rather than leave its last rows to a second page.
  private static final List<Double> SMALLER = List.of(1.08, 1.16);

  /// Excel takes little more ends of pages; longer sheets it parts itself.
  private static final int MOST_PAGES = 1000;

  private final Map<String, Style> styles;
  private final Looks looks;
  private final Remarks remarks;

  SheetWriter(XSSFWorkbook workbook, Document document) {
    this.styles =
        document.styles().stream().collect(Collectors.toMap(Style::id, Function.identity()));
    this.looks = new Looks(workbook);
    this.remarks = Remarks.of(document.notes());
  }

  /// Sets up `sheet` for `leaf` and gives its cells.
  SheetXml write(Leaf leaf, XSSFSheet sheet) {
    return new Filling(leaf, sheet).fill();
  }

  /// One sheet being filled.
  private final class Filling {
    private final Leaf leaf;
    private final Table table;
    private final int columns;
    private final XSSFSheet sheet;
    private final int top;
    private final Formulas formulas;
    private final Choices choices = new Choices();
    private final List<List<Slot>> rows;
    private Room room;
    private int scale;
    private final List<Line> lines = new ArrayList<>();
    private final List<CellRangeAddress> merged = new ArrayList<>();

    Filling(Leaf leaf, XSSFSheet sheet) {
      this.leaf = leaf;
      this.table = leaf.table().cut();
      this.columns = table.columns().size();
      this.sheet = sheet;
      this.top = leaf.above().size();
      this.formulas = new Formulas(top);
      this.rows = Spans.of(table);
      this.room = Room.of(table, rows, styles);
      this.scale = Print.scale(room.width());
    }

    SheetXml fill() {
      leaf.above().forEach(this::across);
      List<Integer> ends = new ArrayList<>();
      for (Pagination.Page page : fitted()) {
        page(page);
        ends.add(lines.size() - 1);
      }
      ends.subList(Math.max(0, ends.size() - 1), ends.size()).clear();
      leaf.below().forEach(this::across);
      for (int i = 0; i < columns; i++) {
        sheet.setColumnWidth(i, (int) (room.width(i) * PARTS_OF_DIGIT));
      }
      sheet.setColumnHidden(columns, true);
      sheet.setDimensionOverride(new CellRangeAddress(0, lines.size() - 1, 0, columns));
      choices.offer(sheet);
      Print.set(sheet, scale, top, top + table.headerRows() - 1, ends);
      table.split().ifPresent(split -> Print.part(sheet, split, top + table.headerRows()));
      return new SheetXml(columns + 1, lines, merged);
    }

    /// The rows as they are printed, on one page if they are little more than that.
    private List<Pagination.Page> fitted() {
      List<Pagination.Page> pages = pages(Print.height(scale));
      Room usual = room;
      int full = scale;
      for (int i = 0; i < SMALLER.size() && pages.size() == 2; i++) {
        double more = SMALLER.get(i);
        room = Room.of(table, rows, styles, more);
        scale = Math.min((int) (full / more), Print.scale(room.width()));
        List<Pagination.Page> fewer = pages(Print.height(scale));
        pages = fewer.size() == 1 ? fewer : pages;
      }
      if (pages.size() > 1) {
        room = usual;
        scale = full;
      }
      return pages;
    }

    /// The rows as they are printed on pages that hold `high` points of them.
    private List<Pagination.Page> pages(double high) {
      double head = Arrays.stream(room.fitted(rows.subList(0, table.headerRows()))).sum();
      Pagination.Paper paper =
          new Pagination.Paper(high - across(leaf.above()), high - head, across(leaf.below()));
      List<Pagination.Page> pages = Pagination.of(rows, table.headerRows(), room, paper);
      return pages.size() > MOST_PAGES ? List.of(new Pagination.Page(rows, Map.of())) : pages;
    }

    private double across(List<Paragraph> paragraphs) {
      return paragraphs.stream().mapToDouble(this::height).sum();
    }

    private double height(Paragraph paragraph) {
      return room.height(paragraph.text(), paragraph.style());
    }

    private void page(Pagination.Page page) {
      double[] heights = room.fitted(page.rows());
      for (int i = 0; i < heights.length; i++) {
        row(page.rows().get(i), heights[i], i == 0 ? page.again() : Map.of());
      }
    }

    /// A title or note across the whole table, or its first part.
    private void across(Paragraph paragraph) {
      String words = paragraph.text();
      CellStyle look = looks.words(words, styles.get(paragraph.style()), false);
      remarks.put(paragraph.anchor(), lines.size(), 0, sheet);
      merge(1, 0, table.split().map(split -> split.begins().getFirst()).orElse(columns));
      lines.add(
          new Line(
              height(paragraph), List.of(new Place(0, 1, look.getIndex(), new Line.Words(words)))));
    }

    private void row(List<Slot> row, double height, Map<Integer, Integer> again) {
      List<Place> places = new ArrayList<>(columns + 1);
      Optional<Anchor> anchor = table.rows().get(lines.size() - top).anchor();
      boolean unmarked = true;
      for (Slot slot : row) {
        Cell cell = slot.cell();
        Optional<Integer> begun = Optional.ofNullable(again.get(cell.column()));
        places.add(begun.map(from -> again(cell, from)).orElseGet(() -> place(slot)));
        if (slot.begins()) {
          remarks.put(cell.anchor(), lines.size(), cell.column(), sheet);
          if (unmarked && cell.rowSpan() == 1) {
            remarks.put(anchor, lines.size(), cell.column(), sheet);
            unmarked = false;
          }
          merge(cell.rowSpan(), cell.column(), cell.columnSpan());
        }
      }
      anchor.ifPresent(part -> places.add(new Place(columns, 1, 0, new Line.Words(part.name()))));
      lines.add(new Line(height, places));
    }

    /// A cell over all the places it covers in this row, so that its borders close.
    private Place place(Slot slot) {
      Cell cell = slot.cell();
      if (!slot.begins()) {
        return words(cell, "");
      }
      return switch (cell.content()) {
        case Amount amount ->
            Figure.of(amount.quantity())
                .map(figure -> number(cell, figure.format(), new Line.Number(figure.value())))
                .orElseGet(() -> words(cell, amount.printed()));
        case Computed computed ->
            number(
                cell,
                Figure.format(computed),
                new Line.Calculated(
                    formulas.of(computed.formula(), lines.size(), cell.column()),
                    computed.value()));
        case Choice choice -> {
          choices.add(choice.choices(), lines.size(), cell.column());
          yield words(cell, choice.printed());
        }
        case Cell.Words words -> words(cell, words.printed());
        case Cell.Runs runs -> words(cell, runs.printed());
      };
    }

    /// What began on a page before, in row `from` of the table.
    private Place again(Cell cell, int from) {
      String printed = cell.content().printed();
      Optional<String> format = format(cell.content());
      String formula =
          format
              .map(number -> formulas.again(from, cell.column(), number))
              .orElseGet(() -> formulas.again(from, cell.column()));
      CellStyle look = looks.words(printed, styles.get(cell.style()), table.frame());
      Value value = printed.isEmpty() ? new Line.Nothing() : new Line.Repeated(formula, printed);
      return new Place(cell.column(), cell.columnSpan(), look.getIndex(), value);
    }

    private static Optional<String> format(Cell.Content content) {
      return switch (content) {
        case Amount amount -> Figure.of(amount.quantity()).map(Figure::format);
        case Computed computed -> Optional.of(Figure.format(computed));
        case Choice _, Cell.Words _, Cell.Runs _ -> Optional.empty();
      };
    }

    private Place number(Cell cell, String format, Value value) {
      CellStyle look = looks.number(format, styles.get(cell.style()), table.frame());
      return new Place(cell.column(), cell.columnSpan(), look.getIndex(), value);
    }

    private Place words(Cell cell, String words) {
      CellStyle look = looks.words(words, styles.get(cell.style()), table.frame());
      Value value = words.isEmpty() ? new Line.Nothing() : new Line.Words(words);
      return new Place(cell.column(), cell.columnSpan(), look.getIndex(), value);
    }

    private void merge(int height, int column, int width) {
      if (height > 1 || width > 1) {
        int row = lines.size();
        merged.add(new CellRangeAddress(row, row + height - 1, column, column + width - 1));
      }
    }
  }
}
