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
    "示例区先进制造业集群培育2027年主要指标分解表,示例区先进制造业集群培育|2027年主要指标分解表",
    "示例区先进制造业集群2025—2027年主要指标分解表,示例区先进制造业集群|2025—2027年主要指标分解表",
    "关于印发2019年某市数字经济赶超发展工作要点的通知,关于印发2019年某市数字经济赶超发展|工作要点的通知",
    "一二三四五六七八九十一二三四五六七八九十一二三,一二三四五六七八九十一二|三四五六七八九十一二三"
  })
  void longTitlesBreakWhereTheirSenseAllows(String title, String broken) {
    assertThat(Titles.broken(title, 20).replace('\n', '|')).isEqualTo(broken);
  }

  /// In a list only a last line of next to nothing is a reason to break.
  @ParameterizedTest
  @CsvSource({
    "示例县智慧农业发展责任分解表,示例县智慧农业发展责任分解表",
    "2019年示例市数字经济赶超发展工作要点责任分解表,2019年示例市数字经济赶超发展|工作要点责任分解表",
    "2019年示例市数字经济赶超发展具体指标分解表（一）,2019年示例市数字经济赶超发展|具体指标分解表（一）",
    "2019年示例市数字经济赶超工作具体指标分解表（二）,2019年示例市数字经济赶超|工作具体指标分解表（二）",
    "示例市深入推进数字经济创新提质一号发展工程2.0版实施方案,示例市深入推进数字经济创新提质一号发展|工程2.0版实施方案",
    "示例市数字经济2.0版和现代服务业高质量发展行动方案任务清单,示例市数字经济2.0版和现代服务业高质量发展行动方案任务清单",
    "2017年度示例市数字经济发展分项指标综合评价情况及晋升目标,2017年度示例市数字经济发展分项指标综合评价情况及晋升目标"
  })
  void titlesInAListFillTheirLines(String title, String filling) {
    assertThat(Titles.filling(title, 22).replace('\n', '|')).isEqualTo(filling);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {1, 2, 3, 5, 10, 21, 22, 23, 24, 25, 26, 40, 43, 44, 45, 46, 47, 48, 66, 67, 90})
  void noLineOfAListHoldsNextToNothing(int length) {
    String title = "示例市5G重点项目库（一）".repeat(9).substring(0, length);
    List<String> lines = Titles.filling(title, 22).lines().toList();
    assertThat(String.join("", lines)).isEqualTo(title);
    assertThat(lines).allMatch(line -> length < 22 || Wrap.lines(line, 22).last() >= 5);
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
