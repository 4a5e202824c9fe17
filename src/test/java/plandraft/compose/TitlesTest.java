package plandraft.compose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TitlesTest {
  @ParameterizedTest
  @CsvSource({
    "某市数字经济发展规划,某市数字经济发展规划",
    "某市数字经济发展“十四五”规划主要目标测算表,某市数字经济发展|“十四五”规划主要目标测算表",
    "关于《某市数字经济发展“十四五”规划》的起草说明,关于《某市数字经济发展|“十四五”规划》的起草说明",
    "示例县智慧农业发展实施计划（2024—2026年）,示例县智慧农业发展实施计划|（2024—2026年）",
    "某市人民政府办公室关于印发某市数字经济赶超发展工作要点的通知,某市人民政府办公室|关于印发某市数字经济赶超发展|工作要点的通知",
    "一二三四五六七八九十一二三四五六七八九十一二三,一二三四五六七八九十一二三四五六七八九十一二三"
  })
  void longTitlesBreakWhereTheirSenseAllows(String title, String broken) {
    assertThat(Titles.broken(title, 20).replace('\n', '|')).isEqualTo(broken);
  }
}
