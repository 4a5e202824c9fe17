package plandraft.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/// The tasks of one unit, taken out of the responsibility table for it alone.
final class ExtractStoryTest extends Story {
  @Test
  void aUnitIsChosenAndGetsItsTasks() throws IOException {
    open("示例区先进制造业集群培育实施计划");
    Path file = session.choose("清单.docx");

    export("表格", "责任分解表（一个单位）……");
    hands.press(KeyCode.DOWN).press(KeyCode.ENTER);
    written(file);

    try (InputStream in = Files.newInputStream(file);
        XWPFDocument read = new XWPFDocument(in);
        XWPFWordExtractor text = new XWPFWordExtractor(read)) {
      assertThat(text.getText()).contains("任务清单", "示例区", "内容与要求");
    }
  }
}
