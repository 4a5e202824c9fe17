package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.model.Grid;
import plandraft.model.Id;
import plandraft.model.RandomPlans;

class CellsTest {
  @Test
  void aCellStandsInEachItSpans() {
    Cells cells =
        Cells.of(
            grid(
                2,
                4,
                List.of(
                    List.of(cell("地区", 2, 1), cell("设施", 1, 2), cell("备注", 2, 1)),
                    List.of(cell("得分", 1, 1), cell("位次", 1, 1)),
                    List.of(cell("东区", 1, 1), cell("90", 1, 1), cell("1", 1, 1), cell("", 1, 1)))));

    assertThat(rows(cells)).containsExactly("地区|设施|设施|备注", "地区|得分|位次|备注", "东区|90|1|");
    assertThat(cells.topHeading(2)).isEqualTo("设施");
    assertThat(cells.heading(2)).isEqualTo("位次");
    assertThat(cells.firstRow()).isEqualTo(2);
    assertThat(cells.number(2, 1)).contains(new BigDecimal("90"));
  }

  @Test
  void spansThatReachBeyondTheTableEndWithIt() {
    Cells cells = Cells.of(grid(1, 2, List.of(List.of(cell("甲", 9, 9)), List.of())));

    assertThat(rows(cells)).containsExactly("甲|甲", "甲|甲");
  }

  @Test
  void cellsThatAreNotThereAreBlank() {
    Cells cells = Cells.of(grid(5, 3, List.of(List.of(cell("甲", 1, 1)), List.of())));

    assertThat(rows(cells)).containsExactly("甲||", "||");
    assertThat(cells.firstRow()).isEqualTo(2);
    assertThat(Cells.of(grid(0, 1, List.of(List.of(cell("甲", 1, 1))))).heading(0)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "90, true",
    "90.5, true",
    "90%, true",
    "约90, false",
    "90以上, false",
    "-, false",
    "甲, false"
  })
  void onlyPlainNumbersCount(String text, boolean number) {
    Cells cells = Cells.of(grid(0, 1, List.of(List.of(cell(text, 1, 1)))));

    assertThat(cells.number(0, 0).isPresent()).isEqualTo(number);
  }

  @Test
  void everyGridHasTextInEveryCell() {
    RandomPlans.first(60)
        .flatMap(plan -> plan.grids().stream())
        .map(Cells::of)
        .forEach(cells -> assertThat(rows(cells)).hasSize(cells.height()).doesNotContainNull());
  }

  private static List<String> rows(Cells cells) {
    return IntStream.range(0, cells.height())
        .mapToObj(
            row ->
                IntStream.range(0, cells.width())
                    .mapToObj(column -> cells.text(row, column))
                    .collect(Collectors.joining("|")))
        .toList();
  }

  private static Grid.Cell cell(String text, int rows, int columns) {
    return new Grid.Cell(text, rows, columns);
  }

  private static Grid grid(int headerRows, int columns, List<List<Grid.Cell>> rows) {
    return new Grid(
        new Id<>("g"),
        Grid.Kind.EVALUATION,
        "表",
        headerRows,
        columns,
        rows.stream().map(cells -> new Grid.Row(new Id<>("r"), cells)).toList(),
        "");
  }
}
