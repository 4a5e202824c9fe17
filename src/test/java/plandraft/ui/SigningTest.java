package plandraft.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Future;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import plandraft.file.SettingsFile;
import plandraft.say.Words;
import plandraft.ui.kit.Ask;
import plandraft.ui.review.Author;

/// Who comments says so once.
@ExtendWith(ApplicationExtension.class)
final class SigningTest {
  @TempDir Path folder;
  private Ask ask;

  @Start
  void start(Stage stage) {
    Screens.show(stage, new StackPane(new Label("背景")), 700, 560);
    ask = new Ask(() -> stage, "取消");
  }

  private Signing signing(String recipient) {
    Preferences preferences = new Preferences(new SettingsFile(folder), Runnable::run);
    return new Signing(preferences, ask, Words.of(Signing.class, Locale.ROOT), recipient);
  }

  private static Future<Optional<Author>> asked(Signing signing) {
    Future<Optional<Author>> author = WaitForAsyncUtils.asyncFx(signing::author);
    WaitForAsyncUtils.waitForFxEvents();
    return author;
  }

  @Test
  void aCopyKnowsTheOrganizationItWasSentTo(FxRobot robot) {
    Future<Optional<Author>> author = asked(signing("统计局"));
    new Hands(robot).click("姓名").write("王工").press(KeyCode.ENTER);
    assertThat(WaitForAsyncUtils.waitFor(author)).contains(new Author("王工", "统计局"));
    assertThat(WaitForAsyncUtils.waitFor(asked(signing("别的局"))))
        .as("asked once")
        .contains(new Author("王工", "统计局"));
  }

  @Test
  void whoWouldRatherNotSayIsNobody(FxRobot robot) {
    Future<Optional<Author>> author = asked(signing(""));
    new Hands(robot).press(KeyCode.ESCAPE);
    assertThat(WaitForAsyncUtils.waitFor(author)).isEmpty();
  }
}
