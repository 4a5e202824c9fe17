package plandraft.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import plandraft.document.Document;
import plandraft.model.Alias;
import plandraft.model.Ids;
import plandraft.model.Indicator;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.quantity.Quantity;
import plandraft.query.References;

/// Differences taken are gone, those left stay, and what only the plan in hand has is not touched
/// unless the user says so.
class DifferencesTakenTest {
  private static List<Difference> differences(Plan mine, Plan theirs) {
    References own = References.of(mine);
    References other = References.of(theirs);
    return Differences.between(
        mine,
        new Recognition(theirs, true, List.of()),
        inline -> own.words(inline).or(() -> other.words(inline)).orElse(""));
  }

  private static List<String> told(List<Difference> differences) {
    return differences.stream()
        .map(each -> each.kind() + " " + each.where() + " " + each.after())
        .toList();
  }

  static Stream<Plan> samples() throws IOException {
    return Samples.of("plan").stream().map(Samples.Sample::plan);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aPlanDoesNotDifferFromItself(Plan plan) {
    assertThat(differences(plan, plan)).isEmpty();
  }

  /// A plan with values, headings and order of chapters changed here and there.
  private static Plan changed(Plan plan, Random random) {
    List<Section> sections = new ArrayList<>(plan.sections());
    int at = random.nextInt(sections.size());
    Section moved = sections.remove(at);
    if (random.nextBoolean()) {
      sections.add(random.nextInt(sections.size() + 1), moved);
    }
    Section first = sections.getFirst();
    if (random.nextBoolean()) {
      sections.set(0, first.withHeading(first.heading() + "（修改）"));
    }
    Plan next = plan.withSections(sections);
    List<Indicator> indicators =
        plan.indicatorTables().stream().flatMap(table -> table.indicators().stream()).toList();
    for (Indicator indicator : indicators) {
      if (random.nextInt(4) == 0) {
        next =
            Rewritten.indicator(
                next,
                indicator.id(),
                each ->
                    java.util.Optional.of(
                        each.withTarget(Quantity.read("" + random.nextInt(900) + "以上"))));
      }
    }
    if (random.nextBoolean() && !next.tasks().isEmpty()) {
      next = next.withTasks(next.tasks().subList(1, next.tasks().size()));
    }
    return next;
  }

  static IntStream seeds() {
    return IntStream.range(0, 40);
  }

  private static Plan sample(int seed) throws IOException {
    List<Plan> plans = samples().toList();
    return plans.get(seed % plans.size());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatWasTakenIsGone(int seed) throws IOException {
    Plan mine = sample(seed);
    Plan theirs = changed(mine, new Random(seed));
    List<Difference> all = differences(mine, theirs);
    Plan taken = Difference.taken(mine, all);
    assertThat(told(differences(taken, theirs))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void whatIsLeftStaysAndNothingElseComes(int seed) throws IOException {
    Random random = new Random(seed);
    Plan mine = sample(seed);
    Plan theirs = changed(mine, random);
    List<Difference> all = new ArrayList<>(differences(mine, theirs));
    Collections.shuffle(all, random);
    List<Difference> some = all.subList(0, all.size() / 2);
    Plan taken = Difference.taken(mine, some);
    assertThat(told(differences(taken, theirs)))
        .containsExactlyInAnyOrderElementsOf(told(all.subList(all.size() / 2, all.size())));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theOrderInWhichDifferencesAreTakenDoesNotMatter(int seed) throws IOException {
    Random random = new Random(seed);
    Plan mine = sample(seed);
    Plan theirs = changed(mine, random);
    List<Difference> all = new ArrayList<>(differences(mine, theirs));
    Plan inOrder = Difference.taken(mine, all);
    Collections.shuffle(all, random);
    Plan shuffled = Difference.taken(mine, all);
    assertThat(shuffled.indicatorTables()).isEqualTo(inOrder.indicatorTables());
    assertThat(shuffled.tasks()).isEqualTo(inOrder.tasks());
    assertThat(shuffled.sections()).hasSameElementsAs(inOrder.sections());
  }

  @Test
  void whatOnlyThePlanInHandHasIsUsuallyLeft() throws IOException {
    Plan mine = sample(0);
    Plan theirs = mine.withSections(mine.sections().subList(1, mine.sections().size()));
    List<Difference> all = differences(mine, theirs);
    assertThat(all).extracting(Difference::kind).containsExactly(Difference.Kind.MISSING);
    assertThat(all).noneMatch(Difference::usual);
    assertThat(Difference.taken(mine, all).sections()).isEqualTo(theirs.sections());
  }

  private static Plan read(Document document) {
    return Recognizer.recognize(List.of(document), Choices.NONE, Ids.counting("t")).plan();
  }

  private static Plan indicators(String... rows) {
    return read(
        Texts.document(
            Texts.centred("某市“十四五”规划"),
            Texts.line("一、目标"),
            Texts.line("表1 主要指标"),
            Texts.table(rows)));
  }

  @Test
  void anIndicatorMayComeUnderAnotherOfItsNames() {
    Plan mine = indicators("指标|2020年|2025年", "数字经济核心产业增加值|10|20", "企业数|1|2", "平台数|3|4");
    Indicator first = mine.indicatorTables().getFirst().indicators().getFirst();
    Plan named = mine.withAliases(List.of(new Alias("核心产业增加值", first.id())));
    Plan theirs =
        Recognizer.recognize(
                List.of(
                    Texts.document(
                        Texts.line("表1 主要指标"),
                        Texts.table("指标|2020年|2025年", "核心产业增加值|10|25", "企业数|1|2", "平台数|3|4"))),
                Choices.NONE,
                Ids.counting("o"))
            .plan();
    List<Difference> all =
        Differences.between(named, new Recognition(theirs, false, List.of()), _ -> "");
    assertThat(all).extracting(Difference::before).containsExactly("20");
    assertThat(all).extracting(Difference::after).containsExactly("25");
    assertThat(Difference.taken(named, all).indicatorTables().getFirst().indicators())
        .extracting(each -> each.target().printed())
        .containsExactly("25", "2", "4");
  }

  @Test
  void chaptersOfTheSameNameAreMatchedInTheirOrder() {
    Plan mine = read(Texts.document("某规划\n一、目标\n甲内容。\n二、目标\n乙内容。"));
    Plan theirs =
        Recognizer.recognize(
                List.of(Texts.document("某规划\n一、目标\n甲内容改。\n二、目标\n乙内容。")),
                Choices.NONE,
                Ids.counting("o"))
            .plan();
    List<Difference> all = differences(mine, theirs);
    assertThat(all).extracting(Difference::after).containsExactly("甲内容改。");
    assertThat(Told.chapters(Difference.taken(mine, all)))
        .containsExactly("# 目标", "  甲内容改。", "# 目标", "  乙内容。");
  }

  @Test
  void aChapterThatReplacesAnotherBringsItsTablesAlong() {
    Plan mine = read(Texts.document("某规划\n一、基础\n甲。\n二、目标\n乙。"));
    Plan theirs =
        Recognizer.recognize(
                List.of(
                    Texts.document(
                        Texts.centred("某规划"),
                        Texts.line("一、主要指标"),
                        Texts.line("表1 指标表"),
                        Texts.table("指标|2020年|2025年", "产值|10|20"),
                        Texts.line("（一）说明"),
                        Texts.line("见上表。"))),
                Choices.NONE,
                Ids.counting("o"))
            .plan();
    Plan replaced =
        Differences.replaced(mine, mine.sections().get(1), theirs, theirs.sections().getFirst());
    assertThat(Told.chapters(replaced))
        .containsExactly("# 基础", "  甲。", "# 主要指标", "  table 指标表", "  # 说明", "    见上表。");
    assertThat(replaced.sections().get(1).id()).isEqualTo(mine.sections().get(1).id());
    assertThat(replaced.indicatorTables()).hasSize(1);
  }
}
