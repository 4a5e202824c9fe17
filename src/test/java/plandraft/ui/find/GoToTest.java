package plandraft.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import plandraft.history.Store;
import plandraft.model.Block;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Inline;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;
import plandraft.model.Section;
import plandraft.model.Task;
import plandraft.ui.Hands;
import plandraft.ui.Screens;

/// Going to a thing by its name or to a text by its words.
@ExtendWith(ApplicationExtension.class)
final class GoToTest {
  private static final Plan PLAN =
      Plan.of(new Id<>("plan"), Header.of("示例规划", "专项规划", 2020, 2025))
          .withSections(
              List.of(
                  Section.of(new Id<>("s1"), "发展目标")
                      .withBody(
                          List.of(
                              new Block.Paragraph(
                                  new Id<>("p1"),
                                  Block.Style.BODY,
                                  List.of(Inline.Text.of("建成示例平台，推动IPv6规模部署。"))))),
                  Section.of(new Id<>("s2"), "保障措施")))
          .withTasks(List.of(Task.of(new Id<>("k1"), "平台能级提升工程")));

  private final Store store = new Store(PLAN);
  private final List<Place> gone = new ArrayList<>();
  private Stage stage;

  @Start
  void start(Stage first) {
    stage = first;
    Screens.show(stage, new StackPane(), 700, 500);
  }

  private Hands open(FxRobot robot, Locale locale) {
    robot.interact(() -> GoTo.of(store, locale, gone::add).show(stage));
    return new Hands(robot).settled();
  }

  private static int offered(FxRobot robot) {
    return robot.lookup(".list-view").<ListView<?>>query().getItems().size();
  }

  @Test
  void namesComeBeforeWordsOfTheText(FxRobot robot) {
    Hands hands = open(robot, Locale.SIMPLIFIED_CHINESE).write("平台");
    assertThat(offered(robot)).isEqualTo(2);
    hands.press(KeyCode.ENTER);
    assertThat(gone).containsExactly(new Place(Part.TASK, "k1"));
  }

  @Test
  void theArrowsChooseAmongWhatFits(FxRobot robot) {
    open(robot, Locale.SIMPLIFIED_CHINESE).write("平台").press(KeyCode.DOWN).press(KeyCode.ENTER);
    assertThat(gone).containsExactly(new Place(Part.BLOCK, "p1"));
  }

  @Test
  void lettersFitWhateverTheirCase(FxRobot robot) {
    open(robot, Locale.SIMPLIFIED_CHINESE).write("ipv6").press(KeyCode.ENTER);
    assertThat(gone).containsExactly(new Place(Part.BLOCK, "p1"));
  }

  @Test
  void whatChangedMeanwhileIsFoundByTheNextLetter(FxRobot robot) {
    Hands hands = open(robot, Locale.SIMPLIFIED_CHINESE).write("平");
    robot.interact(
        () -> store.edit("改名", plan -> plan.withHeader(plan.header().withTitle("另一个平台规划"))));
    hands.write("台");
    assertThat(robot.lookup("另一个平台规划").tryQuery()).isPresent();
  }

  @Test
  void eachSaysWhereItIs(FxRobot robot) {
    open(robot, Locale.SIMPLIFIED_CHINESE).write("保障措施");
    assertThat(robot.lookup(".third").queryAllAs(Label.class))
        .extracting(Label::getText)
        .anyMatch(where -> where.contains("二、"));
  }

  @Test
  void whatIsNowhereGoesNowhere(FxRobot robot) {
    Hands hands = open(robot, Locale.SIMPLIFIED_CHINESE).write("没有这样的内容");
    assertThat(offered(robot)).isZero();
    hands.press(KeyCode.ENTER).press(KeyCode.ESCAPE);
    assertThat(gone).isEmpty();
  }
}
