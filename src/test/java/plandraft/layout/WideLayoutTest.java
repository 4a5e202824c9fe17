package plandraft.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WideLayoutTest {
  private final WideLayout layout =
      new WideLayout(
          6,
          9,
          Map.of("序号", 5, "总投资", 10),
          Optional.of(new Sums(new Pattern("合计"), Optional.empty(), List.of("总投资", "权重"))));

  @ParameterizedTest
  @CsvSource({
    "1, PORTRAIT, false",
    "5, PORTRAIT, false",
    "6, LANDSCAPE, false",
    "8, LANDSCAPE, false",
    "9, LANDSCAPE, true",
    "30, LANDSCAPE, true"
  })
  void pageAndSizeFollowTheColumns(int columns, Paper paper, boolean small) {
    assertThat(layout.paper(columns)).isEqualTo(paper);
    assertThat(layout.small(columns)).isEqualTo(small);
  }

  @ParameterizedTest
  @CsvSource({"序号, 5", "总投资, 10", "总投资（亿元）, 10", "总投资 (亿元), 10"})
  void aWidthIsFoundWithAndWithoutTheUnit(String heading, int width) {
    assertThat(layout.width(heading)).contains(width);
  }

  @ParameterizedTest
  @CsvSource({"投资", "总投资额", "（亿元）总投资", "''"})
  void otherHeadingsHaveNoWidth(String heading) {
    assertThat(layout.width(heading)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"权重, true", "权重（%）, true", "总投资（万元）, true", "数值, false", "序号, false"})
  void theLayoutSaysWhatIsAddedUp(String heading, boolean sums) {
    assertThat(layout.sums(heading)).isEqualTo(sums);
    assertThat(new WideLayout(1, 1, Map.of(), Optional.empty()).sums(heading)).isFalse();
  }

  @Test
  void theWidthsAreItsOwn() {
    Map<String, Integer> widths = new java.util.HashMap<>(Map.of("序号", 5));
    WideLayout copied = new WideLayout(1, 1, widths, Optional.empty());
    widths.put("序号", 9);
    assertThat(copied.width("序号")).contains(5);
  }
}
