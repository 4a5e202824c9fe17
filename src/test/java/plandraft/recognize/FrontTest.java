package plandraft.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.document.Band;
import plandraft.document.Block;
import plandraft.document.Document;
import plandraft.document.Paragraph;
import plandraft.document.Table;
import plandraft.model.Annex;
import plandraft.model.Header;
import plandraft.model.Ids;
import plandraft.model.Plan;

/// What stands around the text: red head, number, title, recipients, signature, attachments, 版记.
class FrontTest {
  private static Plan read(Document document) {
    return Recognizer.recognize(List.of(document), Choices.NONE, Ids.counting("n")).plan();
  }

  private static Plan read(String text) {
    return read(Texts.document(text));
  }

  private static final String NOTICE =
      """
      示例县人民政府办公室文件

      示政办〔2025〕12号

      示例县人民政府办公室
      关于印发《示例县水利工作要点》的通知

      各乡镇人民政府，县直有关单位：
      现将《示例县水利工作要点》印发给你们，请认真贯彻执行。

      示例县人民政府办公室
      2025年3月8日
      （此件公开发布）

      示例县水利工作要点

      为做好今年水利工作，制定本要点。
      一、工作目标
      工程质量合格率100%。
      二、工作要求
      各单位抓好落实。

      附件：1.责任分解表
      2.项目名单

      附件1
      责任分解表
      任务名称	内容与要求	责任单位
      1.建水库	建成水库一座。	县水利局
      2.修堤防	修复堤防十里。	县水利局

      附件2
      项目名单
      序号	项目名称	所在地
      1	甲项目	甲镇
      2	乙项目	乙镇

      抄送：县委各部门，县人大常委会办公室，
      县法院，县检察院。
      示例县人民政府办公室　　　2025年3月9日印发
      """;

  @Test
  void aNoticeFillsTheWholeHeader() {
    Plan plan = read(NOTICE);
    Header header = plan.header();
    assertThat(header.title()).isEqualTo("示例县水利工作要点");
    assertThat(header.kind()).isEqualTo("工作要点");
    assertThat(header.issuer()).isEqualTo("示例县人民政府办公室");
    assertThat(header.documentNumber()).isEqualTo("示政办〔2025〕12号");
    assertThat(header.date()).contains(LocalDate.of(2025, 3, 8));
    assertThat(header.mainRecipients()).isEqualTo("各乡镇人民政府，县直有关单位");
    assertThat(header.remark()).isEqualTo("此件公开发布");
    assertThat(header.copyTo()).isEqualTo("县委各部门，县人大常委会办公室，县法院，县检察院");
    assertThat(header.printer()).isEqualTo("示例县人民政府办公室");
    assertThat(header.printedOn()).contains(LocalDate.of(2025, 3, 9));
  }

  @Test
  void aNoticePartsIntoLetterPlanAndAttachments() {
    Plan plan = read(NOTICE);
    assertThat(Told.text(plan, "notice")).containsExactly("#- ", "  现将《示例县水利工作要点》印发给你们，请认真贯彻执行。");
    assertThat(Told.chapters(plan))
        .containsExactly("为做好今年水利工作，制定本要点。", "# 工作目标", "  工程质量合格率100%。", "# 工作要求", "  各单位抓好落实。");
    assertThat(Told.annexes(plan)).containsExactly("tasks 责任分解表", "table 项目名单");
    assertThat(plan.tasks()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "示例市养老服务“十五五”规划|专项规划|2025|2030",
        "示例市养老服务“十四五”规划|专项规划|2020|2025",
        "示例市养老服务三年行动计划（2024—2026年）|行动计划|2023|2026",
        "示例市养老服务实施方案（2024-2026年）|实施方案|2023|2026",
        "2026年示例市养老服务工作要点|工作要点|2025|2026",
        "示例市养老服务实施计划|实施计划|2025|2030"
      })
  void theTitleTellsKindAndYears(String title, String kind, int base, int target) {
    Plan plan = read(title + "\n\n一、目标\n目标明确。");
    assertThat(plan.header().title()).isEqualTo(title);
    assertThat(plan.header().kind()).isEqualTo(kind);
    assertThat(plan.header().baseYear()).isEqualTo(base);
    assertThat(plan.header().targetYear()).isEqualTo(target);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"（征求意见稿）|征求意见稿", "(送审稿)|送审稿", "（报批稿）|报批稿", "（专家评审稿）|专家评审稿"})
  void theStageStandsBelowTheTitle(String line, String stage) {
    assertThat(read("示例市养老服务规划\n" + line + "\n一、目标\n明确。").header().stage()).isEqualTo(stage);
    assertThat(read("示例市养老服务规划" + line + "\n一、目标\n明确。").header().stage()).isEqualTo(stage);
  }

  @Test
  void aTitleOnTwoLinesIsOne() {
    Plan plan =
        read(
            Texts.document(
                Texts.centred("示例市养老服务体系建设"),
                Texts.centred("“十五五”规划"),
                Texts.centred("（送审稿）"),
                Texts.centred("示例市民政局"),
                Texts.centred("2025年6月"),
                Texts.line("一、目标"),
                Texts.line("明确。")));
    assertThat(plan.header().title()).isEqualTo("示例市养老服务体系建设“十五五”规划");
    assertThat(plan.header().issuer()).isEqualTo("示例市民政局");
    assertThat(plan.header().date()).contains(LocalDate.of(2025, 6, 1));
  }

  @Test
  void aCoverAndTheTitleAboveTheTextAreOneTitle() {
    Plan plan = read("示例市养老规划\n示例市民政局\n2025年6月\n示例市养老规划\n前言\n说明由来。\n一、目标\n明确。");
    assertThat(plan.header().title()).isEqualTo("示例市养老规划");
    assertThat(Told.headings(plan)).containsExactly("#- 前言", "# 目标");
  }

  @Test
  void theImprintOfOurOwnDocumentsIsABand() {
    Band band =
        new Band(
            List.of(
                new Band.Line(Paragraph.of("body", "抄送：县委办公室。"), java.util.Optional.empty()),
                new Band.Line(
                    Paragraph.of("body", "示例县人民政府办公室"),
                    java.util.Optional.of(Paragraph.of("body", "2025年3月9日印发")))),
            8,
            java.util.Optional.empty(),
            true);
    Plan plan =
        read(Texts.document(Texts.centred("示例县水利规划"), Texts.line("一、目标"), Texts.line("明确。"), band));
    assertThat(plan.header().copyTo()).isEqualTo("县委办公室");
    assertThat(plan.header().printer()).isEqualTo("示例县人民政府办公室");
    assertThat(plan.header().printedOn()).contains(LocalDate.of(2025, 3, 9));
  }

  @Test
  void attachmentsAreMatchedToTheirList() {
    Plan plan =
        read(
            "示例县水利规划\n一、目标\n明确。\n附件：1.甲图\n2.乙说明\n3.丙表\n附件2\n乙说明\n说明第一段。\n说明第二段。\n附件3\n序号\t名称\n1\t甲\n2\t乙");
    assertThat(plan.annexes())
        .extracting(Annex::title)
        .containsExactlyInAnyOrder("甲图", "乙说明", "丙表");
    assertThat(Told.annexes(plan)).contains("text0 甲图", "text2 乙说明", "table 丙表");
  }

  @Test
  void attachmentsMayNameThemselvesOnOneLine() {
    Plan plan =
        read(
            Texts.document(
                Texts.centred("示例县水利规划"),
                Texts.line("一、目标"),
                Texts.line("明确。"),
                Texts.line("附件1：重点项目表"),
                Texts.table("序号|项目名称|建设内容|总投资", "1|甲|建厂|5"),
                Texts.line("附件2：平台名单"),
                Texts.table("序号|名称", "1|甲")));
    assertThat(Told.annexes(plan)).containsExactly("table 重点项目表", "table 平台名单");
  }

  @Test
  void theWordAttachmentWithinTheTextIsNone() {
    Plan plan = read("示例县水利规划\n一、目标\n目标见附件1，任务见附件2。\n附件所列项目按年度实施。");
    assertThat(plan.annexes()).isEmpty();
    assertThat(Told.chapters(plan)).hasSize(3);
  }

  @Test
  void aTableThatOnlySetsLinesSideBySideIsNoTable() {
    Table signature =
        new Table("", List.of(4000, 4000), 0, Texts.table("|示例县水利局", "|2025年6月1日").rows(), false);
    Plan plan =
        read(
            Texts.document(
                Texts.centred("关于印发《示例县水利规划》的通知"),
                Texts.line("各乡镇人民政府："),
                Texts.line("现将规划印发。"),
                (Block) signature));
    assertThat(plan.grids()).isEmpty();
    assertThat(plan.header().issuer()).isEqualTo("示例县水利局");
    assertThat(plan.header().date()).contains(LocalDate.of(2025, 6, 1));
  }

  @Test
  void anEmptyDocumentIsAPlanUnderItsName() {
    Document empty = Texts.document("");
    Document named = new Document("某文件", empty.origin(), empty.styles(), empty.parts(), List.of());
    assertThat(read(named).header().title()).isEqualTo("某文件");
    assertThat(read(named).sections()).isEmpty();
  }

  @Test
  void theOnlyHeadingAboveAllOthersIsTheTitle() {
    Plan plan =
        Recognizer.recognize(
                List.of(
                    Texts.document(
                        Texts.heading(1, "乡村发展水平评价指标体系（试行）"),
                        Texts.heading(2, "一、评价内容"),
                        Texts.line("评价内容有两项。"),
                        Texts.heading(2, "二、结果运用"),
                        Texts.line("结果予以公布。"))),
                Choices.NONE,
                Ids.counting("n"))
            .plan();
    assertThat(plan.header().title()).isEqualTo("乡村发展水平评价指标体系（试行）");
    assertThat(Told.headings(plan)).containsExactly("# 评价内容", "# 结果运用");
  }
}
