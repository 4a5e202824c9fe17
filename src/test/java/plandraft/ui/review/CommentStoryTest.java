package plandraft.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import plandraft.history.Role;
import plandraft.history.Store;
import plandraft.model.Comment;
import plandraft.model.Comment.Disposition;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Indicator;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.model.Tables;
import plandraft.quantity.Quantity;
import plandraft.ui.Hands;
import plandraft.ui.Screens;

/// Comments are written, answered and decided on by keys and mouse, each as a step of its own.
@ExtendWith(ApplicationExtension.class)
final class CommentStoryTest {
  private static final Place TARGET = new Place(Part.TARGET, "i");
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
  private static final Plan PLAN =
      Plan.of(new Id<>("plan"), Header.of("示例规划", "专项规划", 2025, 2030))
          .withIndicatorTables(
              List.of(Tables.of("t", "产业", Indicator.of(new Id<>("i"), "企业数", 2025))));

  private final Store store = new Store(PLAN);
  private final List<Place> visited = new ArrayList<>();
  private CommentThread thread;
  private Optional<Author> author = Optional.of(new Author("示例人员", "示例单位"));

  @Start
  void start(Stage stage) {
    thread =
        CommentThread.of(
            TARGET,
            store,
            Ids.counting("c"),
            Clock.fixed(NOON, ZoneOffset.UTC),
            Locale.SIMPLIFIED_CHINESE,
            () -> author);
    CommentList list =
        CommentList.of(store, Locale.SIMPLIFIED_CHINESE, comment -> visited.add(comment.place()));
    Screens.show(stage, new VBox(thread.node(), list.node()), 640, 800);
  }

  private Hands commented(FxRobot robot) {
    Hands hands = new Hands(robot).click("写下意见……").write("目标偏低。");
    hands.press(KeyCode.TAB).write("220").press(KeyCode.TAB).write("按年均增长17%测算");
    return hands.press(KeyCode.SHORTCUT, KeyCode.ENTER);
  }

  private Comment only() {
    assertThat(store.plan().comments()).hasSize(1);
    return store.plan().comments().getFirst();
  }

  @Test
  void aCommentCarriesAProposedValueWithItsBasis(FxRobot robot) {
    commented(robot);

    Comment comment = only();
    assertThat(comment.text()).isEqualTo("目标偏低。");
    assertThat(comment.place()).isEqualTo(TARGET);
    assertThat(comment.author()).isEqualTo("示例人员");
    assertThat(comment.organization()).isEqualTo("示例单位");
    assertThat(comment.at()).isEqualTo(NOON);
    Comment.Proposal proposal = comment.proposed().orElseThrow();
    assertThat(proposal.value()).isEqualTo(Quantity.read("220"));
    assertThat(proposal.basis().printed()).isEqualTo("按年均增长17%测算");
    assertThat(store.undoStep()).contains("添加意见");
    assertThat(labels(robot)).contains("意见 1", "示例单位 · 示例人员", "建议值 220 · 依据 按年均增长17%测算");
  }

  @Test
  void theFieldsAreEmptyForTheNextComment(FxRobot robot) {
    Hands hands = commented(robot);
    for (String field : List.of("写下意见……", "建议值，如 15.5%", "建议的测算依据")) {
      assertThat(((TextInputControl) hands.named(field)).getText()).as(field).isEmpty();
    }
    assertThat(robot.lookup("提交意见").queryAs(Button.class).isDisabled()).isTrue();
  }

  @Test
  void whatIsHalfWrittenIsSubmittedWhenThePlanIsSavedOrThePlaceLeft(FxRobot robot) {
    Hands hands = commented(robot);
    hands.click("答复……").write("已核。").click("写下意见……").write("另见附表。");
    robot.interact(thread::settle);
    assertThat(store.plan().comments()).extracting(Comment::text).containsExactly("目标偏低。", "另见附表。");
    assertThat(store.plan().comments().getFirst().replies())
        .extracting(Comment.Reply::text)
        .containsExactly("已核。");
    robot.interact(thread::settle);
    assertThat(store.plan().comments()).hasSize(2);

    hands.click("写下意见……").write("再加一条。");
    robot.interact(thread::close);
    hands.settled();
    assertThat(store.plan().comments()).extracting(Comment::text).endsWith("再加一条。");
  }

  @Test
  void anAnswerBeingTypedStaysWhileAnotherCommentComes(FxRobot robot) {
    Hands hands = commented(robot);
    hands.click("答复……").write("已核。").click("写下意见……").write("另见附表。");
    hands.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    assertThat(robot.lookup("已核。").queryAs(TextInputControl.class).getText()).isEqualTo("已核。");
    assertThat(store.plan().comments().getFirst().replies()).isEmpty();
  }

  @Test
  void anEmptyCommentCannotBeSubmitted(FxRobot robot) {
    Hands hands = new Hands(robot).click("写下意见……");
    hands.press(KeyCode.SHORTCUT, KeyCode.ENTER);
    hands.click("建议的测算依据").write("只有依据").press(KeyCode.SHORTCUT, KeyCode.ENTER);
    assertThat(store.plan()).isSameAs(PLAN);
  }

  @Test
  void aValueAloneIsAComment(FxRobot robot) {
    Hands hands = new Hands(robot).click("建议值，如 15.5%").write("15.5%");
    hands.clickWords("提交意见");
    assertThat(only().text()).isEmpty();
    assertThat(only().proposed()).isPresent();
  }

  @Test
  void whoWouldRatherNotSignKeepsTheirWords(FxRobot robot) {
    author = Optional.empty();
    Hands hands = commented(robot);
    assertThat(store.plan()).isSameAs(PLAN);
    assertThat(((TextInputControl) hands.named("写下意见……")).getText()).isEqualTo("目标偏低。");
  }

  @Test
  void aCommentIsAnsweredDecidedReopenedAndDeleted(FxRobot robot) {
    Hands hands = commented(robot);
    hands.click("答复……").write("已改为220。").press(KeyCode.ENTER);
    assertThat(only().replies()).extracting(Comment.Reply::text).containsExactly("已改为220。");
    assertThat(store.undoStep()).contains("答复意见");
    assertThat(labels(robot)).contains("示例人员：已改为220。");

    hands.click("采纳情况：待处理").clickWords("采纳");
    assertThat(only().disposition().map(Disposition::outcome))
        .contains(Disposition.Outcome.ADOPTED);
    assertThat(store.undoStep()).contains("处理意见");

    hands.click("采纳情况：采纳").clickWords("改为待处理");
    assertThat(only().disposition()).isEmpty();

    hands.click("采纳情况：待处理").clickWords("删除意见");
    assertThat(store.plan().comments()).isEmpty();
    assertThat(store.undoStep()).contains("删除意见");
  }

  @Test
  void everyOutcomeButAdoptedNeedsAReason(FxRobot robot) {
    Hands hands = commented(robot);
    hands.click("采纳情况：待处理").clickWords("未采纳");
    hands.click("未采纳的理由").write(" ").press(KeyCode.ENTER);
    assertThat(only().disposition()).isEmpty();
    assertThat(robot.lookup("确定").queryAs(Button.class).isDisabled()).isTrue();
    hands.press(KeyCode.ESCAPE);
    assertThat(robot.lookup("确定").tryQuery()).isEmpty();

    hands.click("采纳情况：待处理").clickWords("未采纳");
    hands.click("未采纳的理由").write("口径不同").clickWords("确定");
    assertThat(only().disposition())
        .contains(new Disposition(Disposition.Outcome.DECLINED, "口径不同"));
    assertThat(labels(robot)).contains("理由：口径不同");
  }

  @Test
  void theProposedValueIsTakenInOneStep(FxRobot robot) {
    Hands hands = commented(robot).clickWords("采用建议值");
    Indicator indicator = store.plan().indicatorTables().getFirst().indicators().getFirst();
    assertThat(indicator.target()).isEqualTo(Quantity.read("220"));
    assertThat(indicator.basis().printed()).isEqualTo("按年均增长17%测算");
    assertThat(only().disposition().map(Disposition::outcome))
        .contains(Disposition.Outcome.ADOPTED);
    assertThat(store.undoStep()).contains("采用建议");
    assertThat(robot.lookup("采用建议值").tryQuery()).isEmpty();

    robot.interact(store::undo);
    hands.settled();
    assertThat(only().disposition()).isEmpty();
    assertThat(store.plan().indicatorTables()).isEqualTo(PLAN.indicatorTables());
  }

  @Test
  void aReviewerDecidesAndTakesNothing(FxRobot robot) {
    Hands hands = commented(robot);
    robot.interact(() -> store.actAs(Role.REVIEWING));
    assertThat(robot.lookup("采用建议值").queryAs(Button.class).isDisabled()).isTrue();
    hands.click("采纳情况：待处理").clickWords("采纳").press(KeyCode.ESCAPE);
    assertThat(only().disposition()).isEmpty();
  }

  @Test
  void aCommentKnowsWhatItWasOnAndStaysWhenThatIsGone(FxRobot robot) {
    commented(robot);
    assertThat(only().on()).isEqualTo("企业数");
    robot.interact(() -> store.edit("删表", plan -> plan.withIndicatorTables(List.of())));
    assertThat(labels(robot)).contains("原文已不在：“企业数”");
  }

  @Test
  void theListShowsOneOrganizationOrPlaceAlone(FxRobot robot) {
    Hands hands = commented(robot);
    author = Optional.of(new Author("别人", "别的单位"));
    hands.click("写下意见……").write("同意。").press(KeyCode.SHORTCUT, KeyCode.ENTER);
    ListView<?> list = (ListView<?>) hands.named("意见");
    assertThat(list.getItems()).hasSize(2);
    hands.click("提出单位").press(KeyCode.DOWN).press(KeyCode.ENTER);
    assertThat(list.getItems()).hasSize(1);
    hands.click("提出单位").press(KeyCode.UP).press(KeyCode.ENTER);
    assertThat(list.getItems()).hasSize(2);
  }

  @Test
  void everyStepCanBeTakenBack(FxRobot robot) {
    Hands hands = commented(robot);
    hands.click("答复……").write("好。").press(KeyCode.ENTER);
    hands.click("采纳情况：待处理").clickWords("部分采纳");
    hands.click("部分采纳的理由").write("另有安排。").press(KeyCode.ENTER);
    for (int i = 0; i < 3; i++) {
      robot.interact(store::undo);
    }
    hands.settled();
    assertThat(store.plan()).isEqualTo(PLAN);
    assertThat(labels(robot)).contains("意见 0");
  }

  @Test
  void aReviewerMayCommentToo(FxRobot robot) {
    robot.interact(() -> store.actAs(Role.REVIEWING));
    commented(robot);
    assertThat(only().text()).isEqualTo("目标偏低。");
  }

  @Test
  void theListGoesToThePlaceAndHidesWhatIsDone(FxRobot robot) {
    Hands hands = commented(robot);
    ListView<?> list = (ListView<?>) hands.named("意见");
    assertThat(list.getItems()).hasSize(1);

    hands.clickWords("示例单位");
    assertThat(visited).endsWith(TARGET);

    hands.clickWords("只看待处理");
    hands.click("采纳情况：待处理").clickWords("已说明");
    hands.click("已说明的理由").write("已电话说明。").press(KeyCode.ENTER);
    assertThat(list.getItems()).isEmpty();
    hands.clickWords("只看待处理");
    assertThat(list.getItems()).hasSize(1);
  }

  @Test
  void aListWhoseFiltersHideEverythingOffersAll(FxRobot robot) {
    Hands hands = commented(robot).clickWords("只看待处理");
    hands.click("采纳情况：待处理").clickWords("采纳");
    ListView<?> list = (ListView<?>) hands.named("意见");
    assertThat(list.getItems()).isEmpty();
    assertThat(hands.sees("意见都已处理。")).isTrue();
    hands.clickWords("显示全部");
    assertThat(list.getItems()).hasSize(1);
    assertThat(robot.lookup("只看待处理").queryAs(CheckBox.class).isSelected()).isFalse();
  }

  @Test
  void filtersThatNoCommentMeetsDoNotSayThatAllIsDone(FxRobot robot) {
    Comment open = from("甲局", Optional.empty());
    Comment done = from("乙局", Optional.of(new Disposition(Disposition.Outcome.ADOPTED, "")));
    robot.interact(() -> store.edit("意见", plan -> plan.withComments(List.of(open, done))));

    Hands hands = new Hands(robot).click("提出单位").clickWords("乙局").clickWords("只看待处理");

    ListView<?> list = (ListView<?>) hands.named("意见");
    assertThat(list.getItems()).isEmpty();
    assertThat(hands.sees("意见都已处理。")).isFalse();
    assertThat(hands.sees("没有符合条件的意见。")).isTrue();
    hands.clickWords("显示全部");
    assertThat(list.getItems()).hasSize(2);
  }

  private static Comment from(String organization, Optional<Disposition> disposition) {
    return Comment.of(new Id<>(organization), TARGET, "张三", NOON, "请再核。")
        .from(organization)
        .withDisposition(disposition);
  }

  private static List<String> labels(FxRobot robot) {
    return robot.lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).toList();
  }

  @Test
  void aListWithoutCommentsSaysHowToBegin(FxRobot robot) {
    assertThat(new Hands(robot).sees("还没有意见。选中指标、任务或章节，在右侧“意见”里写下第一条。")).isTrue();
  }
}
