package plandraft.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.file.FileTrouble;
import plandraft.file.Template;
import plandraft.file.Templates;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.query.Passages;
import plandraft.query.References;
import plandraft.query.Search;

/// Finding and replacing hold on whole plans, whatever is sought.
class ReplacingSamplesTest {
  private static final String NEW = "〇〇";
  private static final List<Plan> SAMPLES = new ArrayList<>();

  @BeforeAll
  static void read() throws FileTrouble {
    for (Template template : Templates.samples()) {
      SAMPLES.add(template.plan());
    }
  }

  /// Words as they stand somewhere in some sample.
  static Stream<String> sought() {
    Random random = new Random(20251122);
    return SAMPLES.stream()
        .flatMap(
            plan -> {
              List<String> texts =
                  Passages.of(References.of(plan)).all().map(it -> it.text()).toList();
              return Stream.generate(() -> texts.get(random.nextInt(texts.size())))
                  .filter(text -> text.length() >= 2)
                  .map(text -> piece(text, random))
                  .filter(words -> !words.isBlank() && words.equals(words.strip()))
                  .limit(4);
            })
        .distinct();
  }

  private static String piece(String text, Random random) {
    int length = 1 + random.nextInt(Math.min(4, text.length() - 1));
    int from = random.nextInt(text.length() - length);
    return text.substring(from, from + length);
  }

  private static List<Hit> replaceable(Plan plan, String words) {
    return Hit.in(plan, Search.of(words)).stream().filter(Hit::replaceable).toList();
  }

  @ParameterizedTest
  @MethodSource("sought")
  void whatIsReplacedIsGoneAndStandsNowhereElse(String words) {
    for (Plan plan : SAMPLES) {
      int fixed = Hit.in(plan, Search.of(words)).size() - replaceable(plan, words).size();
      Plan replaced = Hit.replace(plan, Hit.in(plan, Search.of(words)), NEW);
      assertThat(replaceable(replaced, words)).isEmpty();
      assertThat(Hit.in(replaced, Search.of(words)).size())
          .as("what is computed may only follow")
          .isLessThanOrEqualTo(fixed);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"数字", "发展", "的", "2025", "，", "平台", "产业数字化"})
  void replacingAndReplacingBackChangesNothing(String words) {
    for (Plan plan : SAMPLES) {
      List<Hit> hits = replaceable(plan, words);
      Plan there = Hit.replace(plan, hits, NEW);
      Plan back = Hit.replace(there, replaceable(there, NEW), words);
      assertThat(replaceable(there, NEW)).hasSameSizeAs(hits);
      assertThat(texts(back)).isEqualTo(texts(plan));
    }
  }

  private static List<String> texts(Plan plan) {
    return Passages.of(References.of(plan)).all().map(it -> it.text()).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"数字经济", "平台", "2025"})
  void oneHitReplacedLeavesAllOthersWhereTheyStood(String words) {
    for (Plan plan : SAMPLES) {
      List<Hit> hits = replaceable(plan, words);
      if (hits.size() > 1) {
        Hit second = hits.get(1);
        Plan replaced = Hit.replace(plan, List.of(second), NEW);
        assertThat(replaceable(replaced, NEW))
            .singleElement()
            .satisfies(hit -> assertThat(place(hit)).isEqualTo(place(second)));
        assertThat(replaceable(replaced, words)).hasSize(hits.size() - 1);
      }
    }
  }

  private static Place place(Hit hit) {
    return hit.match().place();
  }

  @Test
  void replacingNothingGivesTheSamePlan() {
    for (Plan plan : SAMPLES) {
      assertThat(Hit.replace(plan, List.of(), NEW)).isSameAs(plan);
      assertThat(Hit.in(plan, Search.of("这句话哪里也没有"))).isEmpty();
    }
  }

  @Test
  void valuesOfIndicatorsAreFoundButKeepToTheirTable() {
    Plan plan = SAMPLES.getFirst();
    List<Hit> hits = Hit.in(plan, Search.of("6500"));
    assertThat(hits).isNotEmpty();
    assertThat(hits)
        .filteredOn(hit -> place(hit).part() == Part.TARGET)
        .isNotEmpty()
        .noneMatch(Hit::replaceable);
  }
}
