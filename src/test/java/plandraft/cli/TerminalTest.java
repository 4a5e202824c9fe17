package plandraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.file.Folders;
import plandraft.file.PlanFile;
import plandraft.file.PlanJson;
import plandraft.file.Templates;
import plandraft.model.Plan;

class TerminalTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path folder;

  @Test
  void aNewPlanIsMadeFromItsTemplate() throws IOException {
    Path file = folder.resolve("我的规划.plan");

    assertThat(run("new", "--template", "special-plan", "-o", file.toString())).isZero();

    Plan template = templates().named("special-plan").plan();
    Plan plan = PlanFile.read(file);
    assertThat(plan.id()).isNotEqualTo(template.id());
    assertThat(plan.withId(template.id())).isEqualTo(template);
    assertThat(err.size()).isZero();
  }

  @Test
  void aFileThatExistsIsNotOverwritten() throws IOException {
    Path file = Files.writeString(folder.resolve("old.plan"), "old");

    assertThat(run("new", "-t", "blank", "-o", file.toString())).isEqualTo(2);

    assertThat(file).hasContent("old");
    assertThat(complaint()).isEqualTo("plandraft: “" + file + "”已经存在，没有覆盖；请换个名字。\n");
  }

  @Test
  void theUsersOwnTemplatesComeFirst() throws IOException {
    Path own = Files.createDirectories(folder.resolve("config/templates"));
    Plan plan = templates().named("blank").plan().withUnits(List.of("本单位"));
    PlanFile.write(plan, own.resolve("blank.plan"));

    assertThat(run("new", "-t", "blank", "-o", folder.resolve("x.plan").toString())).isZero();

    assertThat(PlanFile.read(folder.resolve("x.plan")).units()).containsExactly("本单位");
  }

  @Test
  void dumpPutsOutThePlansJson() throws IOException {
    Path file = folder.resolve("规划.plan");
    Plan plan = Templates.samples().getLast().plan();
    PlanFile.write(plan, file);

    assertThat(run("dump", file.toString())).isZero();

    assertThat(PlanJson.read(out.toByteArray()).plan()).isEqualTo(plan.withMedia(List.of()));
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
    assertThat(run(command.split(" +"))).isEqualTo(2);

    assertThat(complaint()).isEqualTo("plandraft: " + told + "\n");
    assertThat(out.size()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "new --help", "dump --help"})
  void everyCommandHasHelpWithAnExample(String command) {
    assertThat(run(command.split(" "))).isZero();

    assertThat(said()).startsWith("用法：plandraft").contains("例：\n  plandraft ");
  }

  @Test
  void withoutACommandTheHelpIsShown() {
    assertThat(run()).isZero();
    assertThat(said()).contains("new ", "dump ");
  }

  @Test
  void theVersionIsThatOfTheBuild() {
    assertThat(run("--version")).isZero();
    assertThat(said()).matches("PlanDraft \\d+\\.\\d+\\.\\d+\\R");
  }

  private int run(String... arguments) {
    Console console =
        new Console(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Locale.SIMPLIFIED_CHINESE,
            new Folders(folder.resolve("config"), folder.resolve("state")));
    return Terminal.run(console, arguments);
  }

  private Templates templates() {
    return new Templates(folder.resolve("none"));
  }

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String complaint() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
