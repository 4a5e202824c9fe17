package plandraft.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import plandraft.file.SafeWriting.Step;
import plandraft.model.Bytes;
import plandraft.model.Dossier;
import plandraft.model.Id;
import plandraft.model.Media;
import plandraft.model.Plan;

/// A saving program killed at any moment leaves the whole old plan or the whole new one.
class KilledSavingTest {
  private static final int PROGRAMS_AT_ONCE = 2;
  private static final int STEPS = Step.DONE.ordinal();
  private static final int LONGEST_WAIT_NANOS = 400_000;

  private final AtomicIntegerArray kills = new AtomicIntegerArray(STEPS);

  @TempDir Path folder;

  @Test
  void fiftyKillsInEveryStep() throws Exception {
    killInEveryStep(50);
  }

  @Test
  @Tag("long")
  @Timeout(value = 1, unit = TimeUnit.HOURS)
  void aThousandKillsInEveryStep() throws Exception {
    killInEveryStep(1000);
  }

  private void killInEveryStep(int wanted) throws Exception {
    Path one = Files.write(folder.resolve("one"), PlanArchive.write(Dossier.of(plan(1))));
    Path other = Files.write(folder.resolve("other"), PlanArchive.write(Dossier.of(plan(2))));
    List<byte[]> whole = List.of(Files.readAllBytes(one), Files.readAllBytes(other));
    try (var pool = Executors.newFixedThreadPool(PROGRAMS_AT_ONCE)) {
      List<Callable<Void>> killers =
          IntStream.range(0, PROGRAMS_AT_ONCE)
              .mapToObj(
                  seed ->
                      (Callable<Void>)
                          () -> {
                            Path file = Files.createDirectory(folder.resolve("" + seed));
                            kill(wanted, file.resolve("规划.plan"), one, other, whole, seed);
                            return null;
                          })
              .toList();
      for (Future<Void> killer : pool.invokeAll(killers)) {
        killer.get();
      }
    }
    assertThat(IntStream.range(0, STEPS).map(kills::get)).allMatch(count -> count >= wanted);
  }

  private void kill(int wanted, Path file, Path one, Path other, List<byte[]> whole, int seed)
      throws Exception {
    Random random = new Random(seed);
    for (int step = rarest(); kills.get(step) < wanted; step = rarest()) {
      Process saving = start(file, one, other);
      int last = follow(saving.getInputStream(), step, 1 + random.nextInt(2));
      LockSupport.parkNanos(random.nextInt(LONGEST_WAIT_NANOS));
      saving.toHandle().destroyForcibly();
      saving.waitFor();
      byte[] rest = saving.getInputStream().readAllBytes();
      int died = rest.length == 0 ? last : rest[rest.length - 1];
      if (died < STEPS) {
        kills.incrementAndGet(died);
      }
      assertThat(Files.readAllBytes(file)).as("killed in %s", Step.values()[died]).isIn(whole);
      assertThat(PlanFile.read(file).media()).hasSize(1);
      clear(file, whole);
    }
  }

  private int rarest() {
    return IntStream.range(0, STEPS)
        .reduce(0, (rarest, step) -> kills.get(step) < kills.get(rarest) ? step : rarest);
  }

  /// Reads what the program tells until it is in `step` for the `times`-th time of its second
  /// saving or a later one.
  private static int follow(InputStream told, int step, int times) throws IOException {
    int left = times + (step == Step.KEEP_PREVIOUS.ordinal() ? 0 : 1);
    int now = -1;
    while (left > 0) {
      now = told.read();
      assertThat(now).as("the program goes on saving").isNotNegative();
      left -= now == step ? 1 : 0;
    }
    return now;
  }

  private static Process start(Path file, Path one, Path other) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xmx32m",
            "-XX:-UsePerfData",
            "-Dfile.encoding=UTF-8",
            "-Dsun.jnu.encoding=UTF-8",
            "-classpath",
            Path.of("target", "test-classes") + File.pathSeparator + Path.of("target", "classes"),
            EndlessSaving.class.getName(),
            file.toString(),
            one.toString(),
            other.toString())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /// What a killed program leaves beside the file is whole too, or its abandoned temporary file.
  private static void clear(Path file, List<byte[]> whole) throws IOException {
    try (Stream<Path> files = Files.list(file.getParent())) {
      for (Path left : files.toList()) {
        if (left.getFileName().toString().equals("previous")) {
          assertThat(Files.readAllBytes(left)).isIn(whole);
        } else if (!left.equals(file)) {
          assertThat(left.getFileName().toString()).startsWith(".规划.plan.").endsWith(".tmp");
          Files.delete(left);
        }
      }
    }
  }

  private static Plan plan(int seed) {
    byte[] pixels = new byte[100_000];
    new Random(seed).nextBytes(pixels);
    Media picture = new Media(new Id<>(Sha256.of(pixels)), "图.png", "image/png", Bytes.of(pixels));
    return OneOfEverything.plan().withMedia(List.of(picture));
  }
}
