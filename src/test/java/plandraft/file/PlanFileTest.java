package plandraft.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plandraft.model.Dossier;
import plandraft.model.Plan;

class PlanFileTest {
  @TempDir Path folder;

  @Test
  void whatWasWrittenIsReadBackEqual() throws Exception {
    Path file = folder.resolve("规划.plan");
    Plan plan = OneOfEverything.plan();

    PlanFile.write(plan, file);

    assertThat(PlanFile.read(file)).isEqualTo(plan);
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void thePreviousCopyIsKept() throws Exception {
    Path file = folder.resolve("规划.plan");
    Plan first = OneOfEverything.plan();
    Plan second = first.withHeader(first.header().withTitle("改了"));

    PlanFile.write(first, file);
    PlanFile.write(second, file);

    assertThat(PlanFile.read(file)).isEqualTo(second);
    assertThat(PlanFile.read(folder.resolve(".规划.plan.bak"))).isEqualTo(first);
  }

  @Test
  void longNamesAreSavedAndThoseNoDiskTakesAreTold() throws Exception {
    Path longest = folder.resolve("规".repeat(76) + ".plan");
    Path tooLong = folder.resolve("规".repeat(100) + ".plan");
    Plan plan = OneOfEverything.plan();

    PlanFile.write(plan, longest);
    PlanFile.write(plan, longest);
    assertThat(PlanFile.read(longest)).isEqualTo(plan);
    try (OpenPlan open = OpenPlan.open(longest, Holder.me("甲"))) {
      assertThat(open.readOnly()).isEmpty();
      open.save(Dossier.of(plan.withHeader(plan.header().withTitle("改了"))));
    }
    assertThatThrownBy(() -> PlanFile.write(plan, tooLong))
        .isInstanceOf(FileTrouble.class)
        .hasMessageStartingWith("The name is too long");
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("规".repeat(76) + ".plan", "." + "规".repeat(76) + ".plan.bak");
    }
  }

  @Test
  void theSamePlanGivesTheSameBytes() {
    assertThat(PlanArchive.write(Dossier.of(OneOfEverything.plan())))
        .isEqualTo(PlanArchive.write(Dossier.of(OneOfEverything.plan())));
  }
}
