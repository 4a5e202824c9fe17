package plandraft.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

/// How choices are named in lists.
class NamedTest {
  private final Named<Integer> named = Named.by(number -> "第" + number + "稿");

  @Test
  void aChoiceIsShownByItsName() {
    assertThat(named.toString(3)).isEqualTo("第3稿");
  }

  @Test
  void noChoiceIsNoWords() {
    assertThat(named.toString(null)).isEmpty();
  }

  @Test
  void aChoiceIsNeverTyped() {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> named.fromString("第3稿"));
  }
}
