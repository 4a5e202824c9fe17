package plandraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plandraft.file.PlanFile;
import plandraft.file.Samples;
import plandraft.model.Plan;

class ImportTest {
  @TempDir Path folder;

  private static Plan county() throws IOException {
    return Samples.plan("sample-county-agriculture");
  }

  private Typed type(String... command) {
    return Typed.in(folder, command);
  }

  private Path exported(String kind, String name) throws IOException {
    Path plan = folder.resolve("sample.plan");
    if (!Files.exists(plan)) {
      PlanFile.write(county(), plan);
    }
    Path file = folder.resolve(name);
    assertThat(type("export", plan.toString(), "--document", kind, "-o", file.toString()).exit())
        .isZero();
    return file;
  }

  @Test
  void anExplanationBecomesAPlan() throws IOException {
    Path word = exported("explanation", "说明.docx");
    Path made = folder.resolve("made.plan");

    Typed typed = type("import", word.toString(), "-o", made.toString());

    Plan sample = county();
    Plan plan = PlanFile.read(made);
    assertThat(typed.err()).isEmpty();
    assertThat(typed.exit()).isZero();
    assertThat(typed.out()).startsWith("已导入《" + sample.header().title() + "》：");
    assertThat(plan.header().title()).isEqualTo(sample.header().title());
    assertThat(plan.indicatorTables().getFirst().indicators()).hasSize(6);
    assertThat(plan.tasks()).hasSize(3);
  }

  @Test
  void severalFilesBecomeOnePlanWithAReport() throws IOException {
    Path made = folder.resolve("all.plan");
    Path report = folder.resolve("all.json");

    Typed typed =
        type(
            "import",
            exported("plan", "a.docx").toString(),
            exported("explanation", "b.docx").toString(),
            exported("leads", "c.docx").toString(),
            "-o",
            made.toString(),
            "--report",
            report.toString());

    assertThat(typed.err()).isEmpty();
    Plan sample = county();
    Plan plan = PlanFile.read(made);
    assertThat(plan.sections()).hasSameSizeAs(sample.sections());
    assertThat(plan.tasks()).hasSameSizeAs(sample.tasks());
    assertThat(plan.stageLog()).hasSameSizeAs(sample.stageLog());
    assertThat(Files.readString(report))
        .contains("\"plan\" : \"" + sample.header().title())
        .contains("\"what\" : \"table\"")
        .contains("牵头单位=leads");
  }

  @Test
  void whatCannotBeReadIsToldInOneLine() throws IOException {
    Path broken = Files.write(folder.resolve("broken.docx"), new byte[] {'P', 'K', 3, 4, 0, 0});
    Path made = folder.resolve("made.plan");

    Typed typed = type("import", broken.toString(), "-o", made.toString());

    assertThat(typed.exit()).isEqualTo(2);
    assertThat(typed.err()).startsWith("plandraft: ").contains("broken.docx").hasLineCount(1);
    assertThat(made).doesNotExist();
  }

  @Test
  void aPlanThatExistsIsNotOverwritten() throws IOException {
    Path made = Files.writeString(folder.resolve("made.plan"), "old");

    Typed typed = type("import", "whatever.docx", "-o", made.toString());

    assertThat(typed.exit()).isEqualTo(2);
    assertThat(typed.err()).contains("已经存在").hasLineCount(1);
    assertThat(made).hasContent("old");
  }

  @Test
  void helpShowsAnExample() {
    Typed typed = type("import", "--help");
    assertThat(typed.exit()).isZero();
    assertThat(typed.out()).contains("--report").contains("plandraft import explanation.docx");
  }
}
