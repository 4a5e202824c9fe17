package plandraft.ui;

import java.nio.file.Path;
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
  private Workplace place;

  /// Opens the workbench, with the plans named.
  public static void open(String... files) {
    launch(Workbench.class, files);
  }

  @Override
  public void start(Stage stage) {
    place = Workplace.of(Folders.ofThisSystem(), new SystemChoosing(getHostServices()));
    Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> unexpected(failure));
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
    return PlanWindow.on(stage, place, this::another);
  }

  private void another(Optional<InHand> plan) {
    PlanWindow window = window(new Stage());
    plan.ifPresent(window::take);
  }

  private void unexpected(Throwable failure) {
    Words words = Words.of(Workbench.class, place.preferences().locale());
    String sentence = Troubles.sentence(failure, words);
    Ask ask = new Ask(() -> Window.getWindows().getFirst(), words.say("cancel"));
    Platform.runLater(() -> ask.tell(sentence, words.say("understood")));
  }
}
