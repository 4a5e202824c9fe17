package plandraft.ui.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WindowTest {
  @Test
  void findsTheSmallestDifference() {
    assertThat(Window.of(List.of(1, 2, 3), List.of(1, 2, 3)).isEmpty()).isTrue();
    assertThat(Window.of(List.of(1, 2, 3), List.of(1, 9, 3))).isEqualTo(new Window(1, 2, 2));
    assertThat(Window.of(List.of(1, 3), List.of(1, 2, 3))).isEqualTo(new Window(1, 1, 2));
    assertThat(Window.of(List.of(1, 2, 3), List.of(3))).isEqualTo(new Window(0, 2, 0));
    assertThat(Window.of(List.of(1, 1), List.of(1, 1, 1))).isEqualTo(new Window(2, 2, 3));
    assertThat(Window.of(List.of(), List.of())).isEqualTo(new Window(0, 0, 0));
  }
}
