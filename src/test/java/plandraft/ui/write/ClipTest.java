package plandraft.ui.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClipTest {
  @Test
  void oneLineIsWordsAsTheyAre() {
    assertThat(Clip.lines(" 增加值\n")).containsExactly(Strip.of(" 增加值"));
    assertThat(Clip.lines("  \n ")).isEmpty();
  }

  @Test
  void indentsAndEmptyLinesGoAndDashesMakeItems() {
    assertThat(Clip.lines("　　第一段。\r\n\r\n——一项。"))
        .containsExactly(
            new Strip(Optional.of(Form.BODY), Strip.of("第一段。").runs()),
            new Strip(Optional.of(Form.ITEM), Strip.of("一项。").runs()));
  }

  @ParameterizedTest
  @CsvSource({
    "一段话, 1, BODY",
    "　　一段话, 1, ''",
    "'一\n二', 2, BODY",
    "'　　一\n\n\t\n　　二　', 2, BODY",
    "'——一\n——二\n——三', 3, ITEM",
    "'　　——一\r　　——二', 2, ITEM"
  })
  void linesArePlainWordsInTheFormTheyLookLike(String text, int lines, String form) {
    List<Strip> strips = Clip.lines(text.translateEscapes());
    assertThat(strips).hasSize(lines);
    if (lines > 1) {
      assertThat(strips)
          .allSatisfy(
              strip -> {
                assertThat(strip.form()).contains(Form.valueOf(form));
                assertThat(strip.text()).matches("[一二三]");
              });
    } else {
      assertThat(strips).containsExactly(Strip.of(text));
    }
  }
}
