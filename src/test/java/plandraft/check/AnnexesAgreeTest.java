package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnnexesAgreeTest {
  private static final RuleSays RULE = RuleSays.of(AnnexesAgree.class);
  private static final String OTHERS =
      """
      [附件] 重点项目清单
      另行公布。
      [附件] 空间布局图
      另行绘制。
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          项目见附件3。 | 必错｜附件3｜文中提到“附件3”，附件只有2个。
          项目见附件五。 | 必错｜附件五｜文中提到“附件五”，附件只有2个。
          """)
  void tellsAnnexesThatAreNone(String text, String told) {
    assertThat(RULE.of(text, OTHERS)).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          见附件2《重点工程清单》。 | 疑似｜附件2《重点工程清单》｜文中“附件2”叫“重点工程清单”，附件的标题是“空间布局图”。
          见附件1《布局图》和附件2《空间布局图》。 | 疑似｜附件1《布局图》｜文中“附件1”叫“布局图”，附件的标题是“重点项目清单”。
          """)
  void tellsAnnexesTitledOtherwise(String text, String told) {
    assertThat(RULE.of(text, OTHERS)).containsExactly(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "见附件1、附件2《空间布局图》。",
        "见附件一《重点项目清单》。",
        "见《全省规划》附件5。",
        "见省政发〔2020〕3号附件4。",
        "附件3个，另行印发。"
      })
  void leavesAloneWhatIsThere(String text) {
    assertThat(RULE.of(text, OTHERS)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          见附件2《重点工程清单》。 | 见附件2《空间布局图》。
          见附件1《布局图》和附件2《空间布局图》。 | 见附件1《重点项目清单》和附件2《空间布局图》。
          """)
  void givesTheAnnexItsTitle(String text, String mended) {
    assertThat(RULE.mended(text, OTHERS)).isEqualTo(mended);
  }
}
