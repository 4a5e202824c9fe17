package plandraft.ui.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import plandraft.edit.Indicators;
import plandraft.history.Role;
import plandraft.history.Store;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.model.Tables;
import plandraft.quantity.Basis;
import plandraft.quantity.Quantity;
import plandraft.ui.Hands;
import plandraft.ui.Screens;

/// A basis is written, put together and made to fit by keys and mouse.
@ExtendWith(ApplicationExtension.class)
final class BasisEditorStoryTest {
  private static final Indicator PRODUCTIVITY =
      Indicator.of(new Id<>("i"), "全员劳动生产率", 2020)
          .withUnit("万元/人")
          .withBase(Quantity.read("19.47"))
          .withTarget(Quantity.read("40"))
          .withBasis(Basis.read("参照《某省规划》主要指标表，按每年增长21%测算。"));
  private static final Indicator BARE =
      Indicator.of(new Id<>("bare"), "联网率", 2020)
          .withUnit("%")
          .withBase(Quantity.read("45"))
          .withTarget(Quantity.read("55"));
  private static final Plan PLAN =
      Plan.of(new Id<>("plan"), Header.of("示例规划", "专项规划", 2020, 2025))
          .withIndicatorTables(
              List.of(Tables.of("t", Tables.group("g", "产业", PRODUCTIVITY, BARE))));

  private final Store store = new Store(PLAN);
  private Inspector inspector;

  @Start
  void start(Stage stage) {
    inspector = inspector(Locale.SIMPLIFIED_CHINESE);
    inspector.show(new Place(Part.BASIS, "i"));
    Screens.show(stage, inspector.node(), 312, 760);
  }

  private Inspector inspector(Locale locale) {
    return Inspector.of(
        store,
        locale,
        new Inspector.Neighbours(
            (indicator, header) -> new Label(),
            place -> new Label(),
            () -> {},
            new SimpleStringProperty("")));
  }

  private String basis() {
    return Indicators.find(store.plan(), PRODUCTIVITY.id()).orElseThrow().basis().printed();
  }

  private Hands write(Hands hands, String field, String words) {
    return hands.click(field).press(KeyCode.SHORTCUT, KeyCode.A).write(words);
  }

  private static String says(Hands hands, String field) {
    return ((TextInputControl) hands.named(field)).getText();
  }

  private static String way(Hands hands) {
    return ((MenuButton) hands.named("测算方法")).getText();
  }

  private static List<String> labels(FxRobot robot) {
    return robot.lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).toList();
  }

  @Test
  void aBasisIsWorkedOutThreeWays(FxRobot robot) {
    assertThat(labels(robot))
        .contains("50.5 ≠ 40", "39.91 ≈ 40", "15.49% ≠ 21%", "5（2020—2025）", "19.47")
        .anyMatch(it -> it.contains("21%是总增幅除以年数"));
    Screens.take("basis", 312, 760, () -> asIn(Locale.SIMPLIFIED_CHINESE));
    Screens.take("basis-english", 312, 820, () -> asIn(Locale.ENGLISH));
    Screens.take("basis-narrow", 220, 860, () -> asIn(Locale.SIMPLIFIED_CHINESE));
  }

  private Region asIn(Locale locale) {
    Inspector other = inspector(locale);
    other.show(new Place(Part.BASIS, "i"));
    return other.node();
  }

  @Test
  void theRateOrTheTargetThatFitsIsTakenByOneClick(FxRobot robot) {
    Hands hands = new Hands(robot).clickWords("取 15.5%");
    assertThat(basis()).isEqualTo("参照《某省规划》主要指标表，按每年增长15.5%测算。");
    assertThat(store.undoStep()).contains("按目标把年均改为 15.5");
    robot.interact(store::undo);
    assertThat(store.plan()).isEqualTo(PLAN);
    hands.settled().clickWords("目标取 50.5");
    assertThat(Indicators.find(store.plan(), PRODUCTIVITY.id()).orElseThrow().target().printed())
        .isEqualTo("50.5");
    assertThat(store.undoStep()).contains("按依据把目标改为 50.5");
    assertThat(labels(robot)).contains("50.5 ≈ 50.5");
  }

  @Test
  void aRateIsWorkedOutWhileItIsTypedAndTakenWithEnter(FxRobot robot) {
    Hands hands = write(new Hands(robot), "年均（%）", "15");
    assertThat(labels(robot)).contains("39.16 ≠ 40");
    assertThat(says(hands, "测算依据")).isEqualTo("参照《某省规划》主要指标表，按每年增长15%测算。");
    assertThat(store.plan()).isSameAs(PLAN);
    hands.write(".5").press(KeyCode.ENTER);
    assertThat(basis()).isEqualTo("参照《某省规划》主要指标表，按每年增长15.5%测算。");
    assertThat(labels(robot)).contains("40.02 ≈ 40", "15.49% ≈ 15.5%");
  }

  @Test
  void whatIsTypedInAFieldIsGivenUpWithEscape(FxRobot robot) {
    Hands hands = write(new Hands(robot), "年均（%）", "30").press(KeyCode.ESCAPE);
    assertThat(says(hands, "年均（%）")).isEqualTo("21");
    assertThat(says(hands, "测算依据")).isEqualTo(PRODUCTIVITY.basis().printed());
    hands.press(KeyCode.TAB);
    assertThat(store.plan()).isSameAs(PLAN);
    write(hands, "年均（%）", "很快").press(KeyCode.ENTER);
    assertThat(says(hands, "年均（%）")).isEqualTo("21");
    assertThat(store.plan()).isSameAs(PLAN);
  }

  @Test
  void aPhraseTypedSetsTheMethod(FxRobot robot) {
    Hands hands = write(new Hands(robot), "测算依据", "按照年均新增4万元测算");
    assertThat(way(hands)).isEqualTo("年均新增");
    assertThat(says(hands, "每年新增")).isEqualTo("4万元");
    hands.press(KeyCode.ENTER);
    assertThat(basis()).isEqualTo("按照年均新增4万元测算");
    write(hands, "测算依据", "根据《某市纲要》").press(KeyCode.TAB);
    assertThat(way(hands)).isEqualTo("引自文件");
    assertThat(says(hands, "依据文件")).isEqualTo("《某市纲要》");
  }

  @Test
  void anotherMethodIsPickedAndPrintsItsSentence(FxRobot robot) {
    Hands hands = pick(robot, "年均新增");
    assertThat(basis()).isEqualTo("参照《某省规划》主要指标表，按每年增长4.106万元/人测算。");
    assertThat(store.undoStep()).contains("改用“年均新增”测算");
    robot.interact(store::undo);
    assertThat(way(hands.settled())).isEqualTo("年均增长率");
    pick(robot, "引自文件");
    assertThat(basis()).isEqualTo("根据《某省规划》");
    pick(robot, "估算");
    assertThat(basis()).isEqualTo("经综合估算");
    write(hands, "估算口径", "用户数").press(KeyCode.ENTER);
    assertThat(basis()).isEqualTo("按用户数进行估算");
  }

  @Test
  void whatIsMissingOfAMethodIsAskedFor(FxRobot robot) {
    Hands hands = pick(robot, "按比例");
    assertThat(store.plan()).isSameAs(PLAN);
    write(hands, "年份", "2025");
    write(hands, "参照量", "全市生产总值");
    write(hands, "参照值", "1万亿元").press(KeyCode.ENTER);
    assertThat(basis()).isEqualTo("根据《某省规划》2025年全市生产总值达到1万亿元测算");
    pick(robot, "按份额").write("10").press(KeyCode.ENTER);
    assertThat(basis()).isEqualTo("参照《某省规划》对应指标数的10%测算");
    pick(robot, "文字说明").press(KeyCode.SHORTCUT, KeyCode.A).write("会商确定").press(KeyCode.ENTER);
    assertThat(basis()).isEqualTo("会商确定");
    assertThat(way(hands)).isEqualTo("文字说明");
  }

  @Test
  void theMethodIsPickedByKeys(FxRobot robot) {
    Hands hands = new Hands(robot).click("测算依据");
    hands.press(KeyCode.SHIFT, KeyCode.TAB).press(KeyCode.SPACE);
    hands.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.ENTER);
    assertThat(basis()).isEqualTo("参照《某省规划》主要指标表，按每年增长4.106个百分点测算。");
  }

  @Test
  void aPickedMethodIsLeftByPickingTheOldOne(FxRobot robot) {
    pick(robot, "按份额");
    Hands hands = pick(robot, "年均增长率");
    assertThat(says(hands, "年均（%）")).isEqualTo("21");
    assertThat(store.plan()).isSameAs(PLAN);
  }

  @Test
  void anEmptyBasisIsGivenWhatFits(FxRobot robot) {
    robot.interact(() -> inspector.show(new Place(Part.BASIS, "bare")));
    new Hands(robot).settled().clickWords("按照年均提高2个百分点测算");
    assertThat(Indicators.find(store.plan(), BARE.id()).orElseThrow().basis().printed())
        .isEqualTo("按照年均提高2个百分点测算");
  }

  @Test
  void aReviewerOnlyReadsIt(FxRobot robot) {
    robot.interact(() -> store.actAs(Role.REVIEWING));
    Hands hands = write(new Hands(robot), "年均（%）", "9").press(KeyCode.ENTER);
    hands.clickWords("取 15.5%").click("测算方法");
    assertThat(hands.sees("按份额")).isFalse();
    assertThat(store.plan()).isSameAs(PLAN);
  }

  private static Hands pick(FxRobot robot, String way) {
    return new Hands(robot).click("测算方法").clickWords(way);
  }
}
