package plandraft.ui.kit.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TabTextTest {
  @Test
  void readsRowsAndCells() {
    assertThat(TabText.read("a\tb\r\nc\t\r\n").rows())
        .isEqualTo(List.of(row("a", "b"), row("c", "")));
  }

  @Test
  void writesWhatItReads() {
    Block block = new Block(List.of(row("a\tb", "\"c\"", "d\ne"), row("", "f", "2916*")));
    assertThat(TabText.read(TabText.write(block))).isEqualTo(block);
  }

  @Test
  void namesACellThatRowsShareOnce() {
    Block block = Block.of(Sample.CELLS, new Range(0, 0, 2, 1));
    assertThat(TabText.write(block)).isEqualTo("A\tone\n\ttwo\nB\tthree");
  }

  private static List<Optional<String>> row(String... texts) {
    return Stream.of(texts).map(Optional::of).toList();
  }
}
