package plandraft.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plandraft.model.Dossier;
import plandraft.model.Plan;

class RecoveryTest {
  private static final Plan PLAN = OneOfEverything.plan();
  private static final Holder ME = Holder.me("甲");

  /// This process's number, before this process had it.
  private static final Holder CRASHED = new Holder("甲", ME.host(), ME.pid(), Instant.EPOCH);

  @TempDir Path state;

  @Test
  void whatACrashedProgramKeptIsOfferedUntilForgotten() throws IOException {
    Recovery recovery = new Recovery(state);
    Recovery.Keeping keeping = recovery.begin(Optional.of(Path.of("/plans/规划.plan")), CRASHED);
    keeping.keep(Dossier.of(PLAN.withUnits(List.of())));
    keeping.keep(Dossier.of(PLAN));

    List<Recovery.Left> left = recovery.left();

    assertThat(left).hasSize(1);
    assertThat(left.getFirst().dossier().plan()).isEqualTo(PLAN);
    assertThat(left.getFirst().file()).contains(Path.of("/plans/规划.plan"));
    left.getFirst().forget();
    assertThat(recovery.left()).isEmpty();
    assertThat(files()).isEmpty();
  }

  @Test
  void theWorkOfARunningProgramIsItsOwn() throws IOException {
    Recovery recovery = new Recovery(state);
    recovery.begin(Optional.empty(), ME).keep(Dossier.of(PLAN));

    assertThat(recovery.left()).isEmpty();
    assertThat(files()).hasSize(2);
  }

  @Test
  void whatIsSavedIsForgotten() throws IOException {
    Recovery recovery = new Recovery(state);
    Recovery.Keeping keeping = recovery.begin(Optional.empty(), CRASHED);
    keeping.keep(Dossier.of(PLAN));
    keeping.forget();

    assertThat(recovery.left()).isEmpty();
    assertThat(files()).isEmpty();
  }

  @Test
  void onlyTheUserMayReadIt() throws IOException {
    new Recovery(state).begin(Optional.empty(), ME).keep(Dossier.of(PLAN));

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
        .isEqualTo("rwx------");
    assertThat(files())
        .allSatisfy(
            file ->
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------"));
  }

  @Test
  void aBrokenNoteIsPassedOver() throws IOException {
    Recovery recovery = new Recovery(state);
    recovery.begin(Optional.empty(), CRASHED).keep(Dossier.of(PLAN));
    Files.writeString(folder().resolve("broken.json"), "{");

    assertThat(recovery.left()).hasSize(1);
  }

  private Path folder() {
    return state.resolve("recovery");
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files.toList();
    }
  }
}
