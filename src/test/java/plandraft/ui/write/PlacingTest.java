package plandraft.ui.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plandraft.edit.Body;
import plandraft.edit.Sections;
import plandraft.model.Block;
import plandraft.model.Bytes;
import plandraft.model.Id;
import plandraft.model.Media;
import plandraft.model.Plan;
import plandraft.model.RandomPlans;
import plandraft.say.Words;

/// Tables, tasks and pictures come to stand where the caret is.
final class PlacingTest {
  private static final Words WORDS = Words.of(ChapterEditor.class, Locale.SIMPLIFIED_CHINESE);
  private static final Body GOALS = new Body.OfSection(Plans.GOALS);
  private static final Block TABLE = new Block.TableHere(new Id<>("fresh"), "table");

  @Test
  void everythingThatCanStandInTheTextIsOffered() {
    Bytes bytes = Bytes.of(new byte[] {1});
    Media picture = new Media(bytes.sha256(), "空间布局图.png", "image/png", bytes);
    assertThat(Placing.things(Plans.full().withMedia(List.of(picture)), WORDS))
        .extracting(thing -> thing.kind() + " " + thing.name())
        .containsExactly(
            "指标表 主要目标测算表", "任务 全部任务", "任务 产业能级提升工程", "任务 创新生态培育工程", "图片 空间布局图.png", "稿次 起草过程");
  }

  @Test
  void aBlankPlanOffersNothing() {
    assertThat(Placing.things(Plan.of(new Id<>("p"), Plans.full().header()), WORDS)).isEmpty();
  }

  @Test
  void aThingStandsBehindTheParagraph() {
    Plan placed = Placing.placed(Plans.full(), prose("g2", Optional.empty()), TABLE);
    assertThat(ids(placed)).startsWith("g1", "g2", "fresh", "g3");
  }

  @Test
  void aThingStandsBehindThePanelRatherThanInIt() {
    Plan within = Placing.placed(Plans.full(), prose("box1", Optional.of(new Id<>("box"))), TABLE);
    Plan title = Placing.placed(Plans.full(), new Line.PanelTitle(GOALS, new Id<>("box")), TABLE);
    assertThat(ids(within)).containsSubsequence("box", "fresh", "here");
    assertThat(title).isEqualTo(within);
  }

  @Test
  void belowAHeadingAThingComesFirst() {
    Plan placed = Placing.placed(Plans.full(), new Line.Heading(Plans.GOALS, 2), TABLE);
    assertThat(ids(placed)).startsWith("fresh", "g1");
  }

  @Test
  void anEmptyBodyTakesAThing() {
    Body empty = new Body.OfSection(new Id<>("ideas"));
    Plan placed = Placing.placed(Plans.full(), new Line.Vacant(empty, Optional.empty()), TABLE);
    assertThat(Sections.find(placed, new Id<>("ideas")).orElseThrow().body())
        .containsExactly(TABLE);
  }

  @Test
  void behindAThingAnotherStands() {
    Block here = new Block.TableHere(new Id<>("here"), "table");
    Plan placed = Placing.placed(Plans.full(), new Line.Standing(GOALS, here), TABLE);
    assertThat(ids(placed)).containsSubsequence("here", "fresh", "g6");
  }

  @Test
  void tasksTakeWordsOnly() {
    Body task = new Body.OfTask(new Id<>("t1"));
    assertThat(Placing.takes(new Line.Prose(task, Optional.empty(), new Id<>("x"), Form.BODY)))
        .isFalse();
    assertThat(Placing.takes(new Line.TaskTitle(new Id<>("t1"), 1))).isFalse();
    assertThat(Placing.takes(prose("g1", Optional.empty()))).isTrue();
    Line.TaskGoal goal = new Line.TaskGoal(new Id<>("t1"));
    assertThat(Placing.placed(Plans.full(), goal, TABLE)).isEqualTo(Plans.full());
  }

  @Test
  void whatIsPlacedIsOfThePlan() {
    RandomPlans.first(30)
        .forEach(
            plan ->
                assertThat(Placing.things(plan, WORDS))
                    .extracting(thing -> thing.make().apply(new Id<>("fresh")).id().value())
                    .allMatch("fresh"::equals));
  }

  private static Line.Prose prose(String id, Optional<Id<Block>> panel) {
    return new Line.Prose(GOALS, panel, new Id<>(id), Form.BODY);
  }

  private static List<String> ids(Plan plan) {
    return GOALS.of(plan).stream().map(block -> block.id().value()).toList();
  }
}
