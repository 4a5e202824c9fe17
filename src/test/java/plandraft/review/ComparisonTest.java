package plandraft.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.edit.Indicators;
import plandraft.edit.RandomEdits;
import plandraft.edit.Sections;
import plandraft.job.Progress;
import plandraft.job.Stopped;
import plandraft.model.Block;
import plandraft.model.Breakdown;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.Inline;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.model.RandomPlans;
import plandraft.model.Section;
import plandraft.quantity.Quantity;
import plandraft.quantity.Unit;
import plandraft.review.Difference.Added;
import plandraft.review.Difference.Changed;
import plandraft.review.Difference.Deleted;
import plandraft.review.Difference.Moved;
import plandraft.review.Difference.Restyled;

class ComparisonTest {
  private static final Id<Indicator> OUTPUT = new Id<>("i1");

  private final Plan plan = plan();

  private static Plan plan() {
    Indicator output =
        Indicator.of(OUTPUT, "增加值", 2020)
            .withUnit("亿元")
            .withBase(Quantity.read("2916"))
            .withTarget(Quantity.read("6500"));
    Block text =
        new Block.Paragraph(
            new Id<>("b1"),
            Block.Style.BODY,
            List.of(
                Inline.Text.of("增加值达到"),
                new Inline.IndicatorValue(
                    OUTPUT, Inline.Which.TARGET, true, Inline.Emphasis.NONE)));
    Section one = Section.of(new Id<>("s1"), "发展基础").withBody(List.of(text));
    Section two =
        Section.of(new Id<>("s2"), "总体要求")
            .withChildren(List.of(Section.of(new Id<>("s3"), "基本原则")));
    Breakdown breakdown =
        new Breakdown(
            new Id<>("d1"),
            "分解表",
            List.of(Breakdown.Column.of(new Id<>("c1"), "增加值").withUnit("亿元")),
            List.of(),
            List.of(new Breakdown.Line(new Id<>("l1"), "某县", List.of(Quantity.read("100")))));
    return Plan.of(new Id<>("p"), Header.of("规划", "专项规划", 2020, 2025))
        .withSections(List.of(one, two, Section.of(new Id<>("s4"), "保障措施")))
        .withIndicatorTables(
            List.of(
                new IndicatorTable(
                    new Id<>("t1"),
                    "主要指标",
                    IndicatorTable.usualColumns(),
                    List.of(new IndicatorTable.Group(new Id<>("g1"), "总量", List.of(output))),
                    List.of())))
        .withBreakdowns(List.of(breakdown));
  }

  private List<Difference> after(UnaryOperator<Plan> change) {
    return between(plan, change.apply(plan));
  }

  private static Place section(String id) {
    return new Place(Part.SECTION, id);
  }

  private static List<Difference> between(Plan before, Plan after) {
    return Comparison.of(before, after, Progress.SILENT);
  }

  @Test
  void aComparisonIsStoppedWhenItsUserWishes() {
    Plan newer = plan.withId(new Id<>("newer"));
    List<Long> told = new ArrayList<>();
    Progress stopping =
        (done, whole) -> {
          told.add(done);
          if (done == 2) {
            throw new Stopped();
          }
        };
    assertThatThrownBy(() -> Comparison.of(plan, newer, stopping)).isInstanceOf(Stopped.class);
    assertThat(told).containsExactly(0L, 0L, 1L, 2L);
  }

  @Test
  void aPlanDiffersInNothingFromItselfOrItsTwin() {
    assertThat(between(plan, plan)).isEmpty();
    assertThat(between(plan, plan())).isEmpty();
  }

  @Test
  void aNewChapterIsAddedWithAllThatStandsInIt() {
    Section fresh =
        Section.of(new Id<>("s9"), "重点任务")
            .withBody(List.of(Block.Paragraph.of(new Id<>("b9"), "做好。")));

    List<Difference> found = after(now -> Sections.insertAfter(now, new Id<>("s1"), fresh));

    assertThat(found)
        .containsExactly(
            new Added(
                section("s9"),
                Reading.PLAN,
                Optional.of(section("s1")),
                false,
                List.of(Said.words(Field.TITLE, "重点任务"))),
            new Added(
                new Place(Part.BLOCK, "b9"),
                section("s9"),
                Optional.empty(),
                true,
                List.of(Said.words(Field.TEXT, "做好。"))));
  }

  @Test
  void whatWasDeletedStandsBehindWhatItStoodBehind() {
    List<Difference> found =
        after(
            now ->
                Sections.change(
                    Sections.delete(now, Set.of(new Id<Section>("s2"))),
                    new Id<>("s4"),
                    section -> section.withHeading("组织保障")));

    assertThat(found)
        .extracting(Difference::place)
        .extracting(Place::id)
        .containsExactly("s2", "s3", "s4");
    assertThat((Deleted) found.get(1)).extracting(Deleted::within).isEqualTo(true);
    assertThat((Changed) found.get(2)).matches(Changed::renamed);
  }

  @Test
  void onlyWhatWasTakenElsewhereIsMoved() {
    Plan moved =
        plan.withSections(
            List.of(plan.sections().get(2), plan.sections().get(0), plan.sections().get(1)));

    assertThat(between(plan, moved))
        .containsExactly(
            new Moved(
                section("s4"),
                Reading.PLAN,
                Reading.PLAN,
                Optional.empty(),
                List.of(Said.words(Field.TITLE, "保障措施"))));
  }

  @Test
  void aPartPutUnderAnotherChapterIsMovedThere() {
    assertThat(after(now -> Sections.promote(now, Set.of(new Id<Section>("s3")))))
        .singleElement()
        .isEqualTo(
            new Moved(
                section("s3"),
                section("s2"),
                Reading.PLAN,
                Optional.of(section("s2")),
                List.of(Said.words(Field.TITLE, "基本原则"))));
  }

  @Test
  void aTargetIsToldWithItsChangeAndTheTextThatShowsItToo() {
    List<Difference> found =
        after(now -> Indicators.change(now, OUTPUT, it -> it.withTarget(Quantity.read("7000"))));

    assertThat(found).hasSize(2).allMatch(Changed.class::isInstance);
    Changed text = (Changed) found.getFirst();
    assertThat(text.words()).extracting(Wording::text).containsExactly("增加值达到", "6500亿元", "7000亿元");
    Changed target = (Changed) found.getLast();
    assertThat(target.after().field()).isEqualTo(Field.TARGET);
    assertThat(target.shift().orElseThrow().by()).isEqualByComparingTo("500");
    assertThat(target.shift().orElseThrow().percent().orElseThrow()).isEqualByComparingTo("7.7");
  }

  @ParameterizedTest
  @CsvSource({
    "2916, 3000, 亿元, 84, 2.9",
    "100, 80, 家, -20, -20.0",
    "0, 5, 家, 5, ",
    "1万台, 12000台, , 2000, 20.0",
    "约10, 12左右, %, 2, 20.0",
    "-5, 5, %, 10, 200.0",
    "前3名, 前2名, , , ",
    "1-2, 3, , , ",
    "-, 3, , , "
  })
  void quantitiesAreComparedInTheUnitOfTheNewer(
      String before, String after, String unit, String by, String percent) {
    Optional<Shift> shift =
        Shift.of(
            Quantity.read(before),
            Quantity.read(after),
            new Unit(Optional.ofNullable(unit).orElse("")));

    assertThat(shift.map(it -> it.by().stripTrailingZeros().toPlainString()))
        .isEqualTo(Optional.ofNullable(by));
    assertThat(shift.flatMap(Shift::percent).map(Object::toString))
        .isEqualTo(Optional.ofNullable(percent));
  }

  @Test
  void cellsOfABreakdownAreToldByTheirColumn() {
    Plan changed =
        plan.withBreakdowns(
            List.of(
                plan.breakdowns()
                    .getFirst()
                    .withRegions(
                        List.of(
                            new Breakdown.Line(
                                new Id<>("l1"), "某县", List.of(Quantity.read("120")))))));

    Changed cell = (Changed) between(plan, changed).getFirst();

    assertThat(cell.place()).isEqualTo(new Place(Part.BREAKDOWN, "l1"));
    assertThat(cell.after().label()).isEqualTo("增加值");
    assertThat(cell.shift().orElseThrow().by()).isEqualByComparingTo("20");
  }

  @ParameterizedTest
  @CsvSource({
    "甲乙丙丁, [甲乙]丙丁, 甲乙|NONE|BOLD",
    "[甲乙]丙丁, 甲乙丙丁, 甲乙|BOLD|NONE",
    "[甲乙]丙丁, 甲[乙丙]丁, 甲|BOLD|NONE 丙|NONE|BOLD",
    "[甲乙]丙丁, [甲乙]丙丁, ''",
    "推进[数字经济]发展, 大力推进数字经济发展, 数字经济|BOLD|NONE",
    "推进[数字经济]发展, 推进[数字产业]发展, ''",
    "推进[数字经济]发展, 推进[智慧农业]发展, ''"
  })
  void wordsThatStayedAreToldWhereTheyAreEmphasisedOtherwise(
      String before, String after, String told) {
    List<Difference> differences = between(emphasised(before), emphasised(after));
    assertThat(
            differences.stream()
                .filter(Restyled.class::isInstance)
                .flatMap(difference -> ((Restyled) difference).words().stream())
                .map(each -> each.words() + "|" + each.was() + "|" + each.is())
                .collect(Collectors.joining(" ")))
        .isEqualTo(told);
    boolean same = before.replaceAll("[\\[\\]]", "").equals(after.replaceAll("[\\[\\]]", ""));
    assertThat(differences.stream().anyMatch(Changed.class::isInstance)).isEqualTo(!same);
  }

  /// A plan of one item of a list, in bold where the words stand in brackets.
  private Plan emphasised(String words) {
    String[] parts = words.split("[\\[\\]]", -1);
    List<Inline> inlines = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      Inline.Emphasis emphasis = i == 1 ? Inline.Emphasis.BOLD : Inline.Emphasis.NONE;
      if (!parts[i].isEmpty()) {
        inlines.add(new Inline.Text(parts[i], emphasis));
      }
    }
    return plan.withPreamble(List.of(new Block.Item(new Id<>("x"), inlines)));
  }

  @Test
  void theDifferencesPutOnTheOlderPlanGiveTheNewer() {
    applied(LongStream.range(0, 300));
  }

  @Test
  @Tag("long")
  @Timeout(value = 1, unit = TimeUnit.HOURS)
  void theDifferencesOfManyPutOnTheOlderPlanGiveTheNewer() {
    applied(LongStream.range(300, 30_000));
  }

  private static void applied(LongStream seeds) {
    seeds.forEach(
        seed -> {
          Random random = new Random(seed);
          Plan before = RandomPlans.of(seed % 50);
          Plan after = RandomEdits.after(random, before, 0, 1 + (int) seed % 12);
          assertThat(Applied.to(before, between(before, after)))
              .as("seed %s", seed)
              .isEqualTo(Applied.to(after, List.of()));
        });
  }

  @Test
  void plansOfNothingInCommonAreComparedToo() {
    for (int seed = 0; seed < 40; seed++) {
      Plan before = RandomPlans.of(seed);
      Plan after = RandomPlans.of(seed + 1000);
      assertThat(Applied.to(before, between(before, after)))
          .isEqualTo(Applied.to(after, List.of()));
    }
  }

  /// What the places of a plan say, and the order of what stands in each.
  private record Applied(Map<Place, Map<String, String>> says, Map<Place, List<Place>> homes) {
    static Applied to(Plan plan, List<Difference> differences) {
      Applied applied = new Applied(new LinkedHashMap<>(), new LinkedHashMap<>());
      for (Line line : Reading.of(plan).lines()) {
        applied.put(line.place(), line.home(), Optional.empty(), true, line.says().get());
      }
      for (Difference difference : differences) {
        if (difference instanceof Deleted deleted) {
          applied.says.remove(deleted.place());
          applied.homes.get(deleted.home()).remove(deleted.place());
        } else if (difference instanceof Moved moved) {
          applied.homes.get(moved.from()).remove(moved.place());
        }
      }
      for (Difference difference : differences) {
        switch (difference) {
          case Added a -> applied.put(a.place(), a.home(), a.after(), false, a.says());
          case Moved m -> applied.insert(m.place(), m.home(), m.after());
          case Changed c -> applied.say(c.place(), c.after());
          case Deleted _, Restyled _ -> {}
        }
      }
      applied.homes.values().removeIf(List::isEmpty);
      return applied;
    }

    private void put(
        Place place, Place home, Optional<Place> after, boolean last, List<Said> said) {
      says.put(place, new LinkedHashMap<>());
      said.forEach(each -> say(place, each));
      if (last) {
        homes.computeIfAbsent(home, _ -> new ArrayList<>()).add(place);
      } else {
        insert(place, home, after);
      }
    }

    private void insert(Place place, Place home, Optional<Place> after) {
      List<Place> siblings = homes.computeIfAbsent(home, _ -> new ArrayList<>());
      siblings.add(after.map(siblings::indexOf).orElse(-1) + 1, place);
    }

    private void say(Place place, Said said) {
      String key = said.field() + " " + said.of();
      if (said.text().isEmpty()) {
        says.get(place).remove(key);
      } else {
        says.get(place).put(key, said.text());
      }
    }
  }
}
