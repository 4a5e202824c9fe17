package plandraft.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.util.WaitForAsyncUtils;
import plandraft.file.Folders;
import plandraft.file.Settings;
import plandraft.file.SettingsFile;

/// The program as one user runs it in a test: settings in a folder of its own, files chosen as the
/// test says.
final class Session implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 20;
  private static final double WIDTH = 1000;
  private static final double HEIGHT = 720;

  private final Path folder;
  private final Workplace place;
  private final List<Stage> stages = new ArrayList<>();
  private final List<Path> revealed = new ArrayList<>();
  private Optional<Path> next = Optional.empty();
  private List<Path> several = List.of();

  private Session(Path folder) {
    this.folder = folder;
    Folders folders = new Folders(folder.resolve("config"), folder.resolve("state"));
    new SettingsFile(folders.config())
        .write(
            Settings.FIRST
                .withLanguage("zh-CN")
                .withTheme(Settings.Theme.LIGHT)
                .withUser("示例人员", "示例单位")
                .withWindow(new Settings.Window(0, 0, WIDTH, HEIGHT, false)));
    this.place = Workplace.of(folders, new Answers());
  }

  /// Opens the start page in a window of its own, all files below `folder`; to be called on the
  /// window's thread. The window that all tests share would keep this one's size and place.
  static Session begin(Path folder) {
    Session session = new Session(folder);
    session.window(new Stage());
    return session;
  }

  private PlanWindow window(Stage stage) {
    stages.add(stage);
    return PlanWindow.on(stage, place, this::another);
  }

  private void another(Optional<InHand> plan) {
    PlanWindow window = window(new Stage());
    plan.ifPresent(window::take);
  }

  /// Opens the start page as the program does when it starts: what a crash left is offered.
  static Session beginAfterCrash(Path folder) {
    Session session = new Session(folder);
    session.window(new Stage()).recover();
    return session;
  }

  /// Starts the program once more after its windows were closed.
  void again() {
    WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, () -> another(Optional.empty()));
  }

  /// The window opened last that is still open, or the last one.
  Stage stage() {
    List<Stage> open = windows();
    return open.isEmpty() ? stages.getLast() : open.getLast();
  }

  /// The windows that are open, the oldest first.
  List<Stage> windows() {
    return stages.stream().filter(Window::isShowing).toList();
  }

  /// The file that the next dialog for files answers with.
  Path choose(String name) {
    next = Optional.of(folder.resolve(name));
    return next.get();
  }

  /// The files that the next dialog for several files answers with.
  void chooseAll(List<Path> files) {
    several = List.copyOf(files);
  }

  /// The settings as they are kept once what was begun is written.
  Settings settings() {
    CompletableFuture<Void> written = new CompletableFuture<>();
    place.jobs().file(() -> written.complete(null));
    until(written::isDone);
    return new SettingsFile(folder.resolve("config")).read();
  }

  /// What was shown in the system's own file program.
  List<Path> revealed() {
    return revealed;
  }

  /// Waits until something has come about.
  static void until(Callable<Boolean> condition) {
    try {
      WaitForAsyncUtils.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS, condition);
      WaitForAsyncUtils.waitForFxEvents();
    } catch (TimeoutException late) {
      throw new AssertionError("it did not come about", late);
    }
  }

  /// Waits until a node is there.
  void untilShown(String query) {
    until(() -> Hands.looked(() -> !nodes(query).isEmpty()));
  }

  /// The nodes of one kind that are shown now.
  <N extends Node> List<N> all(Class<N> kind) {
    return Hands.looked(
        () -> nodes("*").stream().filter(kind::isInstance).map(kind::cast).toList());
  }

  private Set<Node> nodes(String query) {
    return stage().getScene().getRoot().lookupAll(query);
  }

  /// Waits until no job is under way.
  void untilIdle() {
    until(() -> Hands.looked(place.jobs().running()::isEmpty));
  }

  @Override
  public void close() {
    WaitForAsyncUtils.asyncFx(() -> windows().forEach(Stage::hide));
    WaitForAsyncUtils.waitForFxEvents();
    place.jobs().close();
  }

  private final class Answers implements Choosing {
    @Override
    public Optional<Path> toOpen(Window owner, String title, List<Kind> kinds) {
      return next;
    }

    @Override
    public List<Path> several(Window owner, String title, String kind, List<String> endings) {
      return several.isEmpty() ? next.stream().toList() : several;
    }

    @Override
    public Optional<Path> toSave(Window owner, String title, String name, Kind kind) {
      return next;
    }

    @Override
    public Optional<Path> folder(Window owner, String title) {
      return next;
    }

    @Override
    public void reveal(Path shown) {
      revealed.add(shown);
    }
  }
}
