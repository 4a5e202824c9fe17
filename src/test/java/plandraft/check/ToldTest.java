package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.model.Plan;

class ToldTest {
  private static final Plan PLAN =
      PlainPlan.of(
              """
              # 总体要求
              ## 发展目标
              到2025年，网络零售额达到2700亿元。
              [指标] 主要指标
              网络零售额 | 亿元 | 2030.2 | 2720
              劳动生产率 | 万元/人 | 20 | 40 | 按年均增长20%测算
              [任务]
              + 强基工程
              ++ 更新设施
              - 推进更新 | *市经信局、市园林中心
              [单位] 市经信局
              """)
          .plan();

  @Test
  void tellsEachFindingInWords() {
    List<Told> told = Told.all(PLAN, report(PLAN), Locale.CHINA);

    assertThat(told)
        .extracting(Told::title, Told::where, Told::words, it -> it.fix().orElse(""))
        .containsExactly(
            tuple("文中数据与表一致", "一、总体要求 （一）发展目标", "达到2700亿元", "改为“达到2720亿元”"),
            tuple("测算依据成立", "指标 · 劳动生产率 · 测算依据", "按年均增长20%测算", "“劳动生产率”的依据改为“按年均增长14.9%测算”"),
            tuple("单位在单位库中", "任务 · 1.更新设施 · 第1条举措", "市园林中心", "把“市园林中心”加入单位库"));
  }

  @Test
  void tellsWhatIsSetAsideLastAndWhy() {
    Finding first = report(PLAN).findings().getFirst();
    Plan waived = Waivers.waive(PLAN, first, "口径不同");

    List<Told> told = Told.all(waived, report(waived), Locale.CHINA);

    assertThat(told).extracting(Told::isOpen).containsExactly(true, true, false);
    assertThat(told.getLast().waived()).contains("口径不同");
    assertThat(told.getLast().rule()).isEqualTo(first.rule());
  }

  /// In whatever language: every key has its words, and every argument its place.
  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void everyFindingOfTheCorpusCanBeTold(String language) throws IOException {
    Locale locale = Locale.of(language);
    for (LabelledCase one : Corpus.cases()) {
      Report report = Checker.of(Settings.USUAL).report(one.plan(), one.parent());
      assertThat(Told.all(one.plan(), report, locale))
          .as(one.name())
          .allSatisfy(
              told -> {
                assertThat(told.title()).isNotBlank();
                assertThat(told.where()).isNotBlank();
                assertThat(told.sentence()).isNotBlank().doesNotContainPattern("\\{\\d");
                assertThat(told.fix().orElse("改")).isNotBlank().doesNotContainPattern("\\{\\d");
              });
    }
  }

  private static Report report(Plan plan) {
    return Checker.of(Settings.USUAL).report(plan, Optional.empty());
  }
}
