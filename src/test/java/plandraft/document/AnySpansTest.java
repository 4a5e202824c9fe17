package plandraft.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Tables tiled at random with merged cells: what is spread out covers every place once.
class AnySpansTest {
  private record Tile(int row, int column, int rows, int columns) {
    boolean covers(int atRow, int atColumn) {
      return atRow >= row
          && atRow < row + rows
          && atColumn >= column
          && atColumn < column + columns;
    }

    Cell cell() {
      String name = row + "," + column;
      return new Cell(column, rows, columns, "s", new Cell.Words(name), Optional.empty());
    }
  }

  private static List<Tile> tiles(Random random, int rows, int columns, boolean gaps) {
    boolean[][] taken = new boolean[rows][columns];
    List<Tile> tiles = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (taken[row][column] || gaps && random.nextInt(6) == 0) {
          continue;
        }
        int width = 1;
        int most = random.nextInt(1, 4);
        while (width < most && column + width < columns && !taken[row][column + width]) {
          width++;
        }
        int height = Math.min(random.nextInt(1, 4), rows - row);
        for (int i = 0; i < height * width; i++) {
          taken[row + i / width][column + i % width] = true;
        }
        tiles.add(new Tile(row, column, height, width));
      }
    }
    return tiles;
  }

  private static Table table(List<Tile> tiles, int rows, int columns) {
    List<Table.Row> all = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      int at = row;
      List<Cell> cells = tiles.stream().filter(tile -> tile.row == at).map(Tile::cell).toList();
      all.add(new Table.Row(cells, false, Optional.empty()));
    }
    return new Table("t", Stream.generate(() -> 100).limit(columns).toList(), 0, all, true);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void everyPlaceIsCoveredOnceByTheCellThatClaimsIt(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 500; i++) {
      int rows = random.nextInt(1, 7);
      int columns = random.nextInt(1, 7);
      List<Tile> tiles = tiles(random, rows, columns, i % 2 == 0);
      List<List<Spans.Slot>> spread = Spans.of(table(tiles, rows, columns));
      assertThat(spread).hasSize(rows);
      for (int row = 0; row < rows; row++) {
        int column = 0;
        for (Spans.Slot slot : spread.get(row)) {
          assertThat(slot.cell().column()).isEqualTo(column);
          assertClaimed(tiles, row, slot);
          column += slot.cell().columnSpan();
        }
        assertThat(column).isEqualTo(columns);
      }
    }
  }

  private static void assertClaimed(List<Tile> tiles, int row, Spans.Slot slot) {
    Optional<Tile> tile =
        tiles.stream().filter(one -> one.covers(row, slot.cell().column())).findFirst();
    assertThat(slot.cell().content().printed())
        .isEqualTo(tile.map(one -> one.row + "," + one.column).orElse(""));
    assertThat(slot.begins()).isEqualTo(tile.isEmpty() || tile.get().row == row);
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 6})
  void aCellTooWideOrTooHighIsRefused(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      int rows = random.nextInt(1, 6);
      int columns = random.nextInt(1, 6);
      List<Tile> tiles = new ArrayList<>(tiles(random, rows, columns, false));
      Tile last = tiles.removeLast();
      boolean wide = random.nextBoolean();
      tiles.add(
          new Tile(
              last.row, last.column, last.rows + (wide ? 0 : 1), last.columns + (wide ? 1 : 0)));
      Table broken = table(tiles, rows, columns);
      assertThatIllegalArgumentException().isThrownBy(() -> Spans.of(broken));
    }
  }
}
