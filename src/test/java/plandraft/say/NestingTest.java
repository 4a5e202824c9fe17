package plandraft.say;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NestingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          已导入规划：5章。                    | 已导入规划：5章。
          已导入“示例市“十四五”规划”。         | 已导入“示例市‘十四五’规划”。
          “甲”“乙”                             | “甲”“乙”
          改用““浙政钉”用户日活跃率”测算       | 改用“‘浙政钉’用户日活跃率”测算
          “一“二“三”四”五”                     | “一‘二“三”四’五”
          “一“二‘三’四”五”                     | “一‘二“三”四’五”
          《关于印发《规划》的通知》           | 《关于印发〈规划〉的通知》
          《关于印发〈规划〉的通知》           | 《关于印发〈规划〉的通知》
          “见《关于印发“甲”和《乙》的通知》”   | “见《关于印发‘甲’和〈乙〉的通知》”
          """)
  void innerMarksTakeTurns(String said, String told) {
    assertThat(Nesting.of(said)).isEqualTo(told);
    assertThat(Nesting.of(told)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          原文：“到2025年，“十四五
          原文：““十四五”期末……
          等级”突出
          “the plan’s “first” targets
          》之一《
          """)
  void marksThatDoNotPairStay(String said) {
    assertThat(Nesting.of(said)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The plan’s “first “five” years” | The plan’s “first ‘five’ years”
          Don’t                           | Don’t
          """)
  void anApostropheIsNoQuotation(String said, String told) {
    assertThat(Nesting.of(said)).isEqualTo(told);
  }
}
