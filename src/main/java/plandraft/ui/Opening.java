package plandraft.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import plandraft.file.FileTrouble;
import plandraft.file.OpenPlan;
import plandraft.file.PlanFile;
import plandraft.file.Rescue;
import plandraft.file.Template;
import plandraft.say.Words;

/// Opens plans from files, templates and samples, and offers what can be had of damaged ones.
final class Opening {
  private final Seat seat;
  private final Consumer<InHand> opened;

  Opening(Seat seat, Consumer<InHand> opened) {
    this.seat = seat;
    this.opened = opened;
  }

  /// The kind of file plans are in.
  static Choosing.Kind plans(Words words) {
    return new Choosing.Kind(words.say("open.kind"), "plan");
  }

  /// Opens the file the user chooses.
  void choose() {
    seat.place()
        .choosing()
        .toOpen(seat.ask().owner().get(), seat.say("open"), List.of(plans(seat.words())))
        .ifPresent(this::open);
  }

  /// Opens a file; somebody else may have it open, it may be damaged or gone.
  void open(Path file) {
    seat.place()
        .jobs()
        .file(
            seat.say("open.job"),
            progress -> OpenPlan.open(file, seat.place().me()),
            open -> show(file, open),
            failure -> failed(file, failure));
  }

  /// Begins a new plan from a template.
  void begin(Template template) {
    seat.file(
        seat.say("open.job"),
        progress -> template.newPlan(seat.place().ids()),
        plan -> opened.accept(InHand.fresh(plan, seat.place())));
  }

  /// Shows a sample as a plan of one's own that no file holds.
  void sample(Template sample) {
    seat.file(
        seat.say("open.job"),
        progress -> sample.plan(),
        plan -> opened.accept(InHand.fresh(plan, seat.place())));
  }

  private void show(Path file, OpenPlan open) {
    seat.place().preferences().change(settings -> settings.withRecent(file));
    String takeOver = seat.say("open.takeOver");
    String readOnly = seat.say("open.readOnly");
    Optional<FileTrouble.Why> why = open.why();
    if (why.filter(FileTrouble.Why.HELD::equals).isEmpty()) {
      opened.accept(InHand.opened(open, seat.place()));
      return;
    }
    Optional<String> chosen =
        seat.ask()
            .choose(open.readOnly().orElseThrow().in(seat.locale()), List.of(readOnly, takeOver));
    chosen
        .filter(readOnly::equals)
        .ifPresent(yes -> opened.accept(InHand.opened(open, seat.place())));
    chosen.filter(takeOver::equals).ifPresent(yes -> takeOver(file));
  }

  private void takeOver(Path file) {
    seat.file(
        seat.say("open.job"),
        progress -> OpenPlan.takeOver(file, seat.place().me()),
        open -> opened.accept(InHand.opened(open, seat.place())));
  }

  private void failed(Path file, Throwable failure) {
    seat.place().preferences().change(settings -> settings.withoutRecent(file.toAbsolutePath()));
    seat.place()
        .jobs()
        .file(
            seat.say("open.job"),
            progress -> PlanFile.rescues(file),
            rescues -> offer(rescues, failure),
            again -> seat.tell(failure));
  }

  private void offer(List<Rescue> rescues, Throwable failure) {
    if (rescues.isEmpty()) {
      seat.tell(failure);
      return;
    }
    List<String> names = rescues.stream().map(rescue -> rescue.what().in(seat.locale())).toList();
    seat.ask()
        .choose(Troubles.sentence(failure, seat.words()), names)
        .map(names::indexOf)
        .map(rescues::get)
        .ifPresent(rescue -> opened.accept(InHand.fresh(rescue.dossier(), seat.place())));
  }
}
