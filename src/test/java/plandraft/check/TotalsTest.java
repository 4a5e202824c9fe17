package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.quantity.Quantity;

class TotalsTest {
  private static final String TABLE =
      """
      # 目标
      目标见分解表。
      [分解] 推广任务表
      地区 | 社区（%s）
      = 标线 | %s
      = 高线 | %s
      东区 | %s
      西区 | %s
      南区 | %s
      """;

  @ParameterizedTest
  @CsvSource({
    "4, 3, 2, 9, 0",
    "4, '', 2, 6, 1",
    "'', '', 2, 2, 2",
    "4, -, 2, 6, 0",
    "4, /, 2, 6, 0",
    "4.5, 3, 2.25, 9.75, 0",
    "4以上, 3, 2, 9, 0",
    "4, 若干, 2, '', 0",
    "4, 前3名, 2, '', 0",
    "-, -, -, '', 0",
    "'', '', '', '', 3"
  })
  void regionsAddUpWhereTheyAreNumbers(
      String east, String west, String south, String sum, long blanks) {
    Totals totals = totals("个", "10", "12", east, west, south);

    assertThat(totals.sum().map(BigDecimal::toPlainString).orElse("")).isEqualTo(sum);
    assertThat(totals.blanks()).isEqualTo(blanks);
  }

  @ParameterizedTest
  @CsvSource({
    "10个, true, true",
    "12个, true, true",
    "9个, true, true",
    "11个, true, false",
    "0.001万个, true, true",
    "10亿元, false, false",
    "10, false, false",
    "前3个, false, false"
  })
  void aNumberRestatesALineOrTheSum(String said, boolean comparable, boolean admitted) {
    Totals totals = totals("个", "10", "12", "4", "3", "2");
    Quantity quantity = Quantity.read(said);

    assertThat(totals.comparable(quantity)).isEqualTo(comparable);
    if (comparable) {
      assertThat(totals.admit(quantity)).isEqualTo(admitted);
    }
  }

  @ParameterizedTest
  @CsvSource({"个, 10, 12, 2", "个, '', 12, 1", "个, -, /, 0", "'', 10, 12, 2"})
  void linesThatHoldNoNumberAreLeftOut(String unit, String low, String high, int lines) {
    Totals totals = totals(unit, low, high, "4", "3", "2");

    assertThat(totals.lines()).hasSize(lines);
    assertThat(totals.comparable(Quantity.read("10个"))).isEqualTo(!unit.isEmpty());
  }

  private static Totals totals(String... cells) {
    return Totals.of(
        PlainPlan.of(TABLE.formatted((Object[]) cells)).plan().breakdowns().getFirst(), 0);
  }
}
