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
import org.junit.jupiter.api.Test;
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
final class RecoveryStoryTest extends Story {
  private static final long NO_PROCESS = 999_999_999L;
  private static final Plan SAVED =
      Plan.of(new Id<>("plan"), Header.of("示例规划", "专项规划", 2020, 2025));
  private static final Plan UNSAVED =
      SAVED.withSections(List.of(Section.of(new Id<>("s"), "没有保存的一章")));

  @Override
  Session begun() throws IOException {
    Path file = folder.resolve("示例.plan");
    PlanFile.write(SAVED, file);
    Holder gone = new Holder("示例人员", Holder.me("x").host(), NO_PROCESS, Instant.EPOCH);
    new Recovery(folder.resolve("state")).begin(Optional.of(file), gone).keep(Dossier.of(UNSAVED));
    return Session.beginAfterCrash(folder);
  }

  private Hands asked() {
    Session.until(() -> robot.lookup("恢复").tryQuery().isPresent());
    return hands;
  }

  @Test
  void whatWasNotSavedComesBackAndIsSavedWhereItBelongs() throws Exception {
    asked().clickWords("恢复");
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
  void whatWasUndoneIsNotKeptAnyLonger() {
    Recovery recovery = new Recovery(folder.resolve("state"));
    asked().clickWords("丢弃");
    open("空白");
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
  void whatIsNotWantedIsGoneForGood() throws Exception {
    asked().clickWords("丢弃");
    session.untilShown(".tile");
    assertThat(new Recovery(folder.resolve("state")).left()).isEmpty();
    assertThat(PlanFile.read(folder.resolve("示例.plan"))).isEqualTo(SAVED);
  }
}
