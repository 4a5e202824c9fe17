package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.quantity.Quantity;
import plandraft.quantity.Unit;

class AgreementTest {
  @ParameterizedTest
  @CsvSource({
    "2720亿元, 2720, HOLDS",
    "0.272万亿元, 2720, HOLDS",
    "2700亿元, 2720, DIFFERS",
    "2720亿元以上, 2720, OTHERWISE_QUALIFIED",
    "2720亿元, 2720以上, OTHERWISE_QUALIFIED",
    "超2720亿元, 2720以上, HOLDS",
    "不低于2720亿元, 2720以上, HOLDS",
    "2700亿元以上, 2720, HOLDS",
    "2800亿元以上, 2720, DIFFERS",
    "2700亿元以内, 2720, DIFFERS",
    "2800亿元以内, 2720, HOLDS",
    "约2700亿元, 2720, HOLDS",
    "约2500亿元, 2720, NEAR",
    "2720.2亿元, 2720.15, HOLDS",
    "3亿元, 2.9, DIFFERS",
    "31亿元, 30.6, HOLDS",
    "30亿元, 29.6, DIFFERS"
  })
  void aNumberOfTheTextIsComparedWithATarget(String said, String table, Agreement agreement) {
    assertThat(agreement(said, table, true)).isEqualTo(agreement);
  }

  @ParameterizedTest
  @CsvSource({"2720亿元以上, 2720, HOLDS", "2720亿元, 2720左右, HOLDS", "2700亿元, 2720, DIFFERS"})
  void theQualifierOfWhatWasReachedMattersNot(String said, String table, Agreement agreement) {
    assertThat(agreement(said, table, false)).isEqualTo(agreement);
  }

  private static Agreement agreement(String said, String table, boolean target) {
    return Agreement.of(
        Quantity.read(said), Quantity.read(table), new Unit("亿元"), target, BigDecimal.valueOf(5));
  }
}
