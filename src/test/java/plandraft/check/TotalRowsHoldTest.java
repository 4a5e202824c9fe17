package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TotalRowsHoldTest {
  private static final RuleSays RULE = RuleSays.of(TotalRowsHold.class);

  private static List<String> of(String rows) {
    return RULE.of("[表格] 投资匡算\n" + rows);
  }

  @Test
  void tellsTheColumnWhoseTotalIsAnother() {
    assertThat(of("类别 | 总投资 | 前三年\n防洪 | 128 | 82\n供水 | 96 | 52\n合计 | 224 | 136"))
        .containsExactly("必错｜前三年｜“前三年”一列各行加起来是134，合计行是136。｜82 + 52 = 134");
  }

  @Test
  void isLessSureWhereNoOtherColumnAddsUp() {
    assertThat(of("类别 | 总投资\n防洪 | 128\n供水 | 96\n总计 | 234"))
        .containsExactly("疑似｜总投资｜“总投资”一列各行加起来是224，合计行是234。｜128 + 96 = 224");
  }

  @Test
  void tellsSoManyTermsAndNoMore() {
    String rows = "类别 | 数\n" + "甲 | 10\n".repeat(8) + "合计 | 81";
    assertThat(of(rows))
        .singleElement()
        .asString()
        .endsWith("10 + 10 + 10 + 10 + 10 + 10 + … = 80");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "类别 | 总投资\n防洪 | 128\n供水 | 96\n合计 | 224",
        "类别 | 总投资\n合 计 | 224\n防洪 | 128\n供水 | 96",
        "类别 | 占比（%）\n防洪 | 57.1\n供水 | 42.8\n合计 | 100",
        "类别 | 比重（%） | 数\n防洪 | 57.1 | 4\n供水 | 32.8 | 3\n合计 | 100 | 7",
        "类别 | 总投资\n防洪 | 128\n其中：市级 | 40\n供水 | 96\n合计 | 224",
        "类别 | 总投资\n一、防洪 | 128\n1.堤防 | 100\n2.水库 | 28\n合计 | 128",
        "类别 | 总投资\n防洪 | 128\n小计 | 128\n供水 | 96\n合计 | 224",
        "类别 | 总投资\n防洪 | 128\n供水 | 待定\n合计 | 224",
        "类别 | 总投资\n防洪 | 128.4\n供水 | 95.4\n合计 | 223.9",
        "类别 | 总投资\n防洪 | 128\n供水 | 96\n合计 | 500",
        "类别 | 总投资\n防洪 | 128\n供水 | 96"
      })
  void leavesAloneWhatAddsUpOrIsNotAddedUp(String rows) {
    assertThat(of(rows)).isEmpty();
  }
}
