package plandraft.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DossierTest {
  private final Dossier empty = Dossier.of(RandomPlans.of(1));

  private static Version version(String id, String stage) {
    return new Version(new Id<>(id), stage, "", Instant.EPOCH, "", RandomPlans.of(2));
  }

  @Test
  void whatDiffersInNothingIsTheVerySame() {
    Dossier full = empty.frozen(version("v", "初稿")).withAncestor(Optional.of(new Id<>("v")));
    assertThat(full.withPlan(full.plan())).isSameAs(full);
    assertThat(full.withVersions(List.of(version("v", "初稿")))).isSameAs(full);
    assertThat(full.withAncestor(Optional.of(new Id<>("v")))).isSameAs(full);
    assertThat(full.withConflicts(List.of())).isSameAs(full);
    assertThat(version("v", "初稿").withPlan(RandomPlans.of(3)).plan()).isEqualTo(RandomPlans.of(3));
  }

  @Test
  void aVersionIsFoundByItsIdAndTheNewestByItsStage() {
    Dossier dossier =
        empty.frozen(version("a", "初稿")).frozen(version("b", "送审稿")).frozen(version("c", "初稿"));
    assertThat(dossier.version(new Id<>("b"))).contains(version("b", "送审稿"));
    assertThat(dossier.version(new Id<>("x"))).isEmpty();
    assertThat(dossier.newest("初稿")).contains(version("c", "初稿"));
    assertThat(dossier.newest("报批稿")).isEmpty();
  }
}
