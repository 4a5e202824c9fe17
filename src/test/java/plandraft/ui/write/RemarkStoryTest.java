package plandraft.ui.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plandraft.model.Comment;
import plandraft.model.Comment.Disposition;
import plandraft.model.Comment.Disposition.Outcome;
import plandraft.model.Comment.Span;
import plandraft.model.Id;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;

/// A comment on some words marks just these, and stays on them whatever is written.
class RemarkStoryTest {
  /// 各项[指标由]有关部门 in the middle of a paragraph.
  private static final String WORDS = "指标由";

  private Bench bench;

  @BeforeEach
  void open() {
    bench = Bench.open(plan(), Place.of(Part.SECTION, Plans.GOALS));
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private static Plan plan() {
    return Plans.full().withComments(List.of(comment("k", 2, 5, "口径请核。")));
  }

  private static Comment comment(String id, int from, int to, String text) {
    return Comment.of(new Id<>(id), new Place(Part.BLOCK, "g6"), "张三", Instant.EPOCH, text)
        .from("示例单位")
        .on(WORDS, Optional.of(new Span(from, to)));
  }

  private String marked() {
    return bench.robot.lookup(".remarked").queryAll().stream()
        .map(node -> ((Text) node).getText())
        .collect(Collectors.joining("|"));
  }

  private Comment only() {
    return bench.store.plan().comments().getFirst();
  }

  private void undo() {
    bench.push(KeyCode.CONTROL, KeyCode.Z);
  }

  /// Selects the words that are commented on by keys.
  private void selectMarked() {
    bench.clickBehind("各项");
    bench.push(KeyCode.HOME);
    bench.push(KeyCode.RIGHT);
    bench.push(KeyCode.RIGHT);
    for (int i = 0; i < WORDS.length(); i++) {
      bench.push(KeyCode.SHIFT, KeyCode.RIGHT);
    }
  }

  @Test
  void onlyTheWordsAreMarked() {
    assertThat(marked()).isEqualTo(WORDS);
    assertThat(bench.robot.lookup(".commented").queryAll()).isEmpty();
  }

  @Test
  void typingBeforeWithinAndBehindIsFollowed() {
    bench.clickBehind("各项");
    bench.push(KeyCode.HOME);
    bench.type("全市");
    assertThat(marked()).isEqualTo(WORDS);
    assertThat(only().span()).contains(new Span(4, 7));
    bench.push(KeyCode.RIGHT);
    bench.push(KeyCode.RIGHT);
    bench.push(KeyCode.RIGHT);
    bench.type("体系");
    assertThat(marked()).isEqualTo("指体系标由");
    bench.push(KeyCode.RIGHT);
    bench.push(KeyCode.RIGHT);
    bench.type("省、");
    assertThat(marked()).as("behind the words").isEqualTo("指体系标由");
    assertThat(only().span()).contains(new Span(4, 9));
    undo();
    undo();
    undo();
    assertThat(bench.store.plan()).isEqualTo(plan());
    assertThat(marked()).isEqualTo(WORDS);
  }

  @Test
  void typingAcrossTheEndLeavesTheRest() {
    selectMarked();
    bench.push(KeyCode.RIGHT);
    bench.push(KeyCode.LEFT);
    bench.push(KeyCode.SHIFT, KeyCode.RIGHT);
    bench.push(KeyCode.SHIFT, KeyCode.RIGHT);
    bench.type("请");
    assertThat(marked()).isEqualTo("指标");
    undo();
    assertThat(marked()).isEqualTo(WORDS);
  }

  @Test
  void whatIsCutAndPastedTakesItsCommentAlong() {
    selectMarked();
    bench.push(KeyCode.CONTROL, KeyCode.X);
    bench.jump();
    assertThat(marked()).isEmpty();
    bench.clickBehind("各项");
    bench.push(KeyCode.CONTROL, KeyCode.V);
    assertThat(marked()).isEqualTo(WORDS);
    assertThat(bench.text("g6")).endsWith(WORDS);
    bench.clickBehind("围绕综合");
    bench.push(KeyCode.CONTROL, KeyCode.V);
    assertThat(marked()).as("a copy has no comment").isEqualTo(WORDS);
    undo();
    undo();
    undo();
    assertThat(marked()).isEqualTo(WORDS);
    assertThat(bench.store.plan()).isEqualTo(plan());
  }

  @Test
  void aPartedParagraphKeepsTheMark() {
    bench.clickBehind("各项");
    bench.push(KeyCode.HOME);
    bench.push(KeyCode.RIGHT);
    bench.push(KeyCode.ENTER);
    bench.jump();
    assertThat(marked()).isEqualTo(WORDS);
    bench.push(KeyCode.HOME);
    bench.push(KeyCode.BACK_SPACE);
    bench.jump();
    assertThat(marked()).isEqualTo(WORDS);
    assertThat(only().place()).isEqualTo(new Place(Part.BLOCK, "g6"));
  }

  @Test
  void theCaretTellsWhichCommentItIsAtAndAKeyAnswersIt() {
    bench.clickBehind("围绕综合");
    assertThat(bench.editor.commentProperty().get()).isEmpty();
    bench.push(KeyCode.SHIFT, KeyCode.F2);
    assertThat(bench.answered).isEmpty();
    bench.robot.clickOn(".remarked");
    assertThat(bench.editor.commentProperty().get()).contains(new Id<>("k"));
    assertThat(bench.editor.placeProperty().get()).isEqualTo(new Place(Part.BLOCK, "g6"));
    bench.push(KeyCode.SHIFT, KeyCode.F2);
    assertThat(bench.answered).containsExactly("k");
    bench.push(KeyCode.END);
    assertThat(bench.editor.commentProperty().get()).isEmpty();
  }

  @Test
  void wordsOfAChosenCommentAreSelected() {
    bench.clickBehind("各项");
    bench.push(KeyCode.HOME);
    bench.type("全市");
    bench.robot.interact(() -> bench.editor.show(only()));
    bench.robot.write("数据");
    bench.jump();
    assertThat(bench.text("g6")).startsWith("全市各项数据");
    assertThat(bench.editor.commentProperty().get()).contains(new Id<>("k"));
  }

  @Test
  void theMouseTellsWhoSaidWhat() {
    bench.robot.moveTo(".remarked");
    bench.await(() -> bench.robot.lookup("示例单位 · 张三：口径请核。").tryQuery().isPresent());
    Node tip = bench.robot.lookup("示例单位 · 张三：口径请核。").query();
    assertThat(tip.isVisible()).isTrue();
  }

  @Test
  void commentsThatOverlapMarkTheirWordsTogetherUntilTheyAreDecided() {
    Comment second = comment("m", 3, 7, "单位名称请核。");
    bench.robot.interact(
        () -> bench.store.edit("意见", plan -> plan.withComments(List.of(only(), second))));
    assertThat(marked()).isEqualTo("指|标由|有关");
    Optional<Disposition> adopted = Optional.of(new Disposition(Outcome.ADOPTED, ""));
    bench.robot.interact(
        () ->
            bench.store.edit(
                "处理", plan -> plan.withComments(List.of(only().withDisposition(adopted), second))));
    assertThat(marked()).isEqualTo("标由有关");
  }
}
