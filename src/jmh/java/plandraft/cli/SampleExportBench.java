package plandraft.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.DeflaterOutputStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import plandraft.compose.DocumentKind;
import plandraft.compose.Documents;
import plandraft.export.Format;
import plandraft.file.LayoutFiles;
import plandraft.file.PlanJson;
import plandraft.file.Templates;
import plandraft.job.Progress;
import plandraft.layout.Layouts;
import plandraft.model.Plan;

/// The sample plan composed and written, one document or its whole set, beside deflating the JSON
/// of the same plan.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
public class SampleExportBench {
  private Plan plan;
  private Layouts layouts;
  private byte[] json;

  @Setup
  public void read() throws IOException {
    plan = Templates.samples().getFirst().plan();
    layouts = new LayoutFiles(Path.of("none")).read();
    json = PlanJson.write(plan);
  }

  @Benchmark
  public byte[] explanation() throws IOException {
    return written(Documents.kind("explanation").orElseThrow());
  }

  @Benchmark
  public byte[] workbook() throws IOException {
    return written(Documents.kind("workbook").orElseThrow());
  }

  @Benchmark
  public void wholeSet(Blackhole taken) throws IOException {
    for (DocumentKind kind : Documents.of(plan)) {
      taken.consume(written(kind));
    }
  }

  @Benchmark
  public byte[] peerDeflatingThePlan() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes)) {
      out.write(json);
    }
    return bytes.toByteArray();
  }

  private byte[] written(DocumentKind kind) throws IOException {
    return Format.usualOf(kind).write(kind.compose(plan, layouts), Progress.SILENT);
  }
}
