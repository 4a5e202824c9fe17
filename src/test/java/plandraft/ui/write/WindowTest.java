package plandraft.ui.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void whatIsOutsideIsEqualAndWhatIsInsideCannotBeLess(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      List<Integer> old = random.ints(random.nextInt(7), 0, 3).boxed().toList();
      List<Integer> next = random.ints(random.nextInt(7), 0, 3).boxed().toList();
      Window window = Window.of(old, next);
      assertThat(old.subList(0, window.from())).isEqualTo(next.subList(0, window.from()));
      assertThat(old.subList(window.oldTo(), old.size()))
          .isEqualTo(next.subList(window.newTo(), next.size()));
      assertThat(window.isEmpty()).isEqualTo(old.equals(next));
      boolean bothLeft = window.from() < window.oldTo() && window.from() < window.newTo();
      assertThat(bothLeft && old.get(window.from()).equals(next.get(window.from()))).isFalse();
      assertThat(bothLeft && old.get(window.oldTo() - 1).equals(next.get(window.newTo() - 1)))
          .isFalse();
    }
  }
}
