package plandraft.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.document.Cell;
import plandraft.document.Table;

class KeptTest {
  private static final Cells CELLS = new Cells(false);
  private static final List<Integer> WIDTHS = List.of(2000, 2000, 2000);

  /// A row of one line is so high.
  private static final int LINE = CELLS.height(cell(0, 1, "字"), WIDTHS);

  @Test
  void rowsThatShareACellStayTogether() {
    assertThat(kept(10, row(cell(0, 2, "类")), row(), row(cell(0, 1, "类"))))
        .containsExactly(true, false, false);
  }

  @Test
  void cellsWithBoundariesOfTheirOwnChainRows() {
    assertThat(kept(10, row(cell(0, 2, "类")), row(cell(2, 2, "单位")), row()))
        .containsExactly(true, true, false);
  }

  @Test
  void aCategoryThatNoPageHoldsMayBreakButNotWhatItHolds() {
    Table.Row[] rows = {
      row(cell(0, 6, "类"), cell(1, 2, "项")),
      row(),
      row(cell(1, 2, "项")),
      row(),
      row(cell(1, 2, "项")),
      row()
    };
    assertThat(kept(5, rows)).containsExactly(true, false, true, false, true, false);
  }

  @Test
  void whatAPageHalfEmptyWouldBeLeftForMayBreakWithinACategory() {
    Table.Row[] rows = {
      row(cell(0, 6, "类"), cell(1, 3, "项")), row(), row(), row(cell(1, 3, "项")), row(), row()
    };
    assertThat(kept(5, rows)).containsExactly(false, false, false, false, true, false);
    assertThat(kept(6, rows)).containsExactly(true, true, true, true, true, false);
  }

  @ParameterizedTest
  @CsvSource({"7, 0", "8, 1", "15, 1", "16, 2", "22, 2", "23, 3"})
  void theRowsThatTheWordsOfALongCellNeedStayTogether(int characters, int kept) {
    Table.Row[] rows = new Table.Row[10];
    Arrays.fill(rows, row());
    rows[0] = row(cell(0, 10, "字".repeat(characters)));
    List<Boolean> marks = kept(5, rows);
    assertThat(marks.subList(0, kept)).doesNotContain(false);
    assertThat(marks.subList(kept, 8)).doesNotContain(true);
  }

  @Test
  void wordsThatNeedMoreThanAPageKeepNothing() {
    Table.Row[] rows = new Table.Row[10];
    Arrays.fill(rows, row());
    rows[0] = row(cell(0, 10, "字".repeat(7 * 8)));
    assertThat(kept(5, rows).subList(0, 8)).doesNotContain(true);
  }

  @ParameterizedTest
  @CsvSource({"4, 0", "5, 0", "6, 1", "20, 1"})
  void theLastRowOfATableLongerThanAPageIsNotLeftAlone(int rows, int kept) {
    List<Boolean> marks =
        kept(5, Stream.generate(KeptTest::row).limit(rows).toArray(Table.Row[]::new));
    assertThat(marks.stream().filter(mark -> mark)).hasSize(kept);
    assertThat(marks.get(rows - 2)).isEqualTo(kept > 0);
  }

  @ParameterizedTest
  @CsvSource({"20, 0", "21, 4", "40, 4"})
  void theLastPageOfATableIsAQuarterFull(int rows, int kept) {
    List<Boolean> marks =
        kept(20, Stream.generate(KeptTest::row).limit(rows).toArray(Table.Row[]::new));
    assertThat(marks.subList(0, rows - 1 - kept)).doesNotContain(true);
    assertThat(marks.subList(rows - 1 - kept, rows - 1)).doesNotContain(false);
  }

  @Test
  void aLongCategoryIsNotChainedToTheLastRows() {
    Table.Row[] rows = new Table.Row[24];
    Arrays.fill(rows, row());
    rows[10] = row(cell(0, 12, "类"));
    List<Boolean> marks = kept(20, rows);
    assertThat(marks.subList(21, 23)).containsExactly(false, true);
  }

  @Test
  void categoriesGoBeforeWhatLiesAcrossThem() {
    assertThat(kept(3, row(cell(0, 2, "类")), row(cell(2, 2, "单位")), row(cell(0, 2, "类")), row()))
        .containsExactly(true, false, true, false);
  }

  @Test
  void theLinesOfAMergedCellCount() {
    String long20 = "字".repeat(20 * 7);
    assertThat(kept(3, row(cell(0, 2, long20)), row())).containsExactly(false, false);
    assertThat(kept(40, row(cell(0, 2, long20)), row())).containsExactly(true, false);
  }

  @Test
  void whatWasKeptStaysKept() {
    Table.Row explained = new Table.Row(List.of(cell(0, 1, "末")), true, Optional.empty());
    assertThat(Kept.together(List.of(explained), CELLS, WIDTHS, 10).getFirst().keepWithNext())
        .isTrue();
  }

  private static List<Boolean> kept(int lines, Table.Row... rows) {
    return Kept.together(List.of(rows), CELLS, WIDTHS, lines * LINE).stream()
        .map(Table.Row::keepWithNext)
        .toList();
  }

  private static Table.Row row(Cell... merged) {
    List<Cell> cells = new ArrayList<>(List.of(merged));
    cells.add(cell(2, 1, "字"));
    return new Table.Row(cells, false, Optional.empty());
  }

  private static Cell cell(int column, int rows, String words) {
    return new Cell(column, rows, 1, "cell", new Cell.Words(words), Optional.empty());
  }
}
