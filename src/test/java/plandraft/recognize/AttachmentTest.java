package plandraft.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.document.Block;
import plandraft.model.Ids;
import plandraft.model.Plan;

/// Attachments are found by 附件N, named by the line below or the list of attachments.
class AttachmentTest {
  private static Attachment.Parted parted(String... lines) {
    return Attachment.part(Lines.of(lines));
  }

  @ParameterizedTest
  @ValueSource(strings = {"附件", "附件1", "附件 1", "附件一", "附件：", "附件1：", "附 件 1", "附表2", "附录一"})
  void aMarkBeginsOne(String mark) {
    Attachment.Parted parted = parted("正文。", mark, "任务清单", "1.建平台。");
    assertThat(Lines.told(parted.before())).containsExactly("正文。");
    assertThat(parted.attachments()).hasSize(1);
    assertThat(parted.attachments().getFirst().title()).isEqualTo("任务清单");
    assertThat(Lines.told(parted.attachments().getFirst().pieces())).containsExactly("1.建平台。");
  }

  @ParameterizedTest
  @ValueSource(strings = {"附件要求如下", "见附件1", "附则", "附件1份", "附近"})
  void otherLinesBeginNone(String line) {
    assertThat(parted("正文。", line, "继续。").attachments()).isEmpty();
  }

  @Test
  void theListOfAttachmentsNamesThem() {
    Attachment.Parted parted =
        parted("正文。", "附件：1.重点项目表", "2.空间布局图", "署名单位", "附件1", "附件2", "布局示意图", "说明。");
    assertThat(parted.listed()).containsExactly("重点项目表", "空间布局图");
    assertThat(Lines.told(parted.before())).containsExactly("正文。", "署名单位");
    assertThat(parted.attachments())
        .extracting(Attachment::number, Attachment::title)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, "重点项目表"),
            org.assertj.core.groups.Tuple.tuple(2, "布局示意图"));
  }

  /// A title broken by hand within its paragraph is one; a paragraph below the list is none of it.
  @Test
  void aLineThatBeginsWithANumberIsNoTitleOfItsOwn() {
    Plan plan =
        read(
            Texts.line("一、总则"),
            Texts.line("附件：  1.示例市数字经济一号工程\n2.0版实施方案"),
            Texts.line("  2.示例市基站项目表"),
            Texts.line("特此通知。"));
    assertThat(Told.annexes(plan)).containsExactly("text0 示例市数字经济一号工程2.0版实施方案", "text0 示例市基站项目表");
  }

  @Test
  void aTitleBrokenInTheListIsOneTitle() {
    Plan plan =
        read(
            Texts.line("一、总则"),
            Texts.line("附件：1.2019年示例市发展\n工作要点责任分解表"),
            Texts.line("2.基站\n项目表"),
            Texts.line("特此通知。"));
    assertThat(Told.annexes(plan)).containsExactly("text0 2019年示例市发展工作要点责任分解表", "text0 基站项目表");
  }

  @Test
  void aListOfLinesWithNumbersOfTheirOwnIsOne() {
    Attachment.Parted parted = parted("正文。", "附件1：任务清单", "附件2：项目表", "落款");
    assertThat(parted.listed()).containsExactly("任务清单", "项目表");
    assertThat(parted.attachments()).isEmpty();
  }

  @Test
  void aTitleBesideTheMarkIsItsTitle() {
    Attachment.Parted parted =
        Attachment.part(
            List.of(
                Lines.line(0, "正文。"),
                Lines.line(1, "附件1：任务清单"),
                Lines.table("任务|责任单位", "建平台|甲局"),
                Lines.line(3, "附件2 名词解释"),
                Lines.line(4, "一是平台。")));
    assertThat(parted.attachments()).extracting(Attachment::title).containsExactly("任务清单", "名词解释");
  }

  @Test
  void aTitleMayTakeTwoCentredLines() {
    Attachment read =
        Attachment.part(
                List.of(
                    Lines.line(0, "正文。"),
                    Lines.line(1, "附件"),
                    Lines.centred("某县改造任务"),
                    Lines.centred("年度分解表"),
                    Lines.line(4, "说明如下。")))
            .attachments()
            .getFirst();
    assertThat(read.title()).isEqualTo("某县改造任务年度分解表");
    assertThat(Lines.told(read.pieces())).containsExactly("说明如下。");
  }

  @Test
  void aDocumentThatIsOneAttachmentIsReadAsItsOwn() {
    Attachment.Parted whole = parted("附表2", "某市指标体系", "说明。").unwrapped();
    assertThat(Lines.told(whole.before())).containsExactly("某市指标体系", "说明。");
    assertThat(whole.attachments()).isEmpty();
    assertThat(parted("正文。", "附件", "清单", "说明。").unwrapped().attachments()).hasSize(1);
    assertThat(parted("附件1", "甲", "说明。", "附件2", "乙", "说明。").unwrapped().attachments()).hasSize(2);
  }

  private static Plan read(Block... blocks) {
    return Recognizer.recognize(List.of(Texts.document(blocks)), Choices.NONE, Ids.counting("n"))
        .plan();
  }

  @ParameterizedTest
  @CsvSource({
    "任务|内容|责任单位/建平台|建成|甲局, tasks",
    "指标|2020年|2025年/产值|10|20, table",
    "名称|金额/甲|10, table",
    "地区|产值/全县|30/甲镇|10, table"
  })
  void anAttachmentHoldsWhatItsTableIs(String rows, String content) {
    Plan plan =
        read(
            Texts.line("一、总则"),
            Texts.line("为推进工作，制定本方案。"),
            Texts.line("附件"),
            Texts.centred("附列表"),
            Texts.table(rows.split("/")));
    assertThat(Told.annexes(plan)).containsExactly(content + " 附列表");
  }

  @Test
  void attachmentsThatAreOnlyListedAreKeptEmpty() {
    Plan plan = read(Texts.line("一、总则"), Texts.line("附件：1.任务清单"), Texts.line("2.项目表"));
    assertThat(Told.annexes(plan)).containsExactly("text0 任务清单", "text0 项目表");
  }

  @Test
  void anAttachmentOfTextAndTablesKeepsBothInTheirOrder() {
    Plan plan =
        read(
            Texts.line("一、总则"),
            Texts.line("附件"),
            Texts.centred("项目情况"),
            Texts.line("总体情况说明。"),
            Texts.table("名称|金额", "甲|10"),
            Texts.line("补充说明。"));
    assertThat(Told.annexes(plan)).containsExactly("text3 项目情况");
  }
}
