package plandraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.compose.Documents;
import plandraft.file.PlanFile;
import plandraft.file.PlanJson;
import plandraft.file.Templates;
import plandraft.model.Plan;

class TerminalTest {
  @TempDir Path folder;

  @Test
  void aNewPlanIsMadeFromItsTemplate() throws IOException {
    Path file = folder.resolve("我的规划.plan");

    Typed typed = type("new", "--template", "special-plan", "-o", file.toString());

    Plan template = templates().named("special-plan").plan();
    Plan plan = PlanFile.read(file);
    assertThat(plan.id()).isNotEqualTo(template.id());
    assertThat(plan.withId(template.id())).isEqualTo(template);
    assertThat(typed).isEqualTo(new Typed(0, typed.bytes(), ""));
  }

  @Test
  void aFileThatExistsIsNotOverwritten() throws IOException {
    Path file = Files.writeString(folder.resolve("old.plan"), "old");

    Typed typed = type("new", "-t", "blank", "-o", file.toString());

    assertThat(file).hasContent("old");
    assertThat(typed.exit()).isEqualTo(2);
    assertThat(typed.err()).isEqualTo("plandraft: “" + file + "”已经存在，没有覆盖；请换个名字。\n");
  }

  @Test
  void theUsersOwnTemplatesComeFirst() throws IOException {
    Path own = Files.createDirectories(folder.resolve("config/templates"));
    Plan plan = templates().named("blank").plan().withUnits(List.of("本单位"));
    PlanFile.write(plan, own.resolve("blank.plan"));

    type("new", "-t", "blank", "-o", folder.resolve("x.plan").toString());

    assertThat(PlanFile.read(folder.resolve("x.plan")).units()).containsExactly("本单位");
  }

  @Test
  void dumpPutsOutThePlansJson() throws IOException {
    Path file = folder.resolve("规划.plan");
    Plan plan = Templates.samples().getLast().plan();
    PlanFile.write(plan, file);

    Typed typed = type("dump", file.toString());

    assertThat(PlanJson.read(typed.bytes()).plan()).isEqualTo(plan.withMedia(List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          new                          | 命令缺少 --template, --output；用法见 plandraft new --help。
          new -t blank                 | 命令缺少 --output；用法见 plandraft new --help。
          new -t nowhere -o none.plan  | 没有名为“nowhere”的模板，现有：special-plan, implementation-plan, annual-work-points, blank。
          dump                         | 命令缺少 FILE；用法见 plandraft dump --help。
          dump none.plan               | 没有“none.plan”这个文件。
          dump a.plan b.plan           | 不认识“b.plan”；用法见 plandraft dump --help。
          frobnicate                   | 不认识“frobnicate”；用法见 plandraft --help。
          --frobnicate                 | 不认识“--frobnicate”；用法见 plandraft --help。
          """)
  void whatIsWrongIsToldInOneLine(String command, String told) {
    Typed typed = type(command.split(" +"));

    assertThat(typed.exit()).isEqualTo(2);
    assertThat(typed.err()).isEqualTo("plandraft: " + told + "\n");
    assertThat(typed.out()).isEmpty();
  }

  @Test
  void theHelpOfExportNamesEveryKindOfDocument() {
    String help = type("export", "--help").out().replaceAll("\\s+", "");
    assertThat(Documents.KINDS)
        .allSatisfy(
            kind -> assertThat(help).contains(kind.id()).contains(kind.title().in(Locale.CHINA)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "new --help", "export --help", "check --help", "dump --help"})
  void everyCommandHasHelpWithAnExample(String command) {
    Typed typed = type(command.split(" "));

    assertThat(typed.exit()).isZero();
    assertThat(typed.out()).startsWith("用法：plandraft").contains("例：\n  plandraft ");
  }

  @Test
  void withoutACommandTheHelpIsShown() {
    assertThat(type().out()).contains("new ", "export ", "check ", "dump ");
  }

  @Test
  void theVersionIsThatOfTheBuild() {
    assertThat(type("--version").out()).matches("PlanDraft \\d+\\.\\d+\\.\\d+\\R");
  }

  private Typed type(String... command) {
    return Typed.in(folder, command);
  }

  private Templates templates() {
    return new Templates(folder.resolve("none"));
  }
}
