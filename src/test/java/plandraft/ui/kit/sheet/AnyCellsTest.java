package plandraft.ui.kit.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds of every sheet: which spots are one cell, and where the cursor can go.
class AnyCellsTest {
  static Stream<Cells> sheets() {
    return AnySheet.first(80);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("sheets")
  void theSpotsOfACellAgreeAboutIt(Cells cells) {
    for (Spot spot : AnySheet.spots(cells.whole())) {
      Range span = cells.span(spot);
      assertThat(span.holds(spot.row(), spot.column())).isTrue();
      assertThat(AnySheet.spots(span)).allMatch(other -> cells.span(other).equals(span));
      assertThat(cells.whole(span)).isEqualTo(span);
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("sheets")
  void aRangeGrowsToTheSmallestOfWholeCells(Cells cells) {
    Random random = new Random(1);
    for (int i = 0; i < 30; i++) {
      Range range = AnySheet.range(cells, random);
      Range whole = cells.whole(range);
      assertThat(whole.with(range)).isEqualTo(whole);
      assertThat(cells.merges())
          .filteredOn(whole::meets)
          .allMatch(merge -> whole.with(merge).equals(whole));
      if (cells.merges().stream().noneMatch(range::meets)) {
        assertThat(whole).isEqualTo(range);
      }
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("sheets")
  void keysLeadBackToTheirSpots(Cells cells) {
    for (Spot spot : AnySheet.spots(cells.whole())) {
      At at = cells.at(spot).orElseThrow();
      assertThat(cells.row(at.row())).hasValue(spot.row());
      assertThat(cells.column(at.column())).hasValue(spot.column());
    }
    assertThat(cells.row("none")).isEmpty();
    assertThat(cells.column("none")).isEmpty();
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("sheets")
  void anyWalkStaysInsideAndSelectsWhereItIs(Cells cells) {
    Random random = new Random(2);
    Cursor cursor = Cursor.START;
    for (int i = 0; i < 120; i++) {
      Cursor.Step step = Cursor.Step.values()[random.nextInt(Cursor.Step.values().length)];
      boolean extend = random.nextInt(3) == 0;
      Cursor next = cursor.moved(step, extend, 3, cells);
      assertThat(cells.within(next.focus())).isEqualTo(next.focus());
      assertThat(next.anchor()).isEqualTo(extend ? cursor.anchor() : next.focus());
      Range range = next.range(cells);
      assertThat(range.holds(next.focus().row(), next.focus().column())).isTrue();
      assertThat(range.holds(next.anchor().row(), next.anchor().column())).isTrue();
      cursor = next;
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("sheets")
  void aStepAsideLeavesTheCellOrStaysAtTheEdge(Cells cells) {
    for (Spot spot : AnySheet.spots(cells.whole())) {
      Cursor at = Cursor.at(spot);
      Range span = cells.span(spot);
      Spot right = at.moved(Cursor.Step.RIGHT, false, 1, cells).focus();
      Spot left = at.moved(Cursor.Step.LEFT, false, 1, cells).focus();
      int last = cells.columns().size() - 1;
      assertThat(right).isEqualTo(new Spot(spot.row(), Math.min(last, span.right() + 1)));
      assertThat(left).isEqualTo(new Spot(spot.row(), Math.max(0, span.left() - 1)));
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("sheets")
  void tabComesToEveryMergedCellOnceAndBackTheSameWay(Cells cells) {
    List<Spot> homes =
        AnySheet.spots(cells.whole()).stream()
            .filter(spot -> cells.home(spot).equals(spot))
            .toList();
    assertThat(walk(cells, homes.getFirst(), false)).isEqualTo(homes);
    assertThat(walk(cells, homes.getLast(), true)).isEqualTo(homes.reversed());
  }

  private static List<Spot> walk(Cells cells, Spot from, boolean back) {
    return Stream.iterate(
            Optional.of(Cursor.at(from)),
            Optional::isPresent,
            at -> at.map(cursor -> cursor.next(back, cells)).filter(next -> !next.equals(at.get())))
        .map(cursor -> cursor.orElseThrow().focus())
        .toList();
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("sheets")
  void theCursorStaysOnItsKeysWhenRowsGo(Cells cells) {
    List<Row> others = cells.rows().stream().filter(row -> !row.key().equals("r0")).toList();
    Cells fewer = Cells.of(cells.columns(), others);
    for (Spot spot : AnySheet.spots(cells.whole())) {
      Spot kept = Cursor.at(spot).kept(cells, fewer).focus();
      if (spot.row() > 0) {
        assertThat(fewer.at(kept)).isEqualTo(cells.at(spot));
      } else {
        assertThat(kept).isEqualTo(fewer.within(spot));
      }
    }
  }

  @Test
  void twoRowsOfOneKeyAreRefused() {
    Row row = Row.of("r", "", () -> List.of(Cell.EMPTY));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Cells.of(List.of(Column.of("c", "", 1)), List.of(row, row)));
  }

  @Test
  void aSheetWithoutRowsHasNoPlaces() {
    assertThat(Cells.NONE.isEmpty()).isTrue();
    assertThat(Cells.NONE.at(new Spot(0, 0))).isEmpty();
    assertThat(Cells.NONE.within(new Spot(3, 3))).isEqualTo(new Spot(0, 0));
  }
}
