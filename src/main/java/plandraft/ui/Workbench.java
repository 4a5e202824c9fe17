package plandraft.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.Window;
import plandraft.file.Folders;
import plandraft.say.Words;
import plandraft.ui.kit.Ask;

/// The program with its windows; it ends with the last of them.
public final class Workbench extends Application {
  private final List<PlanWindow> windows = new ArrayList<>();
  private Workplace place;

  /// Opens the workbench, with the plans named.
  public static void open(String... files) {
    launch(Workbench.class, files);
  }

  @Override
  public void start(Stage stage) {
    place = Workplace.of(Folders.ofThisSystem(), new SystemChoosing(getHostServices()));
    Emergency emergency =
        new Emergency(this::keeping, Troubles::log, this::tell, Platform::runLater);
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, failure) -> onWindows(() -> emergency.happened(failure)));
    PlanWindow first = window(stage);
    List<Path> files = getParameters().getRaw().stream().map(Path::of).toList();
    files.forEach(first::open);
    first.recover();
  }

  @Override
  public void stop() {
    place.jobs().close();
  }

  private PlanWindow window(Stage stage) {
    PlanWindow window = PlanWindow.on(stage, place, this::another);
    windows.add(window);
    return window;
  }

  private void another(Optional<InHand> plan) {
    windows.removeIf(window -> !window.isOpen());
    PlanWindow window = window(new Stage());
    plan.ifPresent(window::take);
  }

  private List<Runnable> keeping() {
    return windows.stream()
        .filter(PlanWindow::isOpen)
        .<Runnable>map(window -> window::keep)
        .toList();
  }

  private static void onWindows(Runnable act) {
    if (Platform.isFxApplicationThread()) {
      act.run();
    } else {
      Platform.runLater(act);
    }
  }

  private void tell(Throwable failure) {
    Words words = Words.of(Workbench.class, place.preferences().locale());
    Ask ask = new Ask(() -> Window.getWindows().getFirst(), words.say("cancel"));
    ask.fail(Troubles.words(failure, words), words.say("understood"));
  }
}
