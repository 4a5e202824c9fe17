package plandraft.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.ui.kit.Typefaces.Typeface;

class TypefacesTest {
  private static final Typefaces OFFICE =
      Typefaces.among(List.of("FangSong", "KaiTi", "SimHei", "SimSun", "Times New Roman"));

  @ParameterizedTest
  @CsvSource({
    "仿宋_GB2312, FangSong, false",
    "仿宋, FangSong, true",
    "楷体_GB2312, KaiTi, false",
    "黑体, SimHei, true",
    "宋体, SimSun, true",
    "Times New Roman, Times New Roman, true",
    "方正小标宋简体, SimSun, false",
    "隶书, SimSun, false",
  })
  void takesTheNearest(String wanted, String family, boolean own) {
    assertThat(OFFICE.of(wanted)).isEqualTo(new Typeface(wanted, family, own));
  }

  @Test
  void setsALighterStandInBold() {
    assertThat(OFFICE.of("方正小标宋简体").lighter()).isTrue();
    assertThat(Typefaces.among(List.of("STZhongsong")).of("方正小标宋简体").lighter()).isFalse();
    assertThat(OFFICE.of("宋体").lighter()).isFalse();
  }

  @Test
  void managesWithoutAnyChineseTypeface() {
    assertThat(Typefaces.among(List.of()).of("仿宋_GB2312").family()).isEqualTo("Serif");
  }
}
