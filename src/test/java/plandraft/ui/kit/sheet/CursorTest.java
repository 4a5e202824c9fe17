package plandraft.ui.kit.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import plandraft.ui.kit.sheet.Cursor.Step;

class CursorTest {
  private static final Cells CELLS = Sample.CELLS;

  @Test
  void stepsStopAtTheEdges() {
    Cursor start = Cursor.START;
    assertThat(start.moved(Step.UP, false, 10, CELLS)).isEqualTo(start);
    assertThat(start.moved(Step.LEFT, false, 10, CELLS)).isEqualTo(start);
    assertThat(start.moved(Step.END, false, 10, CELLS).focus()).isEqualTo(new Spot(3, 3));
    assertThat(at(3, 3).moved(Step.DOWN, false, 10, CELLS)).isEqualTo(at(3, 3));
    assertThat(at(1, 2).moved(Step.PAGE_DOWN, false, 2, CELLS)).isEqualTo(at(3, 2));
    assertThat(at(1, 2).moved(Step.PAGE_UP, false, 2, CELLS)).isEqualTo(at(0, 2));
    assertThat(at(1, 2).moved(Step.ROW_END, false, 2, CELLS)).isEqualTo(at(1, 3));
    assertThat(at(1, 2).moved(Step.ROW_START, false, 2, CELLS)).isEqualTo(at(1, 0));
    assertThat(at(1, 2).moved(Step.BOTTOM, false, 2, CELLS)).isEqualTo(at(3, 2));
    assertThat(at(1, 2).moved(Step.TOP, false, 2, CELLS)).isEqualTo(at(0, 2));
    assertThat(at(1, 2).moved(Step.START, false, 2, CELLS)).isEqualTo(at(0, 0));
  }

  @Test
  void stepsPassOverAMergedCellAtOnce() {
    assertThat(at(0, 0).moved(Step.DOWN, false, 10, CELLS)).isEqualTo(at(2, 0));
    assertThat(at(3, 0).moved(Step.UP, false, 10, CELLS)).isEqualTo(at(1, 0));
    assertThat(at(2, 0).moved(Step.DOWN, false, 10, CELLS)).isEqualTo(at(2, 0));
  }

  @Test
  void aMergedCellIsSelectedWhole() {
    assertThat(at(1, 0).range(CELLS)).isEqualTo(new Range(0, 0, 1, 0));
    assertThat(at(1, 1).range(CELLS).single()).isTrue();
  }

  @Test
  void extendingKeepsTheAnchor() {
    Cursor extended = at(1, 2).moved(Step.UP, true, 10, CELLS).moved(Step.RIGHT, true, 10, CELLS);
    assertThat(extended.anchor()).isEqualTo(new Spot(1, 2));
    assertThat(extended.range(CELLS)).isEqualTo(new Range(0, 2, 1, 3));
  }

  @Test
  void tabGoesOnToTheNextRowAndEndsAtTheLastCell() {
    assertThat(at(0, 3).next(false, CELLS)).isEqualTo(at(1, 0));
    assertThat(at(1, 0).next(true, CELLS)).isEqualTo(at(0, 3));
    assertThat(at(3, 3).next(false, CELLS)).isEqualTo(at(3, 3));
    assertThat(at(0, 0).next(true, CELLS)).isEqualTo(at(0, 0));
  }

  @Test
  void theFocusStaysOnItsRowWhenOthersComeAndGo() {
    Cells fewer =
        Cells.of(
            Sample.COLUMNS,
            List.of(Sample.row("0", "A", "zero", "0"), Sample.row("3", "B", "three", "30")));
    assertThat(at(2, 1).kept(CELLS, fewer)).isEqualTo(at(1, 1));
    assertThat(at(0, 1).kept(CELLS, fewer)).isEqualTo(at(0, 1));
    assertThat(new Cursor(new Spot(0, 1), new Spot(2, 1)).kept(CELLS, fewer)).isEqualTo(at(1, 1));
    assertThat(new Cursor(new Spot(2, 1), new Spot(2, 2)).kept(CELLS, fewer).range(fewer))
        .isEqualTo(new Range(1, 1, 1, 2));
    assertThat(at(3, 3).kept(CELLS, Cells.NONE)).isEqualTo(Cursor.START);
  }

  private static Cursor at(int row, int column) {
    return Cursor.at(new Spot(row, column));
  }
}
