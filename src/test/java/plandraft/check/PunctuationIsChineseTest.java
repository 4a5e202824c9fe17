package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.model.Plan;

class PunctuationIsChineseTest {
  private static final RuleSays RULE = RuleSays.of(PunctuationIsChinese.class);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          依据《土地管理法》、《城乡规划法》编制。 | 提示｜》、《｜并列的书名号之间不用顿号（GB/T 15834）。
          依据《土地管理法》、《城乡规划法》、《环境保护法》编制。 | 提示｜》、《｜并列的书名号之间不用顿号（GB/T 15834）。
          """)
  void tellsMarksBetweenTitles(String text, String told) {
    assertThat(RULE.of(text, "")).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          加快建设,统筹推进。 | 提示｜,｜汉字之间用了半角“,”，共1处。
          总体思路是:稳中求进,以进促稳。 | 提示｜:｜汉字之间用了半角“:”，共2处。
          推进老旧小区(含城中村)改造。 | 提示｜(｜汉字之间用了半角“(”，共1处。
          怎么看?怎么办! | 提示｜?｜汉字之间用了半角“?”，共1处。
          落实《土地管理法》;推进改革。 | 提示｜;｜汉字之间用了半角“;”，共1处。
          """)
  void tellsNarrowSignsBetweenCharacters(String text, String told) {
    assertThat(RULE.of(text, "")).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          根据《土地管理法编制。 | 疑似｜《｜这里的 《 不成对。
          实施“强基工程，推进改造。 | 疑似｜“｜这里的 “ 不成对。
          推进改造（含城中村。 | 疑似｜（｜这里的 （ 不成对。
          推进改造》编制。 | 疑似｜》｜这里的 》 不成对。
          实施“强基（一期”工程）。 | 疑似｜“｜这里的 “ 不成对。
          """)
  void tellsSignsWithoutTheirPair(String text, String told) {
    assertThat(RULE.of(text, "")).containsExactly(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          加快建设，，统筹推进。 | 疑似｜，，｜“，，”连用。
          加快建设。。 | 疑似｜。。｜“。。”连用。
          加快建设，。统筹推进。 | 疑似｜，。｜“，。”连用。
          交通、、能源。 | 疑似｜、、｜“、、”连用。
          交通，、，能源。 | 疑似｜，、，｜“，、，”连用。
          加快建设：，统筹推进。 | 疑似｜：，｜“：，”连用。
          """)
  void tellsSignsInARow(String text, String told) {
    assertThat(RULE.of(text, "")).containsExactly(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "依据《土地管理法》《城乡规划法》编制。",
        "服务时间为9:00至17:30，比例尺1:500。",
        "见www.example.gov.cn/zwgk，接入API、SDK接口。",
        "推广B/S架构,C/S架构。",
        "1）加快建设；2）统筹推进；a）抓好落实。",
        "推进教育、医疗、养老……等领域改革。",
        "落实“十四五”规划（2021—2025年）要求。",
        "他说：“抓紧办。”",
        "推进教育。。。等领域改革。",
        "推进改造(2021年)和API(接口)。"
      })
  void leavesAloneWhatIsRight(String text) {
    assertThat(RULE.of(text, "")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          依据《土地管理法》、《城乡规划法》、《环境保护法》编制。 | 依据《土地管理法》《城乡规划法》《环境保护法》编制。
          总体思路是:稳中求进,以进促稳;抓好落实。 | 总体思路是：稳中求进，以进促稳；抓好落实。
          推进老旧小区(含城中村)、厂区(含仓库)改造。 | 推进老旧小区（含城中村）、厂区（含仓库）改造。
          加快建设，，统筹推进。 | 加快建设，统筹推进。
          加快建设，。 | 加快建设。
          加快建设；；统筹推进。 | 加快建设；统筹推进。
          加快建设，，，统筹推进，。，抓好落实。。 | 加快建设，统筹推进。抓好落实。
          推进老旧小区(含城中村,含厂区)改造,推进老街(含古巷)保护。 | 推进老旧小区（含城中村，含厂区）改造，推进老街（含古巷）保护。
          """)
  void writesItAsItShouldBe(String text, String mended) {
    assertThat(RULE.mended(text, "")).isEqualTo(mended);
  }

  /// Signs without their pair alone are left to the author.
  @Test
  void mendingLeavesNothingToMend() {
    for (long seed = 0; seed < 500; seed++) {
      String text = signs(new Random(seed));
      Plan plan = PlainPlan.of("# 目标\n甲" + text).plan();
      Plan mended = Mending.all("PunctuationIsChinese", found(plan)).change().apply(plan);

      assertThat(found(mended))
          .as(text)
          .allMatch(finding -> finding.fix().isEmpty())
          .hasSameSizeAs(found(plan).stream().filter(it -> it.fix().isEmpty()).toList());
    }
  }

  private static List<Finding> found(Plan plan) {
    return Checker.of(Settings.USUAL).check(plan).stream()
        .filter(finding -> finding.rule().equals("PunctuationIsChinese"))
        .toList();
  }

  private static String signs(Random random) {
    String signs = "甲乙丙甲乙丙A1，。、；：,;:?()《》“”（）";
    return random
        .ints(random.nextInt(1, 20), 0, signs.length())
        .mapToObj(i -> signs.substring(i, i + 1))
        .collect(Collectors.joining());
  }
}
