package plandraft.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.quantity.Growth;

class FromToTest {
  @ParameterizedTest
  @CsvSource({
    "从2015年的225.0亿元增加到2020年的506.9亿元, 225.0, 506.9, 5",
    "由2018年的12万户增至2020年的15万户, 12, 15, 2",
    "由312.6亿元（2015年）提高到551.0亿元（2020年）, 312.6, 551.0, 5",
    "从225.0亿元增加到506.9亿元, 225.0, 506.9, ''",
    "从2015年的225.0亿元增加到506.9亿元, 225.0, 506.9, ''",
    "自9.8亿元降至8亿元, 9.8, 8, ''",
    "从98000万元增加到11.76亿元, 9.8, 11.76, ''",
    "由0.3亿户扩大到5000万户, 3000, 5000, ''"
  })
  void tellsBothValuesInTheUnitOfTheLast(
      String text, BigDecimal base, BigDecimal target, String years) {
    FromTo way = way(text).orElseThrow();
    Growth growth = way.growth(1).orElseThrow();

    assertThat(growth.base()).isEqualByComparingTo(base);
    assertThat(growth.target()).isEqualByComparingTo(target);
    assertThat(way.periods().map(String::valueOf).orElse("")).isEqualTo(years);
    assertThat(way.span().in(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"从3个增加到8平方公里", "从前5名提升到前3名", "从3-5家增加到8家"})
  void whatCannotBeComparedHasNoGrowth(String text) {
    assertThat(way(text).flatMap(way -> way.growth(1))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"从3个增加，到8个", "3个增加到8个", "从3个。增加到8个", "从源头上增加到8个"})
  void otherWordsAreNoWay(String text) {
    assertThat(way(text)).isEmpty();
  }

  @Test
  void growsOverTheStepsGiven() {
    Growth growth = way("从100家增加到200家").orElseThrow().growth(5).orElseThrow();

    assertThat(growth.periods()).isEqualTo(5);
    assertThat(growth.increment())
        .hasValueSatisfying(it -> assertThat(it).isEqualByComparingTo("20"));
  }

  private static Optional<FromTo> way(String text) {
    List<Phrase> phrases = Prose.read(text);
    return phrases.stream().filter(FromTo.class::isInstance).map(FromTo.class::cast).findFirst();
  }
}
