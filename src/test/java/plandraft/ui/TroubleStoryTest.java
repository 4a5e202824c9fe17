package plandraft.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import plandraft.file.PlanFile;
import plandraft.model.Dossier;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.model.Version;

/// Files that cannot be read or written are told in one sentence, and nothing is lost.
final class TroubleStoryTest extends Story {
  private static final Plan PLAN =
      Plan.of(new Id<>("plan"), Header.of("示例规划", "专项规划", 2025, 2030))
          .withSections(
              List.of(Section.of(new Id<>("1"), "总体要求"), Section.of(new Id<>("2"), "保障措施")));

  @Test
  void aDamagedFileIsToldAndLeftAlone() throws IOException {
    Path file = session.choose("半个.plan");
    PlanFile.write(PLAN, file);
    byte[] half = Arrays.copyOf(Files.readAllBytes(file), (int) Files.size(file) / 2);
    Files.write(file, half);

    begin().clickWords("打开文件……");

    untilTold("“半个.plan”打不开");
    hands.clickWords("知道了");
    assertThat(Files.readAllBytes(file)).isEqualTo(half);
    assertThat(session.stage().getTitle()).isEqualTo("PlanDraft");
  }

  @Test
  void aDamagedVersionIsToldAboveThePlan() throws IOException {
    Path file = session.choose("有损.plan");
    Plan older = PLAN.withHeader(PLAN.header().withTitle("从前的规划"));
    PlanFile.write(
        Dossier.of(PLAN).frozen(new Version(new Id<>("v1"), "初稿", "甲", Instant.EPOCH, "", older)),
        file);
    byte[] bent = Files.readAllBytes(file);
    int at = new String(bent, StandardCharsets.ISO_8859_1).indexOf("versions/1.jsonl");
    bent[at + 60] ^= 0x55;
    Files.write(file, bent);

    begin().clickWords("打开文件……");
    session.untilShown(".outline");

    assertThat(hands.sees("文件里的部分稿次已损坏，无法恢复；文件本身的内容完好。")).isTrue();
    assertThat(session.stage().getTitle()).contains("示例规划");
    assertThat(Files.readAllBytes(file)).isEqualTo(bent);
  }

  @Test
  void whatIsNoPlanIsTold() throws IOException {
    Files.writeString(session.choose("随手记.plan"), "这不是规划。");
    begin().clickWords("打开文件……");
    untilTold("不是规划文件");
    hands.clickWords("知道了");
    assertThat(session.stage().getTitle()).isEqualTo("PlanDraft");
  }

  @Test
  void aFileThatIsGoneLeavesTheRecentOnes() throws IOException {
    session.choose("不见了.plan");
    begin().clickWords("打开文件……");
    untilTold("“不见了.plan”");
    hands.clickWords("知道了");
    assertThat(session.settings().recent()).isEmpty();
  }

  @Test
  void aFileChangedElsewhereIsNotOverwrittenUnasked() throws IOException {
    Path file = opened();
    Plan others = PLAN.withHeader(PLAN.header().withTitle("别人改过的规划"));
    change();
    PlanFile.write(others, file);

    hands.press(KeyCode.SHORTCUT, KeyCode.S);
    untilTold("覆盖保存");
    Path mine = session.choose("我的.plan");
    hands.clickWords("另存为……");
    Session.until(() -> Files.exists(mine));
    session.untilIdle();

    assertThat(PlanFile.read(file)).isEqualTo(others);
    assertThat(PlanFile.read(mine).sections()).hasSize(3);
    assertThat(session.stage().getTitle()).doesNotContain("●");
  }

  @Test
  void aFileChangedElsewhereIsOverwrittenWhenAskedTo() throws IOException {
    Path file = opened();
    change();
    PlanFile.write(PLAN.withHeader(PLAN.header().withTitle("别人改过的规划")), file);

    hands.press(KeyCode.SHORTCUT, KeyCode.S);
    untilTold("覆盖保存");
    hands.clickWords("覆盖保存");
    Session.until(() -> PlanFile.read(file).sections().size() == 3);
    assertThat(PlanFile.read(file).header().title()).isEqualTo("示例规划");
  }

  @Test
  void aFolderThatIsGoneCostsNothing() throws IOException {
    opened();
    change();
    session.choose("没有的文件夹/规划.plan");
    hands.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.S);
    untilTold("另存为……");
    assertThat(session.stage().getTitle()).startsWith("●");
    Path mine = session.choose("找得到.plan");
    hands.clickWords("另存为……");
    Session.until(() -> Files.exists(mine));
    session.untilIdle();
    assertThat(PlanFile.read(mine).sections()).hasSize(3);
  }

  @Test
  void aPlanOpenElsewhereCanBeRead() throws IOException {
    Path file = opened();
    hands.press(KeyCode.SHORTCUT, KeyCode.N);
    session.untilShown(".tile");
    robot.targetWindow(session.stage());
    session.choose(file.getFileName().toString());
    hands.clickWords("打开文件……");
    untilTold("只读打开");
    hands.clickWords("只读打开");
    session.untilShown(".outline");
    assertThat(session.windows()).hasSize(2);
    session.untilShown(".note");
  }

  private Hands begin() {
    session.untilShown(".tile");
    return hands;
  }

  private Path opened() throws IOException {
    Path file = session.choose("规划.plan");
    PlanFile.write(PLAN, file);
    begin().clickWords("打开文件……");
    session.untilShown(".outline");
    session.untilIdle();
    return file;
  }

  private void change() {
    hands.command("新增章节").press(KeyCode.ENTER);
    assertThat(session.stage().getTitle()).startsWith("●");
  }

  private void untilTold(String words) {
    Session.until(
        () ->
            robot
                .lookup(
                    (Node node) ->
                        node instanceof Labeled said
                            && said.getText() != null
                            && said.getText().contains(words))
                .tryQuery()
                .isPresent());
  }
}
