package plandraft.query;

import static org.assertj.core.api.Assertions.assertThat;
import static plandraft.query.SamplePlan.count;
import static plandraft.query.SamplePlan.titles;
import static plandraft.query.SamplePlan.value;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.model.Id;
import plandraft.model.Inline;
import plandraft.model.Inline.Emphasis;
import plandraft.model.Inline.Which;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Several.Kind;
import plandraft.text.Span;

class ReferencesTest {
  private final References references = References.of(SamplePlan.plan());

  @Test
  void itTellsWhichOfTheWordsPrintedAreLive() {
    Inline.Text typed = Inline.Text.of("产值达到");
    Inline live = value(SamplePlan.VALUE, Which.BASE, true);
    List<Inline> runs = List.of(typed, live, Inline.Text.of("、"), live);

    assertThat(references.print(runs)).isEqualTo("产值达到100亿元、100亿元");
    assertThat(references.live(runs)).containsExactly(new Span(4, 9), new Span(10, 15));
    assertThat(references.live(List.of(typed))).isEmpty();
  }

  @Test
  void theUnitStandsBeforeTheQualifierAndTheMarkIsLeftOut() {
    assertThat(references.print(value(SamplePlan.VALUE, Which.TARGET, true))).isEqualTo("200亿元以上");
    assertThat(references.print(value(SamplePlan.SHARE, Which.TARGET, true))).isEqualTo("10%左右");
    assertThat(references.print(value(SamplePlan.VALUE, Which.BASE, true))).isEqualTo("100亿元");
    assertThat(references.print(value(SamplePlan.VALUE, Which.BASE, false))).isEqualTo("100");
  }

  @Test
  void growthIsCompoundAndRoundedToOneDecimal() {
    assertThat(references.print(value(SamplePlan.VALUE, Which.GROWTH, true))).isEqualTo("14.9%");
    assertThat(references.print(value(SamplePlan.VALUE, Which.GROWTH, false))).isEqualTo("14.9");
  }

  @ParameterizedTest
  @CsvSource({
    "PARTS,'',4,前言、总体要求、主要任务、附件",
    "PARTS,s-general,2,指导思想、发展目标",
    "PARTS,s-tasks,3,提升能级、强化保障、其他任务",
    "CATEGORIES,'',2,规模、结构",
    "CATEGORIES,t1,2,规模、结构",
    "INDICATORS,'',3,产业产值、产业占比、待定指标",
    "INDICATORS,g2,2,产业占比、待定指标",
    "TASKS,'',2,提升能级、强化保障",
    "TASKS,s-tasks,2,提升能级、强化保障",
    "SUBTASKS,'',3,建好平台、引进项目、加强领导",
    "SUBTASKS,k1,2,建好平台、引进项目",
    "ANNEXES,'',1,任务分解表"
  })
  void partsAreCountedAndNamed(Kind kind, String under, int count, String titles) {
    assertThat(references.print(count(kind, under, false))).isEqualTo(Integer.toString(count));
    assertThat(references.print(titles(kind, under))).isEqualTo(titles);
  }

  @Test
  void countsCanBePrintedInChinese() {
    assertThat(references.print(count(Kind.TASKS, "", true))).isEqualTo("两");
  }

  @Test
  void titlesFollowWhatTheyName() {
    assertThat(references.print(title(Part.PLAN, "plan"))).isEqualTo("示例区发展规划");
    assertThat(references.print(title(Part.SECTION, "s-aims"))).isEqualTo("发展目标");
    assertThat(references.print(title(Part.TASK, "k1-1"))).isEqualTo("建好平台");
    assertThat(references.print(title(Part.ANNEX, "a1"))).isEqualTo("任务分解表");
  }

  @Test
  void aReferenceToNothingReadsVisiblyAndIsTold() {
    List<Inline> broken =
        List.of(
            value(new Id<>("gone"), Which.TARGET, true),
            value(SamplePlan.EMPTY, Which.TARGET, true),
            value(SamplePlan.SHARE, Which.GROWTH, true),
            count(Kind.TASKS, "gone", false),
            titles(Kind.INDICATORS, "gone"),
            title(Part.SECTION, "gone"),
            title(Part.BLOCK, "b1"));
    assertThat(broken).allSatisfy(inline -> assertThat(references.words(inline)).isEmpty());
    assertThat(references.print(broken.getFirst())).isEqualTo(References.MISSING);
  }

  @Test
  void aTextIsPrintedRunByRun() {
    assertThat(
            references.print(
                List.of(
                    Inline.Text.of("共"),
                    count(Kind.INDICATORS, "", false),
                    Inline.Text.of("项指标。"))))
        .isEqualTo("共3项指标。");
  }

  private static Inline title(Part part, String id) {
    return new Inline.Title(new Place(part, id), Emphasis.NONE);
  }
}
