package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Where a rule draws the line, and what is found when it is drawn elsewhere or not at all.
class LimitsTest {
  private static final String TASKS =
      """
      # 任务
      {任务}
      [任务]
      + 夯实基础
      ++ 建设网络
      - 推动园区开展节水改造。 | *市经信局
      ++ 共享数据
      - 推动园区开展节水改造。 | *市水利局
      """;
  private static final String SCORES =
      """
      # 考核
      考核见表。
      [表格] 评价体系
      类别 | 指标
      基础（40分） | 网络
      应用（60分） | 平台
      [表格] 评价结果
      地区 | 基础 | 应用 | 总指数
      东区 | 80 | 90 | 86
      西区 | 70 | 80 | 76
      南区 | 60 | 70 | 69
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          longest | 5 | 1
          longest | 4 | 0
          longest | 2 | 0
          """)
  void listsAreComparedUpToALength(String limit, String value, int found) {
    assertThat(found("ListsAgree", limit, value, "# 任务\n推进五大工程：强基工程、提质工程、增效工程。")).hasSize(found);
  }

  @ParameterizedTest
  @CsvSource({"0, WARNING", "5, WARNING", "10, ''", "50, ''"})
  void aboutLiesAsFarOffAsIsSet(String percent, String severity) {
    String lines =
        """
        # 目标
        到2025年，网络零售额达到约2500亿元。
        [指标] 主要指标
        网络零售额 | 亿元 | 2030.2 | 2720
        """;

    assertThat(found("NumbersAgree", "about", percent, lines))
        .extracting(it -> it.severity().name())
        .isEqualTo(severity.isEmpty() ? List.of() : List.of(severity));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "8, 1", "9, 0", "15, 0", "50, 0"})
  void yearsAreTriedUpToANumber(String years, int found) {
    String lines = "# 回顾\n软件业务收入从100亿元增加到200亿元，年均增长8.0%。";

    assertThat(found("GrowthHolds", "mostYears", years, lines)).hasSize(found);
  }

  @ParameterizedTest
  @CsvSource({"1.5, 0", "1.8, 0", "1.85, 1", "1.95, 1", "2, 1"})
  void nearlyTwiceIsTwiceFromWhereItIsSet(String times, int found) {
    String lines = "# 回顾\n软件业务收入从100亿元增长到180亿元，实现翻番。";

    assertThat(found("GrowthHolds", "doubling", times, lines)).hasSize(found);
  }

  @ParameterizedTest
  @CsvSource({"50, 1", "66, 1", "67, 0", "100, 0"})
  void indexesAreDoubtedWhereEnoughOthersHold(String agreeing, int found) {
    assertThat(found("IndexesHold", "agreeing", agreeing, SCORES)).hasSize(found);
  }

  @ParameterizedTest
  @CsvSource({"5, 1", "10, 1", "11, 0", "15, 0"})
  void passagesAreComparedFromALength(String shortest, int found) {
    assertThat(found("TasksAreDistinct", "shortest", shortest, TASKS)).hasSize(found);
  }

  private static List<Finding> found(String rule, String limit, String value, String lines) {
    Settings settings =
        new Settings(Map.of(rule, new Settings.OfRule(true, Map.of(limit, new BigDecimal(value)))));
    return Checker.of(settings).check(PlainPlan.of(lines).plan()).stream()
        .filter(finding -> finding.rule().equals(rule))
        .toList();
  }

  static Stream<Limit> limits() {
    return Rules.all(Settings.USUAL).stream().flatMap(rule -> rule.limits().stream());
  }

  @ParameterizedTest
  @MethodSource("limits")
  void aLimitAllowsWhatLiesBetweenItsEnds(Limit limit) {
    BigDecimal step = limit.whole() ? BigDecimal.ONE : new BigDecimal("0.01");

    assertThat(Stream.of(limit.least(), limit.usual(), limit.most())).allMatch(limit::allows);
    assertThat(limit.allows(limit.least().subtract(step))).isFalse();
    assertThat(limit.allows(limit.most().add(step))).isFalse();
    assertThat(limit.allows(limit.usual().add(new BigDecimal("0.001")))).isEqualTo(!limit.whole());
  }

  @Test
  void noRuleHasTwoLimitsOfOneName() {
    assertThat(Rules.all(Settings.USUAL))
        .allSatisfy(
            rule -> assertThat(rule.limits()).extracting(Limit::name).doesNotHaveDuplicates());
  }

  static List<String> rules() {
    return Rules.all(Settings.USUAL).stream().map(Rule::id).toList();
  }

  /// Switched off, a rule finds nothing, and each other still finds all it found.
  @ParameterizedTest
  @MethodSource("rules")
  void aRuleCanBeSwitchedOffByItself(String rule) throws IOException {
    Settings without = new Settings(Map.of(rule, new Settings.OfRule(false, Map.of())));
    List<LabelledCase> cases =
        Corpus.cases().stream()
            .filter(one -> one.expected().stream().anyMatch(it -> it.rule().equals(rule)))
            .toList();

    assertThat(cases).isNotEmpty();
    for (LabelledCase one : cases) {
      List<String> left = found(without, one);
      List<String> others =
          found(Settings.USUAL, one).stream().filter(it -> !it.startsWith(rule + " ")).toList();
      assertThat(left)
          .as(one.name())
          .noneMatch(it -> it.startsWith(rule + " "))
          .containsAll(others);
    }
  }

  private static List<String> found(Settings settings, LabelledCase one) {
    Report report = Checker.of(settings).report(one.plan(), one.parent());
    return report.findings().stream()
        .map(it -> it.rule() + " " + it.severity() + " " + it.at().words())
        .toList();
  }

  @Test
  void aPlanIsFaultlessWithoutRules() {
    Checker none = new Checker(List.of());

    assertThat(none.report(PlainPlan.of(SCORES).plan(), Optional.empty()))
        .isEqualTo(new Report(List.of(), List.of()));
  }
}
