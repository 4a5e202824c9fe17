package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RangesAreClearTest {
  private static final RuleSays RULE = RuleSays.of(RangesAreClear.class);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          每年提高10-15%。 | 疑似｜10-15%｜“10-15%”容易误解，应写作“10%-15%”（GB/T 15835）。
          投资9～16亿元。 | 疑似｜9～16亿元｜“9～16亿元”容易误解，应写作“9亿～16亿元”（GB/T 15835）。
          服务人口5-8万人。 | 疑似｜5-8万人｜“5-8万人”容易误解，应写作“5万-8万人”（GB/T 15835）。
          增速3至5%左右。 | 疑似｜3至5%｜“3至5%”容易误解，应写作“3%至5%”（GB/T 15835）。
          用地1.5—2.5万亩。 | 疑似｜1.5—2.5万亩｜“1.5—2.5万亩”容易误解，应写作“1.5万—2.5万亩”（GB/T 15835）。
          """)
  void tellsWhatMayBeMisread(String text, String told) {
    assertThat(RULE.of(text, "")).containsExactly(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "每年提高10%—15%。",
        "投资9亿～16亿元。",
        "增速-3.2~5.1%。",
        "2019—2020年投入5万元。",
        "每年提高1—2个百分点。",
        "从15-8万人。",
        "型号A1-3万台。"
      })
  void leavesAloneWhatIsClear(String text) {
    assertThat(RULE.of(text, "")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          每年提高10-15%。 | 每年提高10%-15%。
          投资9～16亿元。 | 投资9亿～16亿元。
          服务人口5-8万人。 | 服务人口5万-8万人。
          增速3至5%左右，用工平稳。 | 增速3%至5%左右，用工平稳。
          占比１０－１５％。 | 占比１０％－１５％。
          """)
  void repeatsTheUnit(String text, String mended) {
    assertThat(RULE.mended(text, "")).isEqualTo(mended);
  }
}
