package plandraft.ui.kit.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import plandraft.ui.Screens;

/// A sheet in a window of its own over rows of texts, with the keys and mouse to use it.
final class Bench {
  static final List<Column> COLUMNS =
      List.of(
          Column.of("group", "类别", 100).merging(),
          Column.of("name", "指标", 180).treeing().growing(1),
          Column.of("kind", "属性", 90).completing(Completion.choice(List.of("预期性", "约束性"))),
          Column.of("value", "2025年", 80).numeric(),
          Column.of("sum", "差额", 80).numeric().fixed(),
          Column.of("basis", "测算依据", 160).wrapping());

  final FxRobot robot = new FxRobot();
  final List<List<String>> rows = new ArrayList<>();
  final List<Edit> edits = new ArrayList<>();
  final List<String> folded = new ArrayList<>();
  final List<String> shortcuts = new ArrayList<>();
  final Sheet sheet;
  private Stage stage;

  private Bench(int count, Sheet sheet) {
    this.sheet = sheet;
    for (int i = 0; i < count; i++) {
      rows.add(
          new ArrayList<>(
              List.of("类别" + i / 4, "指标" + i, "", Integer.toString(i * 10), "+1", "按年均增长10%测算")));
    }
  }

  /// A sheet of so many rows, four a group, with the focus on the first cell.
  static Bench open(int count) {
    Screens.toolkit();
    Bench bench =
        WaitForAsyncUtils.waitForAsyncFx(
            5000, () -> new Bench(count, Sheet.of(Locale.ROOT).growing()));
    WaitForAsyncUtils.waitForAsyncFx(5000, bench::lay);
    WaitForAsyncUtils.waitForFxEvents();
    return bench;
  }

  private void lay() {
    sheet.onChange(this::change).onFold(folded::add);
    show();
    BorderPane root = new BorderPane(sheet.node());
    root.setBottom(new Button("elsewhere"));
    Scene scene = new Scene(root, 760, 420);
    for (String keys : List.of("Shortcut+Z", "Shortcut+S")) {
      scene
          .getAccelerators()
          .put(KeyCombination.valueOf(keys), () -> shortcuts.add(keys + " " + edits.size()));
    }
    stage = FxToolkit.toolkitContext().getRegisteredStage();
    Screens.show(stage, scene);
    sheet.requestFocus();
  }

  void close() {
    robot.interact(() -> stage.hide());
  }

  Scene scene() {
    return stage.getScene();
  }

  void push(KeyCode... keys) {
    robot.push(keys);
    WaitForAsyncUtils.waitForFxEvents();
  }

  void write(String text) {
    robot.write(text);
    WaitForAsyncUtils.waitForFxEvents();
  }

  /// The text of a cell of the rows behind the sheet.
  String text(int row, int column) {
    return rows.get(row).get(column);
  }

  /// The focused cell as `row.column`.
  String focus() {
    return sheet.focused().map(at -> at.row() + "." + at.column()).orElse("");
  }

  /// The middle of a cell in view, on the screen.
  Point2D point(int row, int column) {
    return WaitForAsyncUtils.waitForAsyncFx(
        5000,
        () -> {
          double x = sheet.bounds(row, column).getCenterX();
          double y = sheet.bounds(row, column).getCenterY();
          return sheet.node().localToScreen(x, y);
        });
  }

  /// Puts tab-separated text on the clipboard.
  void clip(String text, String html) {
    robot.interact(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text);
          if (!html.isEmpty()) {
            content.putHtml(html);
          }
          Clipboard.getSystemClipboard().setContent(content);
        });
  }

  /// Composes or commits text as an input method does.
  void compose(String composed, String committed) {
    List<InputMethodTextRun> runs =
        composed.isEmpty()
            ? List.of()
            : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
    robot.interact(
        () ->
            Event.fireEvent(
                scene().getFocusOwner(),
                new InputMethodEvent(
                    InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, 0)));
  }

  private void change(Edit edit) {
    edits.add(edit);
    for (Edit.Change change : edit.changes()) {
      int row = Integer.parseInt(change.row());
      set(rows.get(row), change);
    }
    for (List<Edit.Change> added : edit.added()) {
      List<String> row = new ArrayList<>(List.of("新", "", "", "", "+1", ""));
      added.forEach(change -> set(row, change));
      rows.add(row);
    }
    show();
  }

  private static void set(List<String> row, Edit.Change change) {
    int column =
        IntStream.range(0, COLUMNS.size())
            .filter(index -> COLUMNS.get(index).key().equals(change.column()))
            .findFirst()
            .orElseThrow();
    row.set(column, change.text());
  }

  private void show() {
    List<Row> shown = new ArrayList<>();
    for (List<String> texts : rows) {
      List<Cell> cells = texts.stream().map(Cell::of).toList();
      shown.add(Row.of(Integer.toString(shown.size()), texts.getFirst(), () -> cells));
    }
    sheet.show(Cells.of(COLUMNS, shown));
  }
}
