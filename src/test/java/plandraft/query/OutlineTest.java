package plandraft.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import plandraft.model.Block;
import plandraft.model.Id;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.model.Section;

class OutlineTest {
  private final Plan plan = SamplePlan.plan();

  @Test
  void sectionsAndPlacedTasksAreCountedLevelByLevel() {
    assertThat(Outline.of(plan, Scheme.USUAL).all())
        .extracting(Outline.Entry::heading)
        .containsExactly(
            "前言", "一、总体要求", "（一）指导思想", "（二）发展目标", "二、主要任务", "（一）提升能级", "1.建好平台", "2.引进项目",
            "（二）强化保障", "1.加强领导", "（三）其他任务");
  }

  @Test
  void chaptersAreNumberedInTheOtherScheme() {
    assertThat(Outline.of(plan, Scheme.CHAPTERS).all())
        .extracting(Outline.Entry::number)
        .containsExactly(
            "", "第一章　", "第一节　", "第二节　", "第二章　", "第一节　", "一、", "二、", "第二节　", "一、", "第三节　");
  }

  @Test
  void aLevelCanRunOnThroughTheWholeText() {
    Scheme scheme = new Scheme(Scheme.USUAL.patterns(), Set.of(2));
    assertThat(Outline.of(plan, scheme).all().filter(entry -> entry.level() == 2))
        .extracting(Outline.Entry::heading)
        .containsExactly("1.建好平台", "2.引进项目", "3.加强领导");
  }

  @Test
  void levelsBelowTheLastPatternHaveNoNumber() {
    Scheme flat = new Scheme(List.of("{一}、"), Set.of());
    assertThat(Outline.of(plan, flat).all().filter(entry -> entry.level() > 0))
        .allSatisfy(entry -> assertThat(entry.number()).isEmpty());
  }

  @Test
  void tasksAreFoundAtTheirPlacesAndLeadThere() {
    Outline outline = Outline.of(plan, Scheme.USUAL);
    Place task = new Place(Part.TASK, "k1-2");
    assertThat(outline.all())
        .filteredOn(entry -> entry.place().equals(task))
        .extracting(Outline.Entry::level)
        .containsExactly(2);
    assertThat(outline.paths())
        .containsEntry(task, "二、主要任务 （一）提升能级 2.引进项目")
        .doesNotContainKey(new Place(Part.TASK, "gone"));
    assertThat(outline.paths().keySet())
        .isEqualTo(outline.all().map(Outline.Entry::place).collect(Collectors.toSet()));
  }

  @Test
  void onlyTheNamedTasksAreShownAndMissingOnesAreLeftOut() {
    Section section =
        Section.of(new Id<>("s"), "工作要求")
            .withBody(
                List.of(
                    new Block.TasksHere(
                        new Id<>("b"), List.of(new Id<>("k2-1"), new Id<>("gone")))));
    assertThat(Outline.of(plan.withSections(List.of(section)), Scheme.USUAL).all())
        .extracting(Outline.Entry::heading)
        .containsExactly("一、工作要求", "（一）加强领导");
  }

  @Test
  void aSectionWithoutHeadingGoesUnderTheTitleOfWhatItDigests() {
    Outline outline = Outline.of(plan, plan.documentTexts().getFirst(), Scheme.USUAL);
    assertThat(outline.all())
        .extracting(Outline.Entry::heading)
        .containsExactly("一、主要内容", "（一）发展目标");
  }

  @Test
  void aSectionWithoutAnyTitleIsNotCounted() {
    Plan nameless =
        plan.withSections(
            List.of(Section.of(new Id<>("s1"), ""), Section.of(new Id<>("s2"), "总则")));
    assertThat(Outline.of(nameless, Scheme.USUAL).all())
        .extracting(Outline.Entry::heading)
        .containsExactly("", "一、总则");
  }

  @Test
  void aNumberCanNameThoseAboveIt() {
    Scheme decimals = new Scheme(List.of("{1}　", "{1.1}　", "{1.1.1}　"), Set.of());
    Section net = Section.of(new Id<>("n"), "网络");
    Section goals = Section.of(new Id<>("g"), "目标");
    Section task = Section.of(new Id<>("t"), "任务").withChildren(List.of(goals, net));
    Plan numbered = plan.withPreamble(List.of()).withSections(List.of(net, task));
    assertThat(Outline.of(numbered, decimals).all())
        .extracting(Outline.Entry::heading)
        .containsExactly("1　网络", "2　任务", "2.1　目标", "2.2　网络");
  }

  @Test
  void aPatternWithoutPlaceForTheNumberIsRefused() {
    assertThatThrownBy(() -> new Scheme(List.of("一、"), Set.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("一、");
  }
}
