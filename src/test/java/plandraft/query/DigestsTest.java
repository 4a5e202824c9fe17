package plandraft.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.model.DocumentText;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.model.Section;

class DigestsTest {
  private final Plan plan = checked(SamplePlan.plan());

  private static Plan checked(Plan plan) {
    DocumentText text = plan.documentTexts().getFirst();
    return plan.withDocumentTexts(List.of(Digests.checked(plan, text, SamplePlan.DIGEST)));
  }

  @Test
  void aDigestNeverCheckedIsToBeChecked() {
    assertThat(Digests.toCheck(SamplePlan.plan())).containsExactly(SamplePlan.DIGEST);
    assertThat(Digests.toCheck(plan)).isEmpty();
  }

  @Test
  void anotherTargetShownInThePartIsToBeChecked() {
    Plan changed = SamplePlan.retargeted(plan, "300");
    assertThat(Digests.toCheck(changed)).containsExactly(SamplePlan.DIGEST);
    assertThat(Digests.toCheck(checked(changed))).isEmpty();
  }

  @Test
  void anotherHeadingOfThePartIsToBeChecked() {
    assertThat(Digests.toCheck(renamed("主要目标"))).containsExactly(SamplePlan.DIGEST);
  }

  @Test
  void aPartThatIsGoneIsToBeChecked() {
    assertThat(Digests.toCheck(plan.withSections(List.of()))).containsExactly(SamplePlan.DIGEST);
  }

  @Test
  void whatThePartDoesNotSayChangesNothing() {
    assertThat(Digests.toCheck(plan.withStageLog(List.of()))).isEmpty();
    assertThat(Digests.toCheck(plan.withHeader(plan.header().withStage("送审稿")))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "plan:",
    "section:s-tasks",
    "task:k1",
    "measure:k1-1-m",
    "table:t1",
    "group:g1",
    "target:i1",
    "annex:a1",
    "block:b2",
    "document_text:d1",
    "stage:st1"
  })
  void everyPlaceHasAFingerprintOfItsOwn(String written) {
    Fingerprint fingerprint = Fingerprint.in(References.of(plan));
    String nothing = fingerprint.of(new Place(Part.GRID, "gone"));
    assertThat(fingerprint.of(Place.read(written).orElseThrow()))
        .matches("[0-9a-f]{16}")
        .isNotEqualTo(nothing);
  }

  private Plan renamed(String heading) {
    List<Section> sections = new ArrayList<>(plan.sections());
    Section general = sections.get(1);
    Section aims = general.children().getLast().withHeading(heading);
    sections.set(1, general.withChildren(List.of(general.children().getFirst(), aims)));
    return plan.withSections(sections);
  }
}
