package plandraft.ui.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.model.Inline;
import plandraft.model.Plan;
import plandraft.query.References;

class ChoiceTest {
  private static List<Choice> fitting(String words) {
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
    assertThat(fitting("任务 数量")).extracting(Choice::text).contains("2", "两");
    assertThat(fitting("任务 数量").getFirst().run().inline()).isInstanceOf(Inline.Count.class);
  }

  static Stream<Plan> plans() {
    return Portions.plans(25);
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void everyChoiceShowsWhatItWillPrint(Plan plan) {
    References references = References.of(plan);
    for (Choice choice : Choice.fitting(plan, "", Locale.ENGLISH)) {
      assertThat(references.words(choice.inline())).contains(choice.text());
      assertThat(choice.run().inline()).isEqualTo(choice.inline());
      assertThat(choice.run().piece().text()).isEqualTo(choice.text());
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void everyIndicatorWithATargetCanBeReferredTo(Plan plan) {
    References references = References.of(plan);
    List<Inline> offered =
        Choice.fitting(plan, "", Locale.ROOT).stream().map(Choice::inline).toList();
    plan.indicatorTables().stream()
        .flatMap(table -> table.indicators().stream())
        .map(indicator -> Plans.target(indicator.id()))
        .filter(value -> references.words(value).isPresent())
        .forEach(value -> assertThat(offered).contains(value));
    assertThat(offered).doesNotHaveDuplicates();
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("plans")
  void everyWordMoreFindsLess(Plan plan) {
    for (String words : List.of("2", "甲 2", "甲 2 没有")) {
      String fewer = words.substring(0, Math.max(0, words.lastIndexOf(' ')));
      assertThat(Choice.fitting(plan, fewer, Locale.ROOT))
          .containsAll(Choice.fitting(plan, words, Locale.ROOT));
    }
  }
}
