package plandraft.ui.kit.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.select.Elements;

/// Cells as the HTML table that Excel, Word, WPS and LibreOffice put on the clipboard.
final class HtmlTable {
  private static final int WIDEST_SPAN = 1000;
  private static final Pattern BROKEN_LINE =
      Pattern.compile("(?<=[\\u2e80-\\uffef]) (?=[\\u2e80-\\uffef])");

  private HtmlTable() {}

  /// The first table of some HTML, its merged cells spread over the places they cover; nothing
  /// where there is no table.
  static Optional<Block> read(String html) {
    return Optional.ofNullable(Jsoup.parse(html).selectFirst("table")).map(HtmlTable::block);
  }

  /// The HTML of a block, its merged cells merged.
  static String write(Block block) {
    StringBuilder html = new StringBuilder("<meta charset=\"utf-8\"><table>");
    for (int row = 0; row < block.height(); row++) {
      html.append("<tr>");
      for (int column = 0; column < block.width(); column++) {
        Spot spot = new Spot(row, column);
        Optional<Range> merge =
            block.merges().stream().filter(range -> range.first().equals(spot)).findFirst();
        block
            .at(row, column)
            .ifPresent(
                text ->
                    html.append("<td")
                        .append(attribute("rowspan", merge.map(Range::rows).orElse(1)))
                        .append(attribute("colspan", merge.map(Range::columns).orElse(1)))
                        .append('>')
                        .append(Entities.escape(text))
                        .append("</td>"));
      }
      html.append("</tr>");
    }
    return html.append("</table>").toString();
  }

  private static String attribute(String name, int span) {
    return span > 1 ? " " + name + "=\"" + span + "\"" : "";
  }

  private static Block block(Element table) {
    List<List<Optional<String>>> rows = new ArrayList<>();
    List<Range> merges = new ArrayList<>();
    List<Integer> covered = new ArrayList<>();
    for (Element tr : table.select("tr")) {
      if (tr.closest("table") == table) {
        rows.add(row(tr.select("> td, > th"), covered, rows.size(), merges));
      }
    }
    int last = rows.size() - 1;
    return new Block(
        rows,
        merges.stream()
            .map(merge -> merge.bottom() > last ? merge.until(last) : merge)
            .filter(merge -> !merge.single())
            .toList());
  }

  /// One row; `covered` holds for each column how many more rows a merged cell covers.
  private static List<Optional<String>> row(
      Elements cells, List<Integer> covered, int at, List<Range> merges) {
    List<Optional<String>> row = new ArrayList<>();
    for (Element cell : cells) {
      skipCovered(row, covered);
      int width = span(cell, "colspan");
      int height = span(cell, "rowspan");
      merges.add(new Range(at, row.size(), at + height - 1, row.size() + width - 1));
      for (int i = 0; i < width; i++) {
        cover(covered, row.size(), height - 1);
        row.add(i == 0 ? Optional.of(text(cell)) : Optional.empty());
      }
    }
    skipCovered(row, covered);
    return row;
  }

  private static void skipCovered(List<Optional<String>> row, List<Integer> covered) {
    while (row.size() < covered.size() && covered.get(row.size()) > 0) {
      cover(covered, row.size(), covered.get(row.size()) - 1);
      row.add(Optional.empty());
    }
  }

  private static void cover(List<Integer> covered, int column, int rows) {
    while (covered.size() <= column) {
      covered.add(0);
    }
    covered.set(column, rows);
  }

  private static int span(Element cell, String name) {
    String written = cell.attr(name).strip();
    return written.matches("[1-9][0-9]{0,4}")
        ? Math.min(Integer.parseInt(written), WIDEST_SPAN)
        : 1;
  }

  /// The cell's words; a line broken within Chinese text is no space.
  private static String text(Element cell) {
    return BROKEN_LINE.matcher(cell.text().replace('\u00a0', ' ').strip()).replaceAll("");
  }
}
