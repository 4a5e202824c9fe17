package plandraft.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import plandraft.document.Cell.Words;

class SpansTest {
  @Test
  void spreadsMergedCellsOverTheirRows() {
    assertThat(
            spread(
                3,
                List.of(
                    List.of(cell("a", 0, 3, 1), cell("b", 1, 1, 2)),
                    List.of(cell("c", 1, 2, 1), cell("d", 2, 1, 1)),
                    List.of(cell("e", 2, 1, 1)))))
        .containsExactly("a b", "(a) c d", "(a) (c) e");
  }

  @Test
  void fillsGapsWithEmptyCells() {
    assertThat(spread(3, List.of(List.of(cell("a", 1, 1, 1)), List.of())))
        .containsExactly("_ a _", "_ _ _");
  }

  @Test
  void keepsAWideCellOverSeveralRowsWhole() {
    assertThat(
            spread(
                3,
                List.of(
                    List.of(cell("a", 0, 2, 2), cell("b", 2, 1, 1)), List.of(cell("c", 2, 1, 1)))))
        .containsExactly("a b", "(a) c");
  }

  @Test
  void refusesTwoCellsAtOnePlace() {
    assertThatThrownBy(() -> spread(2, List.of(List.of(cell("a", 0, 1, 2), cell("b", 1, 1, 1)))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("two cells");
    assertThatThrownBy(() -> spread(2, List.of(List.of(cell("a", 0, 1, 3)))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesACellThatReachesBelowTheTable() {
    assertThatThrownBy(() -> spread(1, List.of(List.of(cell("a", 0, 2, 1)))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("below");
  }

  private static List<String> spread(int columns, List<List<Cell>> rows) {
    Table table =
        new Table(
            "t",
            Stream.generate(() -> 100).limit(columns).toList(),
            0,
            rows.stream().map(cells -> new Table.Row(cells, false, Optional.empty())).toList(),
            true);
    return Spans.of(table).stream()
        .map(row -> row.stream().map(SpansTest::shown).collect(Collectors.joining(" ")))
        .toList();
  }

  private static String shown(Spans.Slot slot) {
    String words = slot.cell().content().printed();
    return slot.begins() ? words.isEmpty() ? "_" : words : "(" + words + ")";
  }

  private static Cell cell(String words, int column, int rows, int columns) {
    return new Cell(column, rows, columns, "s", new Words(words), Optional.empty());
  }
}
