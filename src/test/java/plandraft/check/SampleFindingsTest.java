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
  void everyFixOfTheSampleDoesWhatItSays() throws FileTrouble {
    Plan plan = sample(EXPLAINED);
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
      if (!template.name().equals(EXPLAINED)) {
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
