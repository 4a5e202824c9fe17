package plandraft.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.model.DocumentText;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Inline;
import plandraft.model.Inline.Emphasis;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.model.PlanIds;
import plandraft.model.RandomPlans;
import plandraft.model.Section;
import plandraft.model.Several;
import plandraft.model.Task;

/// What is read of plans of every shape.
class AnyQueryTest {
  static Stream<Plan> plans() {
    return LongStream.range(100, 125).mapToObj(RandomPlans::of);
  }

  private static int occurrences(String text, String wanted) {
    int count = 0;
    int at = text.indexOf(wanted);
    while (at >= 0) {
      count++;
      at = text.indexOf(wanted, at + wanted.length());
    }
    return count;
  }

  @ParameterizedTest
  @MethodSource("plans")
  void everyOccurrenceIsFoundWhereItStands(Plan plan) {
    List<Passage> passages = Passages.of(References.of(plan)).all().toList();
    for (String wanted :
        List.of("平台", "，", "5g", "（试点）", "𠮷", "😀", " ", "年均增长10%", "\n", "ABC")) {
      List<Search.Match> found = Search.of(wanted).in(plan);
      assertThat(found)
          .allSatisfy(
              match -> {
                String text = match.passage().text();
                assertThat(text.substring(match.from(), match.to())).isEqualToIgnoringCase(wanted);
                assertThat(match.excerpt().substring(match.excerptFrom()).toLowerCase(Locale.ROOT))
                    .startsWith(wanted.toLowerCase(Locale.ROOT));
                assertThat(text).contains(match.excerpt());
              });
      int exact = passages.stream().mapToInt(each -> occurrences(each.text(), wanted)).sum();
      assertThat(new Search(wanted, true).in(plan)).hasSize(exact);
      assertThat(found.size()).isGreaterThanOrEqualTo(exact);
    }
  }

  @ParameterizedTest
  @MethodSource("plans")
  void everyPassageStandsAtAPlaceThatIsThere(Plan plan) {
    Set<String> ids = new HashSet<>(PlanIds.of(plan));
    assertThat(Passages.of(References.of(plan)).all())
        .allSatisfy(
            passage -> {
              assertThat(passage.text()).isNotBlank();
              assertThat(ids).contains(passage.place().id());
            });
  }

  @ParameterizedTest
  @MethodSource("plans")
  void lengthsAddUp(Plan plan) {
    WordCount whole =
        plan.sections().stream()
            .map(section -> WordCount.of(plan, section))
            .reduce(WordCount.NONE, WordCount::plus);
    assertThat(WordCount.of(plan).words()).isGreaterThanOrEqualTo(whole.words());
    for (Section section : plan.sections()) {
      WordCount parts =
          section.children().stream()
              .map(child -> WordCount.of(plan, child))
              .reduce(WordCount.of(plan, section.withChildren(List.of())), WordCount::plus);
      assertThat(WordCount.of(plan, section)).isEqualTo(parts);
    }
  }

  @ParameterizedTest
  @MethodSource("plans")
  void whatIsCheckedStaysCheckedUntilItsPartReadsOtherwise(Plan plan) {
    Plan checked = plan;
    for (DocumentText text : plan.documentTexts()) {
      DocumentText next = text;
      for (DocumentText.Digest digest : text.digests()) {
        next = Digests.checked(plan, next, digest.section());
      }
      DocumentText done = next;
      checked =
          checked.withDocumentTexts(
              checked.documentTexts().stream()
                  .map(each -> each.id().equals(done.id()) ? done : each)
                  .toList());
    }
    assertThat(Digests.toCheck(checked)).isEmpty();
    assertThat(Digests.toCheck(checked.withUnits(List.of("别的单位")))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("plans")
  void theTableNumbersEveryTaskOnce(Plan plan) {
    List<String> counted =
        TaskTable.numbers(plan).values().stream()
            .filter(number -> number.matches("\\d+\\."))
            .map(number -> number.replace(".", ""))
            .toList();
    assertThat(counted.stream().map(Integer::valueOf).sorted())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, counted.size()).boxed().toList());
    Set<Id<Task>> all =
        plan.tasks().stream()
            .flatMap(task -> Parts.family(task).stream())
            .map(Task::id)
            .collect(Collectors.toSet());
    assertThat(TaskTable.numbers(plan).keySet()).isEqualTo(all);
  }

  @ParameterizedTest
  @MethodSource("plans")
  void countsAndTitlesAgree(Plan plan) {
    References references = References.of(plan);
    for (Several.Kind kind : Several.Kind.values()) {
      Several all = Several.all(kind);
      int count = Integer.parseInt(references.print(new Inline.Count(all, false, Emphasis.NONE)));
      assertThat(count).isEqualTo(expected(plan, kind));
    }
  }

  private static int expected(Plan plan, Several.Kind kind) {
    return switch (kind) {
      case PARTS -> plan.sections().size() + (plan.annexes().isEmpty() ? 0 : 1);
      case CATEGORIES -> plan.indicatorTables().stream().mapToInt(t -> t.groups().size()).sum();
      case INDICATORS -> plan.indicatorTables().stream().mapToInt(t -> t.indicators().size()).sum();
      case TASKS -> plan.tasks().size();
      case SUBTASKS -> plan.tasks().stream().mapToInt(task -> task.children().size()).sum();
      case ANNEXES -> plan.annexes().size();
    };
  }

  @ParameterizedTest
  @CsvSource({
    "'', 0, 0",
    "平台, 2, 2",
    "平台。, 3, 3",
    "GDP, 1, 3",
    "GDP增长, 3, 5",
    "5G基站, 3, 4",
    "2025年, 2, 5",
    "12.5%, 1, 5",
    "a b c, 3, 3",
    "a-b c, 2, 4",
    "“平台”, 4, 4",
    "（一）, 3, 3",
    "——, 2, 2",
    "𠮷野, 2, 2",
    "😀, 1, 1",
    "平 台, 2, 2",
    "平\u3000台, 2, 2",
    "Ａ１, 2, 2",
    "café, 1, 4",
  })
  void lengthIsCountedAsWordProcessorsDo(String text, int words, int characters) {
    assertThat(WordCount.of(text)).isEqualTo(new WordCount(words, characters));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 一、",
    "0, 10, 十、",
    "0, 21, 二十一、",
    "1, 3, （三）",
    "2, 12, 12.",
    "3, 2, （2）",
    "4, 1, ''",
    "9, 5, ''"
  })
  void levelsAreNumberedAsTheStandardHasIt(int level, int count, String number) {
    List<Integer> counts = new ArrayList<>(Collections.nCopies(level, 7));
    counts.add(count);
    assertThat(Scheme.USUAL.number(counts)).isEqualTo(number);
  }

  @Test
  void moreChaptersThanThereAreNumeralsAreNumberedInDigits() {
    List<Section> chapters =
        IntStream.rangeClosed(1, 10_001).mapToObj(i -> Section.of(new Id<>("s" + i), "章")).toList();
    Plan plan =
        Plan.of(new Id<>("p"), Header.of("规划", "", 2020, 2025))
            .withSections(chapters)
            .withTasks(
                IntStream.rangeClosed(1, 10_001)
                    .mapToObj(
                        i ->
                            Task.of(new Id<>("k" + i), "类")
                                .withChildren(List.of(Task.of(new Id<>("c" + i), "任务"))))
                    .toList());
    List<Outline.Entry> entries = Outline.of(plan, Scheme.USUAL).entries();
    assertThat(entries.get(9_998).number()).isEqualTo("九千九百九十九、");
    assertThat(entries.get(10_000).number()).isEqualTo("10001、");
    assertThat(TaskTable.numbers(plan)).containsEntry(new Id<>("k10001"), "10001、");
    assertThat(
            Places.of(plan, Scheme.USUAL)
                .path(Place.of(Place.Part.SECTION, new Id<>("s10001")))
                .in(Locale.ROOT))
        .isEqualTo("10001、章");
  }
}
