package plandraft.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import plandraft.file.FileTrouble;
import plandraft.model.HeadingNumbers;

/// How headings are numbered is chosen with the plan's other facts, by keys.
final class NumberingStoryTest extends Story {
  @Test
  void thePlanIsNumberedInAnotherWayAndBack() throws FileTrouble {
    open("专项规划");
    hands.command("规划信息");
    dialog("规划信息");
    tabTo("章节序号");
    hands.press(KeyCode.SPACE).press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.ENTER);
    hands.press(KeyCode.ENTER);

    Session.until(() -> !numbers().isEmpty() && numbers().contains("第一篇"));
    assertThat(saved("parts.plan").plan().numbering()).contains(HeadingNumbers.PARTS);
    hands.press(KeyCode.SHORTCUT, KeyCode.Z);
    Session.until(() -> numbers().contains("一、"));
    assertThat(saved("usual.plan").plan().numbering()).isEmpty();
  }

  /// Goes from field to field until the one of that name.
  private void tabTo(String name) {
    int most = 30;
    while (most-- > 0 && !name.equals(focused().getAccessibleText())) {
      hands.press(KeyCode.TAB);
    }
  }

  private Node focused() {
    return Hands.looked(() -> top().getScene().getFocusOwner());
  }

  /// The numbers before the headings of the outline.
  private Set<String> numbers() {
    return Hands.looked(
        () ->
            robot.lookup(".outline .third").queryAllAs(Label.class).stream()
                .map(label -> label.getText().strip())
                .collect(Collectors.toSet()));
  }
}
