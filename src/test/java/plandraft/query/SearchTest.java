package plandraft.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.model.Section;

class SearchTest {
  private final Plan plan = SamplePlan.plan();

  @Test
  void everyKindOfTextIsSearched() {
    assertThat(places("发展目标")).containsExactly("section:s-aims", "block:b4");
    assertThat(places("200亿元")).containsExactly("block:b2");
    assertThat(places("甲局")).containsExactly("measure:k1-1-m");
    assertThat(places("15%")).containsExactly("basis:i1");
    assertThat(places("标*")).containsExactly("table:t1");
    assertThat(places("初稿")).containsExactly("stage:st1", "stage:st1");
    assertThat(places("一批集群")).containsExactly("task:k1");
    assertThat(places("任务分解")).containsExactly("annex:a1");
  }

  @Test
  void aMatchTellsWhereItStandsAndWhatIsAround() {
    Search.Match match = Search.of("产值达到").in(plan).getFirst();
    assertThat(match.from()).isEqualTo(7);
    assertThat(match.to()).isEqualTo(11);
    assertThat(match.excerpt()).isEqualTo("到2025年，产值达到200亿元以上。");
    assertThat(match.excerpt().substring(match.excerptFrom())).startsWith("产值达到");
  }

  @Test
  void everyOccurrenceInOneTextIsFoundAndNoneOverlap() {
    Plan rich = withHeading("aaaa AA");
    assertThat(Search.of("aa").in(rich)).extracting(Search.Match::from).containsExactly(0, 2, 5);
    assertThat(new Search("aa", true).in(rich))
        .extracting(Search.Match::from)
        .containsExactly(0, 2);
  }

  @Test
  void anExcerptNeverCutsACharacter() {
    String wide = "\uD842\uDFB7";
    Plan rich = withHeading(wide.repeat(7) + "啊" + wide.repeat(7));
    assertThat(Search.of("啊").in(rich).getFirst().excerpt().codePoints())
        .noneMatch(point -> point >= 0xD800 && point < 0xE000);
  }

  @Test
  void nothingIsFoundForNoWords() {
    assertThat(Search.of("").in(plan)).isEmpty();
  }

  @Test
  void lengthIsCountedAsWordProcessorsDo() {
    assertThat(WordCount.of("到2025年，GDP 达到1万亿元。")).isEqualTo(new WordCount(12, 17));
    assertThat(WordCount.of("  \n")).isEqualTo(WordCount.NONE);
    assertThat(WordCount.of(plan, SamplePlan.preface())).isEqualTo(new WordCount(14, 14));
    assertThat(WordCount.of(plan).words()).isGreaterThan(60);
  }

  private Plan withHeading(String heading) {
    Section section = SamplePlan.preface().withHeading(heading).withBody(List.of());
    return plan.withSections(List.of(section));
  }

  private List<String> places(String words) {
    return Search.of(words).in(plan).stream()
        .map(Search.Match::place)
        .map(Place::toString)
        .toList();
  }
}
