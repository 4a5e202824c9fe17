package plandraft.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestatingTest {
  @ParameterizedTest
  @CsvSource({
    "按每年增长21%测算。, 15.5, 按每年增长15.5%测算。",
    "按照年均新增40家测算, 30, 按照年均新增30家测算",
    "按照年均增长0.12个百分点测算, 0.10, 按照年均增长0.10个百分点测算",
    "2021年起按年均增长21%测算, 15, 按年均增长15%测算",
    "根据《纲要》, 15, 根据《纲要》",
    "专家估计, 15, 专家估计",
  })
  void aBasisStatesAnotherRateInItsOwnWords(String printed, BigDecimal next, String restated) {
    assertThat(Basis.read(printed).withStated(next).printed()).isEqualTo(restated);
  }

  @ParameterizedTest
  @CsvSource({"10左右, 12, 12左右", "≥95, 90, ≥90", "2916*, 3250, 3250*", "第三层次, 3, 3", "'', 3, 3"})
  void aQuantityTakesAnotherNumberInItsOwnWords(
      String printed, BigDecimal next, String renumbered) {
    assertThat(Quantity.read(printed).withNumber(next).printed()).isEqualTo(renumbered);
  }
}
