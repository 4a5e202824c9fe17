package plandraft.ui.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import plandraft.edit.Indicators;
import plandraft.edit.Tasks;
import plandraft.history.Role;
import plandraft.history.Store;
import plandraft.model.Annex;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Indicator;
import plandraft.model.IndicatorTable;
import plandraft.model.Measure;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.model.Task;
import plandraft.quantity.Basis;
import plandraft.quantity.Quantity;
import plandraft.ui.Hands;
import plandraft.ui.Screens;

/// The inspector shows whatever is selected, and its fields change the plan by keys and mouse.
@ExtendWith(ApplicationExtension.class)
final class InspectorStoryTest {
  private static final Indicator FIRMS =
      Indicator.of(new Id<>("i"), "企业数", 2025)
          .withUnit("家")
          .withBase(Quantity.read("100"))
          .withTarget(Quantity.read("300"))
          .withBasis(Basis.read("按年均增长15%测算"));
  private static final Plan PLAN =
      Plan.of(new Id<>("plan"), Header.of("示例规划", "专项规划", 2025, 2030))
          .withSections(List.of(Section.of(new Id<>("s"), "总体要求")))
          .withIndicatorTables(
              List.of(
                  new IndicatorTable(
                      new Id<>("t"),
                      "主要目标表",
                      List.of(),
                      List.of(new IndicatorTable.Group(new Id<>("g"), "产业", List.of(FIRMS))),
                      List.of())))
          .withTasks(
              List.of(
                  Task.of(new Id<>("k"), "做强产业")
                      .withMeasures(List.of(Measure.of(new Id<>("m"), "建设示例园区。")))))
          .withAnnexes(List.of(new Annex(new Id<>("a"), "责任分工", new Annex.Content.OfTasks())));

  private final SimpleStringProperty length = new SimpleStringProperty("");
  private final Store store = new Store(PLAN);
  private final List<Place> commented = new ArrayList<>();
  private int headers;
  private Inspector inspector;

  @Start
  void start(Stage stage) {
    inspector =
        Inspector.of(
            store,
            Locale.SIMPLIFIED_CHINESE,
            new Inspector.Neighbours(
                (indicator, header) -> new Label("走势 " + indicator.target().printed()),
                place -> {
                  commented.add(place);
                  return new Label("意见");
                },
                () -> headers++,
                length));
    Screens.show(stage, inspector.node(), 340, 760);
  }

  private Hands show(FxRobot robot, Part part, String id) {
    robot.interact(() -> inspector.show(new Place(part, id)));
    return new Hands(robot).settled();
  }

  private Hands type(Hands hands, String field, String words) {
    return hands.click(field).press(KeyCode.SHORTCUT, KeyCode.A).write(words).press(KeyCode.ENTER);
  }

  private Indicator indicator() {
    return Indicators.find(store.plan(), FIRMS.id()).orElseThrow();
  }

  @Test
  void thePlanTellsItsLengthOnceItIsCounted(FxRobot robot) {
    Hands hands = new Hands(robot);
    robot.interact(() -> inspector.show(new Place(Part.PLAN, "")));
    assertThat(hands.sees("1,234 字")).isFalse();
    robot.interact(() -> length.set("1,234"));
    assertThat(hands.sees("1,234 字")).isTrue();
  }

  @Test
  void anIndicatorsValuesAreChanged(FxRobot robot) {
    Hands hands = show(robot, Part.TARGET, "i");
    type(hands, "目标值", "250以上");
    assertThat(indicator().target()).isEqualTo(Quantity.read("250以上"));
    assertThat(store.undoStep()).contains("修改目标值");
    type(hands, "单位", "户");
    type(hands, "基期值", "120");
    type(hands, "基期年", "2024");
    type(hands, "测算依据", "按年均新增20家测算");
    assertThat(indicator().unit()).isEqualTo("户");
    assertThat(indicator().base()).isEqualTo(Quantity.read("120"));
    assertThat(indicator().baseYear()).isEqualTo(2024);
    assertThat(indicator().basis().printed()).isEqualTo("按年均新增20家测算");
    assertThat(labels(robot)).contains("走势 250以上", "年均新增");
  }

  @Test
  void whatIsNoYearIsNotTaken(FxRobot robot) {
    Hands hands = show(robot, Part.INDICATOR, "i");
    type(hands, "基期年", "去年");
    assertThat(store.plan()).isSameAs(PLAN);
  }

  @Test
  void leavingAFieldTakesItAndEscapeGivesItUp(FxRobot robot) {
    Hands hands = show(robot, Part.UNIT, "i");
    hands.click("单位").press(KeyCode.SHORTCUT, KeyCode.A).write("个").press(KeyCode.TAB);
    assertThat(indicator().unit()).isEqualTo("个");
    hands.click("单位").press(KeyCode.SHORTCUT, KeyCode.A).write("座").press(KeyCode.ESCAPE);
    hands.press(KeyCode.TAB);
    assertThat(indicator().unit()).isEqualTo("个");
  }

  @Test
  void theNatureIsChosen(FxRobot robot) {
    Hands hands = show(robot, Part.INDICATOR, "i");
    hands.click("属性").clickWords("约束性");
    assertThat(indicator().nature()).isEqualTo(Indicator.Nature.BINDING);
    assertThat(store.undoStep()).contains("修改属性");
  }

  @Test
  void theTargetThatFitsTheBasisIsTakenWithOneClick(FxRobot robot) {
    Hands hands = show(robot, Part.BASIS, "i");
    String take =
        robot.lookup(".button").queryAllAs(Button.class).stream()
            .map(Button::getText)
            .filter(text -> text.startsWith("目标取"))
            .findFirst()
            .orElseThrow();
    hands.clickWords(take);
    assertThat(indicator().target().printed()).isEqualTo(take.replace("目标取 ", ""));
    assertThat(store.undoStep()).contains("按依据把目标改为 201");
  }

  @Test
  void aChapterIsRenamedAndLeftWithoutNumber(FxRobot robot) {
    Hands hands = show(robot, Part.SECTION, "s");
    type(hands, "标题", "总体思路");
    hands.clickWords("编入序号");
    Section section = store.plan().sections().getFirst();
    assertThat(section.heading()).isEqualTo("总体思路");
    assertThat(section.numbered()).isFalse();
    robot.interact(store::undo);
    robot.interact(store::undo);
    assertThat(((TextField) hands.named("标题")).getText()).isEqualTo("总体要求");
    assertThat(store.plan()).isEqualTo(PLAN);
  }

  @Test
  void aTaskIsRenamedAndGivenAGoal(FxRobot robot) {
    Hands hands = show(robot, Part.TASK, "k");
    type(hands, "名称", "做优产业");
    type(hands, "目标", "形成示例集群。");
    Task task = Tasks.find(store.plan(), new Id<>("k")).orElseThrow();
    assertThat(task.title()).isEqualTo("做优产业");
    assertThat(task.goal()).isEqualTo("形成示例集群。");
  }

  @Test
  void everyKindOfSelectionIsTold(FxRobot robot) {
    show(robot, Part.TABLE, "t");
    assertThat(labels(robot)).contains("主要目标表");
    show(robot, Part.GROUP, "g");
    assertThat(labels(robot)).contains("产业");
    show(robot, Part.MEASURE, "m");
    assertThat(labels(robot)).contains("建设示例园区。");
    show(robot, Part.ANNEX, "a");
    assertThat(labels(robot)).contains("责任分工");
    show(robot, Part.TASK, "");
    assertThat(labels(robot)).contains("任务与举措");
    show(robot, Part.PLAN, "");
    assertThat(labels(robot)).contains("示例规划");
  }

  @Test
  void aWholeIsCommentedOnAsThePlan(FxRobot robot) {
    show(robot, Part.TASK, "");
    assertThat(commented).endsWith(new Place(Part.PLAN, ""));
    show(robot, Part.TARGET, "i");
    assertThat(commented).endsWith(new Place(Part.TARGET, "i"));
  }

  @Test
  void thePlansHeaderIsEditedFromHere(FxRobot robot) {
    show(robot, Part.PLAN, "").clickWords("编辑规划信息……");
    assertThat(headers).isEqualTo(1);
  }

  @Test
  void whatIsDeletedLeavesTheColumn(FxRobot robot) {
    assertThat(show(robot, Part.INDICATOR, "i").sees("企业数")).isTrue();
    robot.interact(() -> store.edit("删", plan -> Indicators.delete(plan, Set.of(FIRMS.id()))));
    assertThat(new Hands(robot).settled().sees("企业数")).isFalse();
  }

  @Test
  void aReviewerOnlyReads(FxRobot robot) {
    robot.interact(() -> store.actAs(Role.REVIEWING));
    Hands hands = show(robot, Part.TARGET, "i");
    for (String field : List.of("单位", "基期年", "基期值", "目标值", "测算依据")) {
      type(hands, field, "9");
    }
    hands.click("属性").press(KeyCode.DOWN);
    show(robot, Part.SECTION, "s");
    type(hands, "标题", "别的");
    assertThat(robot.lookup(".check-box").queryAs(CheckBox.class).isDisabled()).isTrue();
    show(robot, Part.TASK, "k");
    type(hands, "名称", "别的");
    show(robot, Part.PLAN, "");
    assertThat(robot.lookup("编辑规划信息……").query().isDisabled()).isTrue();
    assertThat(store.plan()).isSameAs(PLAN);

    robot.interact(() -> store.actAs(Role.DRAFTING));
    show(robot, Part.TASK, "k");
    type(hands, "名称", "别的");
    assertThat(store.plan().tasks().getFirst().title()).isEqualTo("别的");
  }

  private static List<String> labels(FxRobot robot) {
    return robot.lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).toList();
  }
}
