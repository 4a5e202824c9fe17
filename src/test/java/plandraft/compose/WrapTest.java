package plandraft.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrapTest {
  private static final List<String> PIECES =
      List.of(
          "数", "字", "𠮷", "A", "b", "7", "15.0", "2018-2019", "（", "）", "，", "《", "》", " ", "%");

  private static final Pattern UNIT = Pattern.compile("[（《“]*(?:[!-~]+|[^（《“])[）》”、，。；：]*");

  @ParameterizedTest
  @CsvSource({
    "'', 0, 0",
    "数字经济, 0, 1",
    "2018-2019年, 4.5, 4.5",
    "占GDP比重（5%）, 2.1, 3",
    "一“（十五）”, 0, 3",
    "未完（, 0, 1"
  })
  void theWidestWordAndTheWidestUnitAreFound(String text, double word, double unit) {
    Wrap wrap = Wrap.of(text);
    assertThat(wrap.longestWord()).isCloseTo(word, within(1e-9));
    assertThat(wrap.longestUnit()).isCloseTo(unit, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "数字经济, 4",
    "abc, 1.5",
    "5G基站, 3.4",
    "R&D, 1.9",
    "第5代, 2.9",
    "𠮷5, 1.7",
    "（5）, 2.5"
  })
  void aTextIsAsWideAsItsCharactersAndTheGapsBetweenScripts(String text, double width) {
    assertThat(Wrap.width(text)).isCloseTo(width, within(1e-9));
  }

  @ParameterizedTest
  @CsvSource({
    "数字2018-2019年, 4, 3, 1",
    "数字2018-2019, 4, 2, 4.5",
    "一二三（四）, 4, 2, 3",
    "一二三（四）, 6, 1, 6",
    "'', 4, 1, 0"
  })
  void aWordAndABracketStayTogether(String text, double characters, int count, double last) {
    assertThat(Wrap.lines(text, characters)).isEqualTo(new Wrap.Lines(count, last));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void aTextTakesTheLinesThatWhatStandsInThemTakesMeasuredAlone(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(30); i > 0; i--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      double characters = 1 + random.nextInt(12);
      Matcher units = UNIT.matcher(text);
      int from = 0;
      int line = 0;
      double before = 0;
      while (units.find()) {
        double longer = Wrap.width(text.substring(from, units.end()));
        if (before > 0 && longer > characters) {
          line++;
          from = units.start();
          longer = Wrap.width(units.group());
        }
        before = longer;
      }
      assertThat(Wrap.lines(text.toString(), characters))
          .as(text.toString())
          .isEqualTo(new Wrap.Lines(line + 1, before));
    }
  }
}
