package plandraft.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptionsTest {
  @ParameterizedTest
  @CsvSource({
    "专栏1 主要指标, true",
    "专栏 2：主要指标, true",
    "专栏12　主要指标, true",
    "主要指标, false",
    "专栏工程主要指标, false",
    "表1 主要指标, false"
  })
  void aTableThatIsAPanelBearsItsNumber(String title, boolean numbered) {
    assertThat(Captions.isNumbered(title)).isEqualTo(numbered);
  }
}
