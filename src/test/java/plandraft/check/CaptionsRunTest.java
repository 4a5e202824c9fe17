package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.model.Plan;

class CaptionsRunTest {
  private static final RuleSays RULE = RuleSays.of(CaptionsRun.class);
  private static final String OTHERS =
      """
      # 任务
      【专栏】专栏1 强基工程
      ——更新设施。
      【专栏】专栏2 提质工程
      ——建设场站。
      {表}
      [指标] 主要指标
      网络零售额 | 亿元 | 2030.2 | 2720
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          详见专栏3。 | 疑似｜专栏3｜文中提到“专栏3”，没有找到。
          具体见表2。 | 疑似｜表2｜文中提到“表2”，没有找到。
          见图1。 | 疑似｜图1｜文中提到“图1”，没有找到。
          """)
  void tellsWhatIsPointedToInVain(String text, String told) {
    assertThat(RULE.of(text, OTHERS)).containsExactly(told);
  }

  /// The captions behind the gap are numbered on, and what points to them follows.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1 3   | 见专栏3。              | 专栏2／见专栏2。
          1 3 4 | 见专栏1、专栏3和专栏4。 | 专栏2／专栏3／见专栏1、专栏2和专栏3。
          2 4 7 | 列入专栏。             | 专栏3／专栏4
          1 1 2 | 列入专栏。             | 专栏2／专栏3
          1 3 4 | 见专栏2。              | -
          1 1 2 | 见专栏1。              | -
          1 1 2 | 见专栏2。              | 专栏2／专栏3／见专栏3。
          """)
  void numbersTheCaptionsOn(String numbers, String text, String mended) {
    Plan plan = captioned(numbers, text);
    List<Finding> gaps =
        Checker.of(Settings.USUAL).check(plan).stream()
            .filter(it -> it.rule().equals("CaptionsRun") && it.severity() == Severity.ERROR)
            .toList();

    assertThat(gaps).isNotEmpty();
    assertThat(
            gaps.getFirst().fix().map(fix -> changed(plan, fix.change().apply(plan))).orElse("-"))
        .isEqualTo(mended);
    Plan all = Mending.all("CaptionsRun", gaps).change().apply(plan);
    assertThat(changed(plan, all)).isEqualTo(mended.replace("-", ""));
  }

  private static Plan captioned(String numbers, String text) {
    String panels =
        Stream.of(numbers.split(" "))
            .map(number -> "【专栏】专栏" + number + " 强基工程" + number + "\n——更新设施" + number + "处。\n")
            .collect(Collectors.joining());
    return PlainPlan.of("# 任务\n" + text + "\n" + panels).plan();
  }

  /// What the plan reads otherwise than before, the captions without their titles.
  private static String changed(Plan before, Plan after) {
    List<String> texts = RuleSays.texts(after);
    List<String> old = RuleSays.texts(before);
    return IntStream.range(0, texts.size())
        .filter(i -> !texts.get(i).equals(old.get(i)))
        .mapToObj(i -> texts.get(i).replaceFirst(" .*", ""))
        .sorted(Comparator.comparing(text -> text.startsWith("见")))
        .collect(Collectors.joining("／"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"详见专栏1、专栏2。", "具体见表1。", "见表3-1。", "共列表2个，图3张。"})
  void leavesAloneWhatIsThere(String text) {
    assertThat(RULE.of(text, OTHERS)).isEmpty();
  }
}
