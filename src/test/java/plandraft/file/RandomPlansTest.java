package plandraft.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import plandraft.model.Dossier;
import plandraft.model.Plan;
import plandraft.model.RandomPlans;

/// Plans of every shape come back from their files as they were.
class RandomPlansTest {
  @TempDir Path folder;

  @Test
  void twoHundredPlans() throws IOException {
    comeBack(200);
  }

  @Test
  @Tag("long")
  @Timeout(value = 1, unit = TimeUnit.HOURS)
  void twentyThousandPlans() throws IOException {
    comeBack(20_000);
  }

  private void comeBack(int plans) throws IOException {
    for (int seed = 0; seed < plans; seed++) {
      Plan plan = RandomPlans.of(seed);
      byte[] archive = PlanArchive.write(Dossier.of(plan));
      assertThat(PlanArchive.read(archive).dossier().plan()).as("seed %s", seed).isEqualTo(plan);
    }
    Path file = folder.resolve("规划.plan");
    PlanFile.write(RandomPlans.of(1), file);
    assertThat(PlanFile.read(file)).isEqualTo(RandomPlans.of(1));
  }
}
