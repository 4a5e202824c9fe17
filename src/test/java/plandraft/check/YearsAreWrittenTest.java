package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearsAreWrittenTest {
  private static final RuleSays RULE = RuleSays.of(YearsAreWritten.class);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          展望二零三五年。 | 疑似｜二零三五年｜“二零三五年”应写作“二〇三五年”。
          展望二0三五年。 | 疑似｜二0三五年｜“二0三五年”应写作“二〇三五年”。
          展望二。三五年。 | 疑似｜二。三五年｜“二。三五年”应写作“二〇三五年”。
          展望二○三五年。 | 疑似｜二○三五年｜“二○三五年”应写作“二〇三五年”。
          到二O二五年。 | 疑似｜二O二五年｜“二O二五年”应写作“二〇二五年”。
          """)
  void tellsOtherNoughts(String text, String told) {
    assertThat(RULE.of(text, "")).containsExactly(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"展望二〇三五年。", "展望2035年。", "十二五年间。", "二十五年来。", "一九九八年建成。", "二年级。"})
  void leavesAloneWhatIsRight(String text) {
    assertThat(RULE.of(text, "")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          展望二零三五年。 | 展望二〇三五年。
          自二零零五年建成。 | 自二〇〇五年建成。
          到二。三五年，二〇二五年。 | 到二〇三五年，二〇二五年。
          """)
  void writesTheNought(String text, String mended) {
    assertThat(RULE.mended(text, "")).isEqualTo(mended);
  }
}
