package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingsCountTest {
  private static final RuleSays RULE = RuleSays.of(HeadingsCount.class);

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          @years 2020-2025/# 保障/加强领导。/[任务]/+ 实施三大工程/++ 提质工程/++ 扩容工程 ! 必错｜实施三大工程｜“实施三大工程”下面实有2项工程。
          @years 2020-2025/# 实施“四项重点行动”/## 蓝天行动/## 碧水行动/## 净土行动 ! 必错｜实施“四项重点行动”｜“实施‘四项重点行动’”下面实有3项行动。
          @years 2020-2025/# 任务/## 推进12大计划/### 强基计划/### 育才计划 ! 必错｜推进12大计划｜“推进12大计划”下面实有2项计划。
          """)
  void tellsHeadingsThatSayAnotherNumber(String lines, String told) {
    assertThat(RULE.of(lines.replace("/", "\n"))).containsExactly(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# 实施两大工程/## 提质工程/## 扩容工程",
        "# 实施二大工程/## 提质工程/## 扩容工程",
        "# 实施三大工程/## 总体安排/## 提质工程/## 扩容工程/## 强基工程",
        "# 实施三大工程/## 提质工程",
        "# 实施三大工程/第一、第二、第三项工程依次开工。",
        "# 实施三大工程建设方案/## 提质工程/## 扩容工程",
        "# 第三大工程/## 提质工程/## 扩容工程"
      })
  void leavesAloneWhatIsRightOrLeftOpen(String lines) {
    assertThat(RULE.of(lines.replace("/", "\n"))).isEmpty();
  }
}
