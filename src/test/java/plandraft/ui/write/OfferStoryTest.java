package plandraft.ui.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import plandraft.edit.Blocks;
import plandraft.model.Block;
import plandraft.model.Id;
import plandraft.model.Inline;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.ui.Screens;

/// A number typed that is a table's is offered to be bound, and nothing else is.
class OfferStoryTest {
  private static final String NUMBER = "到2025年，产业增加值达到6500亿元";

  private Bench bench;

  @BeforeEach
  void open() {
    bench = Bench.open(Plans.full(), new Place(Part.SECTION, "demands"), Duration.millis(50));
    bench.watchBinding();
    bench.clickBehind("各项指标由");
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private void type(String words) {
    String before = bench.text("g6");
    bench.robot.write(words);
    bench.await(() -> bench.text("g6").equals(before + words));
    bench.push();
  }

  private boolean offered() {
    return bench.robot.lookup(".offer").queryAll().stream().anyMatch(Node::isVisible);
  }

  private List<Inline> references() {
    Block.Prose prose = (Block.Prose) Blocks.find(bench.store.plan(), new Id<>("g6")).orElseThrow();
    return prose.inlines().stream().filter(run -> !(run instanceof Inline.Text)).toList();
  }

  @Test
  void tabTakesTheOfferAndUndoGivesTheNumberBack() {
    type(NUMBER);
    bench.await(this::offered);
    assertThat(bench.robot.lookup("“6500亿元”就是“产业增加值”的目标值").tryQuery()).isPresent();
    Screens.take("offer", 760, 700, bench.stage());

    bench.push(KeyCode.TAB);

    assertThat(references()).containsExactly(Plans.target(Plans.OUTPUT));
    assertThat(bench.store.undoStep()).contains("“6500亿元”改为引用指标表，以后随表更新");
    assertThat(offered()).isFalse();
    bench.robot.write("，");
    bench.await(() -> bench.text("g6").endsWith(NUMBER + "，"));
    bench.push(KeyCode.CONTROL, KeyCode.Z);
    bench.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(references()).isEmpty();
    assertThat(bench.text("g6")).endsWith(NUMBER);
    assertThat(offered()).as("what was taken back is not offered again").isFalse();
  }

  @Test
  void controlEnterAndAClickTakeItToo() {
    type(NUMBER);
    bench.await(this::offered);
    bench.push(KeyCode.CONTROL, KeyCode.ENTER);
    assertThat(references()).hasSize(1);
    type("，2020年产业增加值为3126亿元");
    bench.await(this::offered);
    bench.robot.clickOn("绑定");
    bench.push();
    assertThat(references()).hasSize(2);
  }

  @Test
  void escapeLeavesItForGood() {
    type(NUMBER);
    bench.await(this::offered);
    bench.push(KeyCode.ESCAPE);
    assertThat(offered()).isFalse();
    type("，");
    bench.push(KeyCode.TAB);
    assertThat(references()).isEmpty();
    assertThat(offered()).isFalse();
  }

  @Test
  void typingOnLeavesItAndTabGoesElsewhereAgain() {
    type(NUMBER);
    bench.await(this::offered);
    bench.robot.write("，");
    bench.push();
    assertThat(offered()).isFalse();
    Node text = bench.focusOwner();
    bench.push(KeyCode.TAB);
    assertThat(bench.focusOwner()).isNotSameAs(text);
    assertThat(references()).isEmpty();
  }

  @Test
  void whatIsNotTheTablesIsNotOffered() {
    type("到2025年，产业增加值达到6400亿元，利润达到6500亿元，到2023年产业增加值达到6500亿元");
    bench.push();
    assertThat(offered()).isFalse();
  }

  @Test
  void aNumberElsewhereInTheTextIsNotOffered() {
    type(NUMBER);
    bench.await(this::offered);
    bench.push(KeyCode.ESCAPE);
    bench.clickBehind("规模持续扩大");
    bench.robot.write("好");
    bench.await(() -> bench.text("g4").endsWith("好"));
    bench.push();
    assertThat(offered()).isFalse();
  }

  @Test
  void aReferenceIsPrintedInItsOtherForm() {
    type(NUMBER);
    bench.await(this::offered);
    bench.push(KeyCode.TAB);
    bench.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
    assertThat(bench.text("g6")).endsWith("达到6500");
    assertThat(bench.store.undoStep()).contains("引用换写法");
    bench.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
    assertThat(bench.text("g6")).endsWith("达到6500亿元");
    bench.clickBehind("规模持续扩大");
    bench.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
    assertThat(bench.store.undoStep()).as("there is no reference").contains("引用换写法");
    assertThat(bench.text("g4")).isEqualTo("规模持续扩大。");
  }
}
