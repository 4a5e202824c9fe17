package plandraft.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import plandraft.document.Cell;
import plandraft.document.Spans;
import plandraft.document.Table;
import plandraft.read.EdgedTable.Edged;
import plandraft.read.Unreadable.Why;

/// Tables whose rows name the right edges of their cells only.
class EdgedTableTest {
  private final EdgedTable table = new EdgedTable();

  @Test
  void columnsAreWhereAnyRowHasAnEdge() throws Unreadable {
    table.row(List.of(cell(1000, "a"), cell(3000, "b")), true);
    table.row(List.of(cell(2000, "c"), cell(3000, "d")), false);
    assertThat(taken()).containsExactly("0×1 a", "1×2 b", "/", "0×2 c", "2×1 d", "/");
  }

  @Test
  void edgesNearOneAnotherAreOne() throws Unreadable {
    table.row(List.of(cell(1000, "a"), cell(2000, "b")), false);
    table.row(List.of(cell(1029, "c"), cell(1985, "d")), false);
    assertThat(taken()).containsExactly("0×1 a", "1×1 b", "/", "0×1 c", "1×1 d", "/");
  }

  @Test
  void cellsContinueThoseAboveAndToTheirLeft() throws Unreadable {
    table.row(List.of(cell(1000, "a"), cell(2000, "b"), left(3000)), false);
    table.row(List.of(above(1000), cell(2000, "c"), cell(3000, "d")), false);
    table.row(List.of(above(1000), cell(2000, "e"), above(3000)), false);
    Table made = table.take().orElseThrow();
    assertThat(made.rows().getFirst().cells())
        .extracting(Cell::rowSpan, Cell::columnSpan)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(3, 1), org.assertj.core.groups.Tuple.tuple(1, 2));
    assertThat(made.rows().get(1).cells()).extracting(Cell::rowSpan).containsExactly(1, 2);
  }

  @Test
  void cellsThatContinueNothingStandAlone() throws Unreadable {
    table.row(List.of(above(1000), left(2000)), false);
    assertThat(taken()).containsExactly("0×2 ", "/");
    table.row(List.of(left(1000), cell(2000, "a")), false);
    assertThat(taken()).containsExactly("0×1 ", "1×1 a", "/");
  }

  @Test
  void onlyRowsAtTheTopAreHeaders() throws Unreadable {
    table.row(List.of(cell(1000, "a")), true);
    table.row(List.of(cell(1000, "b")), false);
    table.row(List.of(cell(1000, "c")), true);
    assertThat(table.take().orElseThrow().headerRows()).isEqualTo(1);
    assertThat(table.isEmpty()).isTrue();
    assertThat(table.take()).isEmpty();
  }

  @Test
  void edgesInNoOrderGiveASoundTable() throws Unreadable {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      for (int row = random.nextInt(5); row >= 0; row--) {
        List<Edged> cells = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
          int right = random.nextInt(6) * 500 - 500;
          cells.add(edged(right, random.nextBoolean(), random.nextBoolean(), "x"));
        }
        table.row(cells, random.nextBoolean());
      }
      Table made = table.take().orElseThrow();
      assertThat(Spans.of(made)).as("seed %d", seed).hasSameSizeAs(made.rows());
    }
  }

  @Test
  void moreCellsSideBySideThanAnySheetHasAreRefused() {
    List<Edged> cells = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      cells.add(cell(i * 100, "x"));
    }
    table.row(cells, false);
    assertThatThrownBy(table::take)
        .isInstanceOfSatisfying(
            Unreadable.class, told -> assertThat(told.why()).isEqualTo(Why.LARGE));
  }

  private List<String> taken() throws Unreadable {
    List<String> read = new ArrayList<>();
    for (Table.Row row : table.take().orElseThrow().rows()) {
      row.cells()
          .forEach(
              cell ->
                  read.add(
                      cell.column() + "×" + cell.columnSpan() + " " + cell.content().printed()));
      read.add("/");
    }
    return read;
  }

  private static Edged cell(int right, String words) {
    return edged(right, false, false, words);
  }

  private static Edged above(int right) {
    return edged(right, true, false, "");
  }

  private static Edged left(int right) {
    return edged(right, false, true, "");
  }

  private static Edged edged(int right, boolean above, boolean left, String words) {
    return new Edged(right, above, left, "body", new Cell.Words(words));
  }
}
