package plandraft.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Lines are mended before anything is made of them: signs of other programs go, what a page end
/// tore is joined, what a web page ran together is parted.
class LinesOfTextTest {
  private static List<String> mended(String... lines) {
    return Lines.told(Mending.joined(Lines.of(lines), Lines.found()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "建立服务商评价制度，|实行动态管理、末位退出。",
        "到2027年，全市规上企业数字化改造覆盖率达到百分之八十以上，其中重点|行业实现全覆盖。",
        "市发展改革委、|市财政局负责。",
        "过去五年,县政府坚持稳中求进,推动高质量发展,较好地完成|了各项任务。",
        "新建道路 12 条,|改造老旧小区 8 个。",
        "四、保障措|施"
      })
  void aTornParagraphIsJoined(String first, String rest) {
    assertThat(mended(first, rest)).containsExactly(first + rest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "建立服务商评价制度，实行动态管理。|各部门要抓好落实。",
        "建立服务商评价制度，实行动态管理，|1.制定评价办法。",
        "建立服务商评价制度，实行动态管理，|（二）规范市场",
        "建立服务商评价制度，实行动态管理，|附件：任务清单",
        "建立服务商评价制度，实行动态管理，|——坚持公开。",
        "建立服务商评价制度，实行动态管理，|2025年4月22日",
        "建立服务商评价制度，实行动态管理，|注：数据为初步统计数",
        "建立服务商评价制度，实行动态管理，|专栏1 重点工程",
        "一、总体要求|坚持稳中求进工作总基调。",
        "序号,指标名称,单位,2020年,2025年|1,常住人口城镇化率,%,58,65",
        "2020年,2021年,2022年,2023年,|5,6,7,8,",
        "互联网用户数|8",
        "某市人民政府|某年某月"
      })
  void linesThatStandAloneAreLeft(String first, String second) {
    assertThat(mended(first, second)).containsExactly(first, second);
  }

  @Test
  void blankLinesGoAndAParagraphMayBeTornTwice() {
    Found found = Lines.found();
    List<Piece> joined =
        Mending.joined(Lines.of("  ", "到2027年，全市建成示范园区五个，", "", "培育企业十家，", "引进人才百名。", "　"), found);
    assertThat(Lines.told(joined)).containsExactly("到2027年，全市建成示范园区五个，培育企业十家，引进人才百名。");
    assertThat(Lines.notes(found)).hasSize(2);
  }

  private static List<String> unmarked(String... lines) {
    return Lines.told(Markings.removed(Lines.of(lines), Lines.found()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "## 总体要求|总体要求",
        "###### 细目|细目",
        "- 第一项|第一项",
        "•  第一项|第一项",
        "* 第一项|第一项",
        "正文[bookmark: _GoBack]继续|正文继续",
        "[bookmark: a][bookmark: b]正文|正文",
        "-5℃以下停工|-5℃以下停工",
        "#1楼改造|#1楼改造",
        "参见[1]的说明|参见[1]的说明"
      })
  void signsOfOtherProgramsGo(String line, String left) {
    assertThat(unmarked(line)).containsExactly(left);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---",
        "****",
        "____",
        "====",
        "— 3 —",
        "- 12 -",
        "第 3 页",
        "第3页 共20页",
        "目录",
        "目　　录",
        "目次",
        "第一章 总则……………3",
        "一、发展基础.........12",
        "（二）目标·····7"
      })
  void rulesPageNumbersAndContentsGo(String line) {
    assertThat(unmarked(line, "正文。")).containsExactly("正文。");
  }

  @Test
  void entriesWithoutDotsGoOnlyBelowTheWordContents() {
    assertThat(unmarked("目录", "前言\t1", "一、发展基础  3", "", "前言", "正文。"))
        .containsExactly("", "前言", "正文。");
    assertThat(unmarked("产值\t12", "前言\t1")).containsExactly("产值\t12", "前言\t1");
    assertThat(unmarked("目录", "一、基础\t3", "正文开始。", "产值\t12")).containsExactly("正文开始。", "产值\t12");
  }

  @Test
  void aSharpGivesTheLevelOfAHeading() {
    List<Piece> read = Markings.removed(Lines.of("# 甲", "### 乙"), Lines.found());
    assertThat(read)
        .extracting(piece -> ((Line) piece).look().outline().orElseThrow())
        .containsExactly(0, 2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "截至二。二五年底|二。二五年",
        "是二0二0年的1.4倍|二0二0年",
        "二O二五年|二O二五年",
        "一九九0年代|一九九0年",
        "突破 5OO 亿元|5OO",
        "达到 l20 亿元|l20",
        "新增1O家|1O"
      })
  void aSlipOfTheScannerIsTold(String line, String slip) {
    Found found = Lines.found();
    Slips.tell(Lines.line(0, line), found);
    assertThat(found.entries()).hasSize(1);
    assertThat(found.entries().getFirst().sureness()).isEqualTo(Sureness.UNSURE);
    assertThat(Lines.notes(found).getFirst()).contains("“" + slip + "”");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "二〇二五年", "二零二五年", "一九九八年", "2025年", "IPv6规模", "5G基站", "O2O模式", "A级企业5家", "PM2.5浓度", "5年",
        "Wi-Fi 6", "十年", "H2O", "第二年", "FTTO"
      })
  void ordinaryWordsAreNoSlips(String line) {
    Found found = Lines.found();
    Slips.tell(Lines.line(0, line), found);
    assertThat(found.entries()).isEmpty();
  }

  private static List<String> parted(String text) {
    return Lines.told(Flattened.parted(Lines.of(text), Lines.found()));
  }

  private static String long_(String text) {
    return text + "坚持稳中求进工作总基调，完整准确全面贯彻新发展理念。".repeat(10);
  }

  @Test
  void headingsRunTogetherArePartedBeforeTheirNumbers() {
    List<String> lines =
        parted(long_("某县工作要点 一、总体目标 经济增长6%左右。 二、重点任务 （一）扩大投资。实施项目。（二）壮大产业。新增企业。 三、要求 "));
    assertThat(lines)
        .startsWith("某县工作要点", "一、总体目标")
        .contains("二、重点任务", "三、要求")
        .anyMatch(line -> line.startsWith("（一）扩大投资。"))
        .anyMatch(line -> line.startsWith("（二）壮大产业。"));
  }

  @Test
  void noCharacterOfARunTogetherTextIsLost() {
    String text =
        long_("某县工作要点 一、总体目标 经济增长6%左右。 二、重点任务 （一）扩大投资。1.5倍增长。 1.新建园区。 2.改造老园区。 三、要求 压实责任。");
    assertThat(String.join("", parted(text)).replaceAll("\\s", ""))
        .isEqualTo(text.replaceAll("\\s", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"短文本。一、甲。二、乙。", "没有序号的长文本。", "第一条 甲。第二条 乙。第三条 丙。"})
  void otherTextsStayWhole(String text) {
    String given = text.startsWith("短") ? text : long_(text);
    assertThat(parted(given)).containsExactly(given);
  }

  @Test
  void linesWithTabsAreATable() {
    assertThat(Lines.told(TabbedRows.gathered(Lines.of("前文", "指标\t单位\t数值", "产值\t亿元\t10", "后文"))))
        .containsExactly("前文", "[[指标, 单位, 数值], [产值, 亿元, 10]]", "后文");
  }

  @Test
  void aCellALineWithBlankLinesBetweenRowsIsATable() {
    List<Piece> lines = Lines.of("\t指标", "\t数值", "", "\t产值", "\t10", "后文");
    assertThat(Lines.told(TabbedRows.gathered(lines)))
        .containsExactly("[[指标, 数值], [产值, 10]]", "后文");
  }

  @Test
  void oneLineWithTabsStaysText() {
    assertThat(Lines.told(TabbedRows.gathered(Lines.of("甲\t乙", "正文"))))
        .containsExactly("甲\t乙", "正文");
  }

  @Test
  void mendingTwiceChangesNothing() {
    String[] lines =
        IntStream.range(0, 40)
            .mapToObj(
                at ->
                    at % 3 == 0
                        ? "到20" + at + "年，建成园区五个，"
                        : at % 3 == 1 ? "培育企业。" : "（" + at + "）说明")
            .toArray(String[]::new);
    List<String> once = mended(lines);
    assertThat(mended(once.toArray(String[]::new))).isEqualTo(once);
  }

  @Test
  void measuresInASingleLineArePartedAtTheirNumbers() {
    List<Piece> parted =
        Flattened.parted(
            Lines.of("（一）强化领导。（二）强化支持。统筹资金两亿元。（三）强化考核。", "（一）甲类（含乙类）企业。（一）丙类企业。"), Lines.found());
    assertThat(Lines.told(parted))
        .containsExactly("（一）强化领导。", "（二）强化支持。统筹资金两亿元。", "（三）强化考核。", "（一）甲类（含乙类）企业。（一）丙类企业。");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "一、发展基础与形势 “十三五”期末，设施不断完善。|一、发展基础与形势",
        "一、发展基础“十三五”期末，设施不断完善。|一、发展基础“十三五”期末，设施不断完善。",
        "一、总体要求坚持稳中求进。|一、总体要求"
      })
  void aHeadingEndsWhereABlankOrTheUsualWordsDo(String first, String head) {
    String text = first + "推进各项工作。".repeat(40) + "二、主要任务 完善设施。三、保障措施 加强领导。";
    assertThat(Lines.told(Flattened.parted(Lines.of(text), Lines.found())).getFirst())
        .startsWith(head);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"第一篇 开启新征程|true", "第十二篇　加强保障|true", "第一篇的内容已经印发|false", "第二篇 讲述了发展基础，说明了任务。|false"})
  void aPartAboveTheChaptersIsAHeading(String line, boolean heading) {
    assertThat(Headline.read(Lines.line(0, line), 0).isPresent()).isEqualTo(heading);
  }
}
