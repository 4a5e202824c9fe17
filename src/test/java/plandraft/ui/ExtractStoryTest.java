package plandraft.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// The tasks of one unit, taken out of the responsibility table for it alone.
@ExtendWith(ApplicationExtension.class)
final class ExtractStoryTest {
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
  void aUnitIsChosenAndGetsItsTasks(FxRobot robot) throws IOException {
    Hands hands = new Hands(robot);
    session.untilShown(".tile");
    hands.clickWords("示例区先进制造业集群培育实施计划");
    session.untilShown(".outline");
    Path file = session.choose("清单.docx");

    hands.click("导出").clickWords("责任分解表（一个单位）……");
    hands.press(KeyCode.DOWN).press(KeyCode.ENTER);
    Session.until(() -> Files.exists(file));
    session.untilIdle();
    hands.press(KeyCode.ESCAPE);

    try (InputStream in = Files.newInputStream(file);
        XWPFDocument read = new XWPFDocument(in);
        XWPFWordExtractor text = new XWPFWordExtractor(read)) {
      assertThat(text.getText()).contains("任务清单", "示例区", "内容与要求");
    }
  }
}
