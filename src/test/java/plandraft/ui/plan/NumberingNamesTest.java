package plandraft.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.model.HeadingNumbers;
import plandraft.say.Words;

/// Ways to number headings are told apart by their names, in both languages.
class NumberingNamesTest {
  private static final List<Optional<HeadingNumbers>> ALWAYS =
      List.of(
          Optional.empty(),
          Optional.of(HeadingNumbers.CHAPTERS),
          Optional.of(HeadingNumbers.PARTS),
          Optional.of(HeadingNumbers.DECIMALS));

  private static NumberingNames names(Locale language) {
    return new NumberingNames(Words.of(HeaderForm.class, language));
  }

  private static HeadingNumbers numbers(String levels, String runningOn) {
    return new HeadingNumbers(
        List.of(levels.split(",")),
        Stream.ofNullable(runningOn)
            .flatMap(all -> Stream.of(all.split(",")))
            .map(Integer::valueOf)
            .collect(Collectors.toSet()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "第{一}章　,{一}、,（{一}）||现用：第一章　一、（一）",
        "第{1}章　||现用：第1章",
        "{一}、,{1}.,（{1}）||现用：一、1.（1）",
        "{一}、,（{一}）,{1}.|3|现用：一、（一）1.，“1.”全文连续",
        "第{一}篇　,第{一}章　,第{一}节　|2,3|现用：第一篇　第一章　第一节，“第一章”“第一节”全文连续",
        "{1}　,{1.1}　||现用：1　1.1",
        "{一}、,（{一}）|2,3|现用：一、（一），“（一）”全文连续"
      })
  void anotherWayIsNamedByItsFirstNumbers(String levels, String runningOn, String name) {
    assertThat(names(Locale.SIMPLIFIED_CHINESE).of(Optional.of(numbers(levels, runningOn))))
        .isEqualTo(name);
  }

  @Test
  void theUsualWaysAreOfferedOnceWhicheverIsInUse() {
    assertThat(ALWAYS).allSatisfy(now -> assertThat(NumberingNames.offered(now)).isEqualTo(ALWAYS));
  }

  @Test
  void anotherWayInUseIsOfferedLastAndHasANameOfItsOwn() {
    HeadingNumbers afresh = new HeadingNumbers(HeadingNumbers.PARTS.levels(), Set.of());
    List<Optional<HeadingNumbers>> offered = NumberingNames.offered(Optional.of(afresh));

    assertThat(offered.subList(0, ALWAYS.size())).isEqualTo(ALWAYS);
    assertThat(offered.subList(ALWAYS.size(), offered.size())).containsExactly(Optional.of(afresh));
    for (Locale language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
      assertThat(offered.stream().map(names(language)::of)).doesNotHaveDuplicates();
    }
  }
}
