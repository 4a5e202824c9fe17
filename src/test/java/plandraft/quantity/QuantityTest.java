package plandraft.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {
  @ParameterizedTest
  @CsvFileSource(
      resources = "quantities.csv",
      delimiter = '|',
      numLinesToSkip = 1,
      emptyValue = "",
      ignoreLeadingAndTrailingWhitespace = false)
  void readsOneNumber(String printed, String kind, String number, String unit, String mark) {
    Quantity quantity = Quantity.read(printed);
    assertThat(quantity.printed()).isEqualTo(printed);
    assertThat(quantity.meaning().getClass().getSimpleName()).isEqualTo(kind);
    assertThat(quantity.value()).contains(new BigDecimal(number));
    assertThat(quantity.unit().printed()).isEqualTo(unit == null ? "" : unit);
    assertThat(quantity.mark()).isEqualTo(mark == null ? "" : mark);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "ranges.csv", delimiter = '|', numLinesToSkip = 1)
  void readsRanges(String printed, BigDecimal low, BigDecimal high, String unit) {
    Quantity quantity = Quantity.read(printed);
    assertThat(quantity.meaning()).isEqualTo(new Meaning.Range(low, high));
    assertThat(quantity.unit().printed()).isEqualTo(unit == null ? "" : unit);
    assertThat(quantity.value()).isEmpty();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "words.csv", delimiter = '|', numLinesToSkip = 1)
  void leavesTheRestAsWords(String printed) {
    assertThat(Quantity.read(printed))
        .isEqualTo(new Quantity(printed, new Meaning.Wording(), Unit.NONE, ""));
  }

  @ParameterizedTest
  @CsvSource({
    "前3名, 3, true",
    "前 31 名, 31, true",
    "全省前三位, 3, true",
    "力争全国前10强, 10, true",
    "第4位, 4, false",
    "第十二名, 12, false",
    "居第１位, 1, false"
  })
  void readsRanks(String printed, int place, boolean within) {
    assertThat(Quantity.read(printed).meaning()).isEqualTo(new Meaning.Rank(place, within));
  }

  @Test
  void tellsNotAssignedFromNoneAndBlank() {
    assertThat(Quantity.read("-").meaning()).isEqualTo(new Meaning.NotAssigned());
    assertThat(Quantity.read("——").meaning()).isEqualTo(new Meaning.NotAssigned());
    assertThat(Quantity.read("/").meaning()).isEqualTo(new Meaning.None());
    assertThat(Quantity.read("").isBlank()).isTrue();
    assertThat(Quantity.read("　").isBlank()).isTrue();
    assertThat(Quantity.read("-").isBlank()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "10左右, %, 10%左右",
    "95以上, %, 95%以上",
    "≥95, %, ≥95%",
    "18000以上, 个, 18000个以上",
    "1-2, 家, 1-2家",
    "15～30, %, 15%～30%",
    "300多, 家, 300多家",
    "2916*, 亿元, 2916亿元",
    "65%, %, 65%",
    "前3名, 名, 前3名",
    "第三层次, %, 第三层次"
  })
  void printsItselfWithItsUnit(String printed, String unit, String expected) {
    assertThat(Quantity.read(printed).withUnit(new Unit(unit))).isEqualTo(expected);
  }

  @Test
  void foldsItsOwnUnitOrTheTables() {
    Unit yuan = new Unit("亿元");
    assertThat(Quantity.read("1.5万亿元").valueIn(yuan, yuan))
        .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("15000"));
    assertThat(Quantity.read("15000").valueIn(new Unit("万元"), yuan))
        .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("150000000"));
    assertThat(Quantity.read("91.3分").valueIn(yuan, yuan)).isEmpty();
  }

  @Test
  void refusesARangeThatRunsBackwards() {
    assertThat(Quantity.read("2-1").meaning()).isEqualTo(new Meaning.Wording());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Meaning.Range(BigDecimal.TEN, BigDecimal.ONE));
  }
}
