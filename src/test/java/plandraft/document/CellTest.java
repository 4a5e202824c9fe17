package plandraft.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellTest {
  private static final List<Integer> COLUMNS = List.of(1000, 200, 30, 4);

  @ParameterizedTest
  @CsvSource({"0, 1, 1000", "1, 2, 230", "3, 1, 4", "0, 4, 1234"})
  void aCellIsAsWideAsTheColumnsItCovers(int column, int span, int width) {
    Cell cell = new Cell(column, 1, span, "cell", new Cell.Words("数字"), Optional.empty());
    assertThat(cell.width(COLUMNS)).isEqualTo(width);
  }
}
