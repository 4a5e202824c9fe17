package plandraft.ui.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Plan;
import plandraft.ui.Hands;
import plandraft.ui.Screens;
import plandraft.ui.kit.Entry;

/// Fields of a panel commit what is done in them and show what the thing says.
@ExtendWith(ApplicationExtension.class)
final class FieldsStoryTest {
  private record Thing(String name, String kind, boolean open) {}

  private static final Plan PLAN = Plan.of(new Id<>("plan"), Header.of("示例规划", "专项规划", 2020, 2025));

  private final List<String> done = new ArrayList<>();
  private Optional<Thing> thing = Optional.of(new Thing("甲", "名单", true));
  private FieldsPanel<Thing> panel;

  @Start
  void start(Stage stage) {
    panel =
        new FieldsPanel<>(
            "事物",
            plan -> thing,
            List.of(
                FieldsPanel.text("名称", Thing::name, typed -> done.add("名称 " + typed)),
                FieldsPanel.choice(
                    "用于",
                    List.of("名单", "项目"),
                    name -> name + "表",
                    Thing::kind,
                    chosen -> done.add("用于 " + chosen)),
                FieldsPanel.tick("公开", Thing::open, on -> done.add("公开 " + on))),
            found -> List.<Node>of(Rows.pair("长度", Integer.toString(found.name().length()))));
    panel.show(PLAN);
    Entry sentence = Entry.wrapped("依据", 2, typed -> done.add("依据 " + typed));
    Screens.show(stage, new VBox(panel.node(), sentence.node()), 320, 400);
    done.clear();
  }

  private void become(FxRobot robot, Thing next) {
    thing = Optional.of(next);
    robot.interact(() -> panel.show(PLAN));
  }

  private static String text(Hands hands, String field) {
    return ((TextInputControl) hands.named(field)).getText();
  }

  @Test
  void whatIsTypedChosenAndTickedIsCommittedOnce(FxRobot robot) {
    Hands hands = new Hands(robot);
    hands.click("名称").press(KeyCode.SHORTCUT, KeyCode.A).write("乙丙").press(KeyCode.ENTER);
    hands.press(KeyCode.TAB).press(KeyCode.DOWN).press(KeyCode.TAB).press(KeyCode.SPACE);
    assertThat(done).containsExactly("名称 乙丙", "用于 项目", "公开 false");
  }

  @Test
  void theThingIsShownAsItStands(FxRobot robot) {
    become(robot, new Thing("丁戊己", "项目", false));
    Hands hands = new Hands(robot);
    assertThat(text(hands, "名称")).isEqualTo("丁戊己");
    assertThat(((ComboBox<?>) hands.named("用于")).getValue()).isEqualTo("项目");
    assertThat(robot.lookup(".check-box").queryAs(CheckBox.class).isSelected()).isFalse();
    assertThat(hands.sees("3")).isTrue();
    assertThat(hands.sees("项目表")).isTrue();
  }

  @Test
  void whatIsBeingTypedStaysWhileTheThingChanges(FxRobot robot) {
    Hands hands = new Hands(robot).click("名称").press(KeyCode.SHORTCUT, KeyCode.A).write("乙");
    become(robot, new Thing("丁", "名单", true));
    assertThat(text(hands, "名称")).isEqualTo("乙");
    hands.press(KeyCode.ESCAPE);
    assertThat(text(hands, "名称")).as("given up for what stands now").isEqualTo("丁");
    hands.press(KeyCode.TAB);
    assertThat(done).isEmpty();
  }

  @Test
  void aThingThatIsGoneShowsNothing(FxRobot robot) {
    thing = Optional.empty();
    robot.interact(() -> panel.show(PLAN));
    assertThat(panel.node().isVisible()).isFalse();
  }

  @Test
  void lockedNothingIsCommitted(FxRobot robot) {
    robot.interact(() -> panel.lock(true));
    Hands hands = new Hands(robot).click("名称").write("乙").press(KeyCode.ENTER);
    robot.clickOn("公开");
    hands.settled().click("用于").press(KeyCode.DOWN);
    assertThat(done).isEmpty();
    robot.interact(() -> panel.lock(false));
    robot.clickOn("公开");
    assertThat(done).containsExactly("公开 false");
  }

  @Test
  void aSentenceOfSeveralLinesIsCommittedByEnterAndLeftByTab(FxRobot robot) {
    Hands hands = new Hands(robot).click("依据").write("按年均增长10%测算，参照《某省规划》主要指标表。");
    hands.press(KeyCode.ENTER);
    assertThat(done).containsExactly("依据 按年均增长10%测算，参照《某省规划》主要指标表。");
    assertThat(text(hands, "依据")).doesNotContain("\n");
    hands.write("另").press(KeyCode.SHIFT, KeyCode.TAB);
    assertThat(text(hands, "依据")).doesNotContain("\t");
    assertThat(done).hasSize(2);
  }
}
