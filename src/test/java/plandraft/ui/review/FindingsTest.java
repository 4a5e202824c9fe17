package plandraft.ui.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import plandraft.check.Checker;
import plandraft.check.Finding;
import plandraft.check.Settings;
import plandraft.history.Role;
import plandraft.history.Store;
import plandraft.model.Block;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Inline;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.ui.Hands;
import plandraft.ui.Screens;

/// The check list under hand and mouse.
@ExtendWith(ApplicationExtension.class)
final class FindingsTest {
  private final Store store = new Store(plan());
  private final List<Finding> shown = new ArrayList<>();
  private final Checker checker = Checker.of(Settings.USUAL);
  private Findings findings;
  private Stage stage;

  @Start
  void start(Stage stage) {
    this.stage = stage;
    findings = Findings.of(store, Locale.SIMPLIFIED_CHINESE, shown::add, () -> {});
    // The list of orders opens over its button: without room above, off the screen.
    Region above = new Region();
    above.setMinHeight(300);
    VBox.setVgrow(findings.node(), Priority.ALWAYS);
    Scene scene = new Scene(new VBox(above, findings.node()), 960, 660);
    store.watch(plan -> plan, plan -> findings.show(plan, checker.report(plan, Optional.empty())));
    Screens.show(stage, scene);
  }

  @Test
  void theGravestStandFirstAndTheTabCountsThem(FxRobot robot) {
    assertThat(findings.titleProperty().get()).isEqualTo("核对 4");
    assertThat(rules(robot))
        .containsExactly("DatesExist", "RangesAreClear", "RangesAreClear", "RangesAreClear");
    Screens.take("findings", stage.getScene());
  }

  @Test
  void whatMendsAFindingIsReadToItsEndInANarrowPane(FxRobot robot) {
    assertThat(links(robot)).contains("改为“15%～30%”").doesNotContain("改好");
    robot.interact(() -> stage.setWidth(480));
    new Hands(robot).drawn();
    assertThat(links(robot)).contains("改好");
    robot.interact(() -> stage.setWidth(760));
    new Hands(robot).drawn();
    assertThat(links(robot))
        .contains("改为“15%～30%”")
        .noneMatch(words -> words.endsWith("…") && !words.endsWith("……"));
    Screens.take("findings-narrow", stage.getScene());
  }

  /// What can be read of the links.
  private static List<String> links(FxRobot robot) {
    return robot.lookup(".finding .hyperlink .text").<Text>queryAll().stream()
        .map(Text::getText)
        .toList();
  }

  @Test
  void whatCountsNothingYetIsNotShown(FxRobot robot) {
    Findings unread = Findings.of(store, Locale.SIMPLIFIED_CHINESE, shown::add, () -> {});
    robot.interact(() -> stage.getScene().setRoot((Parent) unread.node()));
    assertThat(robot.lookup(".toggle-button.filter").<Node>queryAll())
        .isNotEmpty()
        .noneMatch(Node::isVisible);

    Plan plan = store.plan();
    robot.interact(() -> unread.show(plan, checker.report(plan, Optional.empty())));

    assertThat(robot.lookup(".toggle-button.filter").<Node>queryAll()).allMatch(Node::isVisible);
  }

  @Test
  void enterGoesToTheFindingChosen(FxRobot robot) {
    new Hands(robot).clickWords("没有“2020年2月30日”这一天。").press(KeyCode.ENTER);

    assertThat(shown).extracting(it -> it.at().words()).containsExactly("2020年2月30日");
  }

  @Test
  void aSeverityIsLeftOut(FxRobot robot) {
    new Hands(robot).clickWords("疑似 3");

    assertThat(rules(robot)).containsExactly("DatesExist");
  }

  @Test
  void allOfAKindAreMendedInOneStep(FxRobot robot) {
    Hands hands = order(robot, 1);
    Screens.take("findings-by-kind", stage.getScene());
    hands.clickWords("一并改好（3）");

    assertThat(text(0)).isEqualTo("占比达到15%～30%，规模为9亿～16亿元，面积为3万～5万亩。");
    assertThat(rules(robot)).containsExactly("", "DatesExist");
    assertThat(store.undoStep()).contains("按“数值范围清楚”一并改好（3处）");
    robot.interact(store::undo);
    assertThat(store.plan()).isEqualTo(plan());
  }

  @Test
  void underTheirPlacesFindingsStandTogether(FxRobot robot) {
    order(robot, 2);

    assertThat(heads(robot)).containsExactly("二、进度", "一、目标");
  }

  @Test
  void whatIsSetAsideIsShownOnDemandAndOpenedAgain(FxRobot robot) {
    Hands hands = new Hands(robot).clickWords("没有“2020年2月30日”这一天。");
    robot.clickOn("略过……");
    hands.settled().click("略过的理由").write("原文如此").press(KeyCode.ENTER);
    assertThat(findings.titleProperty().get()).isEqualTo("核对 3");
    assertThat(store.plan().waivers())
        .singleElement()
        .satisfies(waiver -> assertThat(waiver.reason()).isEqualTo("原文如此"));

    hands.clickWords("略过 1").clickWords("恢复");

    assertThat(store.plan().waivers()).isEmpty();
    assertThat(findings.titleProperty().get()).isEqualTo("核对 4");
  }

  @Test
  void aReasonMustBeGiven(FxRobot robot) {
    Hands hands = new Hands(robot).clickWords("没有“2020年2月30日”这一天。").press(KeyCode.DELETE);
    hands.write("  ").press(KeyCode.ENTER);
    assertThat(store.plan().waivers()).isEmpty();
    hands.press(KeyCode.ESCAPE);
    assertThat(store.plan()).isEqualTo(plan());
  }

  @Test
  void aWaiverLapsesWithWhatItWasAbout(FxRobot robot) {
    Hands hands = new Hands(robot).clickWords("没有“2020年2月30日”这一天。").press(KeyCode.DELETE);
    hands.write("原文如此").press(KeyCode.ENTER);
    robot.interact(
        () ->
            store.edit("改", plan -> plan.withSections(List.of(section("进度", "调研于2020年2月31日完成。")))));
    assertThat(rules(robot)).containsExactly("DatesExist");
    assertThat(hands.sees("没有“2020年2月31日”这一天。")).isTrue();
  }

  @Test
  void everythingIsDoneByKeys(FxRobot robot) {
    Hands hands = new Hands(robot).clickWords("改为“15%～30%”");
    assertThat(text(0)).startsWith("占比达到15%～30%，规模为9～16亿元");
    assertThat(store.undoStep()).contains("改为“15%～30%”");
    robot.clickOn("没有“2020年2月30日”这一天。");
    hands.settled().press(KeyCode.SHORTCUT, KeyCode.ENTER);
    assertThat(store.undoStep()).as("nothing mends a date").contains("改为“15%～30%”");
    hands.press(KeyCode.DOWN).press(KeyCode.SHORTCUT, KeyCode.ENTER);
    assertThat(text(0)).contains("规模为9亿～16亿元，面积为3～5万亩");
    hands.press(KeyCode.DOWN).press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.ENTER);
    assertThat(text(0)).endsWith("面积为3万～5万亩。");
    assertThat(rules(robot)).containsExactly("DatesExist");
  }

  @Test
  void stepsGoRoundTheFindings(FxRobot robot) {
    step(robot, true, true, true, true, true);
    assertThat(said()).containsExactly("2020年2月30日", "15～30%", "9～16亿元", "3～5万亩", "2020年2月30日");
    shown.clear();
    step(robot, false, false);
    assertThat(said()).containsExactly("3～5万亩", "9～16亿元");
  }

  @Test
  void stepsPassOverHeadings(FxRobot robot) {
    order(robot, 2);
    step(robot, true, true, false);
    assertThat(said()).containsExactly("2020年2月30日", "15～30%", "2020年2月30日");
  }

  private void step(FxRobot robot, boolean... forward) {
    for (boolean on : forward) {
      robot.interact(() -> findings.step(on));
    }
  }

  private List<String> said() {
    return shown.stream().map(it -> it.at().words()).toList();
  }

  @Test
  void whatTheFiltersHideIsShownAgainByOneClick(FxRobot robot) {
    Hands hands = new Hands(robot).clickWords("疑似 3").clickWords("必错 1");
    assertThat(rules(robot)).isEmpty();
    hands.clickWords("全部显示");
    assertThat(rules(robot)).hasSize(4);
  }

  @Test
  void aReviewerCanOnlyRead(FxRobot robot) {
    robot.interact(() -> store.actAs(Role.REVIEWING));

    new Hands(robot).clickWords("改为“15%～30%”");

    assertThat(store.plan()).isEqualTo(plan());
  }

  private Hands order(FxRobot robot, int index) {
    Hands hands = new Hands(robot).click("排列方式");
    for (int i = 0; i < index; i++) {
      hands.press(KeyCode.DOWN);
    }
    hands.press(KeyCode.ENTER);
    assertThat(((ChoiceBox<?>) hands.named("排列方式")).getSelectionModel().getSelectedIndex())
        .isEqualTo(index);
    return hands;
  }

  private static List<String> rules(FxRobot robot) {
    return entries(robot).stream()
        .map(entry -> entry instanceof Entry.Open(Finding finding) ? finding.rule() : "")
        .toList();
  }

  private static List<String> heads(FxRobot robot) {
    return entries(robot).stream()
        .filter(Entry.Head.class::isInstance)
        .map(entry -> ((Entry.Head) entry).title())
        .toList();
  }

  private static List<Entry> entries(FxRobot robot) {
    return robot.lookup(".list-view").<ListView<Entry>>query().getItems();
  }

  private String text(int section) {
    Block.Prose prose = (Block.Prose) store.plan().sections().get(section).body().getFirst();
    return ((Inline.Text) prose.inlines().getFirst()).text();
  }

  private static Plan plan() {
    return Plan.of(new Id<>("p"), Header.of("示例规划", "专项规划", 2020, 2025))
        .withSections(
            List.of(
                section("目标", "占比达到15～30%，规模为9～16亿元，面积为3～5万亩。"),
                section("进度", "首轮调研于2020年2月30日完成。")));
  }

  private static Section section(String heading, String text) {
    Block body = new Block.Item(new Id<>("b-" + heading), List.of(Inline.Text.of(text)));
    return new Section(new Id<>("s-" + heading), heading, true, List.of(body), List.of());
  }

  @Test
  void whereAllIsLeftOutOneButtonShowsItAgain(FxRobot robot) {
    Hands hands = new Hands(robot).clickWords("疑似 3").clickWords("必错 1");
    assertThat(hands.sees("这几类问题暂不显示。")).isTrue();

    hands.clickWords("全部显示");

    assertThat(rules(robot)).hasSize(4);
  }
}
