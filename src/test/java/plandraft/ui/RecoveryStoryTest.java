package plandraft.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import plandraft.file.Holder;
import plandraft.file.PlanFile;
import plandraft.file.Recovery;
import plandraft.model.Dossier;
import plandraft.model.Header;
import plandraft.model.Id;
import plandraft.model.Plan;
import plandraft.model.Section;

/// What a crash left is offered when the program starts, brought back into the file it came from,
/// or given up.
@ExtendWith(ApplicationExtension.class)
final class RecoveryStoryTest {
  private static final long NO_PROCESS = 999_999_999L;
  private static final Plan SAVED =
      Plan.of(new Id<>("plan"), Header.of("示例规划", "专项规划", 2020, 2025));
  private static final Plan UNSAVED =
      SAVED.withSections(List.of(Section.of(new Id<>("s"), "没有保存的一章")));

  @TempDir Path folder;
  private Session session;

  @Start
  void start(Stage shared) throws Exception {
    Path file = folder.resolve("示例.plan");
    PlanFile.write(SAVED, file);
    Holder gone = new Holder("示例人员", Holder.me("x").host(), NO_PROCESS, Instant.EPOCH);
    new Recovery(folder.resolve("state")).begin(Optional.of(file), gone).keep(Dossier.of(UNSAVED));
    session = Session.beginAfterCrash(folder);
  }

  @AfterEach
  void end() {
    session.close();
  }

  private Hands asked(FxRobot robot) {
    Session.until(() -> robot.lookup("恢复").tryQuery().isPresent());
    return new Hands(robot);
  }

  @Test
  void whatWasNotSavedComesBackAndIsSavedWhereItBelongs(FxRobot robot) throws Exception {
    Hands hands = asked(robot).clickWords("恢复");
    session.untilShown(".outline");
    session.untilIdle();
    assertThat(hands.sees("没有保存的一章")).isTrue();
    assertThat(session.stage().getTitle()).startsWith("● ");

    hands.press(KeyCode.SHORTCUT, KeyCode.S);
    session.untilIdle();
    Session.until(() -> !session.stage().getTitle().startsWith("●"));
    assertThat(PlanFile.read(folder.resolve("示例.plan"))).isEqualTo(UNSAVED);
    assertThat(new Recovery(folder.resolve("state")).left()).isEmpty();
  }

  @Test
  void whatWasUndoneIsNotKeptAnyLonger(FxRobot robot) {
    Recovery recovery = new Recovery(folder.resolve("state"));
    Hands hands = asked(robot).clickWords("丢弃");
    session.untilShown(".tile");
    hands.clickWords("空白");
    session.untilShown(".outline");
    hands.clickWords("第一部分").press(KeyCode.F2).write("改名").press(KeyCode.ENTER);
    Session.until(() -> keptFiles() > 0);

    hands.press(KeyCode.SHORTCUT, KeyCode.Z);

    Session.until(() -> keptFiles() == 0);
    assertThat(recovery.left()).isEmpty();
  }

  private long keptFiles() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("state"))) {
      return files.filter(file -> file.toString().endsWith(".plan")).count();
    }
  }

  @Test
  void whatIsNotWantedIsGoneForGood(FxRobot robot) throws Exception {
    asked(robot).clickWords("丢弃");
    session.untilShown(".tile");
    assertThat(new Recovery(folder.resolve("state")).left()).isEmpty();
    assertThat(PlanFile.read(folder.resolve("示例.plan"))).isEqualTo(SAVED);
  }
}
