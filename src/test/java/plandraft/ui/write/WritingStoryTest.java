package plandraft.ui.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plandraft.edit.Sections;
import plandraft.edit.Tasks;
import plandraft.model.Block;
import plandraft.model.Id;
import plandraft.model.Inline;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.query.Digests;
import plandraft.query.Search;

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
    bench.push(KeyCode.HOME);
    bench.push(KeyCode.CONTROL, KeyCode.Y);
    assertThat(bench.text("g6")).isEqualTo("各项指标由有关部门分解落实。每年评估一次。");
    bench.type("好");
    assertThat(bench.text("g6")).as("the caret is where the change was").endsWith("一次。好");
  }

  @Test
  void aPauseEndsABurst() {
    bench.close();
    bench = Bench.open(Plans.full(), new Place(Part.SECTION, "demands"), Duration.millis(100));
    bench.clickBehind("各项指标由");
    bench.robot.write("好");
    bench.await(() -> bench.store.undoStep().isPresent());
    assertThat(bench.text("g6")).isEqualTo("各项指标由有关部门分解落实。好");
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
    bench.jump();
    assertThat(bench.body("goals").subList(7, 9))
        .containsExactly(
            Block.Paragraph.of(new Id<>("g6"), "各项指标由"),
            Block.Paragraph.of(new Id<>("new1"), "有关部门分解落实。"));
    bench.push(KeyCode.BACK_SPACE);
    bench.jump();
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
    bench.jump();
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

  @Test
  void anIndicatorIsReferredToByItsName() {
    bench.clickBehind("各项指标由");
    bench.push(KeyCode.CONTROL, KeyCode.R);
    bench.robot.write("比重 目标");
    bench.push(KeyCode.ENTER);
    assertThat(((Block.Prose) bench.body("goals").getLast()).inlines())
        .endsWith(Plans.target(new Id<>("share")));
    assertThat(bench.store.undoStep()).contains("引用指标");
    assertThat(bench.robot.lookup("65%").queryAll()).hasSize(2);
  }

  @Test
  void aTargetChangedElsewhereChangesTheText() {
    bench.changeTarget(Plans.OUTPUT, "7000");
    assertThat(bench.piece("7000亿元")).isNotNull();
    bench.clickBehind("各项指标由");
    bench.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(bench.piece("6500亿元")).isNotNull();
    assertThat(bench.body("goals"))
        .isEqualTo(Plans.full().sections().get(1).children().get(1).body());
  }

  @Test
  void linesFromAWordProcessorBecomeParagraphs() {
    bench.putOnClipboard("　　第一段。\r\n\r\n　　——一项。\r\n　　第三段。");
    bench.clickBehind("各项指标由");
    bench.push(KeyCode.ENTER);
    bench.push(KeyCode.CONTROL, KeyCode.V);
    assertThat(bench.body("goals").subList(8, 11))
        .extracting(block -> bench.text(block.id().value()))
        .containsExactly("第一段。", "一项。", "第三段。");
    assertThat(bench.body("goals").get(9)).isInstanceOf(Block.Item.class);
  }

  @Test
  void paragraphsAreFramedAsAPanelAndFreedAgain() {
    bench.clickBehind("各项指标由");
    bench.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.L);
    bench.type("分工");
    Block.Panel panel = (Block.Panel) bench.body("goals").getLast();
    assertThat(panel.title()).isEqualTo("分工");
    assertThat(panel.blocks())
        .containsExactly(Block.Paragraph.of(new Id<>("g6"), "各项指标由有关部门分解落实。"));
    bench.push(KeyCode.CONTROL, KeyCode.Z);
    bench.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(bench.body("goals").getLast()).isInstanceOf(Block.Paragraph.class);
  }

  @Test
  void aTableIsSelectedFirstAndThenDeleted() {
    bench.clickBehind("各项指标由");
    bench.push(KeyCode.HOME);
    bench.push(KeyCode.BACK_SPACE);
    assertThat(bench.body("goals")).hasSize(8);
    bench.push(KeyCode.BACK_SPACE);
    bench.jump();
    assertThat(bench.body("goals")).noneMatch(Block.TableHere.class::isInstance);
    bench.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(bench.body("goals").get(6)).isInstanceOf(Block.TableHere.class);
  }

  @Test
  void aTableIsPlacedAtTheCaretByName() {
    bench.clickBehind("各项指标由");
    bench.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    bench.robot.write("测算表");
    bench.push(KeyCode.ENTER);
    assertThat(bench.body("goals").getLast())
        .isEqualTo(new Block.TableHere(new Id<>("new1"), "table"));
    assertThat(bench.store.undoStep()).contains("插入表格、任务或图片");
    bench.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(bench.store.plan()).isEqualTo(Plans.full());
  }

  @Test
  void aPictureFileIsPlacedAndKeptInThePlan() {
    bench.clickBehind("各项指标由");
    bench.robot.interact(
        () ->
            bench.editor.actions().stream()
                .filter(action -> action.text().equals("插入图片文件……"))
                .forEach(action -> action.perform()));
    assertThat(bench.body("goals").getLast())
        .isEqualTo(new Block.PictureHere(new Id<>("new1"), Bench.PICTURE.id(), ""));
    assertThat(bench.store.plan().media()).containsExactly(Bench.PICTURE);
    bench.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(bench.store.plan()).isEqualTo(Plans.full());
  }

  @Test
  void aParagraphIsCommentedOnFromTheText() {
    bench.clickBehind("各项指标由");
    bench.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
    assertThat(bench.commented).containsExactly(new Place(Part.BLOCK, "g6"));
  }

  @Test
  void aTableOpensFromItsPlace() {
    bench.robot.clickOn("打开表格");
    assertThat(bench.opened).containsExactly(new Place(Part.TABLE, "table"));
  }

  @Test
  void deletingAcrossAHeadingLeavesTheHeading() {
    bench.clickBehind("指导思想");
    bench.push(KeyCode.DOWN);
    bench.robot.write("坚持。");
    bench.push(KeyCode.LEFT);
    bench.push(KeyCode.SHIFT, KeyCode.DOWN);
    bench.push(KeyCode.SHIFT, KeyCode.DOWN);
    bench.push(KeyCode.DELETE);
    bench.jump();
    assertThat(Sections.find(bench.store.plan(), Plans.GOALS).orElseThrow().heading())
        .isEqualTo("发展目标");
    assertThat(bench.text("new1")).isEqualTo("坚持");
  }

  @Test
  void aReviewerCannotWrite() {
    bench.review();
    bench.clickBehind("各项指标由");
    bench.type("不行");
    bench.push(KeyCode.ENTER);
    bench.push(KeyCode.CONTROL, KeyCode.B);
    bench.jump();
    assertThat(bench.store.plan()).isEqualTo(Plans.full());
  }

  @Test
  void theEditorTellsWhereTheCaretIsAndHowLongTheTextIs() {
    bench.clickBehind("产业转型");
    bench.jump();
    assertThat(bench.editor.placeProperty().get()).isEqualTo(new Place(Part.SECTION, "goals"));
    bench.robot.clickOn(bench.piece("围绕综合"));
    assertThat(bench.editor.placeProperty().get())
        .as("someone commented on it")
        .isEqualTo(new Place(Part.BLOCK, "g2"));
    bench.await(() -> bench.editor.lengthProperty().get().startsWith("本节 "));
    assertThat(bench.editor.lengthProperty().get()).matches("本节 \\d+ 字");
  }

  @Test
  void wordsFoundAreSelectedAndLit() {
    Search.Match found =
        Search.of("指标").in(Plans.full()).stream()
            .filter(match -> match.place().equals(new Place(Part.BLOCK, "g6")))
            .findFirst()
            .orElseThrow();
    bench.robot.interact(() -> bench.editor.show(found));
    assertThat(bench.robot.lookup(".found").queryAll()).isNotEmpty();
    bench.robot.interact(bench.robot.lookup(".prose").query()::requestFocus);
    bench.type("任务");
    assertThat(bench.text("g6")).isEqualTo("各项任务由有关部门分解落实。");
    bench.push(KeyCode.ESCAPE);
    assertThat(bench.robot.lookup(".found").queryAll()).isEmpty();
  }

  @Test
  void tasksAreWrittenInTheirChapter() {
    bench.robot.interact(() -> bench.editor.show(new Place(Part.SECTION, "tasks")));
    bench.clickBehind("创新生态培育工程");
    bench.type("（试行）");
    assertThat(Tasks.find(bench.store.plan(), new Id<>("t2")).orElseThrow().title())
        .isEqualTo("创新生态培育工程（试行）");
    bench.clickBehind("培育一批骨干企业");
    bench.push(KeyCode.ENTER);
    bench.type("做优服务。");
    assertThat(Tasks.find(bench.store.plan(), new Id<>("t1-1")).orElseThrow().text())
        .containsExactly(
            Block.Paragraph.of(new Id<>("t1-1-text"), "培育一批骨干企业。"),
            Block.Paragraph.of(new Id<>("new1"), "做优服务。"));
  }

  @Test
  void aSectionToBeCheckedIsMarkedAsChecked() {
    bench.robot.interact(() -> bench.editor.show(new Place(Part.DOCUMENT_TEXT, "explanation")));
    assertThat(Digests.toCheck(bench.store.plan())).hasSize(1);
    bench.robot.clickOn("标为已核");
    assertThat(Digests.toCheck(bench.store.plan())).isEmpty();
    assertThat(bench.robot.lookup("待核").queryAll()).isEmpty();
  }

  @Test
  void whatStandsBeforeTheFirstSectionIsWrittenToo() {
    bench.robot.interact(() -> bench.editor.show(new Place(Part.SECTION, "")));
    bench.robot.interact(bench.robot.lookup(".prose").query()::requestFocus);
    bench.type("为加快产业发展，制定本规划。");
    assertThat(bench.store.plan().preamble())
        .containsExactly(Block.Paragraph.of(new Id<>("new1"), "为加快产业发展，制定本规划。"));
  }

  @Test
  void aChapterDeletedElsewhereLeavesNothingToWriteIn() {
    bench.deleteSection("demands");
    assertThat(bench.robot.lookup("请在左侧选择一章，或新建一章").tryQuery()).isPresent();
  }
}
