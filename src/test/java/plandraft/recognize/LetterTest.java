package plandraft.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.document.Block;
import plandraft.model.Header;
import plandraft.model.Ids;
import plandraft.model.Plan;
import plandraft.recognize.HeaderDraft.Field;
import plandraft.recognize.HeaderDraft.Source;

/// Notices hand plans out: who issues them, under which number, to whom, when.
class LetterTest {
  private static Plan read(Block... blocks) {
    return Recognizer.recognize(List.of(Texts.document(blocks)), Choices.NONE, Ids.counting("n"))
        .plan();
  }

  private static Stream<Arguments> titles() {
    return Stream.of(
        Arguments.of(List.of("某县人民政府办公室关于印发某县数字化三年行动计划的通知"), "某县数字化三年行动计划"),
        Arguments.of(List.of("某县人民政府办公室关于印发某县", "数字化三年行动计划的通知"), "某县数字化三年行动计划"),
        Arguments.of(
            List.of("某县人民政府办公室", "关于印发某县数字化三年行动计划", "（2023—2025年）的通知"), "某县数字化三年行动计划（2023—2025年）"),
        Arguments.of(List.of("关于印发《某县数字化方案》的通知"), "某县数字化方案"),
        Arguments.of(List.of("某市人民政府关于下达", "2026年目标任务分解表", "的通知"), "2026年目标任务分解表"));
  }

  @ParameterizedTest
  @MethodSource("titles")
  void theTitleOfANoticeMayTakeSeveralLines(List<String> lines, String title) {
    List<Block> blocks = new java.util.ArrayList<>(lines.stream().map(Texts::centred).toList());
    blocks.addAll(
        List.of(
            Texts.line("某政办发〔2023〕7号"),
            Texts.line("各乡镇人民政府，县政府各部门："),
            Texts.line("现将有关文件印发给你们，请认真贯彻执行。"),
            Texts.line("某县人民政府办公室"),
            Texts.line("2023年3月28日"),
            Texts.line("（此件公开发布）")));
    Plan plan = read(blocks.toArray(Block[]::new));
    Header header = plan.header();
    assertThat(header.title()).isEqualTo(title);
    assertThat(header.documentNumber()).isEqualTo("某政办发〔2023〕7号");
    assertThat(header.mainRecipients()).isEqualTo("各乡镇人民政府，县政府各部门");
    assertThat(header.date()).contains(LocalDate.of(2023, 3, 28));
    assertThat(header.remark()).isEqualTo("此件公开发布");
    assertThat(Told.text(plan, "notice")).contains("  现将有关文件印发给你们，请认真贯彻执行。");
  }

  @Test
  void thePlanBehindTheLetterMayBearItsTitleInTwoLines() {
    Plan plan =
        read(
            Texts.centred("某县人民政府关于印发某县数字化三年行动计划（2023—2025年）的通知"),
            Texts.line("各乡镇："),
            Texts.line("现印发给你们。"),
            Texts.centred("某县数字化"),
            Texts.centred("三年行动计划（2023—2025年）"),
            Texts.line("一、总体要求"),
            Texts.line("坚持创新。"));
    assertThat(Told.chapters(plan)).containsExactly("# 总体要求", "  坚持创新。");
    assertThat(plan.header().targetYear()).isEqualTo(2025);
    assertThat(plan.header().issuer()).isEqualTo("某县人民政府");
  }

  @ParameterizedTest
  @ValueSource(strings = {"现就《某规划》起草情况说明如下：", "现将有关情况报告如下：", "主要包括以下：", "根据《某条例》规定："})
  void aSentenceThatEndsInAColonNamesNoRecipients(String line) {
    Plan plan = read(Texts.centred("某市某规划"), Texts.line(line), Texts.line("一、总则"));
    assertThat(plan.header().mainRecipients()).isEmpty();
    assertThat(plan.toString()).contains(line);
  }

  private static HeaderDraft header() {
    return new HeaderDraft();
  }

  private static List<String> unsigned(HeaderDraft header, String... lines) {
    return Lines.told(Letter.unsigned(Lines.of(lines), header));
  }

  @Test
  void aPlanMayEndInItsSignature() {
    HeaderDraft header = header();
    assertThat(unsigned(header, "正文。", "某市人民政府", "2025年4月22日")).containsExactly("正文。");
    assertThat(header.said(Field.ISSUER)).isEqualTo("某市人民政府");
    assertThat(header.agrees(Optional.of(LocalDate.of(2025, 4, 22)))).isTrue();
    assertThat(header.agrees(Optional.of(LocalDate.of(2025, 4, 23)))).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "正文。/某市人民政府|",
        "正文。/某市人民政府/2025年4月|",
        "正文。/甲市人民政府/乙市人民政府/2025年4月22日|",
        "正文。/某市人民政府/2025年4月22日|另一单位",
        "正文。/2025年4月22日/正文。|"
      })
  void whatIsNoSignatureOrContradictsTheHeaderStays(String lines, String issuer) {
    HeaderDraft header = header();
    header.say(Field.ISSUER, issuer == null ? "" : issuer);
    assertThat(unsigned(header, lines.split("/"))).containsExactly(lines.split("/"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "某市数字经济“十四五”规划|专项规划",
        "某市发展规划（2021—2025年）|专项规划",
        "某市建设规划纲要|专项规划",
        "2024年重点工作要点|工作要点",
        "某县三年行动计划（2023—2025年）|行动计划",
        "某区实施方案|实施方案",
        "某区工作方案（试行）|工作方案",
        "某市实施意见|实施意见",
        "某市若干办法|专项规划"
      })
  void theTitleTellsWhatKindOfPlanItIs(String title, String kind) {
    HeaderDraft header = header();
    header.title(title, Source.PLAN);
    assertThat(header.header("").kind()).isEqualTo(kind);
  }

  @Test
  void thePlansOwnTitleWeighsMostAndTheFirstOfItsKind() {
    HeaderDraft header = header();
    header.title("附表", Source.TABLE);
    assertThat(header.titled()).isFalse();
    header.title("甲规划", Source.LETTER);
    header.title("乙规划", Source.PLAN);
    header.title("丙规划", Source.PLAN);
    header.title("丁规划", Source.LETTER);
    assertThat(header.title()).isEqualTo("乙规划");
    assertThat(header.titled()).isTrue();
    assertThat(header().header("文件名").title()).isEqualTo("文件名");
  }

  @Test
  void yearsOfATableWeighMoreThanTheTitlesAndTheseMoreThanTheTexts() {
    HeaderDraft header = header();
    assertThat(header.years()).isEmpty();
    header.date(LocalDate.of(2024, 2, 1));
    assertThat(header.years()).contains(new Years(2023, 2024));
    header.toward(2027);
    assertThat(header.years()).contains(new Years(2023, 2027));
    header.title("某市“十五五”规划", Source.PLAN);
    assertThat(header.years()).contains(new Years(2025, 2030));
    header.years(new Years(2024, 2028));
    header.years(new Years(2020, 2025));
    assertThat(header.years()).contains(new Years(2024, 2028));
  }

  private static List<String> imprint(HeaderDraft header, String... lines) {
    return Lines.told(Imprint.taken(Lines.of(lines), header));
  }

  @ParameterizedTest
  @ValueSource(strings = {"抄送：县委各部门，县人大常委会。", "抄  送：县委各部门，县人大常委会", "抄送:县委各部门，县人大常委会。"})
  void copiesAreNamed(String line) {
    HeaderDraft header = header();
    assertThat(imprint(header, "正文。", line)).containsExactly("正文。");
    assertThat(header.said(Field.COPY_TO)).isEqualTo("县委各部门，县人大常委会");
  }

  @Test
  void whoElseGetsACopyStaysText() {
    HeaderDraft header = header();
    assertThat(imprint(header, "抄送：甲局。", "抄送：甲局", "抄送：乙局。")).containsExactly("抄送：乙局。");
    assertThat(header.said(Field.COPY_TO)).isEqualTo("甲局");
  }

  @Test
  void thePrinterStandsBesideItsDateOrAboveIt() {
    HeaderDraft beside = header();
    assertThat(imprint(beside, "某县政府办公室      2023年3月29日印发")).isEmpty();
    assertThat(beside.said(Field.PRINTER)).isEqualTo("某县政府办公室");
    HeaderDraft above = header();
    assertThat(imprint(above, "正文。", "某县政府办公室", "2023年3月29日印发")).containsExactly("正文。");
    assertThat(above.said(Field.PRINTER)).isEqualTo("某县政府办公室");
    assertThat(above.header("").printedOn()).contains(LocalDate.of(2023, 3, 29));
  }

  @ParameterizedTest
  @ValueSource(strings = {"文件抄送有关单位。", "2023年3月29日印发的通知要求加快建设。", "加快印发实施细则"})
  void otherLinesAreNoImprint(String line) {
    HeaderDraft header = header();
    assertThat(imprint(header, line)).containsExactly(line);
    assertThat(header.said(Field.COPY_TO) + header.said(Field.PRINTER)).isEmpty();
  }

  private static Plan read(String text) {
    return Recognizer.recognize(
            List.of(Texts.document(text.stripTrailing())), Choices.NONE, Ids.counting("n"))
        .plan();
  }

  @Test
  void aNoticeMayBringItsPlanAsAnAttachment() {
    Plan plan =
        read(
            """
            某县人民政府办公室关于印发某县数字乡村方案的通知
            各乡镇人民政府：
            现将《某县数字乡村方案》印发给你们，请认真组织实施。
            附件：1.某县数字乡村方案
            2.主要指标
            某县人民政府办公室
            2024年3月12日
            附件1
            某县数字乡村方案
            一、总体要求
            到2026年，光网通到所有行政村。
            二、重点任务
            （一）完善设施。建设光网。
            （二）发展产业。建设基地。
            附件2
            主要指标
            指标\t单位\t2023年\t2026年
            光网通达率\t%\t82\t100
            农业基地数\t个\t8\t20
            """);
    assertThat(plan.header().title()).isEqualTo("某县数字乡村方案");
    assertThat(plan.header().date()).contains(LocalDate.of(2024, 3, 12));
    assertThat(Told.headings(plan)).contains("# 总体要求", "# 重点任务");
    assertThat(plan.tasks()).hasSize(2);
    assertThat(Told.annexes(plan)).containsExactly("table 主要指标");
  }

  @Test
  void aLetterWithoutItsTitleTellsWhatItHandsOut() {
    Plan plan =
        read(
            """
            各县（市、区）人民政府，市直有关单位：
            《某市工业转型三年行动计划（2023—2025年）》已经市政府同意，现印发给你们，请认真组织实施。
            某市人民政府办公室
            2023年5月16日
            （此件公开发布）
            某市工业转型三年行动计划
            （2023—2025年）
            为加快工业转型，制定本计划。
            一、行动目标
            到2025年，完成改造。
            """);
    Header header = plan.header();
    assertThat(header.title()).isEqualTo("某市工业转型三年行动计划（2023—2025年）");
    assertThat(header.mainRecipients()).isEqualTo("各县（市、区）人民政府，市直有关单位");
    assertThat(header.issuer()).isEqualTo("某市人民政府办公室");
    assertThat(header.baseYear()).isEqualTo(2022);
    assertThat(Told.headings(plan)).containsExactly("# 行动目标");
    assertThat(Told.text(plan, "notice")).hasSize(2);
  }

  @Test
  void aListThatNamesAnAttachmentOtherwiseDoesNotDoubleIt() {
    Recognition read =
        Recognizer.recognize(
            List.of(
                Texts.document(
                    """
                    某县水利工作要点
                    一、工作目标
                    工程合格率达到100%。
                    附件：1.县《工作报告》任务清单
                    2.项目名单
                    附件1
                    县工作报告任务清单
                    1.建设水库。
                    附件2
                    项目名单
                    甲项目在甲镇。""")),
            Choices.NONE,
            Ids.counting("n"));
    assertThat(Told.annexes(read.plan())).containsExactly("text1 县工作报告任务清单", "text1 项目名单");
    assertThat(read.entries())
        .filteredOn(entry -> entry.title().equals("县工作报告任务清单"))
        .singleElement()
        .extracting(entry -> entry.notes().getFirst().in(Locale.CHINESE))
        .asString()
        .contains("“县《工作报告》任务清单”");
  }

  @Test
  void aLetterThatHandsOutTwoPlansEndsBehindItsDate() {
    Plan plan =
        read(
            """
            某区人民政府关于印发某区产业“十四五”规划和某区人才“十四五”规划的通知
            各镇人民政府、街道办事处：
            现将两个规划印发给你们，请认真贯彻实施。
            某区人民政府
            2021年8月6日
            （此件公开发布）
            某区产业“十四五”规划
            一、发展目标
            到2025年，产值达到1800亿元。
            某区人才“十四五”规划
            一、发展目标
            到2025年，人才总量达到20万人。
            """);
    assertThat(plan.header().date()).contains(LocalDate.of(2021, 8, 6));
    assertThat(plan.header().remark()).isEqualTo("此件公开发布");
    assertThat(Told.headings(plan)).containsExactly("# 发展目标", "# 发展目标");
    assertThat(Told.text(plan, "notice")).contains("  现将两个规划印发给你们，请认真贯彻实施。");
  }
}
