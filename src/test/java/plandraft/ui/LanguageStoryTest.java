package plandraft.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The window speaks Chinese until its user asks for English on the start page, and back.
@ExtendWith(ApplicationExtension.class)
final class LanguageStoryTest {
  @TempDir Path folder;
  private Session session;

  @Start
  void start(Stage shared) {
    session = Session.begin(folder);
  }

  @AfterEach
  void end() {
    session.close();
  }

  @Test
  void oneClickOnTheStartPageChangesTheLanguage(FxRobot robot) {
    Hands hands = new Hands(robot);
    untilRead("新建规划");
    hands.clickWords("English");
    untilRead("New plan");
    untilRead("Special plan");
    untilRead("Sample County: smart agriculture");
    assertThat(session.settings().language()).isEqualTo("en");
    hands.clickWords("中文界面");
    untilRead("新建规划");
    assertThat(session.settings().language()).isEqualTo("zh-CN");
  }

  private void untilRead(String words) {
    Session.until(
        () ->
            session.stage().getScene().getRoot().lookupAll("*").stream()
                .anyMatch(node -> node instanceof Labeled said && words.equals(said.getText())));
  }
}
