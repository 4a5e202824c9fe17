package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsAreKnownTest {
  private static final RuleSays RULE = RuleSays.of(UnitsAreKnown.class);

  private static final String MEASURES =
      """
      # 任务
      {任务}
      [任务]
      + 夯实基础
      ++ 建设网络
      - 推进光网升级 | %s
      - 推进基站布点 | %s
      [单位] %s
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          *市财政局、市园林中心 | *市财政局 | 市财政局 | 提示｜市园林中心｜“市园林中心”不在单位库中。
          *市园林中心 | *市园林中心 | 市财政局 | 提示｜市园林中心｜“市园林中心”不在单位库中。
          *市园林中心 | *市林业站 | 市财政局 | 提示｜市园林中心｜“市园林中心”不在单位库中。＆提示｜市林业站｜“市林业站”不在单位库中。
          """)
  void tellsUnitsTheRegisterLacks(String first, String second, String register, String told) {
    assertThat(RULE.of(MEASURES.formatted(first, second, register)))
        .containsExactly(told.split("＆"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          *市财政局 | *市财政局 | 市财政局
          *市财政局，各县（市、区）人民政府 | 各相关单位 | 市财政局
          *市财政局，东城县、西城县人民政府 | *市财政局 | 市财政局、西城县人民政府
          *市发改委（市能源局） | *市财政局 | 市财政局
          """)
  void leavesAloneUnitsItHasAndWhoIsNoUnit(String first, String second, String register) {
    assertThat(RULE.of(MEASURES.formatted(first, second, register))).isEmpty();
  }
}
