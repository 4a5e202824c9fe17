package plandraft.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import plandraft.ui.OnWindowThread;

/// One action as it stands in menus, on buttons, in lists and under keys.
@ExtendWith(OnWindowThread.class)
class ActionTest {
  private final List<String> done = new ArrayList<>();
  private final SimpleBooleanProperty locked = new SimpleBooleanProperty();
  private final Action save =
      Action.of("保存", "Shortcut+S", "save", () -> done.add("save")).disabledWhen(locked);
  private final Action about = Action.of("关于", "", "", () -> done.add("about"));

  @Test
  void whatIsDisabledIsNotDone() {
    save.perform();
    locked.set(true);
    save.perform();
    assertThat(done).containsExactly("save");
  }

  @Test
  void inAMenuItHasItsKeysAndIsGreyWhileDisabled() {
    MenuItem item = save.menuItem();
    assertThat(item.getText()).isEqualTo("保存");
    assertThat(item.getAccelerator())
        .isEqualTo(new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN));
    assertThat(item.getGraphic()).isNotNull();
    locked.set(true);
    assertThat(item.isDisable()).isTrue();
    MenuItem plain = about.menuItem();
    assertThat(plain.getAccelerator()).isNull();
    assertThat(plain.getGraphic()).isNull();
  }

  @Test
  void onAnIconItsTooltipTellsNameAndKeys() {
    Button icon = save.iconButton();
    assertThat(icon.getText()).isEmpty();
    assertThat(icon.getAccessibleText()).isEqualTo("保存");
    assertThat(icon.getTooltip().getText()).startsWith("保存  ").endsWith("S");
    assertThat(about.button().getTooltip().getText()).isEqualTo("关于");
    assertThat(Shortcuts.button(save, "存").getText()).isEqualTo("存");
  }

  @ParameterizedTest
  @CsvSource({"S, true, save", "S, false, ''", "A, true, ''"})
  void keysDoItWhereTheyAreListenedTo(KeyCode code, boolean control, String then) {
    Pane pane = new Pane();
    Shortcuts.listen(pane, List.of(about, save));
    pane.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    assertThat(String.join(",", done)).isEqualTo(then);
  }

  @Test
  void theListOfKeysLeavesOutWhatHasNone() {
    ScrollPane list = (ScrollPane) ShortcutList.of("快捷键", List.of(about, save));
    VBox lines = (VBox) list.getContent();
    assertThat(lines.getChildren()).hasSize(1);
    assertThat(list.getAccessibleText()).isEqualTo("快捷键");
  }

  @Test
  void anInvitationOffersTheFirstActionMost() {
    VBox box = (VBox) Invitation.of("还没有内容。", List.of(save, about));
    assertThat(((Label) box.getChildren().getFirst()).getText()).isEqualTo("还没有内容。");
    assertThat(((Pane) box.getChildren().getLast()).getChildren())
        .extracting(button -> button.getStyleClass().contains("accent"))
        .containsExactly(true, false);
    VBox bare = (VBox) Invitation.of("没有找到。");
    assertThat(bare.getChildren()).hasSize(1);
  }
}
