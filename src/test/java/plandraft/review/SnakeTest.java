package plandraft.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.review.Snake.Kept;

class SnakeTest {
  private static List<String> letters(String word) {
    return word.codePoints().mapToObj(Character::toString).toList();
  }

  private static int kept(List<Kept> runs) {
    return runs.stream().mapToInt(Kept::length).sum();
  }

  /// The length of the longest common subsequence, by the table every textbook has.
  private static int longest(List<String> one, List<String> other) {
    int[][] table = new int[one.size() + 1][other.size() + 1];
    for (int i = 1; i <= one.size(); i++) {
      for (int j = 1; j <= other.size(); j++) {
        table[i][j] =
            one.get(i - 1).equals(other.get(j - 1))
                ? table[i - 1][j - 1] + 1
                : Math.max(table[i - 1][j], table[i][j - 1]);
      }
    }
    return table[one.size()][other.size()];
  }

  @ParameterizedTest
  @CsvSource({
    "abcabba, cbabac, 4",
    "a, a, 1",
    "a, b, 0",
    "ab, ba, 1",
    "aaaa, aa, 2",
    "xaby, ab, 2",
    "ab, xaby, 2",
    "abcdef, fedcba, 1"
  })
  void theCommonRunsAreTheLongestThereAre(String one, String other, int length) {
    assertThat(kept(Snake.between(letters(one), letters(other)))).isEqualTo(length);
  }

  @Test
  void nothingHasNothingInCommon() {
    assertThat(Snake.between(List.of(), List.of())).isEmpty();
    assertThat(Snake.between(letters("abc"), List.of())).isEmpty();
    assertThat(Snake.between(List.of(), letters("abc"))).isEmpty();
  }

  @Test
  void theSameIsOneRun() {
    assertThat(Snake.between(letters("abc"), letters("abc"))).containsExactly(new Kept(0, 0, 3));
  }

  @Test
  void anyTwoSequencesAreComparedAsTheTextbookDoes() {
    for (int seed = 0; seed < 2000; seed++) {
      Random random = new Random(seed);
      List<String> one = word(random);
      List<String> other = word(random);
      List<Kept> runs = Snake.between(one, other);
      assertThat(kept(runs)).as("%s %s", one, other).isEqualTo(longest(one, other));
      int before = 0;
      int after = 0;
      for (Kept run : runs) {
        assertThat(run.length()).isPositive();
        assertThat(run.before()).isGreaterThanOrEqualTo(before);
        assertThat(run.after()).isGreaterThanOrEqualTo(after);
        assertThat(run.before() - before + run.after() - after + (runs.getFirst() == run ? 1 : 0))
            .as("runs next to each other are one")
            .isPositive();
        before = run.before() + run.length();
        after = run.after() + run.length();
        assertThat(one.subList(run.before(), before)).isEqualTo(other.subList(run.after(), after));
      }
    }
  }

  @Test
  void sequencesFarApartHaveTheirEndsInCommon() {
    List<Integer> one = IntStream.range(0, 9000).boxed().toList();
    List<Integer> other =
        IntStream.range(0, 9000).map(i -> i < 100 || i > 8900 ? i : -i).boxed().toList();
    assertThat(Snake.between(one, other))
        .containsExactly(new Kept(0, 0, 100), new Kept(8901, 8901, 99));
  }

  private static List<String> word(Random random) {
    return random
        .ints(random.nextInt(14), 0, 1 + random.nextInt(4))
        .mapToObj(Integer::toString)
        .toList();
  }
}
