package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitationsAgreeTest {
  private static final RuleSays RULE = RuleSays.of(CitationsAgree.class);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          根据《“健康中国2030”规划纲要》编制。／落实《健康中国2030规划纲要》。 | 提示｜《健康中国2030规划纲要》｜《健康中国2030规划纲要》与《“健康中国2030”规划纲要》应是同一文件，写法不同（共1处）。
          根据《数字经济发展规划》编制。／落实《数字经济发展规划》。／对照《数字·经济发展规划》。 | 提示｜《数字·经济发展规划》｜《数字·经济发展规划》与《数字经济发展规划》应是同一文件，写法不同（共1处）。
          """)
  void tellsOneDocumentSpeltTwice(String text, String told) {
    assertThat(RULE.of(text.replace("／", "\n"), "")).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          根据《土地管理办法》（市政发〔2020〕12号）编制。／落实《城乡规划办法》（市政发〔2020〕12号）。 | 疑似｜市政发〔2020〕12号｜市政发〔2020〕12号既是《土地管理办法》，又是《城乡规划办法》的文号。
          """)
  void tellsOneNumberOfTwo(String text, String told) {
    assertThat(RULE.of(text.replace("／", "\n"), "")).containsExactly(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "根据《土地管理办法》编制，落实《土地管理办法》。",
        "根据《土地管理法》和《中华人民共和国土地管理法》编制。",
        "根据《土地管理办法》（市政发〔2020〕12号）编制。／落实《关于印发土地管理办法的通知》（市政发〔2020〕12号）。",
        "根据《办法》和《“办法”》编制。"
      })
  void leavesAloneWhatAgrees(String text) {
    assertThat(RULE.of(text.replace("／", "\n"), "")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          根据《“健康中国2030”规划纲要》编制。／落实《健康中国2030规划纲要》，对照《健康中国2030规划纲要》。 | 落实《“健康中国2030”规划纲要》，对照《“健康中国2030”规划纲要》。
          """)
  void writesOneSpellingEverywhere(String text, String mended) {
    assertThat(RULE.mended(text.replace("／", "\n"), "")).isEqualTo(mended);
  }
}
