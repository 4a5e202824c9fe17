package plandraft.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {
  private static Texts texts(String cells) {
    return Texts.of(List.of(cells.replace("\\n", "\n").split("\\|")));
  }

  @ParameterizedTest
  @CsvSource({
    "数字经济, 4, 1, a cell in one line",
    "数字经济, 3, 3, two lines and an orphan",
    "数字经济发展, 3, 2, two full lines",
    "数字经济|数字经济|数字经济, 3, 9, every cell counts",
    "数字经济\\n数字经济发展, 3, 5, every line of a cell counts",
    "数字经济发展规划纲要一, 3, 4, long text may end as it likes",
    "'', 3, 0, nothing takes no line"
  })
  void aColumnCostsItsLinesAndItsOrphans(String cells, double characters, int cost, String what) {
    assertThat(texts(cells).cost(characters)).as(what).isEqualTo(cost);
  }

  @ParameterizedTest
  @CsvSource({
    "数字经济, 3, 4",
    "数字经济, 2.5, 4",
    "数字经济|数字经济规划, 3, 4",
    "数字经济|数字经济发展规, 5, 7",
    "数字经济, 4, ''",
    "数字经济发展, 3, ''"
  })
  void anOrphanEndsInALineThatHoldsItToo(String cells, double characters, String wider) {
    List<Double> expected = wider.isEmpty() ? List.of() : List.of(Double.valueOf(wider));
    Texts texts = texts(cells);
    assertThat(texts.leaveOrphans(characters)).isEqualTo(!expected.isEmpty());
    assertThat(texts.without(characters).boxed().distinct()).containsAll(expected);
    assertThat(expected).allMatch(found -> texts.cost(found) < texts.cost(characters));
  }

  @Test
  void theFirstCellsOfALongColumnTellEnough() {
    List<String> column = Collections.nCopies(10_000, "数字经济");
    assertThat(Texts.of(column).cost(4)).isEqualTo(200);
  }

  @Test
  void whatStandsInManyCellsIsMeasuredOnce() {
    assertThat(texts("数字|数字|经济\\n数字").lines())
        .extracting(Texts.Line::times)
        .containsExactlyInAnyOrder(3, 1);
  }
}
