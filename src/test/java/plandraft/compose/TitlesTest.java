package plandraft.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitlesTest {
  @ParameterizedTest
  @CsvSource({
    "某市数字经济发展规划,某市数字经济发展规划",
    "某市数字经济发展“十四五”规划主要目标测算表,某市数字经济发展|“十四五”规划主要目标测算表",
    "关于《某市数字经济发展“十四五”规划》的起草说明,关于《某市数字经济发展|“十四五”规划》的起草说明",
    "示例县智慧农业发展实施计划（2024—2026年）,示例县智慧农业发展实施计划|（2024—2026年）",
    "某市人民政府办公室关于印发某市数字经济赶超发展工作要点的通知,某市人民政府办公室|关于印发某市数字经济赶超发展|工作要点的通知",
    "一二三四五六七八九十一二三四五六七八九十一二三,一二三四五六七八九十一二|三四五六七八九十一二三"
  })
  void longTitlesBreakWhereTheirSenseAllows(String title, String broken) {
    assertThat(Titles.broken(title, 20).replace('\n', '|')).isEqualTo(broken);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "示例市深入推进数字经济与先进制造业和现代服务业深度融合高质量发展加快建设全国创新试验区核心区引领区三年行动（2024—2026年）",
        "示例市深入推进数字经济与先进制造业深度融合加快建设全国数字经济创新发展试验区到2025年实现翻番的若干措施的通知",
        "《示例市5G网络与IPv6规模部署深度融合应用加快建设全国一体化算力网络国家枢纽节点专项行动》和《补充说明》汇编"
      })
  void titlesThatNoSensePartsBreakIntoLinesOfLikeLength(String title) {
    List<String> lines = List.of(Titles.broken(title, 20).split("\n"));
    assertThat(String.join("", lines)).isEqualTo(title);
    assertThat(lines).hasSizeGreaterThan(2).allMatch(line -> Titles.width(line) <= 20);
    assertThat(lines).allMatch(line -> Titles.width(line) >= 8);
    assertThat(lines).noneMatch(line -> line.matches("[年》）、的].*|.*[《（]"));
    assertThat(String.join("|", lines)).doesNotContainPattern("[0-9A-Za-z—]\\|[0-9A-Za-z年—]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"5", "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", "—"})
  void whatCannotBreakIsLeftAsItIs(String title) {
    assertThat(Titles.broken(title, 20)).isEqualTo(title);
    assertThat(Titles.broken(title.repeat(400), 20)).isEqualTo(title.repeat(400));
  }
}
