package plandraft.ui.kit.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Where each key leads in one sheet of sixteen rows, four a group.
class SheetKeysTest {
  private static Bench bench;

  @BeforeAll
  static void open() {
    bench = Bench.open(16);
  }

  @AfterAll
  static void close() {
    bench.close();
  }

  private static void push(String keys) {
    for (String stroke : keys.split(" ")) {
      String[] together = stroke.split("\\+");
      KeyCode[] codes = new KeyCode[together.length];
      for (int i = 0; i < together.length; i++) {
        codes[i] = KeyCode.valueOf(together[i]);
      }
      bench.push(codes);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "RIGHT, 0.name",
    "DOWN, 4.group",
    "RIGHT DOWN DOWN, 2.name",
    "END, 0.basis",
    "END HOME, 0.group",
    "CONTROL+END, 15.basis",
    "CONTROL+END CONTROL+HOME, 0.group",
    "RIGHT CONTROL+DOWN, 15.name",
    "RIGHT CONTROL+DOWN CONTROL+UP, 0.name",
    "CONTROL+RIGHT, 0.basis",
    "CONTROL+RIGHT CONTROL+LEFT, 0.group",
    "TAB TAB, 0.kind",
    "TAB TAB SHIFT+TAB, 0.name",
    "END TAB, 1.group",
    "RIGHT ENTER ENTER, 2.name",
    "RIGHT ENTER SHIFT+ENTER, 0.name",
    "UP, 0.group",
    "LEFT, 0.group",
    "CONTROL+END DOWN RIGHT, 15.basis"
  })
  void aKeyMovesTheFocus(String keys, String focus) {
    push("CONTROL+HOME");
    push(keys);
    assertThat(bench.focus()).isEqualTo(focus);
  }

  @ParameterizedTest
  @CsvSource({
    "RIGHT SHIFT+DOWN SHIFT+DOWN, 0 1 2, name",
    "RIGHT SHIFT+END, 0, name kind value sum basis",
    "RIGHT SHIFT+DOWN SHIFT+RIGHT, 0 1, name kind",
    "RIGHT RIGHT SHIFT+HOME, 0, group name kind",
    "CONTROL+A, 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15, group name kind value sum basis"
  })
  void shiftSelects(String keys, String rows, String columns) {
    push("CONTROL+HOME");
    push(keys);
    assertThat(String.join(" ", bench.sheet.selectedRows())).isEqualTo(rows);
    assertThat(String.join(" ", bench.sheet.selectedColumns())).isEqualTo(columns);
  }

  @Test
  void aPageDownAndUpComesBack() {
    push("CONTROL+HOME RIGHT PAGE_DOWN");
    String down = bench.focus();
    assertThat(down).endsWith(".name").isNotEqualTo("0.name");
    push("PAGE_UP");
    assertThat(bench.focus()).isEqualTo("0.name");
  }

  @Test
  void aClickWithTheOtherButtonKeepsARangeThatHoldsIt() {
    push("CONTROL+HOME RIGHT SHIFT+DOWN SHIFT+DOWN");
    bench.robot.clickOn(bench.point(1, 1), MouseButton.SECONDARY);
    assertThat(bench.sheet.selectedRows()).containsExactly("0", "1", "2");
    bench.robot.clickOn(bench.point(4, 2), MouseButton.SECONDARY);
    assertThat(bench.sheet.selectedRows()).containsExactly("4");
  }
}
