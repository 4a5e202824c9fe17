package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangesHoldTest {
  private static final RuleSays RULE = RuleSays.of(ChangesHold.class);
  private static final String INDICATORS =
      """
      @years 2020-2025
      [指标] 主要指标
      1.城镇化率 | % | 58.7 | 63.7 |
      煤炭消费比重 | % | 31.3 | 28.0 |
      粮食产量 | 万吨 | 31 | 33 |
      发电装机 | 万千瓦 | 800 | 2800 |
      劳动生产率 | 万元/人 | 11.6 | 15.5 |
      新增就业 | 万人 | 10 | 11 |
      细颗粒物浓度 | 微克 | 35 | 30 |
      覆盖率 | % | 60以上 | 90 |
      """;

  private static List<String> of(String rows) {
    return RULE.of(INDICATORS + "[表格] 其他列\n" + rows);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          指标 | 累计/城镇化率 | [6.0]/煤炭消费比重 | [-3.3]/粮食产量 | [2] ! 必错｜[6.0]｜“城镇化率”从58.7到63.7，变化是+5，表里写的是“[6.0]”。｜63.7 − 58.7 = +5
          指标名称 | 年均增长〔累计〕/发电装机 | 38.5% ! 疑似｜38.5%｜“发电装机”从800到2800，年均增长是28.47%，表里写的是“38.5%”。｜(2800 ÷ 800)^(1/5) − 1 = 28.47%
          指标 | 2025年较2020年变化/城镇化率 | 提高7个百分点/煤炭消费比重 | 下降3.3个百分点/细颗粒物浓度 | 下降14.3% ! 必错｜提高7个百分点｜“城镇化率”从58.7到63.7，变化是+5，表里写的是“提高7个百分点”。｜63.7 − 58.7 = +5
          指标 | 增长/粮食产量 | 增加3万吨/发电装机 | 增长2.5倍/细颗粒物浓度 | 下降14.3% ! 必错｜增加3万吨｜“粮食产量”从31到33，变化是+2，表里写的是“增加3万吨”。｜33 − 31 = +2
          指标 | 累计增加/粮食产量 | 3/城镇化率 | 5/发电装机 | 2000 ! 必错｜3｜“粮食产量”从31到33，变化是+2，表里写的是“3”。｜33 − 31 = +2
          名称 | 累计增加/3.粮食产量（万吨） | [3]/城镇化率（%） | [5]/煤炭消费比重 | [3.3] ! 必错｜[3]｜“粮食产量”从31到33，变化是+2，表里写的是“[3]”。｜33 − 31 = +2
          """)
  void tellsTheCellThatBaseAndTargetContradict(String rows, String told) {
    assertThat(of(rows.replace("/", "\n"))).containsExactly(told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "指标 | 累计\n城镇化率 | [5.0]\n煤炭消费比重 | [3.3]\n粮食产量 | [2]",
        "指标 | 累计\n城镇化率 | [6.0]\n煤炭消费比重 | [-3.3]",
        "指标 | 累计\n城镇化率 | [6.0]\n煤炭消费比重 | [4]\n粮食产量 | [5]\n细颗粒物浓度 | [5]",
        "指标 | 累计\n城镇化率 | [5.1]\n煤炭消费比重 | [-3.3]\n粮食产量 | [2]",
        "指标 | 累计\n新增就业 | [55]\n城镇化率 | [5]\n煤炭消费比重 | [-3.3]",
        "指标 | 年均增长\n劳动生产率 | 5左右\n发电装机 | 28%以上",
        "指标 | 年均增长\n劳动生产率 | 4.5%",
        "指标 | 年均增长\n城镇化率 | 1.0\n覆盖率 | 6%",
        "指标 | 较2015年变化\n发电装机 | 38.5%",
        "指标 | 完成率增幅\n发电装机 | 38.5%",
        "指标 | 年均增长\n风电装机 | 38.5%",
        "领域 | 年均增长\n发电装机 | 38.5%",
        "指标 | 年均增长\n发电装机 | 稳步提高",
      })
  void leavesAloneWhatHoldsOrProvesNothing(String rows) {
    assertThat(of(rows)).isEmpty();
  }

  @Test
  void rowsThatTheImportLeftOutBearTheOthersOut() {
    String table = INDICATORS.replace("新增就业 | 万人 | 10 | 11 |\n", "").replace("主要指标", "主要指标表");
    assertThat(RULE.of(table + "[表格] 主要指标表（其他列）\n指标 | 累计增加\n粮食产量 | 3"))
        .containsExactly("必错｜3｜“粮食产量”从31到33，变化是+2，表里写的是“3”。｜33 − 31 = +2");
  }

  @Test
  void namesNumberedInTheirTableAreFoundInTheText() {
    assertThat(
            RuleSays.of(NumbersAgree.class).of(INDICATORS + "# 目标\n到2025年，城镇化率达到65.7%，粮食产量达到33万吨。"))
        .hasSize(1);
  }
}
