package plandraft.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import plandraft.circulation.Collected;
import plandraft.circulation.Collecting;
import plandraft.circulation.Sending;
import plandraft.file.OpinionsFile;
import plandraft.model.Dossier;
import plandraft.model.Plan;
import plandraft.model.Version;
import plandraft.review.returned.Opinion;
import plandraft.review.returned.Review;
import plandraft.ui.kit.Action;
import plandraft.ui.review.Author;
import plandraft.ui.review.CollectView;
import plandraft.ui.review.SendView;

/// Sends the plan in hand out for comments 征求意见, collects what comes back, and saves what a
/// reviewer says as a file to send back; all beside the window.
final class Circulating {
  private static final List<String> ENDINGS =
      List.of("docx", "xlsx", OpinionsFile.ENDING, "doc", "xls", "plan");

  private final InHand inHand;
  private final Seat seat;
  private final PlanDesk desk;

  Circulating(InHand inHand, Seat seat, PlanDesk desk) {
    this.inHand = inHand;
    this.seat = seat;
    this.desk = desk;
  }

  /// What can be done.
  List<Action> actions() {
    BooleanProperty locked = new SimpleBooleanProperty();
    inHand.store().watchLock(locked::set);
    return List.of(
        Action.of(seat.say("send"), "", "send", this::send).disabledWhen(locked),
        Action.of(seat.say("collect"), "", "inbox", this::collect).disabledWhen(locked),
        Action.of(seat.say("opinions"), "", "save", this::saveOpinions));
  }

  /// Asks whom to send copies to, writes them into a folder, and keeps the plan as it went out.
  void send() {
    desk.settle();
    SendView view = SendView.of(inHand.store().plan(), seat.locale());
    if (!seat.ask().decide(seat.say("send"), view.node(), seat.say("send.go"), view.nobody())) {
      return;
    }
    Dossier dossier = inHand.store().dossier();
    Sending sending = new Sending(version(dossier), view.organizations(), view.copies());
    seat.place()
        .choosing()
        .folder(seat.ask().owner().get(), seat.say("send.folder"))
        .ifPresent(folder -> write(sending, dossier, folder));
  }

  /// The plan as it goes out: the version that says the same, or a new one.
  private Version version(Dossier dossier) {
    return dossier.versions().reversed().stream()
        .filter(each -> each.plan().equals(dossier.plan()))
        .findFirst()
        .orElseGet(
            () ->
                new Version(
                    seat.place().ids().fresh(),
                    stage(dossier),
                    seat.place().preferences().author().map(Author::name).orElse(""),
                    seat.place().clock().instant(),
                    seat.say("send.note"),
                    dossier.plan()));
  }

  private String stage(Dossier dossier) {
    String stage = dossier.plan().header().stage();
    return stage.isBlank() ? seat.say("send.stage") : stage;
  }

  private void write(Sending sending, Dossier dossier, Path folder) {
    AtomicLong written = new AtomicLong();
    seat.ask()
        .wait(
            seat.file(
                    seat.say("send.job"),
                    progress ->
                        sending.write(
                            dossier,
                            seat.place().layouts().read(),
                            folder,
                            (done, all) -> {
                              written.set(done);
                              progress.at(done, all);
                            }),
                    files -> sent(sending, files, folder))
                .whenStopped(() -> stopped(written.get(), folder)));
  }

  /// Tells what a sending that was stopped has left behind.
  private void stopped(long written, Path folder) {
    if (written == 0) {
      desk.status().tell(seat.say("send.stopped.before"));
    } else {
      seat.ask()
          .warn(
              seat.say("send.stopped", Long.toString(written), folder.getFileName().toString()),
              seat.say("understood"));
    }
  }

  private void sent(Sending sending, List<Path> files, Path folder) {
    Version version = sending.version();
    inHand
        .store()
        .editDossier(
            seat.say("step.send"),
            now -> now.version(version.id()).isPresent() ? now : now.frozen(version));
    desk.status().tell(seat.say("send.done", Integer.toString(files.size())));
    seat.place().choosing().reveal(folder);
  }

  /// Asks for the files that came back, and shows what they say that the plan has not yet.
  void collect() {
    desk.settle();
    List<Path> files =
        seat.place()
            .choosing()
            .several(
                seat.ask().owner().get(), seat.say("collect"), seat.say("collect.kind"), ENDINGS);
    if (files.isEmpty()) {
      return;
    }
    Dossier dossier = inHand.store().dossier();
    seat.ask()
        .wait(
            seat.compute(
                seat.say("collect.job"),
                progress ->
                    Collecting.read(dossier, seat.place().layouts().read(), files, progress),
                this::show));
  }

  private void show(Collected collected) {
    CollectView view = CollectView.of(inHand.store().plan(), collected, seat.locale());
    boolean take =
        seat.ask()
            .decide(seat.say("collect"), view.node(), seat.say("collect.take"), view.nothing());
    List<Opinion> taken = view.taken();
    if (take) {
      inHand.store().edit(seat.say("step.collect"), plan -> Collected.taken(plan, taken));
      desk.status().tell(seat.say("collect.done", Integer.toString(taken.size())));
    }
  }

  /// Saves what was said in this copy as a file of its own.
  void saveOpinions() {
    desk.settle();
    Dossier dossier = inHand.store().dossier();
    Review review = review(dossier, seat.place().preferences().author(), seat.place().clock());
    if (review.comments().isEmpty() && review.replies().isEmpty()) {
      seat.ask().warn(seat.say("opinions.nothing"), seat.say("understood"));
      return;
    }
    String name =
        inHand
            .file()
            .map(Circulating::beside)
            .map(Path::getFileName)
            .map(Path::toString)
            .orElse("");
    Choosing.Kind kind = new Choosing.Kind(seat.say("opinions.kind"), OpinionsFile.ENDING);
    seat.place()
        .choosing()
        .toSave(
            seat.ask().owner().get(),
            seat.say("opinions"),
            name.isBlank() ? "x." + OpinionsFile.ENDING : name,
            kind)
        .ifPresent(file -> save(review, file));
  }

  private void save(Review review, Path file) {
    seat.file(
        seat.say("opinions.job"),
        progress -> {
          OpinionsFile.write(review, file);
          return file;
        },
        done -> desk.status().tell(seat.say("opinions.done", done.getFileName().toString())));
  }

  /// What was said in a copy since it went out.
  static Review review(Dossier dossier, Optional<Author> author, Clock clock) {
    String organization = dossier.recipient().or(() -> author.map(Author::organization)).orElse("");
    return Review.of(
        dossier.plan(),
        dossier.recipient().isPresent() ? dossier.sent() : before(dossier),
        organization,
        author.map(Author::name).orElse(""),
        clock.instant());
  }

  /// In a copy that nobody sent everything said is new.
  private static Plan before(Dossier dossier) {
    return dossier.plan().withComments(List.of());
  }

  /// The file of comments beside a copy.
  static Path beside(Path file) {
    String name = file.getFileName().toString().replaceFirst("\\.plan$", "");
    return file.resolveSibling(name + "." + OpinionsFile.ENDING);
  }
}
