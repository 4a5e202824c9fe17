package plandraft.recognize;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.document.Document;
import plandraft.excel.ExcelFile;
import plandraft.intake.Intake;
import plandraft.job.Progress;
import plandraft.model.Ids;
import plandraft.model.Indicator;
import plandraft.model.Plan;
import plandraft.quantity.Quantity;
import plandraft.query.References;
import plandraft.word.WordFile;

/// What was exported to files and read from them again says what the plan says.
class FileRoundTripTest {
  @TempDir Path folder;

  private Recognition recognised(Path... files) throws IOException {
    List<Document> documents = new java.util.ArrayList<>();
    for (Path file : files) {
      documents.add(Intake.read(file, Progress.SILENT).document());
    }
    return Recognizer.recognize(documents, Choices.NONE, Ids.counting("n"));
  }

  private Plan read(Path... files) throws IOException {
    return recognised(files).plan();
  }

  private Path word(Document document, String name) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file)) {
      WordFile.write(document, out, Progress.SILENT);
    }
    return file;
  }

  private Path excel(Document document, String name) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file)) {
      ExcelFile.write(document, out, Progress.SILENT);
    }
    return file;
  }

  private static List<String> differences(Plan mine, Recognition theirs) {
    References own = References.of(mine);
    References other = References.of(theirs.plan());
    return Differences.between(
            mine, theirs, inline -> own.words(inline).or(() -> other.words(inline)).orElse(""))
        .stream()
        .filter(Difference::usual)
        .map(each -> each.where().in(Locale.ROOT) + " " + each.before() + "→" + each.after())
        .toList();
  }

  static Stream<Samples.Sample> inWord() throws IOException {
    return Samples.of(
        "plan", "targets", "responsibilities", "leads", "breakdown", "evaluation", "lists")
        .stream();
  }

  static Stream<Samples.Sample> inExcel() throws IOException {
    return Samples.of("workbook", "targets", "responsibilities", "breakdown", "projects").stream();
  }

  @ParameterizedTest
  @MethodSource("inWord")
  void wordSaysWhatThePlanSays(Samples.Sample sample) throws IOException {
    assertThat(differences(sample.plan(), recognised(word(sample.document(), "a.docx")))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("inWord")
  void wordWithoutAnchorsSaysTheSame(Samples.Sample sample) throws IOException {
    Document stripped = Samples.stripped(sample.document());
    assertThat(differences(sample.plan(), recognised(word(stripped, "a.docx")))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("inExcel")
  void excelSaysWhatThePlanSays(Samples.Sample sample) throws IOException {
    assertThat(differences(sample.plan(), recognised(excel(sample.document(), "a.xlsx"))))
        .isEmpty();
  }

  @Test
  void anEditedWorkbookReturnsAsItsChanges() throws IOException {
    for (Samples.Sample sample : Samples.of("workbook")) {
      if (sample.plan().indicatorTables().isEmpty()) {
        continue;
      }
      Plan mine = sample.plan();
      Indicator first = mine.indicatorTables().getFirst().indicators().getFirst();
      Plan edited =
          Rewritten.indicator(
              mine,
              first.id(),
              each ->
                  java.util.Optional.of(each.withTarget(Quantity.read("7777")).withName("改过的名称")));
      Samples.Sample other = new Samples.Sample("edited", edited, sample.kind());

      assertThat(differences(mine, recognised(excel(other.document(), sample.name() + ".xlsx"))))
          .contains(
              first.name() + "：目标值 " + first.target().printed() + "→7777",
              first.name() + "：名称 " + first.name() + "→改过的名称");
    }
  }

  private static Path text(String name) {
    Path near = Path.of("..", "shared", "documents", name);
    return Files.exists(near) ? near : Path.of("..").resolve(near);
  }

  @ParameterizedTest
  @ValueSource(strings = {"drafting-explanation", "work-points-notice"})
  void realTextsSayTheSameInEveryFormat(String name) throws IOException {
    Path found = text(name + ".txt");
    assumeTrue(Files.exists(found), "the text is not here");
    Plan plain = read(found);
    Path markdown = Files.copy(found, folder.resolve(name + ".md"));
    Path word = word(Intake.read(found, Progress.SILENT).document(), name + ".docx");

    for (Path file : List.of(markdown, word)) {
      Plan plan = read(file);
      assertThat(Told.headings(plan)).as("%s", file).isEqualTo(Told.headings(plain));
      assertThat(Told.indicators(plan)).as("%s", file).isEqualTo(Told.indicators(plain));
      assertThat(Told.tasks(plan)).as("%s", file).isEqualTo(Told.tasks(plain));
      assertThat(Told.breakdowns(plan)).as("%s", file).isEqualTo(Told.breakdowns(plain));
    }
  }
}
