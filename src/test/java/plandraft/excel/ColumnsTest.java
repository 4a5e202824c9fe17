package plandraft.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.document.Cell;
import plandraft.document.Document;
import plandraft.document.Spans;
import plandraft.document.Specimens;
import plandraft.document.Style;
import plandraft.document.Table;
import plandraft.quantity.Quantity;

/// The widths of columns that do not fit the page with every word in one line.
class ColumnsTest {
  private static final Document STYLED = Specimens.table();
  private static final Map<String, Style> STYLES =
      STYLED.styles().stream().collect(Collectors.toMap(Style::id, Function.identity()));
  private static final String STYLE = STYLED.styles().getLast().id();
  private static final Lettering LETTERING = new Lettering(STYLES.get(STYLE));
  private static final double PAGE = 150;
  private static final double NEARLY = 1e-3;

  private static Cell cell(int column, int rows, Cell.Content content) {
    return new Cell(column, rows, 1, STYLE, content, Optional.empty());
  }

  /// A table of a heading row and rows like one another, columns of the layout's `shares`.
  private static double[] widths(List<Integer> shares, List<String> head, List<String> row) {
    List<List<String>> rows = new ArrayList<>(Collections.nCopies(9, row));
    rows.addFirst(head);
    return widths(
        shares,
        rows.stream()
            .map(words -> IntStream.range(0, words.size()).mapToObj(i -> words(i, words)).toList())
            .toList());
  }

  private static Cell words(int column, List<String> words) {
    return cell(column, 1, new Cell.Words(words.get(column)));
  }

  private static double[] widths(List<Integer> shares, List<List<Cell>> rows) {
    Table table =
        new Table(
            "表",
            shares,
            1,
            rows.stream().map(cells -> new Table.Row(cells, false, Optional.empty())).toList(),
            true);
    return Columns.of(table, Spans.of(table), STYLES, 1);
  }

  private static List<Integer> equal(int columns) {
    return Collections.nCopies(columns, 1000);
  }

  private static double line(String words) {
    return LETTERING.width(words) + Lettering.MARGIN;
  }

  /// Between what the layout gives and what the rows hold: four times as much of the one is twice
  /// as much of the width, and four times as much of the other too.
  @ParameterizedTest
  @CsvSource({"1000, 1000, 60, 60, 1", "1000, 4000, 90, 90, 2", "1000, 1000, 45, 180, 2"})
  void longWordsShareThePage(int one, int other, int oneLong, int otherLong, double ratio) {
    double[] widths =
        widths(
            List.of(one, other),
            List.of("甲", "乙"),
            List.of("字".repeat(oneLong), "字".repeat(otherLong)));
    assertThat(widths[1] / widths[0]).isCloseTo(ratio, within(NEARLY));
    assertThat(widths[0] + widths[1]).isCloseTo(PAGE, within(NEARLY));
  }

  @Test
  void shortWordsStayInOneLineBesideLongOnes() {
    String name = "字".repeat(30);
    double[] widths =
        widths(
            equal(5),
            List.of("类别", "指标", "简单平均增长", "年均增量", "测算依据"),
            List.of("产业数字化水平", name, "12.5%", "1", name));
    assertThat(widths[0]).isEqualTo(line("产业数字化水平"));
    assertThat(widths[2]).isEqualTo(line("简单平均增长"));
    assertThat(widths[1]).isEqualTo(widths[4]).isGreaterThan(widths[0]);
  }

  /// Where short words leave longer ones no room, the longest of them wrap first and names last.
  @ParameterizedTest
  @CsvSource({"8, true, true", "11, false, true", "14, false, false"})
  void theLongestOfTheShortWrapFirst(int columns, boolean six, boolean three) {
    List<String> head = new ArrayList<>(List.of("地区"));
    List<String> row = new ArrayList<>(List.of("示例产业集聚区"));
    for (int i = 1; i < columns; i++) {
      head.add(i % 2 == 0 ? "六个字的指标" : "三个字");
      row.add(i == 1 ? "字".repeat(40) : "-");
    }
    double[] widths = widths(equal(columns), head, row);
    assertThat(widths[0]).isEqualTo(line("示例产业集聚区"));
    assertThat(widths[2] >= line("六个字的指标")).isEqualTo(six);
    assertThat(widths[3] >= line("三个字")).isEqualTo(three);
  }

  @Test
  void wordsOverSeveralRowsAskForLess() {
    List<List<Cell>> rows = new ArrayList<>();
    rows.add(List.of(words(0, List.of("类别")), cell(1, 1, new Cell.Words("内容"))));
    String goal = "字".repeat(100);
    for (int i = 0; i < 9; i++) {
      Cell measure = cell(1, 1, new Cell.Words(goal));
      rows.add(i == 0 ? List.of(cell(0, 9, new Cell.Words(goal)), measure) : List.of(measure));
    }
    double[] widths = widths(equal(2), rows);
    assertThat(widths[1] / widths[0]).isCloseTo(3, within(NEARLY));
  }

  /// A workbook shows ##### for a number that is wider than its column.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void noNumberIsWiderThanItsColumn(long seed) {
    Random random = new Random(seed);
    int columns = random.nextInt(8, 40);
    List<List<Cell>> rows = new ArrayList<>();
    for (int row = 0; row < 12; row++) {
      List<Cell> cells = new ArrayList<>();
      for (int column = 0; column < columns; column++) {
        BigDecimal number = new BigDecimal(random.nextLong(100_000_000_000L)).movePointLeft(2);
        boolean words = row == 0 || column % 4 == 0;
        cells.add(
            cell(
                column,
                1,
                words
                    ? new Cell.Words("字".repeat(random.nextInt(60)))
                    : new Cell.Amount(Quantity.read(number + "以上"))));
      }
      rows.add(cells);
    }
    double[] widths = widths(equal(columns), rows);
    assertThat(rows.stream().flatMap(List::stream))
        .filteredOn(cell -> cell.content() instanceof Cell.Amount)
        .allSatisfy(
            cell ->
                assertThat(widths[cell.column()])
                    .isGreaterThanOrEqualTo(line(cell.content().printed())));
  }

  @Test
  void aTableThatFitsIsAsWideAsItsWords() {
    double[] widths = widths(equal(3), List.of("序号", "名称", "备注"), List.of("1", "示例平台", ""));
    assertThat(widths)
        .containsExactly(
            Stream.of("", "示例平台", "备注").mapToDouble(words -> Math.max(7, line(words))).toArray());
    assertThat(Arrays.stream(widths).sum()).isLessThan(PAGE);
  }
}
