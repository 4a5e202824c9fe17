package plandraft.recognize;

import java.util.List;
import plandraft.document.Cell;
import plandraft.document.Table;

/// The rows at the top of a table that belong above it, as workbooks have them: 附件2, a title, the
/// units of its values.
final class AboveTable {
  private static final String LABEL = "附\\s*[件表]\\s*[\\d一二三四五六七八九十]{0,3}\\s*[:：]?";
  private static final String ASIDE = "[（(].*[)）]";
  private static final int LEAST = 2;

  private AboveTable() {}

  /// How many there are: none unless there are several, of which one is the title.
  static int rows(Table table) {
    int count = 0;
    int titles = 0;
    boolean more = table.headerRows() == 0;
    while (more && count + LEAST < table.rows().size() && isAcross(table, count)) {
      String words = words(table.rows().get(count));
      boolean beside =
          words.matches(LABEL) || words.matches(ASIDE) && titles > 0 || UnitLines.isOne(words);
      titles += beside ? 0 : 1;
      more = titles < 2;
      count += more ? 1 : 0;
    }
    return count > 1 && titles > 0 ? count : 0;
  }

  /// The table without its first rows, under no name of its own.
  static Table below(Table table, int rows) {
    List<Table.Row> left = table.rows().subList(rows, table.rows().size());
    return new Table("", table.columns(), 0, left, table.frame());
  }

  private static boolean isAcross(Table table, int row) {
    List<Cell> cells = table.rows().get(row).cells();
    int width = table.columns().size();
    return width > 1
        && cells.size() == 1
        && cells.getFirst().columnSpan() >= width
        && cells.getFirst().rowSpan() == 1
        && !words(table.rows().get(row)).isEmpty();
  }

  private static String words(Table.Row row) {
    return row.cells().getFirst().content().printed().strip();
  }
}
