package plandraft.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumeralTest {
  @ParameterizedTest
  @CsvSource({
    "0, 零",
    "1, 一",
    "8, 八",
    "10, 十",
    "12, 十二",
    "20, 二十",
    "32, 三十二",
    "100, 一百",
    "105, 一百零五",
    "110, 一百一十",
    "150, 一百五十",
    "999, 九百九十九",
    "1000, 一千",
    "1001, 一千零一",
    "1010, 一千零一十",
    "2035, 二千零三十五",
    "9999, 九千九百九十九"
  })
  void isWrittenAsItIsCounted(int number, String numeral) {
    assertThat(Numeral.of(number)).isEqualTo(numeral);
  }

  @ParameterizedTest
  @CsvSource({"1, 一", "2, 两", "12, 十二", "20, 二十", "102, 一百零二", "9999, 九千九百九十九", "10000, 10000"})
  void twoThingsAreCountedOtherwise(int number, String numeral) {
    assertThat(Numeral.ofThings(number)).isEqualTo(numeral);
  }

  @Test
  void readsBackEveryNumber() {
    for (int number = 0; number <= Numeral.GREATEST; number++) {
      assertThat(Numeral.read(Numeral.of(number))).hasValue(number);
    }
    for (int year = 1900; year <= 2100; year++) {
      assertThat(Numeral.read(YearNumeral.of(year))).hasValue(year);
    }
  }

  @ParameterizedTest
  @CsvSource({"二〇三五, 2035", "两, 2", "两百, 200", "二○二五, 2025", "一十二, 12"})
  void readsOtherSpellings(String numeral, int number) {
    assertThat(Numeral.read(numeral)).hasValue(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "甲", "十百", "一十十", "二百五", "百", "零十", "三十一二", "二〇三五年", "一二三四五"})
  void refusesWhatIsNoNumeral(String word) {
    assertThat(Numeral.read(word)).isEmpty();
  }

  @Test
  void findsWhereANumeralEnds() {
    assertThat(Numeral.end("共三十二项", 1)).isEqualTo(4);
    assertThat(Numeral.end("共三十二项", 0)).isZero();
  }

  @Test
  void writesNothingOutOfRange() {
    assertThatIllegalArgumentException().isThrownBy(() -> Numeral.of(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> Numeral.of(10_000));
  }
}
