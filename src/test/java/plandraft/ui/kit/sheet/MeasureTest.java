package plandraft.ui.kit.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Widths of columns and heights of rows.
class MeasureTest {
  @Test
  void growingColumnsTakeWhatIsLeftOver() {
    Widths widths = Widths.of(Sample.COLUMNS, Map.of(), 560);
    assertThat(widths.width(1)).isEqualTo(300);
    assertThat(widths.total()).isEqualTo(560);
    assertThat(Widths.of(Sample.COLUMNS, Map.of(), 420).width(1)).isEqualTo(160);
    assertThat(Widths.of(Sample.COLUMNS, Map.of(), 100).width(1)).isEqualTo(124);
  }

  @Test
  void aDraggedColumnKeepsItsWidth() {
    Widths widths = Widths.of(Sample.COLUMNS, Map.of("name", 50.0, "value", 90.0), 1000);
    assertThat(widths.width(1)).isEqualTo(50);
    assertThat(widths.width(2)).isEqualTo(90);
  }

  @Test
  void aPointFindsItsColumn() {
    Widths widths = Widths.of(Sample.COLUMNS, Map.of(), 460);
    assertThat(List.of(widths.at(-5), widths.at(0), widths.at(99), widths.at(100)))
        .containsExactly(0, 0, 0, 1);
    assertThat(widths.at(5000)).isEqualTo(3);
  }

  @Test
  void rowsAreOneLineHighUnlessTextWraps() {
    Widths widths = new Widths(List.of(0.0, 150.0));
    Cells plain = cells(Column.of("a", "A", 150), "短", "长".repeat(40));
    assertThat(Heights.of(plain, widths).total()).isEqualTo(2 * Heights.ROW);
    Cells wrapped = cells(Column.of("a", "A", 150).wrapping(), "短", "长".repeat(40));
    Heights heights = Heights.of(wrapped, widths);
    assertThat(heights.top(1)).isEqualTo(Heights.ROW);
    assertThat(heights.bottom(1)).isEqualTo(2 * Heights.ROW + 3 * Heights.LINE);
  }

  @Test
  void aPointFindsItsRow() {
    Heights heights =
        Heights.of(cells(Column.of("a", "A", 50), "1", "2", "3"), new Widths(List.of(0.0, 50.0)));
    assertThat(List.of(heights.at(-1), heights.at(32.9), heights.at(33), heights.at(1000)))
        .containsExactly(0, 0, 1, 2);
  }

  private static Cells cells(Column column, String... texts) {
    return Cells.of(
        List.of(column),
        List.of(texts).stream()
            .map(text -> Row.of(text, "", () -> List.of(Cell.of(text))))
            .toList());
  }
}
