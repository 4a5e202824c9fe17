package plandraft.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {
  @ParameterizedTest
  @CsvFileSource(resources = "folding.csv", delimiter = '|', numLinesToSkip = 1)
  void folds(BigDecimal number, String from, String to, BigDecimal converted) {
    assertThat(new Unit(from).convert(number, new Unit(to)))
        .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo(converted));
    assertThat(new Unit(to).folds(new Unit(from))).isTrue();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "not-folding.csv", delimiter = '|', numLinesToSkip = 1)
  void keepsDifferentThingsApart(String one, String other) {
    assertThat(new Unit(one).folds(new Unit(other))).isFalse();
    assertThat(new Unit(one).convert(BigDecimal.ONE, new Unit(other))).isEmpty();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "indicator-names.csv", delimiter = '|', numLinesToSkip = 1)
  void standsBehindAnIndicatorsName(String printed, String name, String unit) {
    IndicatorName read = IndicatorName.read(printed);
    assertThat(read).isEqualTo(new IndicatorName(name, new Unit(unit == null ? "" : unit)));
    assertThat(IndicatorName.read(read.printed())).isEqualTo(read);
  }

  @ParameterizedTest
  @ValueSource(strings = {"亿元", "%", "％", "万元/人年", "笔/人", "Mbps", "万台", "人次", "标准箱"})
  void isOfTheRegister(String word) {
    assertThat(Unit.isUnit(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "光纤宽带用户率", "20分", "一期", "含 IPTV", "/", "亿元以上"})
  void isNoUnit(String word) {
    assertThat(Unit.isUnit(word)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/", "-", "—"})
  void isNoneWhereASignSaysSo(String printed) {
    assertThat(new Unit(printed).isNone()).isTrue();
    assertThat(Quantity.read("101.24").withUnit(new Unit(printed))).isEqualTo("101.24");
    assertThat(new IndicatorName("“两化”融合指数", new Unit(printed)).printed()).isEqualTo("“两化”融合指数");
  }
}
