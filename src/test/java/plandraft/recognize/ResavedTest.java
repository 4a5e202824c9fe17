package plandraft.recognize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import plandraft.document.Document;
import plandraft.intake.Intake;
import plandraft.job.Progress;
import plandraft.model.Ids;
import plandraft.model.Plan;
import plandraft.office.LibreOffice;
import plandraft.read.Plainly;
import plandraft.word.WordFile;

/// What LibreOffice has opened and saved again, in newer forms and older ones, is recognised as
/// what it was: chapters, indicators, tasks, breakdowns.
@Tag("interop")
class ResavedTest {
  private static final List<String> FORMATS = List.of("docx", "doc", "rtf");

  @TempDir Path folder;

  /// A file to save again, and the plan that it holds.
  private record Written(String name, Path file, Plan plan) {}

  @TestFactory
  Stream<DynamicTest> documentsOfTheSamples() throws IOException {
    List<Written> written = new ArrayList<>();
    for (Samples.Sample sample : Samples.of("plan", "targets", "responsibilities", "breakdown")) {
      written.add(written(sample.toString(), Samples.stripped(sample.document())));
    }
    return resaved(written);
  }

  @TestFactory
  Stream<DynamicTest> realTextsWithoutStyles() throws IOException {
    List<Written> written = new ArrayList<>();
    for (String name : List.of("drafting-explanation", "work-points-notice")) {
      Path text = RealTextsTest.found(name + ".txt");
      assumeTrue(Files.exists(text), "the text is not here");
      written.add(written(name, Intake.read(text, Progress.SILENT).document()));
    }
    return resaved(written);
  }

  private Written written(String name, Document document) throws IOException {
    Path file = folder.resolve(name.replaceAll("[^\\w-]", "-") + ".docx");
    try (OutputStream out = Files.newOutputStream(file)) {
      WordFile.write(document, out, Progress.SILENT);
    }
    return new Written(name, file, recognised(document));
  }

  private Stream<DynamicTest> resaved(List<Written> written) throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (String format : FORMATS) {
      Path saved = Files.createDirectories(folder.resolve(format));
      LibreOffice.in(folder).save(written.stream().map(Written::file).toList(), format, saved);
      for (Written each : written) {
        String name = each.file().getFileName().toString().replace(".docx", "." + format);
        tests.add(
            DynamicTest.dynamicTest(
                each.name() + " as " + format, () -> assertSame(saved.resolve(name), each.plan())));
      }
    }
    return tests.stream();
  }

  private static void assertSame(Path file, Plan written) throws IOException {
    Plan read = recognised(Intake.read(file, Progress.SILENT).document());
    assertThat(read.header()).isEqualTo(written.header());
    Plainly.assertSame(Told.headings(read), Told.headings(written));
    Plainly.assertSame(Told.indicators(read), Told.indicators(written));
    Plainly.assertSame(Told.tasks(read), Told.tasks(written));
    Plainly.assertSame(Told.breakdowns(read), Told.breakdowns(written));
    Plainly.assertSame(Told.annexes(read), Told.annexes(written));
    Plainly.assertSame(Told.grids(read), Told.grids(written));
    Plainly.assertSame(Told.chapters(read), Told.chapters(written));
  }

  private static Plan recognised(Document document) {
    return Recognizer.recognize(List.of(document), Choices.NONE, Ids.counting("n")).plan();
  }
}
