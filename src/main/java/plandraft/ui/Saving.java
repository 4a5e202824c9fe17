package plandraft.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import plandraft.file.FileTrouble;
import plandraft.file.OpenPlan;
import plandraft.file.OpinionsFile;
import plandraft.job.Job;
import plandraft.model.Dossier;
import plandraft.model.Plan;

/// Saves the plan in hand on the thread for files, keeps it against a crash after every pause, and
/// asks where a plain answer is not enough.
final class Saving {
  private static final Duration PAUSE = Duration.seconds(1);

  private final InHand inHand;
  private final Seat seat;
  private final Consumer<String> tell;
  private final PauseTransition pause = new PauseTransition(PAUSE);
  private boolean keepingFailed;
  private boolean kept;

  Saving(InHand inHand, Seat seat, Consumer<String> tell) {
    this.inHand = inHand;
    this.seat = seat;
    this.tell = tell;
    pause.setOnFinished(passed -> keep());
  }

  /// Begins to keep unsaved work.
  void begin() {
    inHand
        .store()
        .watchDossier(
            dossier -> dossier,
            dossier -> {
              if (inHand.store().unsaved() || kept) {
                pause.playFromStart();
              }
            });
  }

  /// Stops keeping.
  void end() {
    pause.stop();
  }

  /// Saves the plan where it is, or where the user says; `then` runs once it is saved.
  void save(Runnable then) {
    Optional<OpenPlan> open = inHand.open();
    if (open.isEmpty()) {
      saveAs(then);
      return;
    }
    Dossier dossier = inHand.store().dossier();
    write(
        progress -> {
          open.get().save(dossier);
          keepOpinions(dossier, open.get().file());
          return dossier;
        },
        then);
  }

  /// In a copy that was sent for comments they are what is sent back: a small file beside it.
  private void keepOpinions(Dossier dossier, Path file) throws FileTrouble {
    if (dossier.recipient().isPresent()) {
      OpinionsFile.write(
          Circulating.review(dossier, seat.place().preferences().author(), seat.place().clock()),
          Circulating.beside(file));
    }
  }

  /// Saves the plan in another file and goes on there.
  void saveAs(Runnable then) {
    Dossier dossier = inHand.store().dossier();
    String name =
        inHand.file().map(Path::getFileName).map(Path::toString).orElse(name(dossier.plan()));
    seat.place()
        .choosing()
        .toSave(seat.ask().owner().get(), seat.say("save.as"), name, Opening.plans(seat.words()))
        .ifPresent(file -> create(dossier, file, then));
  }

  private void create(Dossier dossier, Path file, Runnable then) {
    seat.place()
        .jobs()
        .file(
            seat.say("save.job"),
            progress -> OpenPlan.create(dossier, file, seat.place().me()),
            made -> {
              inHand.moveTo(made);
              seat.place().preferences().change(settings -> settings.withRecent(file));
              saved(dossier, then);
            },
            failure -> failed(failure, then));
  }

  private void write(Job<Dossier> job, Runnable then) {
    seat.place()
        .jobs()
        .file(
            seat.say("save.job"),
            job,
            dossier -> saved(dossier, then),
            failure -> failed(failure, then));
  }

  private void saved(Dossier dossier, Runnable then) {
    inHand.store().saved(dossier);
    if (!inHand.store().unsaved()) {
      pause.stop();
      inHand.forget();
    }
    tell.accept(
        inHand
            .file()
            .filter(_ -> dossier.recipient().isPresent())
            .map(
                file ->
                    seat.say("save.opinions", Circulating.beside(file).getFileName().toString()))
            .orElseGet(() -> seat.say("save.done")));
    then.run();
  }

  private void failed(Throwable failure, Runnable then) {
    if (failure instanceof FileTrouble trouble && trouble.why() == FileTrouble.Why.CHANGED) {
      String anyway = seat.say("save.anyway");
      String elsewhere = seat.say("save.elsewhere");
      Optional<String> chosen =
          seat.ask().choose(trouble.told().in(seat.locale()), List.of(elsewhere, anyway));
      chosen.filter(anyway::equals).ifPresent(yes -> overwrite(then));
      chosen.filter(elsewhere::equals).ifPresent(yes -> saveAs(then));
    } else {
      String elsewhere = seat.say("save.elsewhere");
      seat.ask()
          .choose(Troubles.sentence(failure, seat.words()), List.of(elsewhere))
          .ifPresent(yes -> saveAs(then));
    }
  }

  private void overwrite(Runnable then) {
    Dossier dossier = inHand.store().dossier();
    OpenPlan open = inHand.open().orElseThrow();
    write(
        progress -> {
          open.saveAnyway(dossier);
          return dossier;
        },
        then);
  }

  /// Keeps unsaved work; what was kept is forgotten once all that was done since is undone.
  private void keep() {
    Dossier dossier = inHand.store().dossier();
    boolean wanted = inHand.store().unsaved();
    seat.place()
        .jobs()
        .file(
            seat.say("keep.job"),
            progress -> {
              if (wanted) {
                inHand.keep(dossier);
              } else {
                inHand.forget();
              }
              return wanted;
            },
            keeps -> {
              keepingFailed = false;
              kept = keeps;
            },
            failure -> notKept());
  }

  private void notKept() {
    if (!keepingFailed) {
      keepingFailed = true;
      tell.accept(seat.say("keep.failed"));
    }
  }

  private static String name(Plan plan) {
    String title = plan.header().title().replaceAll("[\\\\/:*?\"<>|\\s]+", "");
    return (title.isEmpty() ? "plan" : title) + ".plan";
  }
}
