package plandraft.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import plandraft.edit.Indicators;
import plandraft.edit.Sections;
import plandraft.file.PlanFile;
import plandraft.file.Samples;
import plandraft.model.Dossier;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.model.Version;
import plandraft.quantity.Quantity;

/// A user merges the copy of a colleague, decides what both changed differently, and takes it back.
final class MergeStoryTest extends Story {
  private static final Id<Indicator> VALUE = new Id<>("a1");
  private static final Id<Section> PREFACE = new Id<>("preface");

  private static Plan sent() throws IOException {
    return Samples.plan("sample-county-agriculture");
  }

  /// A copy begun from the version that was sent.
  private void copy(String name, UnaryOperator<Plan> change) throws IOException {
    Plan sent = sent();
    Version version =
        new Version(
            new Id<>("v1"), "征求意见稿", "示例人员", Instant.parse("2024-03-01T08:00:00Z"), "", sent);
    Dossier dossier = Dossier.of(change.apply(sent)).withAncestor(Optional.of(version.id()));
    PlanFile.write(
        name.equals("own.plan") ? dossier.frozen(version) : dossier, session.choose(name));
  }

  private static Plan target(Plan plan, String value) {
    return Indicators.change(plan, VALUE, one -> one.withTarget(Quantity.read(value)));
  }

  private Dossier saved() throws IOException {
    hands.press(KeyCode.SHORTCUT, KeyCode.S);
    session.untilIdle();
    return PlanFile.dossier(folder.resolve("own.plan"));
  }

  private static String target(Dossier dossier) {
    return Indicators.find(dossier.plan(), VALUE).orElseThrow().target().printed();
  }

  @Test
  void aCopyIsMergedAndItsConflictsDecided() throws IOException {
    copy(
        "colleague.plan",
        plan -> Sections.change(target(plan, "20以上"), PREFACE, one -> one.withHeading("序言")));
    copy("own.plan", plan -> target(plan, "18"));
    openFile();

    session.choose("colleague.plan");
    hands.command("合并同事的副本");
    Session.until(() -> hands.sees("已合并“colleague.plan”，改得不一样的有 1 处。"));
    hands.press(KeyCode.ENTER);
    session.untilShown(".conflict");
    assertThat(hands.sees("指标 · 数字农业产值 · 目标值")).isTrue();
    assertThat(hands.sees("冲突 1")).isTrue();
    Screens.take("merge-conflicts", 1366, 768, session.stage());
    Dossier open = saved();
    assertThat(open.conflicts()).hasSize(1);
    assertThat(target(open)).isEqualTo("18");
    assertThat(Sections.find(open.plan(), PREFACE).orElseThrow().heading()).isEqualTo("序言");

    hands.clickWords("改用副本");
    session.untilIdle();
    Dossier taken = saved();
    assertThat(taken.conflicts()).isEmpty();
    assertThat(target(taken)).isEqualTo("20以上");

    hands.press(KeyCode.SHORTCUT, KeyCode.Z);
    hands.clickWords("保留本稿");
    session.untilIdle();
    Dossier kept = saved();
    assertThat(kept.conflicts()).isEmpty();
    assertThat(target(kept)).isEqualTo("18");

    hands.command("合并同事的副本");
    String again = "已合并“colleague.plan”，改得不一样的有 0 处。以前处理过的 1 处照旧，不再列出。";
    Session.until(() -> hands.sees(again));
    hands.press(KeyCode.ENTER);
    assertThat(saved()).isEqualTo(kept);

    hands.press(KeyCode.SHORTCUT, KeyCode.Z).press(KeyCode.SHORTCUT, KeyCode.Z);
    Dossier before = saved();
    assertThat(before.conflicts()).isEmpty();
    assertThat(before.plan()).isEqualTo(target(sent(), "18"));
  }

  @Test
  void aCopyOfAnotherPlanIsRefusedInOneSentence() throws IOException {
    copy("other.plan", plan -> plan.withId(new Id<>("other")));
    copy("own.plan", plan -> plan);
    openFile();
    session.choose("other.plan");
    hands.command("合并同事的副本");
    Session.until(() -> hands.sees("“other.plan”是另一份规划的文件，不能合并进来。请选择同一份规划的副本。"));
    hands.press(KeyCode.ENTER);
    assertThat(saved().plan()).isEqualTo(sent());
  }
}
