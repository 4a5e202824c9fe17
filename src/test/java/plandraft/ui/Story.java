package plandraft.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxRobotException;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import plandraft.file.FileTrouble;
import plandraft.file.PlanFile;
import plandraft.model.Dossier;

/// What one user does with the whole program, from its start page on; all files are in `folder`.
@ExtendWith(ApplicationExtension.class)
abstract class Story {
  private static final int PATIENCE_MILLIS = 20_000;

  @TempDir Path folder;
  final FxRobot robot = new FxRobot();
  final Hands hands = new Hands(robot);
  Session session;

  @BeforeEach
  final void beginStory() {
    session = WaitForAsyncUtils.waitForAsyncFx(PATIENCE_MILLIS, this::begun);
  }

  @AfterEach
  final void endStory() {
    session.close();
  }

  /// The program as the story finds it, begun on the window's thread.
  Session begun() throws IOException {
    return Session.begin(folder);
  }

  /// Clicks what the start page offers under these words, and waits for the plan.
  final void open(String words) {
    session.untilShown(".tile");
    hands.clickWords(words);
    session.untilShown(".outline");
    session.untilIdle();
  }

  /// Opens the file that the next dialog answers with.
  final void openFile() {
    open("打开文件……");
  }

  /// Begins to import the file that the next dialog answers with; its dialog.
  final Stage importFile() {
    session.untilShown(".tile");
    hands.clickWords("导入文件……");
    return dialog("导入文件");
  }

  /// Closes the window and opens another file in a new one.
  final void reopen(Path file) {
    hands.press(KeyCode.SHORTCUT, KeyCode.W);
    Session.until(() -> session.windows().isEmpty());
    session.again();
    session.choose(file.toString());
    openFile();
  }

  /// Saves the plan into a file, where it is from now on.
  final void save(Path file) {
    session.choose(file.toString());
    hands.press(KeyCode.SHORTCUT, KeyCode.S);
    session.untilIdle();
    hands.settled();
  }

  /// Saves the plan under another name, and reads it.
  final Dossier saved(String name) throws FileTrouble {
    Path file = session.choose(name);
    hands.press(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.S);
    Session.until(() -> Files.exists(file));
    session.untilIdle();
    return PlanFile.dossier(file);
  }

  /// Takes an entry of the menu of documents, and those it stands under.
  final Hands export(String... names) {
    hands.click("导出");
    List.of(names).forEach(hands::clickWords);
    return hands;
  }

  /// Waits until a document is written, and closes what tells so.
  final void written(Path file) {
    Session.until(() -> Files.exists(file));
    session.untilIdle();
    hands.press(KeyCode.ESCAPE);
  }

  /// The dialog of that title, once it is on top.
  static Stage dialog(String title) {
    Session.until(() -> title.equals(top().getTitle()));
    return top();
  }

  /// The window on top.
  static Stage top() {
    return Hands.looked(
        () -> (Stage) Window.getWindows().filtered(Stage.class::isInstance).getLast());
  }

  /// Clicks words as soon as they can be seen, for a dialog opens in its own time.
  final void click(String words) {
    Session.until(
        () -> {
          try {
            robot.clickOn(words);
            return true;
          } catch (FxRobotException notYet) {
            return false;
          }
        });
  }

  /// Puts what another program copied on the clipboard.
  static void copy(Map<DataFormat, Object> content) {
    WaitForAsyncUtils.waitForAsyncFx(
        PATIENCE_MILLIS,
        () -> {
          ClipboardContent all = new ClipboardContent();
          all.putAll(content);
          return Clipboard.getSystemClipboard().setContent(all);
        });
  }
}
