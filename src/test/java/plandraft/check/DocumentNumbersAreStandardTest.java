package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentNumbersAreStandardTest {
  private static final RuleSays RULE = RuleSays.of(DocumentNumbersAreStandard.class);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          根据国办发[2020]24号文件。 | 疑似｜国办发[2020]24号｜“国办发[2020]24号”应写作“国办发〔2020〕24号”。
          根据市政发〔2020〕第12号文件。 | 疑似｜市政发〔2020〕第12号｜“市政发〔2020〕第12号”应写作“市政发〔2020〕12号”。
          根据市政发(2020)12号文件。 | 疑似｜市政发(2020)12号｜“市政发(2020)12号”应写作“市政发〔2020〕12号”。
          根据市政发〔2020〕012号文件。 | 疑似｜市政发〔2020〕012号｜“市政发〔2020〕012号”应写作“市政发〔2020〕12号”。
          根据市政发【2020】12号文件。 | 疑似｜市政发【2020】12号｜“市政发【2020】12号”应写作“市政发〔2020〕12号”。
          """)
  void tellsOtherForms(String text, String told) {
    assertThat(RULE.of(text, "")).containsExactly(told);
  }

  @ParameterizedTest
  @ValueSource(strings = {"根据国办发〔2020〕24号文件。", "国家统计局令第33号公布。", "根据2020年第24号公告。"})
  void leavesAloneTheStandardForm(String text) {
    assertThat(RULE.of(text, "")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          根据国办发[2020]24号文件。 | 根据国办发〔2020〕24号文件。
          根据市政发〔2020〕第12号文件。 | 根据市政发〔2020〕12号文件。
          根据市政发【2020】012号、省政发〔2019〕3号文件。 | 根据市政发〔2020〕12号、省政发〔2019〕3号文件。
          """)
  void writesTheStandardForm(String text, String mended) {
    assertThat(RULE.mended(text, "")).isEqualTo(mended);
  }
}
