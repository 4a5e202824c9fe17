package plandraft.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          打好“四张牌”，抓好“五个一批”。 | “四张牌”／“五个一批”
          推进“一网‘通办’”改革。        | “一网‘通办’”
          他说：““双碳”目标不变。”      | ““双碳”目标不变。”
          打好“四张牌，抓好落实。        | ''
          打好四张牌”，抓好“落实”。     | “落实”
          “”                         | “”
          没有引号                     | ''
          """)
  void theOutermostAreFound(String text, String quotes) {
    assertThat(Quotes.in(text).stream().map(span -> span.in(text)).collect(Collectors.joining("／")))
        .isEqualTo(quotes);
  }

  @ParameterizedTest
  @CsvSource({"“甲\\n乙”, 0", "“甲\\n“乙”, 1", "“甲”\\n“乙”, 2", "““甲”\\n乙”, 0"})
  void noneGoesOverTheEndOfALine(String text, int quotes) {
    assertThat(Quotes.in(text.replace("\\n", "\n"))).hasSize(quotes);
  }
}
