package plandraft.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plandraft.check.Checker;
import plandraft.check.Finding;
import plandraft.check.Report;
import plandraft.check.Settings;
import plandraft.check.Severity;
import plandraft.check.Waivers;
import plandraft.model.Block;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Inline;
import plandraft.model.Plan;
import plandraft.model.Section;

/// The lines of the check list.
class EntryTest {
  private static final Plan PLAN =
      Plan.of(new Id<>("p"), Header.of("示例规划", "专项规划", 2020, 2025))
          .withSections(
              List.of(
                  section("目标", "占比达到15～30%，规模为9～16亿元。"),
                  section("进度", "首轮调研于2020年2月30日完成，二轮占比为5～8%。")));

  private static Section section(String heading, String text) {
    Block body = new Block.Item(new Id<>("b-" + heading), List.of(Inline.Text.of(text)));
    return new Section(new Id<>("s-" + heading), heading, true, List.of(body), List.of());
  }

  private static Report report(Plan plan) {
    return Checker.of(Settings.USUAL).report(plan, Optional.empty());
  }

  private static String place(Finding finding) {
    return finding.at().place().id();
  }

  /// A heading by its title and number, a finding by its words, one set aside in brackets.
  private static List<String> lines(List<Entry> entries) {
    return entries.stream()
        .map(
            entry ->
                switch (entry) {
                  case Entry.Head head -> head.title() + " " + head.below().size();
                  case Entry.Open(Finding found) -> found.at().words();
                  case Entry.SetAside(var waived) -> "(" + waived.finding().at().words() + ")";
                })
        .toList();
  }

  @Test
  void withoutHeadingsTheGravestComeFirst() {
    assertThat(lines(Entry.of(report(PLAN), _ -> true, false, _ -> "")))
        .containsExactly("2020年2月30日", "15～30%", "9～16亿元", "5～8%");
  }

  @Test
  void underHeadingsEachStandsOnceInTheOrderOfTheGravest() {
    assertThat(lines(Entry.of(report(PLAN), _ -> true, false, EntryTest::place)))
        .containsExactly("b-进度 2", "2020年2月30日", "5～8%", "b-目标 2", "15～30%", "9～16亿元");
    assertThat(lines(Entry.of(report(PLAN), _ -> true, false, Finding::rule)))
        .containsExactly(
            "DatesExist 1", "2020年2月30日", "RangesAreClear 3", "15～30%", "9～16亿元", "5～8%");
  }

  @Test
  void aHeadingOffersToMendAllOnlyOfOneKind() {
    List<Entry> byRule = Entry.of(report(PLAN), _ -> true, false, Finding::rule);
    Entry.Head dates = (Entry.Head) byRule.getFirst();
    Entry.Head ranges = (Entry.Head) byRule.get(2);
    assertThat(dates.mendable()).isEmpty();
    assertThat(ranges.mendable()).hasSize(3);
    assertThat(ranges.isOneKind()).isTrue();
    List<Entry> byPlace = Entry.of(report(PLAN), _ -> true, false, EntryTest::place);
    assertThat(((Entry.Head) byPlace.getFirst()).isOneKind()).isFalse();
    assertThat(((Entry.Head) byPlace.get(3)).isOneKind()).isTrue();
  }

  @Test
  void aHeadingWithNothingWantedBelowItIsLeftOut() {
    assertThat(
            lines(
                Entry.of(
                    report(PLAN), it -> it.severity() == Severity.ERROR, false, EntryTest::place)))
        .containsExactly("b-进度 1", "2020年2月30日");
    assertThat(Entry.of(report(PLAN), _ -> false, true, Finding::rule)).isEmpty();
  }

  @Test
  void whatIsSetAsideComesLastAndOnlyOnDemand() {
    Finding date = report(PLAN).findings().getFirst();
    Report waived = report(Waivers.waive(PLAN, date, "原文如此"));
    assertThat(lines(Entry.of(waived, _ -> true, false, _ -> "")))
        .containsExactly("15～30%", "9～16亿元", "5～8%");
    List<Entry> all = Entry.of(waived, _ -> true, true, _ -> "");
    assertThat(lines(all)).endsWith("(2020年2月30日)");
    assertThat(all.getLast().finding()).contains(date);
    assertThat(lines(Entry.of(waived, _ -> false, true, Finding::rule)))
        .as("the filters are about what is open")
        .containsExactly("(2020年2月30日)");
  }

  @Test
  void onlyAHeadingIsAboutNoFinding() {
    List<Entry> entries = Entry.of(report(PLAN), _ -> true, false, Finding::rule);
    assertThat(entries.stream().filter(entry -> entry.finding().isEmpty()))
        .allMatch(Entry.Head.class::isInstance)
        .hasSize(2);
  }
}
