package plandraft.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.document.Block;
import plandraft.document.Document;
import plandraft.model.Ids;
import plandraft.model.Plan;
import plandraft.model.Section;

/// Headings are found by their numbers, by their styles, and within lines.
class HeadingsTest {
  private static Recognition recognised(Document document) {
    return Recognizer.recognize(List.of(document), Choices.NONE, Ids.counting("n"));
  }

  private static Plan read(String text) {
    return recognised(Texts.document(text)).plan();
  }

  private static List<String> notes(Recognition read) {
    return read.entries().stream()
        .flatMap(entry -> entry.notes().stream())
        .map(note -> note.in(Locale.ROOT))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 总体要求/1.1 工作目标。到明年建成。/1.2 原则/2 举措/2.1 网络|#总体要求 ##工作目标 ##原则 #举措 ##网络",
        "五、保障/5.1 加强领导。定期调度。/5.2加大投入。安排资金。|#保障 ##加强领导 ##加大投入",
        "五、保障/5.2 亿元资金已经落实。/6.1 加强领导。定期调度。|#保障",
        "1. 目标/1.1 增长/1.1.1 产值。翻一番。/1.1.2 税收。同步增长。|#目标 ##增长 ###产值 ###税收",
        "第一章 总则/1.1 目的/1.2 依据/第二章 任务/2.1 网络|#总则 ##目的 ##依据 #任务 ##网络",
        "1 前言/2 现状/2.1 基础/2.2 问题/3 保障措施|#前言 #现状 ##基础 ##问题 #保障措施",
        "1 前言/说明情况。/2 现状/2.1 基础/3 个平台建成投用|#前言 #现状 ##基础",
        "一、目标/1.1亿元投资全部到位。|#目标",
        "一、目标/7.121人才工程稳步推进。/1.5倍增长|#目标",
        "一、目标/2 个平台建成/3 个园区建成|#目标"
      })
  void decimalNumbersAreHeadingsWhereTheCountHasGotToThem(String lines, String headings) {
    Plan plan = read("示例发展规划\n" + lines.replace("/", "\n"));
    assertThat(String.join(" ", headings(plan.sections(), "#"))).isEqualTo(headings);
  }

  private static List<String> headings(List<Section> sections, String depth) {
    return sections.stream()
        .flatMap(
            section ->
                Stream.concat(
                    Stream.of(depth + section.heading()),
                    headings(section.children(), depth + "#").stream()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "一、总体要求|总体要求",
        "（一）指导思想|指导思想",
        "(一) 指导思想|指导思想",
        "1.建设平台|建设平台",
        "1．建设平台|建设平台",
        "1、建设平台|建设平台",
        "（1）建设平台|建设平台",
        "(1)建设平台|建设平台",
        "第一章　总则|总则",
        "第一节 发展基础|发展基础",
        "第3章 主要任务|主要任务",
        "前　言|前言",
        "结束语|结束语"
      })
  void aHeadingIsKnownByItsNumber(String line, String title) {
    Plan plan = read(line + "\n这一部分说明有关情况。");
    assertThat(plan.sections()).hasSize(1);
    assertThat(plan.sections().getFirst().heading()).isEqualTo(title);
    assertThat(plan.sections().getFirst().body()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.5倍以上的企业完成了改造，比上年多。",
        "2.0版平台上线运行，覆盖全部乡镇。",
        "2025年，全县产值达到20亿元。",
        "第三产业占比继续提高。",
        "一是健全机制，二是加大投入。",
        "1.新增上云企业一千家，培育示范企业十家，建成行业平台五个，引进服务商十家，覆盖重点行业和重点园区；",
        "第一条 为了规范管理，制定本办法。",
        "百万亩良田建设顺利。"
      })
  void aSentenceIsNone(String line) {
    Plan plan = read("一、情况\n" + line);
    assertThat(plan.sections()).hasSize(1);
    assertThat(Told.chapters(plan)).containsExactly("# 情况", "  " + line);
  }

  @Test
  void aHeadingMayRunOnIntoItsText() {
    Plan plan = read("一、总体要求\n（一）指导思想。以高质量发展为主题。坚持创新。\n（二）基本原则。坚持统筹。");
    assertThat(Told.chapters(plan))
        .containsExactly("# 总体要求", "  # 指导思想", "    以高质量发展为主题。坚持创新。", "  # 基本原则", "    坚持统筹。");
  }

  @Test
  void numbersDecideWhereStylesAreWrong() {
    Recognition read =
        recognised(
            Texts.document(
                Texts.heading(2, "一、总体要求"),
                Texts.heading(3, "（一）指导思想"),
                Texts.line("坚持创新。"),
                Texts.heading(2, "（二）基本原则"),
                Texts.line("坚持统筹。"),
                Texts.heading(4, "（三）发展目标"),
                Texts.line("到2030年建成。"),
                Texts.heading(3, "（四）发展布局"),
                Texts.line("分三个片区。"),
                Texts.heading(2, "二、主要举措"),
                Texts.line("举措如下。")));
    assertThat(Told.headings(read.plan()))
        .containsExactly("# 总体要求", "  # 指导思想", "  # 基本原则", "  # 发展目标", "  # 发展布局", "# 主要举措");
    assertThat(notes(read)).anyMatch(note -> note.contains("（二）")).anyMatch(n -> n.contains("（三）"));
  }

  @Test
  void stylesDecideWhereThereAreNoNumbers() {
    Plan plan =
        recognised(
                Texts.document(
                    Texts.heading(1, "发展基础"),
                    Texts.line("基础较好。"),
                    Texts.heading(2, "产业基础"),
                    Texts.line("产业齐全。"),
                    Texts.heading(1, "发展目标"),
                    Texts.line("目标明确。")))
            .plan();
    assertThat(Told.headings(plan)).containsExactly("# 发展基础", "  # 产业基础", "# 发展目标");
  }

  @Test
  void aStyledHeadingWithoutNumberAmongNumberedOnesIsNotCounted() {
    Plan plan =
        recognised(
                Texts.document(
                    Texts.heading(1, "前言"),
                    Texts.line("说明由来。"),
                    Texts.heading(1, "一、基础"),
                    Texts.line("基础较好。")))
            .plan();
    assertThat(Told.headings(plan)).containsExactly("#- 前言", "# 基础");
  }

  @Test
  void chaptersSectionsAndTheirPartsAreFourLevels() {
    Plan plan = read("第一章 总则\n第一节 依据\n一、上位规划\n（一）国家规划\n按国家规划。\n第二章 目标\n第一节 总目标\n目标明确。");
    assertThat(Told.headings(plan))
        .containsExactly("# 总则", "  # 依据", "    # 上位规划", "      # 国家规划", "# 目标", "  # 总目标");
  }

  @Test
  void tasksMayBeCountedThroughTheChapters() {
    Recognition read =
        recognised(
            Texts.document(
                "一、甲\n（一）子\n1.第一项。做一。\n2.第二项。做二。\n（二）丑\n3.第三项。做三。\n二、乙\n（一）寅\n4.第四项。做四。"));
    assertThat(notes(read)).isEmpty();
    assertThat(Told.headings(read.plan()).stream().filter(line -> line.startsWith("    #")))
        .hasSize(4);
  }

  @Test
  void aGapInTheNumbersIsReported() {
    Recognition read = recognised(Texts.document("一、甲\n内容。\n三、丙\n内容。"));
    assertThat(notes(read)).containsExactly("序号“三、”与前文不连续。");
    assertThat(read.toCheck()).hasSize(1);
  }

  @Test
  void aMisreadNumberIsTakenForWhatItLooksLike() {
    String text =
        "一、任务\n（一）甲\n内容。\n（二）乙\n内容。\n（三）丙\n内容。\n（四）丁\n内容。\n（五）戊\n内容。\n（六）己\n内容。\n（七）庚\n内容。\n(A)辛\n内容。\n（九）壬\n内容。";
    Recognition read = recognised(Texts.document(text));
    assertThat(Told.headings(read.plan())).hasSize(10).contains("  # 辛");
    assertThat(notes(read)).containsExactly("序号“(A)”可能识别有误，按“（八）”处理。");
  }

  @Test
  void lettersThatFollowNoCountStayText() {
    Plan plan = read("一、任务\n(A)这是英文字母列出的第一点。");
    assertThat(Told.chapters(plan)).containsExactly("# 任务", "  (A)这是英文字母列出的第一点。");
  }

  @Test
  void aMisreadYearIsKeptAndReported() {
    Recognition read = recognised(Texts.document("一、展望\n到二。三五年，基本实现现代化。"));
    assertThat(Told.chapters(read.plan())).contains("  到二。三五年，基本实现现代化。");
    assertThat(notes(read)).anyMatch(note -> note.contains("二。三五年"));
  }

  @Test
  void textWithoutLineBreaksIsPartedAtItsNumbers() {
    String text =
        "关于《示例县水利发展“十五五”规划》的起草说明 示例县水利局 （2025年6月） 一、起草背景 根据上级统一部署，为做好今后五年的水利工作，县水利局牵头编制了本规划，并广泛征求各方面意见，反复修改完善。"
            + "二、起草过程 2024年9月启动编制工作，2025年3月形成征求意见稿，2025年5月通过专家评审，形成送审稿。"
            + "三、主要内容 规划分为四个部分。（一）发展基础。回顾工作成效，分析存在问题。（二）总体要求。明确指导思想、基本原则和发展目标。"
            + "（三）重点任务。部署防洪排涝、水资源保障、河湖治理等任务。（四）保障措施。从组织、投入、监督三方面提出要求。以上说明，请予审议。";
    Recognition read = recognised(Texts.document(text));
    Plan plan = read.plan();
    assertThat(plan.header().title()).isEqualTo("示例县水利发展“十五五”规划");
    assertThat(plan.header().drafter()).isEqualTo("示例县水利局");
    assertThat(Told.text(plan, "explanation").stream().filter(line -> line.strip().startsWith("#")))
        .startsWith("# 起草背景", "# 起草过程", "# 主要内容", "  # 发展基础", "  # 总体要求", "  # 重点任务", "  # 保障措施");
    assertThat(plan.stageLog()).hasSize(3);
    assertThat(notes(read)).anyMatch(note -> note.contains("连成一段"));
  }

  @Test
  void usualHeadingsAreFoundEvenWithoutABlankBehindThem() {
    String filler = "围绕高质量发展要求，持续推进各项工作落实落细，形成上下联动、齐抓共管的良好局面，为全县经济社会发展提供坚实支撑和有力保障。".repeat(4);
    Plan plan = read("示例县水利工作要点\n一、总体要求坚持问题导向，" + filler + "二、主要任务加快工程建设，" + filler);
    assertThat(Told.headings(plan)).containsExactly("# 总体要求", "# 主要任务");
  }

  @Test
  void aParagraphBrokenAtAPageEndIsWholeAgain() {
    Recognition read =
        recognised(
            Texts.document(
                "一、情况\n以重点园区、骨干企业、专业市场为中心，建设一批数字化产\n\n业园区。\n另起一段，内容完整。\n支持企业申报国家级示范，培育一批标\n\n杆企业。"));
    assertThat(Told.chapters(read.plan()))
        .containsExactly(
            "# 情况", "  以重点园区、骨干企业、专业市场为中心，建设一批数字化产业园区。", "  另起一段，内容完整。", "  支持企业申报国家级示范，培育一批标杆企业。");
    assertThat(notes(read)).hasSize(2);
  }

  @Test
  void whatOnlyLooksBrokenStaysApart() {
    Plan plan =
        read("一、情况\n各乡镇人民政府，县直有关单位，请按照下列要求抓好落实：\n——加强领导\n——落实责任\n请于每季度末，报送进展情况\n示例县水利局\n2025年6月1日");
    assertThat(Told.chapters(plan)).contains("  —加强领导", "  —落实责任");
    assertThat(Told.chapters(plan)).noneMatch(line -> line.contains("要求抓好落实：——"));
  }

  @Test
  void marksOfOtherProgramsAreTakenAway() {
    Recognition read =
        recognised(
            Texts.document(
                "# 示例县水利工作要点\n\n---\n\n## 一、目标\n[bookmark: _GoBack]工程质量合格。\n- 第一条经验\n— 3 —\n第 4 页 共 9 页"));
    assertThat(read.plan().header().title()).isEqualTo("示例县水利工作要点");
    assertThat(Told.chapters(read.plan())).containsExactly("# 目标", "  工程质量合格。", "  第一条经验");
  }

  @Test
  void aListOfContentsIsLeftOutWithANote() {
    Recognition read =
        recognised(Texts.document("目　录\n一、目标……………………1\n二、任务 ........ 3\n一、目标\n目标明确。\n二、任务\n任务具体。"));
    assertThat(Told.headings(read.plan())).containsExactly("# 目标", "# 任务");
    assertThat(notes(read)).hasSize(3);
  }

  @Test
  void aHeadingMovesWhereTheUserWants() {
    Document document = Texts.document("一、甲\n内容。\n二、乙\n内容。\n三、丙\n内容。");
    Recognition first = recognised(document);
    Spot second =
        first.entries().stream()
            .filter(entry -> entry.title().equals("二、乙"))
            .findFirst()
            .orElseThrow()
            .spot();
    Plan moved =
        Recognizer.recognize(
                List.of(document), Choices.NONE.withShift(second, 1), Ids.counting("n"))
            .plan();
    assertThat(Told.headings(moved)).containsExactly("# 甲", "  # 乙", "# 丙");
    Plan back =
        Recognizer.recognize(
                List.of(document),
                Choices.NONE.withShift(second, 1).withShift(second, -1),
                Ids.counting("n"))
            .plan();
    assertThat(Told.headings(back)).containsExactly("# 甲", "# 乙", "# 丙");
  }

  private static List<String> headings(Block... blocks) {
    return Told.headings(
        Recognizer.recognize(List.of(Texts.document(blocks)), Choices.NONE, Ids.counting("n"))
            .plan());
  }

  @Test
  void numbersBelowDecimalHeadingsAreOneLevelDeeper() {
    assertThat(
            headings(
                Texts.heading(1, "第一章 总体思路"),
                Texts.heading(2, "1.1 基本原则"),
                Texts.line("（1）以人为本。把安全放在首位。"),
                Texts.line("（2）生态优先。维护河湖健康。"),
                Texts.heading(2, "1.2 主要目标"),
                Texts.line("到2025年，设施完善。"),
                Texts.heading(1, "第二章 建设任务"),
                Texts.line("（1）防洪工程。加固堤防。")))
        .containsExactly(
            "# 总体思路", "  # 基本原则", "    # 以人为本", "    # 生态优先", "  # 主要目标", "# 建设任务", "  # 防洪工程");
  }

  @Test
  void sentencesOfAListAreNoHeadings() {
    assertThat(
            headings(
                Texts.line("一、建设任务"),
                Texts.line("1.加固堤防十里。"),
                Texts.line("2.新建水库六座。"),
                Texts.line("二、保障措施"),
                Texts.line("1.加强领导。"),
                Texts.line("成立领导小组。"),
                Texts.line("2.加强考核。"),
                Texts.line("每年考核一次。")))
        .containsExactly("# 建设任务", "# 保障措施", "  # 加强领导", "  # 加强考核");
  }

  @Test
  void captionsMayBeNumberedByChapterAndSection() {
    assertThat(Chapters.caption(Lines.line(0, "表2.3-1 水利发展主要指标"))).contains("水利发展主要指标");
    assertThat(Chapters.caption(Lines.line(0, "表3-2　投资估算"))).contains("投资估算");
  }
}
