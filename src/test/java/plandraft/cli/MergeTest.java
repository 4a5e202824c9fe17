package plandraft.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import plandraft.edit.Indicators;
import plandraft.edit.Sections;
import plandraft.file.PlanFile;
import plandraft.file.Samples;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.quantity.Quantity;

class MergeTest {
  private static final Id<Indicator> VALUE = new Id<>("a1");
  private static final Id<Section> PREFACE = new Id<>("preface");

  @TempDir Path folder;
  private Plan sent;
  private Path base;
  private Path merged;

  @BeforeEach
  void send() throws IOException {
    sent = Samples.plan("sample-county-agriculture");
    base = copy("sent.plan", now -> now);
    merged = folder.resolve("merged.plan");
  }

  @Test
  void copiesThatChangedDifferentThingsAreOnePlan() throws IOException {
    Path one = copy("one.plan", now -> target(now, "18"));
    Path two = copy("two.plan", now -> heading(now, "序言"));
    Path three = copy("three.plan", now -> now.withUnits(List.of("示例单位甲")));
    Typed typed = merge(one, two, three);
    assertThat(typed.exit()).isZero();
    assertThat(typed.out()).isEqualTo("已合并“示例县智慧农业发展实施计划（2024—2026年）”：3份副本，0处冲突。\n");
    Plan plan = PlanFile.read(merged);
    assertThat(plan).isEqualTo(heading(target(sent, "18"), "序言").withUnits(List.of("示例单位甲")));
  }

  @Test
  void whatTwoChangedDifferentlyIsToldWithPlaceAndValues() throws IOException {
    Path one = copy("one.plan", now -> target(now, "18"));
    Path two = copy("two.plan", now -> target(now, "20以上"));
    Path report = folder.resolve("conflicts.json");
    Typed typed =
        type(
            "merge",
            base.toString(),
            one.toString(),
            two.toString(),
            "-o",
            merged.toString(),
            "--report",
            report.toString());
    assertThat(typed.exit()).isEqualTo(Terminal.CONFLICTS);
    assertThat(typed.out())
        .endsWith("冲突：指标 · 数字农业产值 · 目标值：原为“16”，现取“18”，“%s”改为“20以上”\n".formatted(two));
    assertThat(report).content().contains("\"anchor\" : \"target:a1\"", "\"theirs\" : \"20以上\"");
    assertThat(PlanFile.read(merged)).isEqualTo(target(sent, "18"));
    assertThat(PlanFile.dossier(merged).conflicts())
        .singleElement()
        .satisfies(open -> assertThat(open.copy()).isEqualTo(two.toString()));
  }

  @Test
  void whatOneDeletedAndAnotherChangedIsKeptAndTold() throws IOException {
    Path one = copy("one.plan", now -> Sections.delete(now, Set.of(PREFACE)));
    Path two = copy("two.plan", now -> heading(now, "序言"));
    Typed typed = merge(one, two);
    assertThat(typed.exit()).isEqualTo(Terminal.CONFLICTS);
    assertThat(typed.out()).contains("冲突：序言：一份删去了，另一份改过；已保留");
    assertThat(PlanFile.read(merged).sections()).extracting(Section::heading).contains("序言");
  }

  @Test
  void oneFileAloneAndAnOutputThatIsThereAreRefused() throws IOException {
    assertThat(merge().err()).endsWith("请先写发出时的那一份，再至少写一份副本。\n");
    Files.writeString(merged, "");
    Typed typed = merge(base);
    assertThat(typed.exit()).isEqualTo(Terminal.REFUSED);
    assertThat(typed.err()).contains("已经存在");
    assertThat(merged).isEmptyFile();
  }

  @Test
  void badCopiesAreToldInOneLineAndNothingIsWritten() throws IOException {
    Path one = copy("one.plan", now -> target(now, "18"));
    Path other = copy("other.plan", now -> now.withId(new Id<>("other")));
    Path cut = folder.resolve("cut.plan");
    Files.write(cut, Arrays.copyOf(Files.readAllBytes(one), 500));
    for (Path bad : List.of(other, cut, folder.resolve("none.plan"))) {
      Typed typed = merge(one, bad);
      assertThat(typed.exit()).isEqualTo(Terminal.REFUSED);
      assertThat(typed.err().lines()).as(typed.err()).hasSize(1);
      assertThat(typed.err()).contains(bad.getFileName().toString());
      assertThat(merged).doesNotExist();
    }
  }

  private Typed merge(Path... copies) {
    String[] command = new String[copies.length + 4];
    command[0] = "merge";
    command[1] = base.toString();
    for (int i = 0; i < copies.length; i++) {
      command[i + 2] = copies[i].toString();
    }
    command[copies.length + 2] = "-o";
    command[copies.length + 3] = merged.toString();
    return type(command);
  }

  private Typed type(String... command) {
    return Typed.in(folder, command);
  }

  private Path copy(String name, UnaryOperator<Plan> edit) throws IOException {
    Path file = folder.resolve(name);
    PlanFile.write(edit.apply(sent), file);
    return file;
  }

  private static Plan target(Plan plan, String printed) {
    return Indicators.change(plan, VALUE, one -> one.withTarget(Quantity.read(printed)));
  }

  private static Plan heading(Plan plan, String words) {
    return Sections.change(plan, PREFACE, one -> one.withHeading(words));
  }
}
