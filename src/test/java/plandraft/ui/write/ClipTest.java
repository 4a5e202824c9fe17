package plandraft.ui.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

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
}
