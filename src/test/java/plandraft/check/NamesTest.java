package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.model.Indicator;

class NamesTest {
  private static final Names NAMES =
      Names.of(
          PlainPlan.of(
                  """
                  # 目标
                  目标见表。
                  [指标] 主要指标
                  网络零售额 | 亿元 | 2030.2 | 2720
                  零售额 | 亿元 | 3000 | 4000
                  “浙政钉”活跃率 | % | 65.2 | 90
                  FTTH/O宽带接入率（光纤宽带用户率） | % | 80 | 90
                  [别名] 网零额 = 网络零售额
                  [分解] 推广任务表
                  地区 | 工业APP（个） | 数（个）
                  = 全市 | 10 | 1
                  东区 | 10 | 1
                  [分解] 第二张表
                  地区 | 工业APP（个）
                  = 全市 | 20
                  东区 | 20
                  """)
              .plan());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          到2025年全市网络零售额 | 网络零售额
          其中零售额             | 零售额
          力争网零额             | 网络零售额
          浙政钉活跃率           | “浙政钉”活跃率
          全市FTTH/O宽带接入率光纤宽带用户率 | FTTH/O宽带接入率（光纤宽带用户率）
          """)
  void theLongestNameAtTheEndIsMeant(String words, String indicator) {
    assertThat(NAMES.endOf(words).orElseThrow().indicator().map(Indicator::name))
        .contains(indicator);
  }

  @ParameterizedTest
  @CsvSource({"网络零售额增速", "网络零售", "额", "''", "工业", "数"})
  void otherWordsNameNothing(String words) {
    assertThat(NAMES.endOf(words)).isEmpty();
  }

  @Test
  void columnsOfOneNameAreMeantTogether() {
    Names.Named named = NAMES.endOf("推广工业APP").orElseThrow();

    assertThat(named.indicator()).isEmpty();
    assertThat(named.length()).isEqualTo("工业APP".length());
    assertThat(named.columns())
        .extracting(column -> column.breakdown().title() + column.index())
        .containsExactly("推广任务表0", "第二张表0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          “浙政钉” 活跃率 | 浙政钉活跃率
          研发投入（Ｒ＆Ｄ） | 研发投入R&D
          〔试行〕办法 | 试行办法
          """)
  void namesAreComparedWithoutSigns(String name, String key) {
    assertThat(Names.key(name)).isEqualTo(key);
    assertThat(Names.key(key)).isEqualTo(key);
  }

  private static final String SALES = "零售额 | 亿元 | 1 | 2\n";
  private static final String OUTPUT = "产值 | 亿元 | 3 | 4\n";

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          SALES+OUTPUT, SALES+OUTPUT,        false, false
          SALES+OUTPUT, SALES,               false, true
          SALES,        SALES+OUTPUT,        false, true
          SALES+OUTPUT, SALES+[别名] 规模 = 零售额, false, true
          """)
  void onlyNamesThatMeanSomethingElseAreUnlike(
      String before, String now, boolean sales, boolean output) {
    Names unlike = names(now).unlike(names(before));

    assertThat(unlike.endOf("全市零售额").isPresent()).isEqualTo(sales);
    assertThat(unlike.endOf("全市产值").isPresent()).isEqualTo(output);
  }

  private static Names names(String rows) {
    String table = rows.replace("+", "").replace("SALES", SALES).replace("OUTPUT", OUTPUT);
    return Names.of(PlainPlan.of("# 目标\n见表。\n[指标] 主要指标\n" + table).plan());
  }

  @Test
  void aNameWithAnotherValueOrAliasIsUnlike() {
    Names names = names("SALES+OUTPUT");

    assertThat(names("零售额 | 亿元 | 1 | 5\nOUTPUT").unlike(names).endOf("零售额")).isPresent();
    assertThat(names("SALES+OUTPUT+[别名] 销售规模 = 零售额").unlike(names).endOf("销售规模")).isPresent();
    assertThat(names.unlike(names("SALES+OUTPUT+[别名] 销售规模 = 零售额")).endOf("销售规模")).isPresent();
  }
}
