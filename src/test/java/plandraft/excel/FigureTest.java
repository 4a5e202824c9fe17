package plandraft.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.document.Cell.Computed;
import plandraft.document.Cell.Formula.Gap;
import plandraft.document.Cell.Formula.Growth;
import plandraft.document.Cell.Formula.Increment;
import plandraft.document.Cell.Formula.Sum;
import plandraft.quantity.Quantity;

class FigureTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "6500 | 6500 | General",
        "2916* | 2916 | General\"*\"",
        "10左右 | 10 | General\"左右\"",
        "95以上 | 95 | General\"以上\"",
        "≥95 | 95 | \"≥\"General",
        "约10 | 10 | \"约\"General",
        "44.14* | 44.14 | 0.00########\"*\"",
        "100.0 | 100.0 | 0.0#########",
        "1.65万台 | 1.65 | 0.00########\"万台\"",
        "123456789012 | 123456789012 | 0",
        "'12,345' | 12345 | '[>=1000]#,##0;General'",
        "'约12,345万元' | 12345 | '[>=1000]\"约\"#,##0\"万元\";\"约\"General\"万元\"'",
        "'-12,345' | -12345 | '#,##0'",
        "-3.5 | -3.5 | 0.0#########",
        "'1,234,567.8' | 1234567.8 | '#,##0.0#########'",
      })
  void isANumberInItsFormat(String printed, BigDecimal value, String format) {
    Figure figure = Figure.of(Quantity.read(printed)).orElseThrow();
    assertThat(figure).isEqualTo(new Figure(value, format));
    assertThat(
            new DataFormatter(Locale.ROOT)
                .formatRawCellContents(
                    figure.value().doubleValue(), 164, Figure.general(figure.format(), "0")))
        // POI knows no General among words, and takes even a quoted star for padding
        .isEqualTo(printed.replace("*", ""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-", "/", "", "第三层次", "1-2", "前3名", "12345678901234567", "15%～30%", "007"})
  void isNoNumberWhereNoFormatBringsItBack(String printed) {
    assertThat(Figure.of(Quantity.read(printed))).isEmpty();
  }

  /// What is typed over a figure shows as it was typed.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'12,345' | 12.5 | 12.5",
        "'12,345' | 3 | 3",
        "'12,345' | 6789 | '6,789'",
        "'12,345' | -3.5 | -3.5",
        "10.0 | 12.25 | 12.25",
        "'1,234.5' | 3.5 | 3.5"
      })
  void hidesNoDecimalsOfWhatIsTypedOverIt(String printed, double typed, String shown) {
    String format = Figure.of(Quantity.read(printed)).orElseThrow().format();
    assertThat(new DataFormatter(Locale.ROOT).formatRawCellContents(typed, 164, format))
        .isEqualTo(shown);
  }

  @Test
  void setsTheMinusSignWhereItWasPrinted() {
    assertThat(Figure.of(Quantity.read("约-5")))
        .hasValueSatisfying(
            figure -> assertThat(figure.format()).isEqualTo("\"约\"General;\"约\"-General"));
  }

  @Test
  void sumsAndDifferencesHideNothingOfWhatIsTypedBelowThem() {
    Gap gap = new Gap(1, 2);
    assertThat(Figure.format(new Computed("2.0", gap, Optional.empty()))).isEqualTo("0.0#########");
    assertThat(Figure.format(new Computed("", gap, Optional.empty()))).isEqualTo("General");
    assertThat(Figure.format(new Computed("1,200", gap, Optional.empty())))
        .isEqualTo("[>=1000]#,##0;General");
    assertThat(Figure.format(new Computed("-1,200.5", gap, Optional.empty())))
        .isEqualTo("#,##0.0#########");
    Increment increment = new Increment(1, 2, 5);
    assertThat(Figure.format(new Computed("2.4", increment, Optional.empty()))).isEqualTo("0.0");
  }

  @Test
  void showsAsManyDecimalsAsWerePrinted() {
    Growth growth = new Growth(2, 3, 5);
    assertThat(Figure.format(new Computed("17.4%", growth, Optional.empty()))).isEqualTo("0.0%");
    assertThat(Figure.format(new Computed("", growth, Optional.empty()))).isEqualTo("0.00%");
    assertThat(Figure.format(new Computed("84", new Sum(1, 2), Optional.empty())))
        .isEqualTo("General");
  }
}
