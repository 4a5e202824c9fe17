package plandraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.edit.Indicators;
import plandraft.edit.Sections;
import plandraft.file.PlanFile;
import plandraft.file.Samples;
import plandraft.model.Dossier;
import plandraft.model.Id;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.model.Version;
import plandraft.quantity.Quantity;

class CompareTest {
  @TempDir Path folder;
  private Plan sent;
  private Path old;
  private Path now;

  @BeforeEach
  void files() throws IOException {
    sent = Samples.plan("sample-county-agriculture");
    Plan raised =
        Indicators.change(
            Sections.change(sent, new Id<Section>("preface"), it -> it.withHeading("序言")),
            new Id<>("a1"),
            it -> it.withTarget(Quantity.read("18")));
    old = folder.resolve("sent.plan");
    now = folder.resolve("now.plan");
    PlanFile.write(sent, old);
    Version version = new Version(new Id<>("v1"), "征求意见稿", "甲", Instant.EPOCH, "", sent);
    PlanFile.write(Dossier.of(raised).frozen(version), now);
  }

  private Typed type(String... command) {
    return Typed.in(folder, command);
  }

  @Test
  void differencesAreToldInWords() {
    Typed typed = type("compare", old.toString(), now.toString());
    assertThat(typed.exit()).isZero();
    assertThat(typed.out()).contains("改名  序言", "[-前言-]{+序言+}", "修改  指标 · ", "{+18+}");
  }

  @Test
  void differencesAreWrittenAsJson() throws IOException {
    Path out = folder.resolve("changes.json");
    Typed typed =
        type("compare", old.toString(), now.toString(), "-f", "json", "-o", out.toString());
    assertThat(typed.exit()).isZero();
    assertThat(typed.out()).isEmpty();
    assertThat(Files.readString(out))
        .contains("\"kind\" : \"renamed\"", "\"anchor\" : \"target:a1\"", "\"after\" : \"18\"");
  }

  @Test
  void theRedlineIsAWordFile() throws IOException {
    Path out = folder.resolve("redline.docx");
    Typed typed =
        type("compare", old.toString(), now.toString(), "-f", "docx", "-o", out.toString());
    assertThat(typed.err()).isEmpty();
    byte[] first = Files.readAllBytes(out);
    assertThat(first).startsWith('P', 'K');
    type("compare", old.toString(), now.toString(), "-f", "docx", "-o", out.toString());
    assertThat(out).hasBinaryContent(first);
    assertThat(type("compare", old.toString(), now.toString(), "-f", "docx").err()).contains("-o");
  }

  @Test
  void equalPlansDifferInNothing() {
    assertThat(type("compare", old.toString(), old.toString()).out()).endsWith("：0处不同\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xml", "", "TEXT"})
  void anUnknownFormatIsRefused(String format) {
    Typed typed = type("compare", old.toString(), now.toString(), "--format", format);
    assertThat(typed.exit()).isEqualTo(2);
    assertThat(typed.err()).contains("text、json、docx").hasLineCount(1);
  }

  @Test
  void aMissingFileIsToldInOneLine() {
    Typed typed = type("compare", old.toString(), "none.plan");
    assertThat(typed.exit()).isEqualTo(2);
    assertThat(typed.err()).contains("none.plan").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sent.plan", "征求意见稿"})
  void theTableOfRevisionsIsMadeAgainstAFileOrAStage(String against) {
    Path out = folder.resolve("revisions.docx");
    String older = against.endsWith(".plan") ? folder.resolve(against).toString() : against;
    Typed typed =
        type("export", now.toString(), "-d", "revisions", "--against", older, "-o", out.toString());
    assertThat(typed.err()).isEmpty();
    assertThat(out).isNotEmptyFile();
  }

  @Test
  void aRevisionTableNeedsAnOlderPlanAndOthersNone() {
    String out = folder.resolve("out.docx").toString();
    assertThat(type("export", now.toString(), "-d", "revisions", "-o", out).err())
        .contains("--against");
    assertThat(type("export", now.toString(), "-d", "plan", "--against", "初稿", "-o", out).err())
        .contains("--against");
    assertThat(
            type("export", now.toString(), "-d", "revisions", "--against", "初稿", "-o", out).err())
        .contains("初稿");
    assertThat(folder.resolve("out.docx")).doesNotExist();
  }
}
