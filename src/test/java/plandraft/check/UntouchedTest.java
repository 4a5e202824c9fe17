package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UntouchedTest {

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

    Untouched untouched = Untouched.of(old, fresh, String::equals);

    assertThat(untouched.touched(old)).isEqualTo(signs(gone));
    assertThat(untouched.touched(fresh)).isEqualTo(signs(come));
    assertThat(untouched.around(old, signs(come))).isEqualTo(fresh);
  }

  private static List<String> signs(String word) {
    return word.chars().mapToObj(Character::toString).toList();
  }
}
