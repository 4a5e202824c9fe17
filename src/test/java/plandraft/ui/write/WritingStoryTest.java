package plandraft.ui.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plandraft.edit.Sections;
import plandraft.model.Block;
import plandraft.model.Id;
import plandraft.model.Inline;
import plandraft.model.Place;
import plandraft.model.Place.Part;

class WritingStoryTest {
  private Bench bench;

  @BeforeEach
  void open() {
    bench = Bench.open(Plans.full(), new Place(Part.SECTION, "demands"));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void aBurstOfChineseIsOneStepThatUndoTakesBack() {
    bench.clickBehind("各项指标由");
    bench.robot.write("每年评估");
    assertThat(bench.store.undoStep()).as("while typing goes on").isEmpty();
    bench.type("一次。");
    assertThat(bench.text("g6")).isEqualTo("各项指标由有关部门分解落实。每年评估一次。");
    assertThat(bench.store.undoStep()).contains("输入文字");
    bench.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(bench.text("g6")).isEqualTo("各项指标由有关部门分解落实。");
    assertThat(bench.store.undoStep()).isEmpty();
    bench.push(KeyCode.CONTROL, KeyCode.Y);
    assertThat(bench.text("g6")).isEqualTo("各项指标由有关部门分解落实。每年评估一次。");
    bench.type("好");
    assertThat(bench.text("g6")).as("the caret is where the change was").endsWith("一次。好");
  }

  @Test
  void undoTakesBackABurstThatHasNotEndedYet() {
    bench.clickBehind("各项指标由");
    bench.robot.write("多余");
    bench.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(bench.text("g6")).isEqualTo("各项指标由有关部门分解落实。");
    assertThat(bench.store.redoStep()).contains("输入文字");
  }

  @Test
  void movingTheCaretOrLeavingEndsABurst() {
    bench.clickBehind("各项指标由");
    bench.robot.write("甲");
    bench.push(KeyCode.LEFT);
    assertThat(bench.text("g6")).endsWith("甲");
    bench.robot.write("乙");
    bench.robot.clickOn("elsewhere");
    assertThat(bench.text("g6")).endsWith("乙甲");
  }

  @Test
  void enterSplitsAParagraphAndBackspaceJoinsItAgain() {
    bench.clickBehind("各项指标由");
    bench.push(KeyCode.HOME);
    for (int i = 0; i < 5; i++) {
      bench.push(KeyCode.RIGHT);
    }
    bench.push(KeyCode.ENTER);
    bench.pause();
    assertThat(bench.body("goals").subList(7, 9))
        .containsExactly(
            Block.Paragraph.of(new Id<>("g6"), "各项指标由"),
            Block.Paragraph.of(new Id<>("new1"), "有关部门分解落实。"));
    bench.push(KeyCode.BACK_SPACE);
    bench.pause();
    assertThat(bench.body("goals")).hasSize(8);
    assertThat(bench.text("g6")).isEqualTo("各项指标由有关部门分解落实。");
  }

  @Test
  void aLiveReferenceIsDeletedAndComesBackAsOne() {
    bench.clickBehind("围绕综合发展");
    bench.push(KeyCode.HOME);
    for (int i = 0; i < 13; i++) {
      bench.push(KeyCode.RIGHT);
    }
    bench.push(KeyCode.BACK_SPACE);
    bench.pause();
    assertThat(bench.text("g2")).isEqualTo("围绕综合发展等方面，共设项主要指标。");
    bench.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(bench.text("g2")).isEqualTo("围绕综合发展等方面，共设2项主要指标。");
  }

  @Test
  void theCaretStepsOverALiveReference() {
    bench.clickBehind("到2025年");
    bench.robot.clickOn(bench.piece("6500亿元"));
    bench.push(KeyCode.LEFT);
    bench.push(KeyCode.RIGHT);
    bench.type("多");
    assertThat(bench.text("g1")).containsAnyOf("达到多6500亿元", "6500亿元多");
    assertThat(((Block.Prose) bench.body("goals").getFirst()).inlines())
        .contains(Plans.target(Plans.OUTPUT));
  }

  @Test
  void aLiveReferenceSurvivesCopyAndPaste() {
    bench.clickBehind("到2025年");
    bench.push(KeyCode.HOME);
    bench.push(KeyCode.SHIFT, KeyCode.END);
    bench.push(KeyCode.SHIFT, KeyCode.DOWN);
    bench.push(KeyCode.CONTROL, KeyCode.C);
    bench.clickBehind("各项指标由");
    bench.push(KeyCode.CONTROL, KeyCode.V);
    Block.Prose pasted = (Block.Prose) bench.body("goals").getLast();
    assertThat(pasted.inlines()).filteredOn(Inline.IndicatorValue.class::isInstance).hasSize(2);
    assertThat(bench.store.undoStep()).contains("粘贴");
    bench.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(bench.text("g6")).isEqualTo("各项指标由有关部门分解落实。");
  }

  @Test
  void dashesMakeItemsThatEnterContinuesAndEnds() {
    bench.clickBehind("各项指标由");
    bench.push(KeyCode.ENTER);
    bench.robot.write("——甲");
    bench.push(KeyCode.ENTER);
    bench.robot.write("乙");
    bench.push(KeyCode.ENTER);
    bench.push(KeyCode.ENTER);
    bench.type("丙");
    assertThat(bench.body("goals").subList(8, 11))
        .containsExactly(
            new Block.Item(new Id<>("new1"), List.of(Inline.Text.of("甲"))),
            new Block.Item(new Id<>("new2"), List.of(Inline.Text.of("乙"))),
            Block.Paragraph.of(new Id<>("new3"), "丙"));
  }

  @Test
  void headingsAreWrittenInPlaceAndEnterLeadsIntoTheText() {
    bench.clickBehind("指导思想");
    bench.robot.write("和原则");
    bench.push(KeyCode.ENTER);
    bench.type("坚持系统谋划。");
    assertThat(Sections.find(bench.store.plan(), new Id<>("ideas")))
        .hasValueSatisfying(
            section -> {
              assertThat(section.heading()).isEqualTo("指导思想和原则");
              assertThat(section.body())
                  .containsExactly(Block.Paragraph.of(new Id<>("new1"), "坚持系统谋划。"));
            });
  }

  @Test
  void boldIsSetAndTakenAwayByTheSameKeys() {
    bench.clickBehind("各项指标由");
    bench.push(KeyCode.SHIFT, KeyCode.HOME);
    bench.push(KeyCode.CONTROL, KeyCode.B);
    assertThat(((Block.Prose) bench.body("goals").getLast()).inlines())
        .containsExactly(new Inline.Text("各项指标由有关部门分解落实。", Inline.Emphasis.BOLD));
    assertThat(bench.store.undoStep()).contains("加粗");
    bench.push(KeyCode.CONTROL, KeyCode.B);
    assertThat(((Block.Prose) bench.body("goals").getLast()).inlines())
        .containsExactly(Inline.Text.of("各项指标由有关部门分解落实。"));
  }
}
