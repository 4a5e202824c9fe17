package plandraft.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.say.Message;
import plandraft.ui.outline.Branch.Doubts;
import plandraft.ui.outline.Branch.Kind;

/// Lines of the outline: what a filter keeps, what may be renamed or deleted, where doubts stand.
class BranchTest {
  private static final Message FIRST = Message.of(BranchTest.class, "first");
  private static final Message SECOND = Message.of(BranchTest.class, "second");
  private static final Branch IDEAS = section("s1", "指导思想");
  private static final Branch GOALS = section("s2", "IT产业目标");
  private static final Branch CHAPTER = section("s", "总体要求").with(List.of(IDEAS, GOALS));
  private static final Branch GROUP =
      Branch.group("text", "正文", List.of(CHAPTER, Branch.hint("hint-text", "写下第一章")));

  private static Branch section(String id, String title) {
    return Branch.leaf(Kind.SECTION, new Place(Part.SECTION, id), "", title, "");
  }

  private static List<String> keys(Optional<Branch> kept) {
    return kept.stream().flatMap(Branch::all).map(Branch::title).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "思想, 正文 总体要求 指导思想",
    "总体, 正文 总体要求 指导思想 IT产业目标",
    "it, 正文 总体要求 IT产业目标",
    "第一章, ''",
    "没有, ''"
  })
  void aFilterKeepsAMatchWithWhatIsBelowAndAbove(String words, String kept) {
    assertThat(String.join(" ", keys(GROUP.matching(words)))).isEqualTo(kept);
  }

  @Test
  void aGroupThatMatchesIsKeptWhole() {
    assertThat(GROUP.matching("正文")).contains(GROUP);
  }

  @Test
  void linesThatDidNotChangeAreTheVeryOnesOfBefore() {
    Branch task = GROUP.children().getLast();
    Branch again = GROUP.with(GROUP.children().stream().map(it -> it.with(it.children())).toList());
    assertThat(Branch.like(List.of(GROUP), List.of(again)).getFirst()).isSameAs(GROUP);

    Branch other = again.with(List.of(task.withBadge("3"), CHAPTER.with(CHAPTER.children())));
    Branch like = Branch.like(List.of(GROUP), List.of(other)).getFirst();
    assertThat(like).isEqualTo(other);
    assertThat(like.children().getLast()).isSameAs(GROUP.children().getFirst());
    assertThat(like.children().getFirst()).isNotEqualTo(task);
  }

  @Test
  void whatNothingWasFoundInStaysTheVeryLine() {
    assertThat(GROUP.doubted(Map.of())).isSameAs(GROUP);
    Place chapter = CHAPTER.place().orElseThrow();
    Branch found = GROUP.doubted(Map.of(chapter, new Doubts(1, true, List.of(FIRST))));
    assertThat(found).isNotEqualTo(GROUP);
    assertThat(found.children().getLast()).isSameAs(GROUP.children().getLast());
    assertThat(found.doubted(Map.of())).isEqualTo(GROUP);
  }

  @Test
  void doubtsStandAtTheirPlacesAlone() {
    Branch doubted =
        GROUP.doubted(
            Map.of(
                new Place(Part.SECTION, "s2"), new Doubts(2, true, List.of(FIRST)),
                new Place(Part.SECTION, "gone"), new Doubts(1, false, List.of(FIRST))));
    assertThat(doubted.all().filter(branch -> branch.doubts().count() > 0))
        .extracting(Branch::title)
        .containsExactly("IT产业目标");
    assertThat(new Doubts(1, false, List.of(FIRST)).and(new Doubts(2, true, List.of(SECOND))))
        .isEqualTo(new Doubts(3, true, List.of(FIRST, SECOND)));
    List<Message> five = Collections.nCopies(5, FIRST);
    assertThat(new Doubts(5, true, five).and(new Doubts(1, false, List.of(SECOND))))
        .as("no more than a few are told")
        .isEqualTo(new Doubts(6, true, five));
    assertThat(Doubts.NONE.and(Doubts.NONE)).isEqualTo(Doubts.NONE);
  }

  @Test
  void aHintLeadsWhereItsGroupLeads() {
    Branch led = GROUP.at(Lines.TASKS);
    assertThat(led.place()).contains(Lines.TASKS);
    assertThat(led.children().getLast().place()).contains(Lines.TASKS);
    assertThat(led.children().getFirst()).isEqualTo(CHAPTER);
  }

  @ParameterizedTest
  @CsvSource({
    "SECTION, SECTION, s, true, true",
    "TASK, TASK, t, true, true",
    "OTHER, TABLE, t, true, true",
    "OTHER, BREAKDOWN, b, true, true",
    "OTHER, GRID, g, true, true",
    "OTHER, ANNEX, a, true, true",
    "OTHER, DOCUMENT_TEXT, d, false, true",
    "OTHER, TASK, '', false, false",
    "OTHER, COMMENT, '', false, false",
    "OTHER, STAGE, '', false, false",
    "OTHER, SECTION, '', false, false"
  })
  void onlyWhatHasATitleIsRenamed(
      Kind kind, Part part, String id, boolean renamable, boolean deletable) {
    Branch branch = Branch.leaf(kind, new Place(part, id), "", "甲", "");
    assertThat(branch.renamable()).isEqualTo(renamable);
    assertThat(branch.deletable()).isEqualTo(deletable);
  }

  @Test
  void groupsAndHintsAreNeitherRenamedNorDeleted() {
    Branch annexes = GROUP.at(Contents.ANNEXES);
    assertThat(annexes.all().filter(branch -> branch.kind() != Kind.SECTION))
        .hasSize(2)
        .noneMatch(Branch::renamable)
        .noneMatch(Branch::deletable);
  }
}
