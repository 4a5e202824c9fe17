package plandraft.markup;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import plandraft.document.Cell;
import plandraft.document.Style;
import plandraft.document.Style.Align;
import plandraft.document.Table;
import plandraft.read.Omission;
import plandraft.read.Pieces;
import plandraft.read.Pieces.Look;
import plandraft.read.TableDraft;
import plandraft.read.Unreadable;
import plandraft.read.Unreadable.Why;

/// The tables of a page.
final class HtmlTables {
  private static final int WIDEST_SPAN = 500;
  private static final int TALLEST_SPAN = 65_534;
  private static final int DEEPEST = 400;
  private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\r\\f]+");
  private static final Pattern BROKEN_LINE =
      Pattern.compile("(?<=[\\u2e80-\\uffef]) (?=[\\u2e80-\\uffef])");

  private final Sheaf sheaf;

  HtmlTables(Sheaf sheaf) {
    this.sheaf = sheaf;
  }

  /// Reads `table`; tables in its cells become lines of them.
  void read(Element table) throws IOException {
    TableDraft draft = new TableDraft();
    int headers = 0;
    List<Integer> covered = new ArrayList<>();
    for (Element row : rows(table)) {
      List<Element> cells = row.children().stream().filter(HtmlTables::isCell).toList();
      boolean head =
          row.parent() != null && row.parent().nameIs("thead")
              || !cells.isEmpty() && cells.stream().allMatch(cell -> cell.nameIs("th"));
      headers += head && headers == draft.rows() ? 1 : 0;
      draft.row(cells(cells, covered), false, Optional.empty());
    }
    Element caption = table.selectFirst("> caption");
    if (caption != null && caption.hasText()) {
      sheaf.line(caption.text(), false);
    }
    Table made = draft.table("", List.of(), headers, true);
    if (!made.columns().isEmpty()) {
      sheaf.add(made);
    }
  }

  private static boolean isCell(Element element) {
    return (element.nameIs("td") || element.nameIs("th")) && !Css.isHidden(element);
  }

  private static List<Element> rows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      if (child.nameIs("tr")) {
        rows.add(child);
      } else if (child.nameIs("thead") || child.nameIs("tbody") || child.nameIs("tfoot")) {
        child.children().stream().filter(row -> row.nameIs("tr")).forEach(rows::add);
      }
    }
    rows.removeIf(Css::isHidden);
    return rows;
  }

  /// The cells of a row; `covered` holds for each column how many more rows a cell above covers.
  private List<Cell> cells(List<Element> elements, List<Integer> covered) throws IOException {
    List<Cell> cells = new ArrayList<>();
    int column = 0;
    for (Element element : elements) {
      column = free(column, covered);
      int width = span(element, "colspan", WIDEST_SPAN);
      int height = span(element, "rowspan", TALLEST_SPAN);
      cells.add(cell(element, column, height, width));
      for (int i = 0; i < width && column < WIDEST_SPAN; i++, column++) {
        while (covered.size() <= column) {
          covered.add(0);
        }
        covered.set(column, height);
      }
    }
    covered.replaceAll(rows -> Math.max(0, rows - 1));
    return cells;
  }

  private static int free(int from, List<Integer> covered) {
    int column = from;
    while (column < covered.size() && covered.get(column) > 0) {
      column++;
    }
    return column;
  }

  private Cell cell(Element element, int column, int height, int width) throws IOException {
    sheaf.meter().cells(1);
    Pieces pieces = new Pieces();
    lines(element, Css.look(element, Look.PLAIN), pieces, 0);
    pieces.strip();
    Style base = Sheaf.style(Optional.empty(), Css.align(element, Align.LEFT)).withId("cell");
    Pieces.Whole whole = pieces.take(base);
    boolean plain =
        whole.runs().stream().allMatch(run -> !run.bold() && run.font().isEmpty())
            && whole.runs().size() < 2;
    Cell.Content content =
        plain
            ? new Cell.Words(whole.runs().isEmpty() ? "" : whole.runs().getFirst().text())
            : new Cell.Runs(whole.runs());
    sheaf.meter().characters(content.printed().length());
    return new Cell(
        column, height, width, sheaf.book().id(whole.style()), content, Optional.empty());
  }

  /// The lines of a cell: paragraphs and breaks begin new ones.
  private void lines(Element element, Look look, Pieces pieces, int depth) throws IOException {
    if (depth > DEEPEST) {
      throw new Unreadable(Why.DEEP);
    }
    for (Node node : element.childNodes()) {
      if (node instanceof TextNode text) {
        String words = SPACES.matcher(text.getWholeText()).replaceAll(" ");
        pieces.words(look).append(BROKEN_LINE.matcher(words).replaceAll(""));
      } else if (node instanceof Element child && !Css.isHidden(child)) {
        child(child, Css.look(child, look), pieces, depth);
      }
    }
  }

  private void child(Element child, Look look, Pieces pieces, int depth) throws IOException {
    switch (child.normalName()) {
      case "script", "style", "rt" -> {}
      case "del" -> sheaf.notes().add(Omission.TRACKED);
      case "br" -> pieces.words(look).append('\n');
      case "img" -> sheaf.notes().add(Omission.LINKED);
      case "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "table" -> {
        if (child.nameIs("table")) {
          sheaf.notes().add(Omission.NESTED);
        }
        breakLine(look, pieces);
        lines(child, look, pieces, depth + 1);
        breakLine(look, pieces);
      }
      case "td", "th" -> {
        lines(child, look, pieces, depth + 1);
        pieces.words(look).append('\t');
      }
      default -> lines(child, look, pieces, depth + 1);
    }
  }

  private static void breakLine(Look look, Pieces pieces) {
    if (!pieces.isBlank() && !pieces.endsLine()) {
      pieces.words(look).append('\n');
    }
  }

  private static int span(Element cell, String name, int most) {
    String written = cell.attr(name).strip();
    return written.matches("[1-9][0-9]{0,4}") ? Math.min(Integer.parseInt(written), most) : 1;
  }
}
