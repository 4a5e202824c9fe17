package plandraft.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import plandraft.file.FileTrouble;
import plandraft.file.Template;
import plandraft.file.Templates;
import plandraft.model.Plan;

/// What is found in the sample plans, and nothing else.
class SampleFindingsTest {
  private static final String EXPLAINED = "wenzhou-digital-economy";
  private static final String AS_PRINTED = "work-points-2019";
  private static final List<String> FAULTY = List.of(EXPLAINED, AS_PRINTED);

  @Test
  void theSampleWithATypedCountShowsThatAndTheBasesThatDoNotHold() throws FileTrouble {
    List<Finding> findings = Checker.of(Settings.USUAL).check(sample(EXPLAINED));

    assertThat(findings)
        .extracting(it -> it.severity() + " " + it.rule() + " " + it.at().place().id())
        .containsExactly(
            "ERROR CountsAgree general-3-p1",
            "ERROR CountsAgree x3-3-p1",
            "ERROR BasesHold i08",
            "ERROR BasesHold i12",
            "ERROR BasesHold i19",
            "ERROR BasesHold i22",
            "WARNING BasesHold i01",
            "ADVICE BasesHold i03",
            "ADVICE BasesHold i14",
            "ADVICE BasesHold i17",
            "ADVICE CitationsAgree i08");
  }

  @Test
  void theWorkPointsShowWhatIsWrongInTheirPrint() throws FileTrouble {
    List<Finding> findings = Checker.of(Settings.USUAL).check(sample(AS_PRINTED));

    assertThat(findings)
        .extracting(it -> it.severity() + " " + it.rule() + " " + it.at().place().id())
        .containsExactly(
            "WARNING BreakdownsSum breakdown-2",
            "WARNING IndexesHold results",
            "WARNING TasksAreDistinct task-5-3-m1",
            "WARNING UnitsAreSpeltAlike task-5-2-m2");
    assertThat(findings)
        .extracting(Finding::formula)
        .startsWith("300 + 300 + 300 + 50 + 300 + 300 + … = 2300")
        .contains("104.1 × 20% + 78.1 × 28% + 78.9 × 22% + 84.2 × 15% + 98.5 × 15% = 87.45");
  }

  @Test
  void everyFixOfTheSampleDoesWhatItSays() throws FileTrouble {
    for (String name : FAULTY) {
      everyFixDoesWhatItSays(sample(name));
    }
  }

  private static void everyFixDoesWhatItSays(Plan plan) {
    for (Finding finding : Checker.of(Settings.USUAL).check(plan)) {
      finding
          .fix()
          .map(fix -> fix.change().apply(plan))
          .ifPresent(
              mended ->
                  assertThat(Checker.of(Settings.USUAL).check(mended))
                      .noneMatch(
                          it ->
                              it.fingerprint().equals(finding.fingerprint())
                                  && it.at().place().equals(finding.at().place())));
    }
  }

  @Test
  void theOtherSamplesAreFaultless() throws FileTrouble {
    for (Template template : Templates.samples()) {
      if (!FAULTY.contains(template.name())) {
        assertThat(Checker.of(Settings.USUAL).check(template.plan()))
            .filteredOn(it -> it.severity() != Severity.ADVICE)
            .as(template.name())
            .isEmpty();
      }
    }
  }

  private static Plan sample(String name) throws FileTrouble {
    for (Template template : Templates.samples()) {
      if (template.name().equals(name)) {
        return template.plan();
      }
    }
    throw new IllegalStateException("no sample " + name);
  }
}
