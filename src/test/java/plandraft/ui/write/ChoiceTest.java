package plandraft.ui.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import plandraft.model.Inline;

class ChoiceTest {
  private static java.util.List<Choice> fitting(String words) {
    return Choice.fitting(Plans.full(), words, Locale.ROOT);
  }

  @Test
  void targetsWithTheirUnitsComeFirst() {
    assertThat(fitting("")).extracting(Choice::text).startsWith("6500亿元", "6500", "65%", "65");
  }

  @Test
  void everyWordTypedMustFit() {
    assertThat(fitting("增加值 基期")).extracting(Choice::text).containsExactly("3126亿元", "3126");
    assertThat(fitting("增加值 没有")).isEmpty();
  }

  @Test
  void whatIsCountedCanBeReferredToInBothNumerals() {
    assertThat(fitting("任务 数量")).extracting(Choice::text).contains("2", "二");
    assertThat(fitting("任务 数量").getFirst().run().inline()).isInstanceOf(Inline.Count.class);
  }
}
