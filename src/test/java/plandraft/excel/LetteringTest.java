package plandraft.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.document.Style;

/// The room that words take by counting characters.
class LetteringTest {
  private static final double NEARLY = 1e-9;
  private static final double LINE = 14;
  private static final double AIR = 4;

  /// Characters of the letters below, those of the supplementary planes among them.
  private static final String LETTERS = "规划数字经济，。“”5G 1.65%\n\n𠮷😀é";

  /// Words of so many half points with a the usual line pitch.
  private static Lettering lettering(int halfPoints) {
    return new Lettering(
        new Style(
            "s",
            "s",
            "宋体",
            "宋体",
            halfPoints,
            false,
            Style.Align.LEFT,
            280,
            0,
            0,
            0,
            0,
            0,
            Optional.empty(),
            Optional.empty(),
            0,
            false));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | 0",
        "'2025' | 4",
        "'数字经济' | 8",
        "'5G基站（个）' | 12",
        "'“一区”' | 8",
        "'Él' | 2",
        "'𠮷祥' | 4",
        "'短\\n长一些\\n中等' | 6",
        "'末行空\\n' | 6",
        "'\\n' | 0"
      })
  void wordsAreAsWideAsTheirLongestLine(String words, double digits) {
    String lines = words.replace("\\n", "\n");
    assertThat(lettering(21).width(lines)).isEqualTo(digits);
    assertThat(lettering(42).width(lines)).isEqualTo(2 * digits);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | 20 | 1",
        "'一行' | 20 | 1",
        "'刚好八个字的一行' | 18 | 1",
        "'多一点就要两行了' | 17.9 | 2",
        "'两\\n行' | 20 | 2",
        "'中间\\n\\n空行' | 20 | 3",
        "'末行空\\n' | 20 | 1",
        "'\\n首行空' | 20 | 2",
        "'很长的第一行会折成两行\\n短' | 19 | 3"
      })
  void aRowIsAsHighAsTheLinesItsWordsWrapInto(String words, double width, int lines) {
    assertThat(lettering(21).height(words.replace("\\n", "\n"), width))
        .isCloseTo(lines * LINE + AIR, within(NEARLY));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void anyWordsTakeWhatTheirLinesTake(long seed) {
    Random random = new Random(seed);
    int[] letters = LETTERS.codePoints().toArray();
    for (int i = 0; i < 200; i++) {
      String words =
          random
              .ints(random.nextInt(60), 0, letters.length)
              .mapToObj(at -> Character.toString(letters[at]))
              .collect(Collectors.joining());
      Lettering lettering = lettering(random.nextInt(10, 60));
      double widest = words.lines().mapToDouble(lettering::width).max().orElse(0);
      double width = random.nextDouble(5, 40);
      double lines = words.lines().mapToDouble(line -> lettering.height(line, width) - AIR).sum();
      assertThat(lettering.width(words)).as(words).isCloseTo(widest, within(NEARLY));
      assertThat(lettering.height(words, width) - AIR)
          .as(words)
          .isCloseTo(Math.max(LINE, lines), within(NEARLY));
    }
  }
}
