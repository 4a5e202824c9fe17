package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
  @ParameterizedTest
  @CsvSource({
    "市自然资源规划局, 市自然资源和规划局, true",
    "市发改委, 市发展改革委, true",
    "市发改委, 市发展和改革委, true",
    "市工信局, 市工业和信息化局, true",
    "市人社局, 市人力社保局, true",
    "市卫健委, 市卫生健康委, true",
    "市文广旅局, 市文化广电旅游局, true",
    "市城管局, 市城市管理局, true",
    "市税务局, 市税务稽查局, false",
    "市水利局, 市水务局, false",
    "市水利局, 市水利水电局, false",
    "市农业局, 市农业农村局, false",
    "市教育局, 市教体局, false",
    "市财政局, 县财政局, false",
    "市财政局, 市财政局, false",
    "市科技局, 市科协, false",
    "市发改委, 市发展改革局, false",
    "市委办, 市委办公室, false",
    "'', 市财政局, false"
  })
  void twoNamesAreOneUnitOrTwo(String one, String other, boolean alike) {
    assertThat(Spelling.alike(one, other)).isEqualTo(alike);
    assertThat(Spelling.alike(other, one)).isEqualTo(alike);
  }
}
