package plandraft.ui.kit.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import plandraft.ui.Screens;

/// Copying and pasting ranges with the keyboard.
class SheetClipboardTest {
  private Bench bench;

  @BeforeEach
  void open() {
    bench = Bench.open(8);
    bench.push(KeyCode.RIGHT);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void aRangeIsCopiedForSpreadsheetsAndTextEditors() {
    bench.push(KeyCode.SHIFT, KeyCode.DOWN);
    bench.push(KeyCode.SHIFT, KeyCode.LEFT);
    bench.push(KeyCode.CONTROL, KeyCode.C);
    assertThat(WaitForAsyncUtils.waitForAsyncFx(5000, Clipboard.getSystemClipboard()::getString))
        .isEqualTo("类别0\t指标0\n\t指标1");
    assertThat(WaitForAsyncUtils.waitForAsyncFx(5000, Clipboard.getSystemClipboard()::getHtml))
        .contains("<td rowspan=\"2\">类别0</td>");
  }

  @Test
  void whatIsCutIsClearedAndComesBackElsewhere() {
    bench.push(KeyCode.CONTROL, KeyCode.X);
    assertThat(bench.text(0, 1)).isEmpty();
    bench.push(KeyCode.DOWN);
    bench.push(KeyCode.CONTROL, KeyCode.V);
    assertThat(bench.text(1, 1)).isEqualTo("指标0");
  }

  @Test
  void aRangeThatFitsIsPastedInOneStep() {
    bench.clip("甲\t约束性\r\n乙\t预期性\r\n", "");
    bench.push(KeyCode.CONTROL, KeyCode.V);
    assertThat(bench.edits).hasSize(1);
    assertThat(bench.edits.getFirst().kind()).isEqualTo(Edit.Kind.PASTED);
    assertThat(bench.text(1, 1)).isEqualTo("乙");
    assertThat(bench.text(1, 2)).isEqualTo("预期性");
    assertThat(bench.sheet.selectedRows()).containsExactly("0", "1");
  }

  @Test
  void mergedCellsOfAnHtmlTableLeaveWhatTheyCover() {
    bench.push(KeyCode.LEFT);
    bench.clip(
        "综合\t甲\n\t乙", "<table><tr><td rowspan=2>综合</td><td>甲</td></tr><tr><td>乙</td></tr></table>");
    bench.push(KeyCode.CONTROL, KeyCode.V);
    assertThat(bench.edits.getFirst().changes()).hasSize(3);
    assertThat(bench.text(0, 0)).isEqualTo("综合");
  }

  @Test
  void anotherShapeIsShownBeforeItIsTaken() {
    bench.push(KeyCode.CONTROL, KeyCode.END);
    bench.push(KeyCode.HOME);
    bench.push(KeyCode.RIGHT);
    bench.clip("末\t\t7\n新甲\t\t8\n新乙\t\t9", "");
    bench.push(KeyCode.CONTROL, KeyCode.V);
    assertThat(bench.edits).isEmpty();
    Screens.take("sheet-paste", bench.scene());
    bench.push(KeyCode.ESCAPE);
    assertThat(bench.edits).isEmpty();
    bench.push(KeyCode.CONTROL, KeyCode.V);
    bench.robot.clickOn("粘贴");
    assertThat(bench.edits).hasSize(1);
    assertThat(bench.rows).hasSize(10);
    assertThat(bench.text(9, 3)).isEqualTo("9");
    bench.write("继续");
    bench.push(KeyCode.ENTER);
    assertThat(bench.text(7, 1)).isEqualTo("继续");
  }

  @Test
  void fillingDownRepeatsTheFirstRow() {
    bench.push(KeyCode.SHIFT, KeyCode.DOWN);
    bench.push(KeyCode.SHIFT, KeyCode.DOWN);
    bench.push(KeyCode.CONTROL, KeyCode.D);
    assertThat(bench.text(2, 1)).isEqualTo("指标0");
    assertThat(bench.text(3, 1)).isEqualTo("指标3");
    assertThat(bench.edits).hasSize(1);
  }

  @Test
  void everythingCanBeSelected() {
    bench.push(KeyCode.CONTROL, KeyCode.A);
    assertThat(bench.sheet.selectedRows()).hasSize(8);
    bench.push(KeyCode.CONTROL, KeyCode.C);
    assertThat(
            WaitForAsyncUtils.waitForAsyncFx(5000, Clipboard.getSystemClipboard()::getString)
                .lines())
        .hasSize(8);
  }
}
