package plandraft.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.model.Ids;
import plandraft.model.Measure;
import plandraft.model.Plan;
import plandraft.model.Task;

/// Units in brackets behind the text of a task answer for it.
class OwnersTest {
  private static List<String> split(String units) {
    return units == null || units.isBlank() ? List.of() : List.of(units.split(";"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "建平台。（责任单位：市经信局、市财政局）||市经信局;市财政局|",
        "建平台。（牵头单位：市经信局；配合单位：市财政局、市科技局）|市经信局|市财政局;市科技局|",
        "建平台。【牵头单位：市经信局；责任单位：市财政局】|市经信局|市财政局|",
        "建平台。〔市经信局牵头，市财政局、市科技局按职责分工负责〕|市经信局|市财政局;市科技局|",
        "建平台。（市经信局牵头负责，各县（市、区）政府配合）|市经信局|各县（市、区）政府|",
        "建平台。（市经信局、市通发办）||市经信局;市通发办|",
        "建平台（主办单位：市经信局；协办单位：市财政局）。|市经信局|市财政局|",
        "建平台。（责任单位：市经信局等）||市经信局|",
        "建平台。[责任部门:市经信局]||市经信局|",
        "建平台。（市经信局，12月底前完成）||市经信局|12月底前完成",
        "建平台。（责任单位：市经信局；完成时限：2025年6月）||市经信局|2025年6月",
        "建平台。（责任单位：市经信局，2026年底前）||市经信局|2026年底前",
        "建平台。（牵头单位：市经信局，持续推进）|市经信局||持续推进",
        "建平台。（市交通运输局、市资源规划局按职责分工负责，各县（市、区）政府落实。以下不再列出）||市交通运输局;市资源规划局;各县（市、区）政府|",
        "建平台。（责任单位：乐清市、平阳县人民政府）||乐清市人民政府;平阳县人民政府|",
        "建平台。（牵头单位：市经信局，配合单位：市财政局，各区、县级市）|市经信局|市财政局;各区;县级市|",
        "建平台。（牵头部门：市经信局、配合部门：市妇联、市科协）|市经信局|市妇联;市科协|",
        "建平台。责任单位：市经信局、市财政局||市经信局;市财政局|",
        "建平台。牵头单位：市经信局；配合单位：市财政局，各乡镇。|市经信局|市财政局;各乡镇|",
        "建平台。（市经信局牵头，各乡镇（街道）按职责分工负责；2025年9月底前）|市经信局|各乡镇（街道）|2025年9月底前",
        "建平台。（工业科、综合科）||工业科;综合科|"
      })
  void unitsAndDeadlineAreRead(String text, String leads, String supporting, String deadline) {
    Owners owners = Owners.read(text).orElseThrow();
    assertThat(owners.units().leads()).isEqualTo(split(leads));
    assertThat(owners.units().supporting()).isEqualTo(split(supporting));
    assertThat(owners.deadline()).isEqualTo(deadline == null ? "" : deadline);
    assertThat(owners.given()).startsWith("建平台").doesNotContain("单位");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "建平台。",
        "建设智能工厂（数字化车间）",
        "覆盖各县（市、区）。",
        "完成改造（含技改、扩建）。",
        "开展试点（2025年底前）",
        "（市经信局）牵头建设平台。",
        "明确责任单位：做到事事有人管。",
        "数量翻番）"
      })
  void otherBracketsNameNobody(String text) {
    assertThat(Owners.read(text)).isEmpty();
  }

  @Test
  void theFirstUnitLeadsWhereTheTextSaysSo() {
    Owners none = Owners.read("建平台。（市经信局、市财政局）").orElseThrow();
    assertThat(none.firstLeading().leads()).containsExactly("市经信局");
    assertThat(none.firstLeading().supporting()).containsExactly("市财政局");
    Owners said = Owners.read("建平台。（市财政局牵头，市经信局配合）").orElseThrow();
    assertThat(said.firstLeading()).isEqualTo(said.units());
  }

  private static Plan read(String text) {
    return Recognizer.recognize(List.of(Texts.document(text)), Choices.NONE, Ids.counting("n"))
        .plan();
  }

  @Test
  void chaptersWhosePartsAreGivenToUnitsHoldTasks() {
    Plan plan =
        read(
            """
            2024年工作要点
            一、政务环境
            1.推进改革。新增20项。（市政务办牵头，市数据局配合。列在首位的为牵头单位，下同）
            2.一网通办。网办率达到95%。（市政务办、市数据局，12月底前完成）
            二、工作要求
            （一）压实责任。主要负责人负总责。
            """);
    assertThat(plan.tasks()).extracting(Task::title).containsExactly("推进改革", "一网通办");
    Measure second = plan.tasks().get(1).measures().getFirst();
    assertThat(second.text()).isEqualTo("网办率达到95%。");
    assertThat(second.responsibility().leads()).containsExactly("市政务办");
    assertThat(second.responsibility().supporting()).containsExactly("市数据局");
    assertThat(second.deadline()).isEqualTo("12月底前完成");
    assertThat(Told.chapters(plan)).contains("    网办率达到95%。（市政务办、市数据局，12月底前完成）").contains("# 工作要求");
  }

  @Test
  void aTaskWithPartsOfItsOwnIsGivenToUnitsToo() {
    Plan plan =
        read(
            """
            一、重点任务
            （一）强化审查。抽查文件100件。（牵头单位：市市场监管局）
            1.完善规则。明确范围。
            2.交叉互评。每季度一次。
            （二）放宽准入。清理壁垒。（牵头单位：市发展改革委）
            """);
    Task first = plan.tasks().getFirst();
    assertThat(first.children()).extracting(Task::title).containsExactly("完善规则", "交叉互评");
    assertThat(first.measures()).hasSize(1);
    assertThat(first.measures().getFirst().responsibility().leads()).containsExactly("市市场监管局");
  }

  @Test
  void aTableOfResponsibilitiesWeighsMoreThanBrackets() {
    Plan plan =
        Recognizer.recognize(
                List.of(
                    Texts.document(
                        Texts.line("一、重点任务"),
                        Texts.line("（一）建设平台"),
                        Texts.line("建成平台。（市经信局）"),
                        Texts.line("（二）培育企业"),
                        Texts.line("培育企业。（市商务局）"),
                        Texts.line("附件"),
                        Texts.centred("责任分解表"),
                        Texts.table("任务|内容与要求|责任单位", "建设平台|建成平台1个|市数据局", "培育企业|培育企业10家|市科技局"))),
                Choices.NONE,
                Ids.counting("n"))
            .plan();
    assertThat(plan.tasks()).hasSize(2);
    assertThat(plan.tasks())
        .flatExtracting(Task::measures)
        .extracting(measure -> measure.responsibility().printed())
        .containsExactly("市数据局", "市科技局");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "牵头单位,责任单位|甲局,乙局|甲局|乙局",
        "牵头单位,配合单位|甲局,乙局|甲局|乙局",
        "责任单位,配合单位|甲局,乙局|甲局|乙局",
        "牵头单位,责任单位|甲局,|甲局|",
        "主办单位,协办单位|甲局、丙局,乙局|甲局;丙局|乙局"
      })
  void unitsStandInTwoColumns(String header, String cells, String leads, String supporting) {
    Plan plan =
        Recognizer.recognize(
                List.of(
                    Texts.document(
                        Texts.centred("责任分解表"),
                        Texts.table(
                            "任务|内容|" + header.replace(',', '|'),
                            "建平台|建成平台|" + cells.replace(',', '|')))),
                Choices.NONE,
                Ids.counting("n"))
            .plan();
    Measure measure = plan.tasks().getFirst().measures().getFirst();
    List<String> units = new java.util.ArrayList<>(split(leads));
    units.addAll(split(supporting));
    assertThat(measure.responsibility().leads()).isEqualTo(split(leads));
    assertThat(measure.responsibility().units()).isEqualTo(units);
  }

  private static Recognition table(String... rows) {
    return Recognizer.recognize(
        List.of(Texts.document(Texts.centred("责任分解表"), Texts.table(rows))),
        Choices.NONE,
        Ids.counting("n"));
  }

  @Test
  void eachRowOfAPlainListIsATask() {
    Plan plan =
        table("序号|任务|责任单位|完成时限", "1|建成起降点50个以上|甲局|2027年12月", "2|建成服务站1个|乙局|2025年12月").plan();
    assertThat(Told.tasks(plan))
        .containsExactly(
            "# 建成起降点50个以上",
            "  m 建成起降点50个以上 | [][甲局] | 2027年12月",
            "# 建成服务站1个",
            "  m 建成服务站1个 | [][乙局] | 2025年12月");
  }

  @Test
  void columnsOfNoPartOfATaskFollowItsText() {
    Recognition read = table("任务|内容|目标要求|责任单位|备注", "建平台|建成平台。|2025年上线|甲局|省重点", "^|引进服务商。||甲局|");
    assertThat(Told.tasks(read.plan()))
        .contains("  m 建成平台。（目标要求：2025年上线；备注：省重点） | [][甲局] | ", "  m 引进服务商。 | [][甲局] | ");
    assertThat(read.entries().toString()).contains("tasks.columns");
  }

  @Test
  void aRowWithoutWordsOfItsOwnGivesTheTaskToItsUnits() {
    assertThat(Told.tasks(table("任务|内容|责任单位", "建平台||甲局", "育企业|培育10家|乙局").plan()))
        .containsExactly("# 建平台", "  m 建平台 | [][甲局] | ", "# 育企业", "  m 培育10家 | [][乙局] | ");
  }
}
