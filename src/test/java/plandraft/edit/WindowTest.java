package plandraft.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What stands between two beginnings and two ends that are the same.
class WindowTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      textBlock =
          """
          abcde, abcde, '',  ''
          abcde, abxde, c,   x
          abcde, abde,  c,   ''
          abcde, abccde, '', c
          abcde, xabcde, '', x
          abcde, abcdex, '', x
          abcde, edcba, abcde, edcba
          aaa,   aa,    a,   ''
          aa,    aaa,   '',  a
          '',    abc,   '',  abc
          abc,   '',    abc, ''
          """)
  void findsWhatStandsBetweenTheUnchangedEnds(String before, String now, String gone, String come) {
    List<String> old = signs(before);
    List<String> fresh = signs(now);

    Window window = Window.of(old, fresh, String::equals);

    assertThat(window.gone(old)).isEqualTo(signs(gone));
    assertThat(window.come(fresh)).isEqualTo(signs(come));
    assertThat(window.replaced(old, signs(come))).isEqualTo(fresh);
    assertThat(Window.of(before, now)).isEqualTo(window);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void whatIsOutsideIsEqualAndWhatIsInsideCannotBeLess(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      List<Integer> old = random.ints(random.nextInt(7), 0, 3).boxed().toList();
      List<Integer> next = random.ints(random.nextInt(7), 0, 3).boxed().toList();
      Window window = Window.of(old, next, Integer::equals);
      assertThat(old.subList(0, window.from())).isEqualTo(next.subList(0, window.from()));
      assertThat(old.subList(window.to(), old.size()))
          .isEqualTo(next.subList(window.next(), next.size()));
      assertThat(window.isEmpty()).isEqualTo(old.equals(next));
      boolean bothLeft = window.from() < window.to() && window.from() < window.next();
      assertThat(bothLeft && old.get(window.from()).equals(next.get(window.from()))).isFalse();
      assertThat(bothLeft && old.get(window.to() - 1).equals(next.get(window.next() - 1)))
          .isFalse();
    }
  }

  @Test
  void windowsAreTheShortestStretchThatDiffers() {
    assertThat(Window.of("abab", "ab")).isEqualTo(new Window(2, 4, 2));
    assertThat(Window.first("abab", "ab")).isEqualTo(new Window(0, 2, 0));
    assertThat(Window.of("same", "same").isEmpty()).isTrue();
    assertThat(Window.of("", "new").growth()).isEqualTo(3);
    Stream.of("ab", "", "aab", "ba")
        .forEach(
            after -> {
              Window window = Window.of("ab", after);
              assertThat(
                      "ab".substring(0, window.from())
                          + after.substring(window.from(), window.next())
                          + "ab".substring(window.to()))
                  .isEqualTo(after);
            });
  }

  private static List<String> signs(String word) {
    return word.chars().mapToObj(Character::toString).toList();
  }
}
