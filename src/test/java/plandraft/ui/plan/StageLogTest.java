package plandraft.ui.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import plandraft.history.Store;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Ids;
import plandraft.model.Plan;
import plandraft.model.StageEntry;
import plandraft.ui.Hands;
import plandraft.ui.Screens;

/// The stage log is kept by keyboard and mouse.
@ExtendWith(ApplicationExtension.class)
final class StageLogTest {
  private static final Plan PLAN =
      Plan.of(new Id<>("plan"), Header.of("示例规划", "专项规划", 2020, 2025))
          .withStageLog(
              List.of(
                  new StageEntry(new Id<>("1"), "2020年4月", "启动编制，成立起草小组", ""),
                  new StageEntry(new Id<>("2"), "2020年12月", "召开专家座谈会，修改完善", "征求意见稿"),
                  new StageEntry(new Id<>("3"), "2021年3月3日", "书面征求各部门意见", "送审稿")));

  private final Store store = new Store(PLAN);

  @Start
  void start(Stage stage) {
    Screens.show(stage, log(), 900, 500);
  }

  @Test
  void anEntryIsAddedAndTyped(FxRobot robot) {
    new Hands(robot)
        .clickWords("新增")
        .write("2021年6月")
        .press(KeyCode.TAB)
        .write("报市政府常务会议审议")
        .press(KeyCode.ENTER);

    StageEntry second = store.plan().stageLog().get(1);
    assertThat(second.when()).isEqualTo("2021年6月");
    assertThat(second.event()).isEqualTo("报市政府常务会议审议");
    assertThat(store.undoStep()).contains("修改起草记录");
  }

  @Test
  void theEntrySelectedIsMovedAndDeleted(FxRobot robot) {
    Hands hands = new Hands(robot);

    hands.clickWords("召开专家座谈会，修改完善").clickWords("下移");
    assertThat(stages()).containsExactly("", "送审稿", "征求意见稿");
    hands.clickWords("删除");
    assertThat(stages()).containsExactly("", "送审稿");
  }

  @Test
  void itLooksRight(FxRobot robot) {
    Screens.take("stage-log", 1000, 420, this::log);
    assertThat(store.plan()).isSameAs(PLAN);
  }

  private Parent log() {
    return (Parent) StageLog.of(store, Ids.counting("new"), Locale.SIMPLIFIED_CHINESE).node();
  }

  private List<String> stages() {
    return store.plan().stageLog().stream().map(StageEntry::stage).toList();
  }
}
