package plandraft.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plandraft.file.FileTrouble.Why;
import plandraft.model.Dossier;
import plandraft.model.Plan;

class OpenPlanTest {
  private static final Plan PLAN = OneOfEverything.plan();
  private static final Plan CHANGED = PLAN.withUnits(List.of("另一单位"));
  private static final Holder ME = Holder.me("甲");
  private static final Holder OTHER =
      new Holder("乙", "another-machine", 7, Instant.parse("2026-01-02T03:04:05Z"));

  @TempDir Path folder;

  @Test
  void isSavedAgainAndAgain() throws IOException {
    Path file = file();
    try (OpenPlan open = OpenPlan.open(file, ME)) {
      assertThat(open.dossier().plan()).isEqualTo(PLAN);
      assertThat(open.readOnly()).isEmpty();
      open.save(Dossier.of(CHANGED));
      open.save(Dossier.of(PLAN));
      open.save(Dossier.of(CHANGED));
    }
    assertThat(PlanFile.read(file)).isEqualTo(CHANGED);
  }

  @Test
  void othersSeeThatItIsOpenUntilItIsClosed() throws IOException {
    Path file = file();
    OpenPlan mine = OpenPlan.open(file, ME);

    try (OpenPlan theirs = OpenPlan.open(file, OTHER)) {
      assertThat(theirs.readOnly().orElseThrow().in(Locale.ROOT)).startsWith("甲（");
      assertThatThrownBy(() -> theirs.save(Dossier.of(CHANGED))).hasMessageStartingWith("甲 (");
      assertThatThrownBy(() -> theirs.saveAnyway(Dossier.of(CHANGED)))
          .hasMessageStartingWith("甲 (");
    }
    mine.close();
    try (OpenPlan theirs = OpenPlan.open(file, OTHER)) {
      assertThat(theirs.readOnly()).isEmpty();
    }
    assertThat(PlanFile.read(file)).isEqualTo(PLAN);
    assertThat(folder.resolve(".规划.plan.lock")).doesNotExist();
  }

  @Test
  void theLockOfAProgramThatIsGoneCountsNoMore() throws Exception {
    Path file = file();
    Process gone = new ProcessBuilder(java(), "-version").redirectErrorStream(true).start();
    gone.waitFor();
    Holder crashed = new Holder("甲", ME.host(), gone.pid(), Instant.now());
    assertThat(PlanLock.take(file, crashed)).isPresent();

    try (OpenPlan open = OpenPlan.open(file, ME)) {
      assertThat(open.readOnly()).isEmpty();
    }
  }

  @Test
  void theLockOfAnotherProgramUnderTheSameNumberCountsNoMore() throws IOException {
    Path file = file();
    Holder longAgo = new Holder("甲", ME.host(), ME.pid(), Instant.EPOCH);
    assertThat(PlanLock.take(file, longAgo)).isPresent();

    try (OpenPlan open = OpenPlan.open(file, ME)) {
      assertThat(open.readOnly()).isEmpty();
    }
  }

  @Test
  void aBrokenLockHindersNobody() throws IOException {
    Path file = file();
    Files.writeString(folder.resolve(".规划.plan.lock"), "{\"user\": 5");

    try (OpenPlan open = OpenPlan.open(file, ME)) {
      assertThat(open.readOnly()).isEmpty();
    }
    assertThat(folder.resolve(".规划.plan.lock")).doesNotExist();
  }

  @Test
  void canBeTakenOver() throws IOException {
    Path file = file();
    OpenPlan theirs = OpenPlan.open(file, OTHER);

    try (OpenPlan mine = OpenPlan.takeOver(file, ME)) {
      mine.save(Dossier.of(CHANGED));
      theirs.close();
      assertThat(folder.resolve(".规划.plan.lock")).exists();
      assertThatThrownBy(() -> theirs.save(Dossier.of(PLAN)))
          .isInstanceOfSatisfying(
              FileTrouble.class, trouble -> assertThat(trouble.why()).isEqualTo(Why.CHANGED));
    }
    assertThat(PlanFile.read(file)).isEqualTo(CHANGED);
  }

  @Test
  void whatSomebodyElseWroteIsNotOverwrittenUnasked() throws IOException {
    Path file = file();
    try (OpenPlan open = OpenPlan.open(file, ME)) {
      PlanFile.write(CHANGED, file);

      assertThatThrownBy(() -> open.save(Dossier.of(PLAN.withUnits(List.of()))))
          .isInstanceOfSatisfying(
              FileTrouble.class, trouble -> assertThat(trouble.why()).isEqualTo(Why.CHANGED));
      assertThat(PlanFile.read(file)).isEqualTo(CHANGED);

      open.saveAnyway(Dossier.of(PLAN.withUnits(List.of())));
      assertThat(PlanFile.read(file)).isEqualTo(PLAN.withUnits(List.of()));
    }
  }

  @Test
  void aFileDeletedMeanwhileIsWrittenAnew() throws IOException {
    Path file = file();
    try (OpenPlan open = OpenPlan.open(file, ME)) {
      Files.delete(file);
      open.save(Dossier.of(CHANGED));
    }
    assertThat(PlanFile.read(file)).isEqualTo(CHANGED);
  }

  @Test
  void aNewerFormatIsOpenedToReadAndNeverWritten() throws IOException {
    Path file = folder.resolve("新.plan");
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("plan.json"));
      zip.write(
          """
          {"format": 7, "writer": "PlanDraft 9", "id": "p", "mood": 1,
           "header": {"title": "规划", "baseYear": 2020, "targetYear": 2025}}
          """
              .getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("versions/1.json"));
    }
    Files.write(file, bytes.toByteArray());

    try (OpenPlan open = OpenPlan.open(file, ME)) {
      assertThat(open.dossier().plan().header().title()).isEqualTo("规划");
      assertThat(open.readOnly().orElseThrow().in(Locale.ROOT)).contains("更新版本");
      assertThatThrownBy(() -> open.save(open.dossier()))
          .isInstanceOfSatisfying(
              FileTrouble.class, trouble -> assertThat(trouble.why()).isEqualTo(Why.NEWER));
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes.toByteArray());
  }

  @Test
  void saveAsHoldsTheNewFile() throws IOException {
    Path file = folder.resolve("新.plan");
    try (OpenPlan open = OpenPlan.create(Dossier.of(PLAN), file, ME)) {
      assertThatThrownBy(() -> OpenPlan.create(Dossier.of(CHANGED), file, OTHER))
          .isInstanceOfSatisfying(
              FileTrouble.class, trouble -> assertThat(trouble.why()).isEqualTo(Why.HELD));
      open.save(Dossier.of(CHANGED));
    }
    assertThat(PlanFile.read(file)).isEqualTo(CHANGED);
  }

  @Test
  void saveAsIntoNoFolderIsTold() {
    Path nowhere = folder.resolve("none/新.plan");

    assertThatThrownBy(() -> OpenPlan.create(Dossier.of(PLAN), nowhere, ME))
        .isInstanceOf(FileTrouble.class)
        .hasMessage("The folder for 新.plan does not exist; save it in another place.");
  }

  @Test
  void aFolderThatTakesNoFilesIsTold() throws IOException {
    Path file = file();
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
    try {
      assumeThat(Files.isWritable(folder)).as("the superuser may write anywhere").isFalse();
      try (OpenPlan open = OpenPlan.open(file, ME)) {
        assertThat(open.dossier().plan()).isEqualTo(PLAN);
        assertThatThrownBy(() -> open.save(Dossier.of(CHANGED)))
            .hasMessageContaining("does not allow writing");
      }
    } finally {
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
    assertThat(PlanFile.read(file)).isEqualTo(PLAN);
  }

  @Test
  void aFullDiskLeavesTheFileAsItWas() throws IOException {
    Configuration small =
        Configuration.unix().toBuilder()
            .setAttributeViews("basic")
            .setBlockSize(512)
            .setMaxSize(16 << 10)
            .build();
    try (FileSystem disk = Jimfs.newFileSystem(small)) {
      Path file = Files.createDirectory(disk.getPath("/plans")).resolve("规划.plan");
      PlanFile.write(PLAN, file);
      try (OpenPlan open = OpenPlan.open(file, ME)) {
        Files.write(file.resolveSibling("other"), new byte[(int) (free(file) - 2048)]);

        assertThatThrownBy(() -> open.save(Dossier.of(CHANGED)))
            .hasMessageStartingWith("The disk is full");
        assertThat(PlanFile.read(file)).isEqualTo(PLAN);
      }
      try (var files = Files.list(file.getParent())) {
        assertThat(files.map(each -> each.getFileName().toString()))
            .containsExactlyInAnyOrder("other", "规划.plan");
      }
    }
  }

  @Test
  void aDiskWithRoomForTheFileButNotForItsCopyIsToldFull() throws IOException {
    Configuration small =
        Configuration.unix().toBuilder()
            .setAttributeViews("basic")
            .setBlockSize(512)
            .setMaxSize(64 << 10)
            .build();
    try (FileSystem disk = Jimfs.newFileSystem(small)) {
      Path file = Files.createDirectory(disk.getPath("/plans")).resolve("规划.plan");
      PlanFile.write(PLAN, file);
      long size = Files.size(file);
      try (OpenPlan open = OpenPlan.open(file, ME)) {
        Files.write(file.resolveSibling("other"), new byte[(int) (free(file) - size * 3 / 2)]);

        assertThatThrownBy(() -> open.save(Dossier.of(CHANGED)))
            .hasMessageStartingWith("The disk is full");
      }
      assertThat(PlanFile.read(file)).isEqualTo(PLAN);
      Files.write(file.resolveSibling("more"), new byte[(int) free(file)]);
      try (OpenPlan open = OpenPlan.open(file, ME)) {
        assertThat(open.dossier().plan()).isEqualTo(PLAN);
      }
      try (var files = Files.list(file.getParent())) {
        assertThat(files.map(each -> each.getFileName().toString()))
            .containsExactlyInAnyOrder("other", "more", "规划.plan");
      }
    }
  }

  private static long free(Path file) throws IOException {
    return Files.getFileStore(file).getUsableSpace();
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private Path file() throws FileTrouble {
    Path file = folder.resolve("规划.plan");
    PlanFile.write(PLAN, file);
    return file;
  }
}
