package plandraft.ui.preview.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {
  @ParameterizedTest
  @CsvSource({
    "16, 16",
    "' 28.95 ', 28.95",
    "-0.5, -0.5",
    "－２, -2",
    "−3, -3",
    "１０．５, 10.5",
    "007, 7"
  })
  void numbersAreReadAsTheyAreTyped(String typed, BigDecimal number) {
    assertThat(Amount.number(typed).orElseThrow()).isEqualByComparingTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "三", "16磅", "1e9", "1.2.3", "1234567", "0.12345", "--1", ".5"})
  void whatIsNoNumberIsNone(String typed) {
    assertThat(Amount.number(typed)).isEmpty();
  }

  @Test
  void numbersAreShownPlainly() {
    assertThat(Amount.plain(new BigDecimal("10.50"))).isEqualTo("10.5");
    assertThat(Amount.plain(new BigDecimal("1E+2"))).isEqualTo("100");
    assertThat(Amount.plain(new BigDecimal("0.000"))).isEqualTo("0");
  }

  @ParameterizedTest
  @CsvSource({"2098, 37", "1588, 28", "1474, 26", "1984, 35", "0, 0", "11906, 210", "16838, 297"})
  void twipsAreMillimetres(int twips, BigDecimal millimetres) {
    assertThat(PaperFields.millimetres(twips)).isEqualByComparingTo(millimetres);
    assertThat(PaperFields.twips(millimetres).intValue()).isBetween(twips - 1, twips + 1);
  }
}
