package plandraft.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
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
import plandraft.check.LongPlan;
import plandraft.compose.DocumentKind;
import plandraft.compose.Documents;
import plandraft.document.Document;
import plandraft.export.Format;
import plandraft.file.LayoutFiles;
import plandraft.job.Progress;
import plandraft.layout.Layouts;
import plandraft.model.Plan;
import plandraft.word.WordFile;

/// The text of a plan a hundred times as long as a real one composed and written, beside merely
/// deflating the XML that comes of it at the usual level.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class LongExportBench {
  private static final int TIMES = 100;
  private static final int USUAL_LEVEL = 6;
  private static final DocumentKind TEXT = Documents.kind("plan").orElseThrow();

  private Plan plan;
  private Layouts layouts;
  private Document composed;
  private byte[] body;

  @Setup
  public void read() throws IOException {
    plan = LongPlan.times(TIMES);
    layouts = new LayoutFiles(Path.of("none")).read();
    composed = TEXT.compose(plan, layouts);
    try (ZipInputStream zip =
        new ZipInputStream(
            new ByteArrayInputStream(Format.DOCX.write(composed, Progress.SILENT)))) {
      ZipEntry entry = zip.getNextEntry();
      while (!entry.getName().equals("word/document.xml")) {
        entry = zip.getNextEntry();
      }
      body = zip.readAllBytes();
    }
  }

  @Benchmark
  public void composedAndWritten() throws IOException {
    WordFile.write(TEXT.compose(plan, layouts), OutputStream.nullOutputStream(), Progress.SILENT);
  }

  @Benchmark
  public void written() throws IOException {
    WordFile.write(composed, OutputStream.nullOutputStream(), Progress.SILENT);
  }

  /// The same in a JVM that has no more than this.
  @Benchmark
  @Fork(value = 1, jvmArgsAppend = "-Xmx256m")
  public void writtenInLittleMemory() throws IOException {
    written();
  }

  @Benchmark
  public void peerDeflatingItsXml() throws IOException {
    Deflater deflater = new Deflater(USUAL_LEVEL, true);
    try (OutputStream out =
        new DeflaterOutputStream(OutputStream.nullOutputStream(), deflater, 1 << 13)) {
      out.write(body);
    } finally {
      deflater.end();
    }
  }
}
