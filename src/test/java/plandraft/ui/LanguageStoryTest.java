package plandraft.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;

/// The window speaks Chinese until its user asks for English on the start page, and back.
final class LanguageStoryTest extends Story {
  @Test
  void oneClickOnTheStartPageChangesTheLanguage() {
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
