package plandraft.ui.kit.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;
import plandraft.ui.Screens;

/// A sheet used with keys and mouse.
class SheetStoryTest {
  private Bench bench;

  @BeforeEach
  void open() {
    bench = Bench.open(12);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void typingReplacesAndEnterGoesDown() {
    bench.push(KeyCode.RIGHT);
    bench.write("数字经济");
    Screens.take("sheet-typing", bench.scene());
    bench.push(KeyCode.ENTER);
    assertThat(bench.text(0, 1)).isEqualTo("数字经济");
    assertThat(bench.focus()).isEqualTo("1.name");
    bench.push(KeyCode.SHIFT, KeyCode.ENTER);
    assertThat(bench.focus()).isEqualTo("0.name");
  }

  @Test
  void anArrowEndsTypingButMovesTheCaretInAChange() {
    bench.push(KeyCode.RIGHT);
    bench.write("甲");
    bench.push(KeyCode.DOWN);
    assertThat(bench.text(0, 1)).isEqualTo("甲");
    bench.push(KeyCode.F2);
    bench.push(KeyCode.HOME);
    bench.write("新");
    bench.push(KeyCode.RIGHT);
    bench.write("的");
    bench.push(KeyCode.TAB);
    assertThat(bench.text(1, 1)).isEqualTo("新指的标1");
    assertThat(bench.focus()).isEqualTo("1.kind");
  }

  @Test
  void escapeLeavesTheCellAsItWas() {
    bench.push(KeyCode.RIGHT);
    bench.write("错");
    bench.push(KeyCode.ESCAPE);
    assertThat(bench.text(0, 1)).isEqualTo("指标0");
    assertThat(bench.edits).isEmpty();
    bench.write("对");
    bench.push(KeyCode.ENTER);
    assertThat(bench.text(0, 1)).isEqualTo("对");
  }

  @Test
  void backspaceBeginsWithAnEmptyCell() {
    bench.push(KeyCode.RIGHT);
    bench.push(KeyCode.BACK_SPACE);
    bench.push(KeyCode.ENTER);
    assertThat(bench.text(0, 1)).isEmpty();
  }

  @Test
  void leavingTheSheetTakesOverWhatIsTyped() {
    bench.push(KeyCode.RIGHT);
    bench.write("留下");
    bench.robot.clickOn("elsewhere");
    assertThat(bench.text(0, 1)).isEqualTo("留下");
  }

  @Test
  void tabWalksOverTheRowsAndOutAtTheEnd() {
    bench.push(KeyCode.END);
    bench.push(KeyCode.TAB);
    assertThat(bench.focus()).isEqualTo("1.group");
    bench.push(KeyCode.SHIFT, KeyCode.TAB);
    assertThat(bench.focus()).isEqualTo("0.basis");
    bench.push(KeyCode.CONTROL, KeyCode.END);
    bench.push(KeyCode.TAB);
    assertThat(bench.scene().getFocusOwner()).isInstanceOf(Button.class);
  }

  @Test
  void aRangeIsClearedInOneStep() {
    bench.push(KeyCode.RIGHT);
    bench.push(KeyCode.SHIFT, KeyCode.DOWN);
    bench.push(KeyCode.SHIFT, KeyCode.RIGHT);
    assertThat(bench.sheet.selectedRows()).containsExactly("0", "1");
    bench.push(KeyCode.DELETE);
    assertThat(bench.edits).hasSize(1);
    assertThat(bench.text(1, 1)).isEmpty();
    assertThat(bench.text(2, 1)).isEqualTo("指标2");
  }

  @Test
  void aDragSelects() {
    bench.robot.drag(bench.point(1, 1), MouseButton.PRIMARY).dropTo(bench.point(3, 3));
    assertThat(bench.sheet.selectedRows()).containsExactly("1", "2", "3");
    Screens.take("sheet-range", bench.scene());
  }

  /// The toolkit's headless robot presses no Shift along with the mouse.
  @Test
  @Tag("display")
  void aClickWithShiftExtends() {
    bench.robot.clickOn(bench.point(4, 1));
    bench.robot.press(KeyCode.SHIFT).clickOn(bench.point(7, 3)).release(KeyCode.SHIFT);
    assertThat(bench.sheet.selectedRows()).containsExactly("4", "5", "6", "7");
  }

  @Test
  void aDoubleClickChangesACell() {
    bench.robot.doubleClickOn(bench.point(2, 1));
    bench.write("！");
    bench.robot.clickOn(bench.point(4, 1));
    assertThat(bench.text(2, 1)).isEqualTo("指标2！");
    assertThat(bench.focus()).isEqualTo("4.name");
  }

  @Test
  void aMergedCellIsOneCell() {
    bench.write("综合发展");
    bench.push(KeyCode.ENTER);
    assertThat(bench.text(0, 0)).isEqualTo("综合发展");
    assertThat(bench.edits.getFirst().changes()).hasSize(1);
  }

  @Test
  void computedCellsRefuseTyping() {
    bench.push(KeyCode.END);
    bench.push(KeyCode.LEFT);
    bench.write("5");
    bench.push(KeyCode.F2);
    bench.write("6");
    bench.push(KeyCode.ENTER);
    assertThat(bench.edits).isEmpty();
  }

  @Test
  void choicesAreOfferedAndTakenWithTheKeyboard() {
    bench.push(KeyCode.RIGHT);
    bench.push(KeyCode.RIGHT);
    bench.push(KeyCode.F2);
    bench.push(KeyCode.ENTER);
    assertThat(bench.edits).isEmpty();
    bench.push(KeyCode.UP);
    bench.push(KeyCode.F2);
    bench.push(KeyCode.DOWN);
    bench.push(KeyCode.DOWN);
    Screens.take("sheet-choice", bench.scene());
    bench.push(KeyCode.ENTER);
    assertThat(bench.text(0, 2)).isEqualTo("约束性");
    assertThat(bench.focus()).isEqualTo("1.kind");
    bench.write("预");
    bench.push(KeyCode.TAB);
    assertThat(bench.text(1, 2)).isEqualTo("预期性");
  }

  @Test
  void choicesAreTakenWithTheMouse() {
    bench.robot.doubleClickOn(bench.point(3, 2));
    bench.robot.clickOn("约束性");
    assertThat(bench.text(3, 2)).isEqualTo("约束性");
  }

  @Test
  void anInputMethodComposesRightInTheCell() {
    bench.push(KeyCode.RIGHT);
    bench.compose("shu", "");
    bench.compose("shu'zi", "");
    assertThat(bench.edits).isEmpty();
    bench.compose("", "数字");
    bench.push(KeyCode.ENTER);
    assertThat(bench.text(0, 1)).isEqualTo("数字");
  }

  @Test
  void longTextIsEditedInSeveralLines() {
    bench.push(KeyCode.END);
    bench.push(KeyCode.F2);
    bench.write("，" + "高于全省平均水平".repeat(3));
    Screens.take("sheet-long", bench.scene());
    bench.push(KeyCode.ENTER);
    assertThat(bench.text(0, 5)).startsWith("按年均增长10%测算，高于").endsWith("水平");
    assertThat(bench.focus()).isEqualTo("1.basis");
  }

  @Test
  void windowShortcutsPassTheField() {
    bench.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(bench.shortcuts).containsExactly("Shortcut+Z 0");
    bench.push(KeyCode.RIGHT);
    bench.write("先存");
    bench.push(KeyCode.CONTROL, KeyCode.S);
    assertThat(bench.shortcuts).containsExactly("Shortcut+Z 0", "Shortcut+S 1");
    assertThat(bench.text(0, 1)).isEqualTo("先存");
  }

  @Test
  void aLockedSheetCanBeReadAndCopied() {
    bench.robot.interact(() -> bench.sheet.editable(false));
    bench.push(KeyCode.RIGHT);
    bench.write("x");
    bench.push(KeyCode.DELETE);
    bench.push(KeyCode.CONTROL, KeyCode.D);
    assertThat(bench.edits).isEmpty();
    bench.push(KeyCode.CONTROL, KeyCode.C);
    assertThat(clipboard()).isEqualTo("指标0");
  }

  @Test
  void draggingAHeadingsEdgeResizesItsColumn() {
    double before = width(1);
    Point2D edge = bench.point(0, 1).add(before / 2, -33);
    bench.robot.drag(edge, MouseButton.PRIMARY).dropTo(edge.add(-60, 0));
    assertThat(width(1)).isEqualTo(before - 60);
    bench.robot.doubleClickOn(edge.add(-60, 0));
    assertThat(width(1)).isEqualTo(before);
  }

  @Test
  void farRowsComeIntoView() {
    Bench tall = Bench.open(200);
    tall.push(KeyCode.CONTROL, KeyCode.END);
    assertThat(tall.focus()).isEqualTo("199.basis");
    tall.push(KeyCode.PAGE_UP);
    tall.push(KeyCode.HOME);
    Screens.take("sheet-scrolled", tall.scene());
    Point2D focused = tall.point(Integer.parseInt(tall.focus().split("\\.")[0]), 0);
    assertThat(tall.robot.bounds(tall.scene()).query().contains(focused)).isTrue();
    tall.push(KeyCode.CONTROL, KeyCode.HOME);
    assertThat(tall.focus()).isEqualTo("0.group");
  }

  private double width(int column) {
    return WaitForAsyncUtils.waitForAsyncFx(5000, () -> bench.sheet.bounds(0, column).getWidth());
  }

  private static String clipboard() {
    return WaitForAsyncUtils.waitForAsyncFx(5000, () -> Clipboard.getSystemClipboard().getString());
  }
}
