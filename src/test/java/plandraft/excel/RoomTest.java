package plandraft.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.document.Cell;
import plandraft.document.Document;
import plandraft.document.Spans;
import plandraft.document.Spans.Slot;
import plandraft.document.Specimens;
import plandraft.document.Style;
import plandraft.document.Table;

/// How wide the columns of a sheet are and how high its rows.
class RoomTest {
  private static final Document STYLED = Specimens.table();
  private static final Map<String, Style> STYLES =
      STYLED.styles().stream().collect(Collectors.toMap(Style::id, Function.identity()));
  private static final String STYLE = STYLED.styles().getLast().id();
  private static final Lettering LETTERING = new Lettering(STYLES.get(STYLE));

  /// What a page holds, in digits.
  private static final double PAGE = 150;

  private static final double NEARLY = 1e-6;

  private static Cell cell(int column, int rows, int columns, String words) {
    return new Cell(column, rows, columns, STYLE, new Cell.Words(words), Optional.empty());
  }

  private static Table.Row row(List<Cell> cells) {
    return new Table.Row(cells, false, Optional.empty());
  }

  private static Table table(int columns, List<List<Cell>> rows) {
    List<Integer> widths = IntStream.range(0, columns).mapToObj(_ -> 1000).toList();
    return new Table("表", widths, 1, rows.stream().map(RoomTest::row).toList(), true);
  }

  private static Room room(Table table) {
    return Room.of(table, Spans.of(table), STYLES);
  }

  @ParameterizedTest
  @CsvSource({
    "'', 7, nothing is narrower than a number",
    "示例指标名称, 0, as wide as its words",
    "'短\n示例指标名称\n短', 0, as wide as the longest of its lines"
  })
  void aColumnIsAsWideAsItsWords(String words, double least, String what) {
    Room room = room(table(1, List.of(List.of(cell(0, 1, 1, "列")), List.of(cell(0, 1, 1, words)))));
    assertThat(room.width(0))
        .as(what)
        .isEqualTo(Math.max(least, LETTERING.width(words) + Lettering.MARGIN));
  }

  @Test
  void longTextGivesWayToShortColumns() {
    String prose = "坚持以示范引领、分类推进为原则，".repeat(20);
    Room room =
        room(
            table(
                2,
                List.of(
                    List.of(cell(0, 1, 1, "指标名称"), cell(1, 1, 1, "测算依据")),
                    List.of(cell(0, 1, 1, "增加值"), cell(1, 1, 1, prose)))));
    assertThat(room.width(0)).isEqualTo(LETTERING.width("指标名称") + Lettering.MARGIN);
    assertThat(room.width()).isLessThanOrEqualTo(PAGE).isGreaterThan(PAGE - 1);
  }

  @Test
  void aCellOverSeveralColumnsWidensTheFirst() {
    String wide = "一个标题跨两列而且比它们都长得多";
    Room room =
        room(
            table(
                3,
                List.of(
                    List.of(cell(0, 1, 2, wide), cell(2, 1, 1, "列")),
                    List.of(cell(0, 1, 1, "1"), cell(1, 1, 1, "2"), cell(2, 1, 1, "3")))));
    assertThat(room.width(0) + room.width(1)).isEqualTo(LETTERING.width(wide) + Lettering.MARGIN);
    assertThat(room.width(1)).isEqualTo(room.width(2));
  }

  @Test
  void mergedRowsShareWhatTheirCellNeedsMore() {
    Table table =
        table(
            2,
            List.of(
                List.of(cell(0, 1, 1, "类别"), cell(1, 1, 1, "名称")),
                List.of(cell(0, 2, 1, "一\n二\n三\n四\n五"), cell(1, 1, 1, "甲")),
                List.of(cell(1, 1, 1, "乙"))));
    double[] heights = room(table).fitted(Spans.of(table));
    double line = LETTERING.height("", PAGE);
    assertThat(heights[0]).isEqualTo(line);
    assertThat(heights[1]).isEqualTo(heights[2]).isGreaterThan(line);
    assertThat(heights[1] + heights[2]).isEqualTo(LETTERING.height("一\n二\n三\n四\n五", PAGE));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void noTableIsWiderThanThePageAndNoLineHidden(long seed) {
    Random random = new Random(seed);
    int columns = random.nextInt(1, 9);
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      List<Cell> cells = new ArrayList<>();
      for (int column = 0; column < columns; ) {
        int span = random.nextInt(5) == 0 ? Math.min(2, columns - column) : 1;
        cells.add(
            cell(
                column,
                1,
                span,
                "示例，\n".repeat(random.nextInt(3)) + "字".repeat(random.nextInt(40))));
        column += span;
      }
      rows.add(cells);
    }
    Table table = table(columns, rows);
    Room room = room(table);
    List<List<Slot>> slots = Spans.of(table);
    double[] heights = room.fitted(slots);
    assertThat(room.width()).isLessThanOrEqualTo(PAGE + NEARLY);
    for (int i = 0; i < heights.length; i++) {
      for (Slot slot : slots.get(i)) {
        int from = slot.cell().column();
        double width =
            IntStream.range(from, from + slot.cell().columnSpan()).mapToDouble(room::width).sum();
        assertThat(heights[i] + NEARLY)
            .isGreaterThanOrEqualTo(
                LETTERING.height(slot.cell().content().printed(), width + NEARLY));
      }
    }
    assertThat(Arrays.stream(heights).min().orElseThrow())
        .isGreaterThanOrEqualTo(LETTERING.height("", PAGE));
  }
}
