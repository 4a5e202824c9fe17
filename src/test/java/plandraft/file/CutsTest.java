package plandraft.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.edit.RandomEdits;
import plandraft.edit.Sections;
import plandraft.model.Dossier;
import plandraft.model.Id;
import plandraft.model.Plan;
import plandraft.model.RandomPlans;
import plandraft.model.Section;
import plandraft.model.Version;

/// Versions that were written before are not cut again, and the file is the same as if they were.
class CutsTest {
  /// What saving a plan again may add for its versions.
  private static final int MOST_BYTES = 5 << 10;

  @TempDir Path folder;

  private static Version version(String id, Plan plan) {
    return new Version(new Id<>(id), "初稿", "甲", Instant.EPOCH, "", plan);
  }

  private static List<Template> samples() {
    return Templates.samples();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13})
  void aFileSavedAgainAndAgainIsWhatItWouldBeSavedOnce(long seed) throws IOException {
    Random random = new Random(seed);
    Cuts cuts = new Cuts();
    Plan plan = RandomPlans.of(seed);
    Dossier dossier = Dossier.of(plan);
    for (int step = 0; step < 25; step++) {
      plan = RandomEdits.of(random, plan, step).apply(plan);
      dossier = dossier.withPlan(plan);
      if (random.nextInt(4) == 0) {
        dossier = dossier.frozen(version("v" + step, plan));
      }
      if (random.nextInt(10) == 0 && !dossier.versions().isEmpty()) {
        dossier = dossier.withVersions(dossier.versions().subList(1, dossier.versions().size()));
      }
      assertThat(PlanArchive.write(dossier, cuts)).isEqualTo(PlanArchive.write(dossier));
    }
  }

  @Test
  void aVersionIsCutOnceAndForgottenWithItsVersion() {
    Cuts cuts = new Cuts();
    Plan plan = OneOfEverything.plan();
    Plan later = plan.withUnits(List.of("新单位"));
    List<Version> both = List.of(version("a", plan), version("b", later));
    List<PlanParts.Cut> first = cuts.of(both);
    List<PlanParts.Cut> again = cuts.of(both);
    for (int i = 0; i < both.size(); i++) {
      assertThat(again.get(i)).isSameAs(first.get(i));
    }
    assertThat(cuts.of(both.subList(1, 2))).first().isSameAs(first.getLast());
    assertThat(cuts.known(plan)).isEmpty();
    assertThat(cuts.known(later)).containsSame(first.getLast());
  }

  @Test
  void partsThatVersionsHaveAlikeAreRememberedOnce() {
    Plan plan = OneOfEverything.plan();
    Plan later = plan.withUnits(List.of("新单位"));
    List<PlanParts.Cut> cuts = new Cuts().of(List.of(version("a", plan), version("b", later)));
    Map<String, String> old = cuts.getFirst().parts();
    List<String> alike = new ArrayList<>();
    cuts.getLast()
        .parts()
        .forEach(
            (name, part) -> {
              if (old.containsKey(name)) {
                assertThat(part).isSameAs(old.get(name));
                alike.add(name);
              }
            });
    assertThat(alike).hasSizeGreaterThan(10);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aFileSavedInTurnGrowsByNoMoreThanWhatChanged(Template sample) throws IOException {
    Path file = folder.resolve("规划.plan");
    Plan plan = sample.plan();
    Dossier frozen = Dossier.of(plan).frozen(version("a", plan)).frozen(version("b", plan));
    try (OpenPlan open = OpenPlan.create(Dossier.of(plan), file, Holder.me("甲"))) {
      long bare = Files.size(file);
      open.save(frozen);
      long unchanged = Files.size(file);
      assertThat(unchanged - bare).isBetween(1L, (long) MOST_BYTES);
      Section first = plan.sections().getFirst();
      String words = "新的标题".repeat(20);
      Dossier next =
          frozen.withPlan(Sections.change(plan, first.id(), section -> section.withHeading(words)));
      open.save(next);
      long changed = Files.size(file);
      assertThat(changed - unchanged).isLessThan(MOST_BYTES);
      open.save(next);
      assertThat(Files.size(file)).isEqualTo(changed);
      assertThat(PlanFile.dossier(file)).isEqualTo(next);
    }
  }

  @Test
  void whatIsKeptForRecoveryHoldsTheVersionsEveryTime() throws IOException {
    Holder gone = new Holder("甲", Holder.me("甲").host(), Holder.me("甲").pid(), Instant.EPOCH);
    Recovery recovery = new Recovery(folder);
    Recovery.Keeping keeping = recovery.begin(Optional.empty(), gone);
    Plan plan = OneOfEverything.plan();
    Dossier dossier = Dossier.of(plan).frozen(version("a", plan));
    for (String unit : List.of("甲局", "乙局", "丙局")) {
      dossier = dossier.withPlan(plan.withUnits(List.of(unit)));
      keeping.keep(dossier);
      assertThat(recovery.left().getFirst().dossier()).isEqualTo(dossier);
    }
  }
}
