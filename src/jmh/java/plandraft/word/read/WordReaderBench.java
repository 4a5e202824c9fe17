package plandraft.word.read;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import plandraft.document.BigDocument;
import plandraft.document.Document;
import plandraft.intake.Intake;
import plandraft.job.Progress;
import plandraft.read.Reading;
import plandraft.word.WordFile;

/// A Word file of a plan's length and one a hundred times as long, read as documents, beside the
/// text and tables of the long one in the objects of Apache POI and beside merely inflating it.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class WordReaderBench {
  private Path plan;
  private Path large;

  @Setup
  public void write() throws IOException {
    plan = write(BigDocument.of(400, 70));
    large = write(BigDocument.of(40_000, 7_000));
  }

  @TearDown
  public void delete() throws IOException {
    Files.delete(plan);
    Files.delete(large);
  }

  @Benchmark
  public Reading plan() throws IOException {
    return Intake.read(plan, Progress.SILENT);
  }

  @Benchmark
  public Reading streamed() throws IOException {
    return Intake.read(large, Progress.SILENT);
  }

  @Benchmark
  public long inflated() throws IOException {
    return Peers.inflated(large);
  }

  @Benchmark
  public long objects() throws Exception {
    return Peers.objects(large);
  }

  private static Path write(Document document) throws IOException {
    Path file = Files.createTempFile("large", ".docx");
    try (OutputStream out = Files.newOutputStream(file)) {
      WordFile.write(document, out, Progress.SILENT);
    }
    return file;
  }
}
