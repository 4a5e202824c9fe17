package plandraft.ui.annex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import plandraft.history.Role;
import plandraft.history.Store;
import plandraft.model.Annex;
import plandraft.model.Annex.Content;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.IndicatorTable;
import plandraft.model.Place;
import plandraft.model.Plan;
import plandraft.ui.Hands;
import plandraft.ui.Screens;
import plandraft.ui.kit.Theme;

/// Annexes are listed, named and given their contents by keyboard and mouse.
@ExtendWith(ApplicationExtension.class)
final class AnnexListTest {
  private static final Plan PLAN =
      Plan.of(new Id<>("plan"), Header.of("示例规划", "专项规划", 2020, 2025))
          .withIndicatorTables(
              List.of(
                  new IndicatorTable(
                      new Id<>("targets"),
                      "主要目标测算表",
                      IndicatorTable.usualColumns(),
                      List.of(),
                      List.of())))
          .withAnnexes(
              List.of(
                  new Annex(new Id<>("a"), "空间布局图", new Content.OfText(List.of())),
                  new Annex(new Id<>("b"), "重点项目库", new Content.OfTable("gone"))));

  private final Store store = new Store(PLAN);
  private final List<Place> visited = new ArrayList<>();

  @Start
  void start(Stage stage) {
    Scene scene = new Scene(list(), 900, 500);
    Theme.LIGHT.dress(scene);
    stage.setScene(scene);
    stage.show();
  }

  @Test
  void anAnnexIsAddedAndGivenATable(FxRobot robot) {
    new Hands(robot)
        .clickWords("新增")
        .press(KeyCode.SHORTCUT, KeyCode.A)
        .write("主要目标")
        .press(KeyCode.TAB)
        .write("测算")
        .press(KeyCode.ENTER);

    Annex added = store.plan().annexes().getLast();
    assertThat(added.title()).isEqualTo("主要目标");
    assertThat(added.content()).isEqualTo(new Content.OfTable("targets"));
  }

  @Test
  void theOrderNumbersThem(FxRobot robot) {
    new Hands(robot).clickWords("重点项目库").clickWords("上移");

    assertThat(store.plan().annexes()).extracting(Annex::title).containsExactly("重点项目库", "空间布局图");
    assertThat(store.undoStep()).contains("移动附件");
  }

  @Test
  void anAnnexesTextIsGoneTo(FxRobot robot) {
    new Hands(robot).clickWords("空间布局图").clickWords("查看内容");

    assertThat(visited).containsExactly(Place.of(Place.Part.ANNEX, new Id<Annex>("a")));
  }

  @Test
  void aReviewerChangesNothing(FxRobot robot) {
    robot.interact(() -> store.actAs(Role.REVIEWING));

    new Hands(robot).clickWords("空间布局图").write("改").press(KeyCode.ENTER);

    assertThat(store.plan()).isSameAs(PLAN);
  }

  @Test
  void whatIsGoneIsTold(FxRobot robot) {
    Screens.take("annexes", 1000, 360, this::list);

    assertThat(robot.lookup("内容已删除，请重新选择").tryQuery()).isPresent();
  }

  private Parent list() {
    return (Parent)
        AnnexList.of(store, Ids.counting("new"), Locale.SIMPLIFIED_CHINESE, visited::add).node();
  }
}
