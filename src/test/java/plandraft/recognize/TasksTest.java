package plandraft.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.document.Block;
import plandraft.document.Document;
import plandraft.model.Ids;
import plandraft.model.Measure;
import plandraft.model.Plan;
import plandraft.model.Task;

/// Tasks are read from tables of responsibilities and joined with the chapters that tell of them.
class TasksTest {
  private static Plan read(Block... blocks) {
    return read(Texts.document(blocks));
  }

  private static Plan read(Document document) {
    return Recognizer.recognize(List.of(document), Choices.NONE, Ids.counting("n")).plan();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "市经信局、市财政局|市经信局;市财政局",
        "*市经信局、市财政局|市经信局;市财政局",
        "市农业农村局，乐清市、平阳县人民政府|市农业农村局;乐清市人民政府;平阳县人民政府",
        "各县（市、区）人民政府|各县（市、区）人民政府",
        "各县（市、区）人民政府，甲产业集聚区、乙产业集聚区、丙科技城管委会|各县（市、区）人民政府;甲产业集聚区管委会;乙产业集聚区管委会;丙科技城管委会",
        "示例单位甲、示例单位乙|示例单位甲;示例单位乙",
        "甲镇、乙镇，县水利局|甲镇;乙镇;县水利局",
        "市场监管局；税务局|市场监管局;税务局",
        "中心支行、商务局、金融办|中心支行;商务局;金融办"
      })
  void unitsThatShareTheNameOfTheirOfficeAreToldInFull(String printed, String units) {
    assertThat(Answerable.read(printed).units()).containsExactly(units.split(";"));
    assertThat(Answerable.read(printed).printed()).isEqualTo(printed);
  }

  @Test
  void leadUnitsAreMarkedOrStandInTheirColumn() {
    assertThat(Answerable.read("*市经信局、市财政局").leads()).containsExactly("市经信局");
    assertThat(Answerable.of("市经信局", "市财政局、市科技局").leads()).containsExactly("市经信局");
    assertThat(Answerable.of("市经信局", "市财政局、市科技局").supporting()).containsExactly("市财政局", "市科技局");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "市经信局",
        "各县（市、区）人民政府，各功能区管委会",
        "电信温州分公司、市通发办",
        "市数字经济发展领导小组办公室",
        "浙南产业集聚区、瓯江口产业集聚区、浙南科技城管委会"
      })
  void aCellOfUnitsIsKnown(String text) {
    assertThat(Answerable.isUnits(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "争取列入试点城市。", "建设平台，培育企业", "完善管理、提升水平"})
  void otherCellsAreNone(String text) {
    assertThat(Answerable.isUnits(text)).isFalse();
  }

  @Test
  void eachColumnIsMergedOnItsOwnBoundaries() {
    Plan plan =
        read(
            Texts.centred("责任分解表"),
            Texts.table(
                "任务名称|<|内容与要求|责任单位",
                "一、发展产业。到2025年产值翻番。|1. 建平台|建成平台一个。|*甲局、乙局",
                "^|^|引进服务商。|^",
                "^|2. 育企业|培育企业十家。|^",
                "二、强化保障|3. 保要素|保障用地。|丙局",
                "^|^|保障用能。|丁局，各县（市、区）人民政府"));
    assertThat(plan.tasks()).extracting(Task::title).containsExactly("发展产业", "强化保障");
    assertThat(plan.tasks().getFirst().goal()).isEqualTo("到2025年产值翻番。");
    List<Task> children = plan.tasks().stream().flatMap(task -> task.children().stream()).toList();
    assertThat(children).extracting(Task::title).containsExactly("建平台", "育企业", "保要素");
    assertThat(children.get(0).measures()).hasSize(2);
    assertThat(children)
        .flatExtracting(Task::measures)
        .extracting(measure -> measure.responsibility().printed())
        .containsExactly("*甲局、乙局", "*甲局、乙局", "*甲局、乙局", "丙局", "丁局，各县（市、区）人民政府");
    assertThat(plan.units()).contains("甲局", "丁局", "各县（市、区）人民政府");
  }

  @Test
  void leadSupportAndDeadlineHaveTheirColumns() {
    Plan plan =
        read(
            Texts.table(
                "序号|重点任务|具体举措|牵头单位|配合单位|完成时限",
                "1|建平台|建成平台一个。|甲局|乙局、丙局|2025年底",
                "2|育企业|培育企业十家。|乙局||持续推进"));
    assertThat(plan.tasks()).hasSize(2);
    Measure first = plan.tasks().getFirst().measures().getFirst();
    assertThat(first.responsibility().leads()).containsExactly("甲局");
    assertThat(first.responsibility().supporting()).containsExactly("乙局", "丙局");
    assertThat(first.deadline()).isEqualTo("2025年底");
    assertThat(plan.tasks().get(1).measures().getFirst().responsibility().leads())
        .containsExactly("乙局");
  }

  @Test
  void aHeadingAcrossTheTableIsTheCategoryOfTheRowsBelow() {
    Plan plan =
        read(
            Texts.table(
                "年度重点工作任务分解表|<|<|<|<",
                "序号|重点工作|目标任务|责任分工|<",
                "^|^|^|牵头单位|配合单位",
                "一、扩大需求（2项）|<|<|<|<",
                "1|扩大投资|开工项目十个。|甲局|乙局、丙局",
                "2|促进消费|办好展会五场。|乙局|丙局",
                "二、改善民生（1项）|<|<|<|<",
                "3|促进就业|新增就业三百人。|丙局|甲局"));
    assertThat(Told.tasks(plan))
        .containsExactly(
            "# 扩大需求（2项）",
            "  # 扩大投资",
            "    m 开工项目十个。 | [甲局][乙局, 丙局] | ",
            "  # 促进消费",
            "    m 办好展会五场。 | [乙局][丙局] | ",
            "# 改善民生（1项）",
            "  # 促进就业",
            "    m 新增就业三百人。 | [丙局][甲局] | ");
  }

  @Test
  void anAimInWordsIsWhatIsToBeDone() {
    Plan plan = read(Texts.table("序号|重点工作|工作目标|牵头单位", "1|扩大投资|开工项目十个。|甲局", "2|促进消费|办好展会五场。|乙局"));
    assertThat(Told.tasks(plan))
        .containsExactly("# 扩大投资", "  m 开工项目十个。 | [甲局][] | ", "# 促进消费", "  m 办好展会五场。 | [乙局][] | ");
  }

  @Test
  void aTableOfYearsIsNoTableOfTasks() {
    Plan plan =
        read(Texts.table("任务|单位|2024年|2025年|合计|责任单位", "新建农田|万亩|2|3|5|甲局", "改造管网|公里|40|50|90|乙局"));
    assertThat(plan.tasks()).isEmpty();
    assertThat(plan.grids()).hasSize(1);
  }

  @Test
  void theUnitsMayStandOneLevelFurtherDown() {
    Plan plan =
        read(
            Texts.document(
                """
                一、实施两大行动
                （一）强基行动
                1.更新设施。更新设施十处。（牵头单位：甲局，配合单位：乙局）
                2.培训人员。培训人员百名。（牵头单位：乙局）
                （二）提质行动
                3.建设场站。建设场站五座。（牵头单位：丙局，配合单位：甲局）
                二、加强保障
                加强领导。
                """));
    assertThat(plan.tasks()).extracting(Task::title).containsExactly("强基行动", "提质行动");
    assertThat(plan.tasks().getFirst().children().getFirst().measures().getFirst().responsibility())
        .extracting("leads", "supporting")
        .containsExactly(List.of("甲局"), List.of("乙局"));
  }

  @Test
  void aTableWithoutMeasuresHasTasksOnly() {
    Plan plan = read(Texts.table("序号|工作任务|责任单位", "1|建成综合平台一个，服务企业一百家，形成示范。|甲局", "2|培育企业十家。|乙局"));
    List<Task> tasks = plan.tasks();
    assertThat(tasks).hasSizeGreaterThanOrEqualTo(1);
    assertThat(Told.tasks(plan).toString()).contains("建成综合平台一个").contains("甲局").contains("乙局");
  }

  @Test
  void rowsOfATextAreReadByWhatTheySay() {
    Plan plan =
        read(
            Texts.document(
                "责任分解表\n任务名称\t\t内容与要求\t责任单位\n"
                    + "一、发展产业。产值翻番。\t1. 建平台\t建成平台一个。\t市甲局、市乙局\n"
                    + "\t\t引进服务商。\t\n"
                    + "2. 育企业\t\t培育企业十家。\t市丙局\n"
                    + "组织评选活动。\t\t市丁局\n"
                    + "\n"
                    + "二、强化保障\t3.保要素\t保障用地。\t市戊局\n"
                    + "\t保障用能。\t市己局"));
    assertThat(plan.tasks()).extracting(Task::title).containsExactly("发展产业", "强化保障");
    List<Task> children = plan.tasks().stream().flatMap(task -> task.children().stream()).toList();
    assertThat(children).extracting(Task::title).containsExactly("建平台", "育企业", "保要素");
    assertThat(children)
        .flatExtracting(Task::measures)
        .extracting(Measure::text, measure -> measure.responsibility().printed())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("建成平台一个。", "市甲局、市乙局"),
            org.assertj.core.groups.Tuple.tuple("引进服务商。", "市甲局、市乙局"),
            org.assertj.core.groups.Tuple.tuple("培育企业十家。", "市丙局"),
            org.assertj.core.groups.Tuple.tuple("组织评选活动。", "市丁局"),
            org.assertj.core.groups.Tuple.tuple("保障用地。", "市戊局"),
            org.assertj.core.groups.Tuple.tuple("保障用能。", "市己局"));
  }

  @Test
  void chaptersAndTableAreJoinedByTitleAndByPlace() {
    Plan plan =
        read(
            Texts.centred("示例县工业工作要点"),
            Texts.line("一、主要任务"),
            Texts.line("（一）发展产业"),
            Texts.line("围绕重点产业发力。"),
            Texts.line("1.推进平台建设。建设平台。"),
            Texts.line("2.育企业。培育企业。"),
            Texts.line("二、工作要求"),
            Texts.line("（一）加强领导。建立专班。"),
            Texts.line("附件：责任分解表"),
            Texts.line("附件"),
            Texts.centred("责任分解表"),
            Texts.table(
                "任务名称|<|内容与要求|责任单位",
                "一、发展产业|1.推动平台建设|建成平台。|甲局",
                "^|2.育企业|培育十家。|乙局",
                "二、工作要求|3.加强领导|建专班。|丙局"));
    assertThat(plan.tasks()).hasSize(2);
    Task first = plan.tasks().getFirst();
    assertThat(Told.chapters(plan))
        .containsExactly(
            "# 主要任务",
            "  # 发展产业",
            "    围绕重点产业发力。",
            "    # 推动平台建设",
            "      建设平台。",
            "    # 育企业",
            "      培育企业。",
            "# 工作要求",
            "  # 加强领导",
            "    建立专班。");
    assertThat(first.children().getFirst().measures()).hasSize(1);
    assertThat(Told.annexes(plan)).containsExactly("tasks 责任分解表");
  }

  @Test
  void withoutATableTheChapterOfTasksTellsThem() {
    Plan plan =
        read(
            Texts.document(
                "示例县工业发展规划\n一、基础\n基础较好。\n二、重点任务\n（一）发展产业\n到2030年产值翻番。\n1.建平台。建设平台。\n2.育企业。培育企业。\n（二）强化保障\n1.保要素。保障用地。\n三、措施\n（一）加强领导\n建立专班。"));
    assertThat(plan.tasks()).extracting(Task::title).containsExactly("发展产业", "强化保障");
    assertThat(plan.tasks().getFirst().goal()).isEqualTo("到2030年产值翻番。");
    assertThat(plan.tasks().getFirst().children()).hasSize(2);
    assertThat(plan.sections()).hasSize(3);
    assertThat(plan.sections().get(2).children()).hasSize(1);
  }

  @Test
  void aChapterThatHoldsATableStaysAChapter() {
    Plan plan =
        read(
            Texts.line("一、重点任务"),
            Texts.line("（一）发展产业"),
            Texts.line("产业如下。"),
            Texts.table("甲|乙", "x|y"),
            Texts.line("（二）强化保障"),
            Texts.line("保障有力。"));
    assertThat(plan.tasks()).isEmpty();
    assertThat(plan.sections().getFirst().children()).hasSize(2);
    assertThat(plan.grids()).hasSize(1);
  }

  @Test
  void twoTablesOfTheSameTasksAreOne() {
    Document responsibilities =
        Texts.document(Texts.centred("责任分解表"), Texts.table("任务名称|内容与要求|责任单位", "1.建平台|建成平台。|甲局、乙局"));
    Document leads =
        Texts.document(
            Texts.centred("任务分工表"),
            Texts.table("任务名称|内容与要求|牵头单位|配合单位|完成时限", "1.建平台|建成平台。|甲局|乙局|2025年"));
    Plan plan =
        Recognizer.recognize(List.of(responsibilities, leads), Choices.NONE, Ids.counting("n"))
            .plan();
    assertThat(plan.tasks()).hasSize(1);
    Measure only = plan.tasks().getFirst().measures().getFirst();
    assertThat(only.responsibility().leads()).containsExactly("甲局");
    assertThat(only.deadline()).isEqualTo("2025年");
  }
}
