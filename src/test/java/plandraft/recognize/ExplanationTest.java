package plandraft.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.model.Annex;
import plandraft.model.Ids;
import plandraft.model.Plan;
import plandraft.model.Task;

/// A drafting explanation tells of its plan: title, stages, chapters, tasks, annexes.
class ExplanationTest {
  private static Plan read(String... lines) {
    return Recognizer.recognize(
            List.of(Texts.document(String.join("\n", lines))), Choices.NONE, Ids.counting("n"))
        .plan();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "关于《某市养老“十五五”规划》的起草说明|某市养老“十五五”规划|",
        "关于《某市养老“十五五”规划（征求意见稿）》的起草说明|某市养老“十五五”规划|征求意见稿",
        "《某县方案（送审稿）》起草说明|某县方案|送审稿",
        "某市数字经济规划编制说明|某市数字经济规划|",
        "关于某市数字经济规划（草案稿）的起草情况说明|某市数字经济规划|",
        "《某县方案》编制情况的报告|某县方案|"
      })
  void theTitleNamesThePlan(String title, String plan, String stage) {
    Plan read = read(title, "一、起草背景", "背景说明。");
    assertThat(read.header().title()).isEqualTo(plan);
    assertThat(read.header().stage()).isEqualTo(stage == null ? "" : stage);
    assertThat(Told.text(read, "explanation")).containsExactly("# 起草背景", "  背景说明。");
  }

  private static List<String> stages(String process) {
    return read("关于《某市规划》的起草说明", "一、起草过程", process).stageLog().stream()
        .map(entry -> entry.when() + "|" + entry.stage() + "|" + entry.event())
        .toList();
  }

  @Test
  void theProcessGivesOneEntryADate() {
    assertThat(stages("2024年12月，启动前期研究。2025年3月至5月，赴各县调研；7月15日，形成初稿。8月，征求28家单位意见，形成征求意见稿。"))
        .containsExactly(
            "2024年12月||启动前期研究",
            "2025年3月至5月||赴各县调研",
            "2025年7月15日|初稿|形成初稿",
            "2025年8月|征求意见稿|征求28家单位意见，形成征求意见稿");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025年3月3—5日，召开评审会。|2025年3月3—5日||召开评审会",
        "于2025年6月，通过专家论证，形成送审稿。|2025年6月|送审稿|通过专家论证",
        "2025年3月28日至4月2日，公示。|2025年3月28日至4月2日||公示",
        "2025 年 6 月 28 日，市政府常务会议审议。|2025年6月28日||市政府常务会议审议"
      })
  void datesAreReadInManyForms(String process, String when, String stage, String event) {
    String told = stages(process).getFirst();
    assertThat(told).contains(event).contains("|" + (stage == null ? "" : stage) + "|");
    assertThat(told).startsWith(when + "|");
  }

  @ParameterizedTest
  @ValueSource(strings = {"6月，召开会议。", "多次召开会议。", "较2024年增长5%，到2025年底完成。", ""})
  void aProcessWithoutAYearAndMonthGivesNone(String process) {
    assertThat(stages(process)).isEmpty();
  }

  private static final String[] CONTENT = {
    "关于《某市规划》的起草说明",
    "一、主要内容",
    "《规划》共分四个部分：",
    "（一）前言。说明由来。",
    "（二）总体要求。提出目标。",
    "（三）主要任务。提出任务：一是健全网络。包括老年助餐、适老化改造等服务。二是优化供给。三是发展银发经济。",
    "（四）附件。包括重点项目表、名词解释和空间布局图等3个。"
  };

  @Test
  void theContentGivesChaptersAndTasks() {
    Plan plan = read(CONTENT);
    assertThat(Told.headings(plan).stream().filter(line -> line.startsWith("#")))
        .containsExactly("#- 前言", "# 总体要求", "# 主要任务");
    assertThat(plan.tasks()).extracting(Task::title).containsExactly("健全网络", "优化供给", "发展银发经济");
    assertThat(plan.tasks().getFirst().children())
        .extracting(Task::title)
        .containsExactly("老年助餐", "适老化改造");
  }

  @Test
  void aPartCalledAnnexNamesAnnexes() {
    String[] lines = CONTENT.clone();
    lines[6] = "（四）附录。包括重点项目表、“一张图”、名词解释等3个。";
    assertThat(read(lines).annexes())
        .extracting(Annex::title)
        .containsExactly("重点项目表", "“一张图”", "名词解释");
  }

  @Test
  void tasksMayBeListedBeforeTheirCount() {
    Plan plan = read("关于《某市规划》的起草说明", "一、主要内容", "（一）目标。提出目标。", "（二）重点任务。提出建设园区、拓展渠道、培育企业等3项任务。");
    assertThat(plan.tasks()).extracting(Task::title).containsExactly("建设园区", "拓展渠道", "培育企业");
  }

  @Test
  void thePlansOwnTextWeighsMoreThanWhatIsToldOfIt() {
    Plan plan =
        Recognizer.recognize(
                List.of(
                    Texts.document(String.join("\n", CONTENT)),
                    Texts.document("某市规划\n一、发展基础\n基础较好。\n二、发展目标\n目标明确。")),
                Choices.NONE,
                Ids.counting("n"))
            .plan();
    assertThat(Told.headings(plan)).containsExactly("# 发展基础", "# 发展目标");
    assertThat(Told.text(plan, "explanation")).isNotEmpty();
    assertThat(plan.header().title()).isEqualTo("某市规划");
  }

  @Test
  void tablesOfAnExplanationStandInIt() {
    Plan plan =
        Recognizer.recognize(
                List.of(
                    Texts.document(
                        Texts.centred("关于《某市规划》的起草说明"),
                        Texts.line("一、起草背景"),
                        Texts.line("背景说明。"),
                        Texts.line("二、目标测算"),
                        Texts.line("表1 主要目标测算表"),
                        Texts.table("指标|单位|2025年|2030年|测算依据", "产值|亿元|10|20|年均增长14.9%"))),
                Choices.NONE,
                Ids.counting("n"))
            .plan();
    assertThat(Told.text(plan, "explanation")).contains("  table 主要目标测算表");
    assertThat(Told.indicators(plan))
        .containsExactly("= 主要目标测算表", "- ", "产值|亿元|NONE|10@2025|20|年均增长14.9%");
    assertThat(plan.header().targetYear()).isEqualTo(2030);
  }
}
