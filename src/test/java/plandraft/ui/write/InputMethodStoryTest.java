package plandraft.ui.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.event.Event;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import plandraft.model.Block;
import plandraft.model.Id;
import plandraft.model.Inline;
import plandraft.model.Place;
import plandraft.model.Place.Part;

/// Writing with a Chinese input method, as the toolkit hears of it: what is being composed stands
/// in the text, but is not the plan's yet.
@Tag("display")
class InputMethodStoryTest {
  private Bench bench;

  @BeforeEach
  void open() {
    bench = Bench.open(Plans.full(), new Place(Part.SECTION, "demands"));
    bench.clickBehind("各项指标由");
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private void compose(String composed, String committed) {
    List<InputMethodTextRun> runs =
        composed.isEmpty()
            ? List.of()
            : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
    bench.robot.interact(
        () ->
            Event.fireEvent(
                bench.focusOwner(),
                new InputMethodEvent(
                    InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, 0)));
  }

  @Test
  void whatIsBeingComposedIsNotInThePlanHoweverLongThePause() {
    bench.close();
    bench = Bench.open(Plans.full(), new Place(Part.SECTION, "demands"), Duration.millis(100));
    bench.clickBehind("各项指标由");
    compose("g", "");
    compose("gui", "");
    compose("gui'hua", "");
    bench.robot.sleep(400);
    assertThat(bench.piece("gui'hua")).isNotNull();
    assertThat(bench.text("g6")).isEqualTo("各项指标由有关部门分解落实。");
    assertThat(bench.store.undoStep()).isEmpty();
    compose("", "规划");
    bench.await(() -> bench.store.undoStep().isPresent());
    assertThat(bench.text("g6")).isEqualTo("各项指标由有关部门分解落实。规划");
    bench.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(bench.text("g6")).isEqualTo("各项指标由有关部门分解落实。");
  }

  @Test
  void wordsCommittedWhileMoreIsComposedAreOneBurst() {
    compose("guihua", "");
    compose("mu", "规划");
    compose("mubiao", "");
    compose("", "目标");
    bench.jump();
    assertThat(bench.text("g6")).endsWith("规划目标");
    bench.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(bench.text("g6")).isEqualTo("各项指标由有关部门分解落实。");
  }

  @Test
  void composingThatIsGivenUpLeavesNoTrace() {
    compose("shi", "");
    compose("", "");
    bench.jump();
    assertThat(bench.text("g6")).isEqualTo("各项指标由有关部门分解落实。");
    assertThat(bench.store.undoStep()).isEmpty();
  }

  @Test
  void leavingWhileComposingKeepsOnlyWhatWasCommitted() {
    compose("", "甲");
    compose("yi", "");
    bench.robot.clickOn("elsewhere");
    assertThat(bench.text("g6")).endsWith("落实。甲");
  }

  @Test
  void dashesFromAnInputMethodMakeAnItem() {
    bench.push(KeyCode.ENTER);
    compose("", "——");
    compose("", "甲");
    bench.jump();
    assertThat(bench.body("goals").getLast())
        .isEqualTo(new Block.Item(new Id<>("new1"), List.of(Inline.Text.of("甲"))));
  }

  @Test
  void composingInAnEmptySectionStartsItsFirstParagraph() {
    bench.clickBehind("指导思想");
    bench.push(KeyCode.ENTER);
    compose("jian'chi", "");
    assertThat(bench.body("ideas")).isEmpty();
    compose("", "坚持");
    bench.jump();
    assertThat(bench.text("new1")).isEqualTo("坚持");
  }

  @Test
  void composingLeavesAnOffer() {
    bench.close();
    bench = Bench.open(Plans.full(), new Place(Part.SECTION, "demands"), Duration.millis(100));
    bench.watchBinding();
    bench.clickBehind("各项指标由");
    compose("", "到2025年，产业增加值达到6500亿元");
    bench.await(this::offered);
    compose("gui", "");
    assertThat(offered()).isFalse();
    compose("", "规划");
    bench.await(() -> bench.text("g6").endsWith("6500亿元规划"));
    assertThat(offered()).isFalse();
    assertThat(bench.store.undoStep()).contains("输入文字");
  }

  private boolean offered() {
    return bench.robot.lookup(".offer").queryAll().stream().anyMatch(node -> node.isVisible());
  }
}
