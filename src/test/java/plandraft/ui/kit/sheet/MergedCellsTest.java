package plandraft.ui.kit.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.ui.kit.sheet.Cursor.Step;

/// Cells merged over rows and columns: how keys pass them, how they are copied and pasted.
///
/// The cells, a letter each, `B` over two columns, `E` over two rows, `I` over both:
///
///     A B B D
///     E F G H
///     E I I L
///     M I I P
class MergedCellsTest {
  private static final Cells CELLS =
      cells(4, "AB.D", "EFGH", ".I.L", "M..P")
          .merging(List.of(new Range(0, 1, 0, 2), new Range(1, 0, 2, 0), new Range(2, 1, 3, 2)));

  private static Cells cells(int columns, String... lines) {
    List<Row> rows = new ArrayList<>();
    for (String line : lines) {
      List<Cell> cells =
          line.chars().mapToObj(c -> Cell.of(c == '.' ? "" : Character.toString(c))).toList();
      rows.add(Row.of("r" + rows.size(), "", () -> cells));
    }
    return Cells.of(
        IntStream.range(0, columns)
            .mapToObj(column -> Column.of(Integer.toString(column), "", 80))
            .toList(),
        rows);
  }

  private static Cursor at(int row, int column) {
    return Cursor.at(new Spot(row, column));
  }

  @ParameterizedTest
  @CsvSource({
    "RIGHT, 0, 1, 0, 3",
    "LEFT, 0, 3, 0, 2",
    "LEFT, 0, 2, 0, 0",
    "DOWN, 1, 0, 3, 0",
    "UP, 2, 0, 0, 0",
    "DOWN, 1, 2, 2, 2",
    "UP, 3, 2, 1, 2",
    "RIGHT, 3, 1, 3, 3",
    "DOWN, 2, 1, 2, 1"
  })
  void aStepPassesAMergedCellAtOnce(Step step, int row, int column, int toRow, int toColumn) {
    assertThat(at(row, column).moved(step, false, 10, CELLS)).isEqualTo(at(toRow, toColumn));
  }

  @Test
  void tabVisitsEachCellOnce() {
    List<String> visited = new ArrayList<>();
    Cursor cursor = Cursor.START;
    Cursor before;
    do {
      visited.add(CELLS.cell(cursor.focus()).text());
      before = cursor;
      cursor = cursor.next(false, CELLS);
    } while (!cursor.equals(before));
    assertThat(String.join("", visited)).isEqualTo("ABDEFGHILMP");
    List<String> back = new ArrayList<>();
    do {
      back.add(CELLS.cell(cursor.focus()).text());
      before = cursor;
      cursor = cursor.next(true, CELLS);
    } while (!cursor.equals(before));
    assertThat(back).isEqualTo(visited.reversed());
  }

  @Test
  void aRangeGrowsToWholeCells() {
    assertThat(new Cursor(new Spot(1, 1), new Spot(0, 2)).range(CELLS))
        .isEqualTo(new Range(0, 1, 1, 2));
    assertThat(new Cursor(new Spot(1, 0), new Spot(2, 1)).range(CELLS))
        .isEqualTo(new Range(1, 0, 3, 2));
    assertThat(at(3, 2).range(CELLS)).isEqualTo(new Range(2, 1, 3, 2));
    assertThat(at(3, 2).target(CELLS)).isEqualTo(new Range(2, 1, 2, 1));
  }

  @Test
  void mergedCellsAreCopiedMergedAndReadBack() {
    Block block = Block.of(CELLS, CELLS.whole());
    assertThat(block.merges())
        .containsExactlyInAnyOrder(
            new Range(0, 1, 0, 2), new Range(1, 0, 2, 0), new Range(2, 1, 3, 2));
    String html = HtmlTable.write(block);
    assertThat(html)
        .contains("<td colspan=\"2\">B</td>")
        .contains("<td rowspan=\"2\">E</td>")
        .contains("<td rowspan=\"2\" colspan=\"2\">I</td>");
    Block read = HtmlTable.read(html).orElseThrow();
    assertThat(read.rows()).isEqualTo(block.rows());
    assertThat(read.merges()).containsExactlyInAnyOrderElementsOf(block.merges());
    assertThat(TabText.write(block)).isEqualTo("A\tB\t\tD\nE\tF\tG\tH\n\tI\t\tL\nM\t\t\tP");
  }

  @Test
  void partOfAMergedCellIsCopiedAsFarAsItIsSelected() {
    Block block = Block.of(CELLS, new Range(2, 1, 2, 3));
    assertThat(block.merges()).containsExactly(new Range(0, 0, 0, 1));
    assertThat(block.at(0, 0)).contains("I");
    assertThat(block.at(0, 1)).isEmpty();
  }

  @Test
  void aMergeThatReachesOutOfItsTableIsCut() {
    Block block = HtmlTable.read("<table><tr><td rowspan=9>a<td>b</table>").orElseThrow();
    assertThat(block.merges()).isEmpty();
    Block two = HtmlTable.read("<table><tr><td rowspan=9>a<td>b<tr><td>c</table>").orElseThrow();
    assertThat(two.merges()).containsExactly(new Range(0, 0, 1, 0));
  }

  private static final Block MERGED =
      new Block(
          List.of(
              List.of(Optional.of("x"), Optional.empty()),
              List.of(Optional.of("y"), Optional.of("z"))),
          List.of(new Range(0, 0, 0, 1)));

  @Test
  void aMergedBlockBringsItsShapeWhereTheSheetTakesIt() {
    Taking all = Taking.TEXTS.withRows().withColumns().withMerges();
    Paste paste = Pasting.paste(CELLS, new Range(1, 1, 1, 1), MERGED, all);
    assertThat(Sample.told(paste.edit().changes())).containsExactly("r1.1=x", "r2.1=y", "r2.2=z");
    assertThat(paste.edit().shape())
        .isEqualTo(
            new Edit.Shape(0, Optional.of(new Range(1, 1, 2, 2)), List.of(new Range(1, 1, 1, 2))));
    assertThat(paste.reshaped()).isTrue();
    Paste texts = Pasting.paste(CELLS, new Range(1, 1, 1, 1), MERGED, Taking.TEXTS);
    assertThat(texts.edit().shape()).isEqualTo(Edit.Shape.SAME);
    assertThat(Sample.told(texts.edit().changes())).containsExactly("r1.1=x", "r2.1=y");
  }

  @Test
  void aBlockAtTheCornerAddsRowsAndColumns() {
    Taking all = Taking.TEXTS.withRows().withColumns().withMerges();
    Paste paste = Pasting.paste(CELLS, new Range(3, 3, 3, 3), MERGED, all);
    assertThat(Sample.told(paste.edit().changes())).containsExactly("r3.3=x");
    assertThat(paste.edit().added()).hasSize(1);
    assertThat(Sample.told(paste.edit().added().getFirst())).containsExactly(".3=y", ".4=z");
    assertThat(paste.edit().shape().columns()).isEqualTo(1);
    Preview preview = Preview.of(CELLS, paste.edit());
    assertThat(preview.cells().rows()).hasSize(5);
    assertThat(preview.cells().columns()).hasSize(5);
    assertThat(preview.cells().cell(new Spot(4, 4)).text()).isEqualTo("z");
    assertThat(preview.cells().merges()).contains(new Range(3, 3, 3, 4));
    assertThat(preview.proposed())
        .containsExactlyInAnyOrder(new Spot(3, 3), new Spot(4, 3), new Spot(4, 4));
  }

  @Test
  void aPlainBlockMeetsAMergedCellOnce() {
    Paste paste =
        Pasting.paste(CELLS, new Range(2, 1, 2, 1), Sample.block("1\t2", "3\t4"), Taking.TEXTS);
    assertThat(Sample.told(paste.edit().changes())).containsExactly("r2.1=1");
    assertThat(paste.refused()).isZero();
  }

  @Test
  void rowsAreAddedAboveTheSums() {
    Cells summed = cells(2, "AB", "CD", "==").framed(Frame.of(1, 1, 0));
    Paste paste =
        Pasting.paste(
            summed, new Range(1, 0, 1, 0), Sample.block("c\td", "e\tf"), Taking.TEXTS.withRows());
    assertThat(Sample.told(paste.edit().changes())).containsExactly("r1.0=c", "r1.1=d");
    assertThat(Sample.told(paste.edit().added().getFirst())).containsExactly(".0=e", ".1=f");
    Preview preview = Preview.of(summed, paste.edit());
    assertThat(preview.cells().rows().stream().map(row -> row.cells().getFirst().text()))
        .containsExactly("A", "c", "e", "=");
  }

  @Test
  void amongTheSumsNothingIsAdded() {
    Cells summed = cells(2, "AB", "CD", "==").framed(Frame.of(1, 1, 0));
    Taking all = Taking.TEXTS.withRows().withColumns().withMerges();
    Paste paste = Pasting.paste(summed, new Range(2, 0, 2, 0), Sample.block("c\td", "e\tf"), all);
    assertThat(Sample.told(paste.edit().changes())).containsExactly("r2.0=c", "r2.1=d");
    assertThat(paste.edit().added()).isEmpty();
    assertThat(paste.refused()).isEqualTo(2);
    assertThat(Sample.told(Pasting.clear(summed, new Range(2, 0, 2, 1)).changes()))
        .containsExactly("r2.0=", "r2.1=");
  }

  @Test
  void rangesKnowEachOther() {
    Range range = new Range(1, 1, 2, 3);
    assertThat(range.meets(new Range(2, 3, 5, 5))).isTrue();
    assertThat(range.meets(new Range(3, 1, 3, 1))).isFalse();
    assertThat(range.with(new Range(0, 2, 0, 5))).isEqualTo(new Range(0, 1, 2, 5));
    assertThat(range.shifted(1, -1)).isEqualTo(new Range(2, 0, 3, 2));
    assertThat(Stream.of(range.rows(), range.columns())).containsExactly(2, 3);
  }
}
