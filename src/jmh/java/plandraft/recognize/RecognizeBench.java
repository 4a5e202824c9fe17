package plandraft.recognize;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
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
import plandraft.compose.DocumentKind;
import plandraft.compose.Documents;
import plandraft.document.Document;
import plandraft.file.LayoutFiles;
import plandraft.file.Template;
import plandraft.file.Templates;
import plandraft.intake.Intake;
import plandraft.job.Progress;
import plandraft.layout.Layouts;
import plandraft.model.Ids;
import plandraft.model.Plan;
import plandraft.read.Reading;
import plandraft.word.WordFile;
import plandraft.word.read.Peers;

/// A plan imported from Word, read and recognised, and one a hundred times as long, beside merely
/// unpacking the long one and its text and tables in the objects of Apache POI, which recognise
/// nothing.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
public class RecognizeBench {
  private Path plan;
  private Path large;
  private Document read;

  @Setup
  public void write() throws IOException {
    Document document = longest();
    plan = write(document);
    List<Document.Part> parts =
        Collections.nCopies(100, document.parts()).stream().flatMap(List::stream).toList();
    large =
        write(
            new Document(document.name(), document.origin(), document.styles(), parts, List.of()));
    read = Intake.read(large, Progress.SILENT).document();
  }

  /// The longest of the sample plans as its own document.
  private static Document longest() throws IOException {
    Layouts layouts = new LayoutFiles(Path.of("target/no-such-folder")).read();
    Document longest = null;
    for (Template template : Templates.samples()) {
      Plan plan = template.plan();
      for (DocumentKind kind : Documents.of(plan)) {
        Document document = kind.compose(plan, layouts);
        boolean longer = longest == null || document.blocks().count() > longest.blocks().count();
        longest = kind.id().equals("plan") && longer ? document : longest;
      }
    }
    return longest;
  }

  @TearDown
  public void delete() throws IOException {
    Files.delete(plan);
    Files.delete(large);
  }

  private static Recognition recognized(Document document) {
    return Recognizer.recognize(List.of(document), Choices.NONE, Ids.counting("n"));
  }

  @Benchmark
  public Recognition plan() throws IOException {
    return recognized(Intake.read(plan, Progress.SILENT).document());
  }

  @Benchmark
  public Recognition hundredfold() throws IOException {
    return recognized(Intake.read(large, Progress.SILENT).document());
  }

  @Benchmark
  public Recognition hundredfoldWithoutReading() {
    return recognized(read);
  }

  @Benchmark
  public Reading hundredfoldRead() throws IOException {
    return Intake.read(large, Progress.SILENT);
  }

  @Benchmark
  public long hundredfoldInflated() throws IOException {
    return Peers.inflated(large);
  }

  @Benchmark
  public long hundredfoldObjects() throws Exception {
    return Peers.objects(large);
  }

  private static Path write(Document document) throws IOException {
    Path file = Files.createTempFile("import", ".docx");
    try (OutputStream out = Files.newOutputStream(file)) {
      WordFile.write(document, out, Progress.SILENT);
    }
    return file;
  }
}
