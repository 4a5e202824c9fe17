package plandraft.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import plandraft.model.Plan;
import tools.jackson.core.JsonParser;
import tools.jackson.core.json.JsonFactory;

/// Opening and saving the sample plan and a hundred times as much, next to the least that any
/// program could do: counting the tokens of the same JSON, and deflating the same bytes.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class PlanFileBench {
  @Param({"1", "100"})
  private int times;

  private Plan plan;
  private byte[] json;
  private byte[] archive;
  private Path folder;
  private Path file;

  @Setup(Level.Trial)
  public void write() throws IOException {
    plan = times(Templates.samples().getFirst().plan(), times);
    folder = Files.createTempDirectory("bench");
    file = folder.resolve("sample.plan");
    PlanFile.write(plan, file);
    json = PlanJson.write(plan);
    archive = Files.readAllBytes(file);
  }

  @TearDown(Level.Trial)
  public void clear() throws IOException {
    try (var files = Files.list(folder)) {
      for (Path each : files.toList()) {
        Files.delete(each);
      }
    }
    Files.delete(folder);
  }

  @Benchmark
  public Plan open() throws IOException {
    return PlanFile.read(file);
  }

  @Benchmark
  public long openPeerInflatingAndCountingTokens() throws IOException {
    long tokens = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      zip.getNextEntry();
      try (JsonParser parser = new JsonFactory().createParser(zip.readAllBytes())) {
        while (parser.nextToken() != null) {
          tokens++;
        }
      }
    }
    return tokens;
  }

  @Benchmark
  public void save() throws IOException {
    PlanFile.write(plan, file);
  }

  @Benchmark
  public byte[] savePeerDeflatingTheSameBytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("plan.json"));
      zip.write(json);
    }
    return bytes.toByteArray();
  }

  private static Plan times(Plan plan, int times) {
    return plan.withPreamble(repeated(plan.preamble(), times))
        .withSections(repeated(plan.sections(), times))
        .withIndicatorTables(repeated(plan.indicatorTables(), times))
        .withTasks(repeated(plan.tasks(), times))
        .withBreakdowns(repeated(plan.breakdowns(), times))
        .withGrids(repeated(plan.grids(), times))
        .withAnnexes(repeated(plan.annexes(), times))
        .withDocumentTexts(repeated(plan.documentTexts(), times))
        .withStageLog(repeated(plan.stageLog(), times))
        .withComments(repeated(plan.comments(), times));
  }

  private static <T> List<T> repeated(List<T> parts, int times) {
    return Collections.nCopies(times, parts).stream().flatMap(List::stream).toList();
  }
}
