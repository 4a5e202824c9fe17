package plandraft.ui.kit.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.geometry.HPos;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Columns and cells made step by step: each step adds one thing and takes nothing away.
class ColumnTest {
  private static final Completion OFFERS = Completion.choice(List.of("预期性"));
  private static final List<UnaryOperator<Column>> STEPS =
      List.of(
          column -> column.growing(2),
          Column::numeric,
          Column::fixed,
          Column::merging,
          Column::wrapping,
          Column::treeing,
          column -> column.completing(OFFERS));

  static Stream<List<UnaryOperator<Column>>> orders() {
    return Stream.of(STEPS, STEPS.reversed());
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("orders")
  void allStepsTogetherMakeOneColumnInAnyOrder(List<UnaryOperator<Column>> steps) {
    Column column = Column.of("target", "2025年", 84);
    for (UnaryOperator<Column> step : steps) {
      column = step.apply(column);
    }
    assertThat(column)
        .isEqualTo(
            new Column("target", "2025年", 84, 2, HPos.RIGHT, false, true, true, true, OFFERS));
  }

  @Test
  void aPlainColumnIsTypedIntoAndKeepsItsWidth() {
    Column column = Column.of("name", "指标", 176);
    assertThat(column.editable()).isTrue();
    assertThat(column.grow()).isZero();
    assertThat(column.completion().offers("指")).isEmpty();
  }

  @Test
  void aCellKeepsWhatItWasGiven() {
    List<Badge> badges = List.of(new Badge("!", Tone.ERROR));
    Cell cell = Cell.of("6500").toned(Tone.WARNING).explained("6500亿元").badged(badges).fixed();
    assertThat(cell).isEqualTo(new Cell("6500", Tone.WARNING, "6500亿元", badges, false));
    assertThat(Cell.EMPTY.editable()).isFalse();
    assertThat(Cell.EMPTY.text()).isEmpty();
  }

  @Test
  void aRowWorksItsCellsOutOnceAndOnlyWhenTheyAreLookedAt() {
    int[] asked = new int[1];
    Row row =
        Row.of(
            "r",
            "g",
            2,
            Row.Fold.CLOSED,
            () -> {
              asked[0]++;
              return List.of(Cell.of("甲"));
            });
    assertThat(asked[0]).isZero();
    assertThat(row.cells()).isEqualTo(row.cells());
    assertThat(asked[0]).isEqualTo(1);
    Row other = row.showing(List.of(Cell.of("乙")));
    assertThat(other.key()).isEqualTo("r");
    assertThat(other.group()).isEqualTo("g");
    assertThat(other.level()).isEqualTo(2);
    assertThat(other.fold()).isEqualTo(Row.Fold.CLOSED);
    assertThat(other.cells().getFirst().text()).isEqualTo("乙");
  }
}
