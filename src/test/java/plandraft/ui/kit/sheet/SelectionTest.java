package plandraft.ui.kit.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// What is selected of a sheet: two rows of group A, two of group B.
class SelectionTest {
  private static Selection selected(int row, int column, int toRow, int toColumn) {
    return new Selection(
        Sample.CELLS, new Cursor(new Spot(row, column), new Spot(toRow, toColumn)));
  }

  static Stream<Cells> sheets() {
    return AnySheet.first(40);
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1, 1, 1, 2, name",
    "0, 1, 2, 2, 1 2 3, name value",
    "3, 3, 2, 0, 3 4, group name value sum",
    "1, 0, 1, 0, 1 2, group"
  })
  void rowsAndColumnsAreNamedInTheirOrder(
      int row, int column, int toRow, int toColumn, String rows, String columns) {
    Selection selection = selected(row, column, toRow, toColumn);
    assertThat(String.join(" ", selection.rows())).isEqualTo(rows);
    assertThat(String.join(" ", selection.columns())).isEqualTo(columns);
    assertThat(selection.holds(new Spot(toRow, toColumn))).isTrue();
  }

  @Test
  void aCellOverSeveralRowsIsTypedIntoByItsFirst() {
    Edit edit = selected(1, 0, 1, 0).typed("甲").orElseThrow();
    assertThat(Sample.told(edit.changes())).containsExactly("1.group=甲");
    assertThat(edit.kind()).isEqualTo(Edit.Kind.TYPED);
    assertThat(Sample.told(selected(1, 2, 1, 2).typed("7").orElseThrow().changes()))
        .containsExactly("2.value=7");
  }

  @Test
  void withoutCellsNothingIsSelectedAndNothingComesOfIt() {
    Selection none = new Selection(Cells.NONE, Cursor.START);
    assertThat(none.focused()).isEmpty();
    assertThat(none.range()).isEmpty();
    assertThat(none.block()).isEmpty();
    assertThat(none.typed("甲")).isEmpty();
    assertThat(none.rows()).isEmpty();
    assertThat(none.cleared().isEmpty()).isTrue();
    assertThat(none.filledDown().isEmpty()).isTrue();
    assertThat(none.folding(Row.Fold.OPEN)).isEmpty();
  }

  @Test
  void intoAnEmptySheetABlockIsPastedFromItsFirstCell() {
    Cells empty = Cells.of(Sample.COLUMNS, List.of());
    Paste paste =
        new Selection(empty, Cursor.START).pasted(Sample.block("A\tone"), Taking.TEXTS.withRows());
    assertThat(Sample.told(paste.edit().added().getFirst()))
        .containsExactly(".group=A", ".name=one");
  }

  @ParameterizedTest
  @CsvSource({"0, 0, OPEN, true", "0, 0, CLOSED, false", "0, 1, OPEN, false", "1, 0, LEAF, true"})
  void aRowFoldsAtItsMarkAlone(int row, int column, Row.Fold fold, boolean folds) {
    Cells tree =
        Cells.of(
            List.of(Column.of("task", "任务", 100).treeing(), Column.of("unit", "单位", 100)),
            List.of(
                Row.of("t", "", 0, Row.Fold.OPEN, SelectionTest::two),
                Row.of("t1", "", 1, Row.Fold.LEAF, SelectionTest::two)));
    Selection selection = new Selection(tree, Cursor.at(new Spot(row, column)));
    assertThat(selection.folding(fold).isPresent()).isEqualTo(folds);
  }

  private static List<Cell> two() {
    return List.of(Cell.of("甲"), Cell.of("乙"));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("sheets")
  void whatIsSelectedIsWhatIsCopied(Cells cells) {
    Random random = new Random(9);
    for (int i = 0; i < 20; i++) {
      Range any = AnySheet.range(cells, random);
      Selection selection =
          new Selection(cells, new Cursor(any.first(), new Spot(any.bottom(), any.right())));
      Range range = selection.range().orElseThrow();
      Block block = selection.block().orElseThrow();
      assertThat(block.height()).isEqualTo(selection.rows().size()).isEqualTo(range.rows());
      assertThat(block.width()).isEqualTo(selection.columns().size()).isEqualTo(range.columns());
      for (Spot spot : AnySheet.spots(range)) {
        assertThat(selection.holds(spot)).isTrue();
        Optional<String> text = block.at(spot.row() - range.top(), spot.column() - range.left());
        boolean first = cells.span(spot).first().equals(spot);
        assertThat(text.filter(_ -> first))
            .isEqualTo(first ? Optional.of(cells.cell(spot).text()) : Optional.empty());
      }
    }
  }
}
