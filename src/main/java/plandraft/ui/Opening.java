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
import plandraft.ui.kit.Ask;

/// Opens plans from files, templates and samples, and offers what can be had of damaged ones.
final class Opening {
  private final Workplace place;
  private final Ask ask;
  private final Words words;
  private final Consumer<InHand> opened;

  Opening(Workplace place, Ask ask, Words words, Consumer<InHand> opened) {
    this.place = place;
    this.ask = ask;
    this.words = words;
    this.opened = opened;
  }

  /// The kind of file plans are in.
  static Choosing.Kind plans(Words words) {
    return new Choosing.Kind(words.say("open.kind"), "plan");
  }

  /// Opens the file the user chooses.
  void choose() {
    place
        .choosing()
        .toOpen(ask.owner().get(), words.say("open"), List.of(plans(words)))
        .ifPresent(this::open);
  }

  /// Opens a file; somebody else may have it open, it may be damaged or gone.
  void open(Path file) {
    place
        .jobs()
        .file(
            words.say("open.job"),
            progress -> OpenPlan.open(file, place.me()),
            open -> show(file, open),
            failure -> failed(file, failure));
  }

  /// Begins a new plan from a template.
  void begin(Template template) {
    place
        .jobs()
        .file(
            words.say("open.job"),
            progress -> template.newPlan(place.ids()),
            plan -> opened.accept(InHand.fresh(plan, place)),
            this::tell);
  }

  /// Shows a sample as a plan of one's own that no file holds.
  void sample(Template sample) {
    place
        .jobs()
        .file(
            words.say("open.job"),
            progress -> sample.plan(),
            plan -> opened.accept(InHand.fresh(plan, place)),
            this::tell);
  }

  private void show(Path file, OpenPlan open) {
    place.preferences().change(settings -> settings.withRecent(file));
    String takeOver = words.say("open.takeOver");
    String readOnly = words.say("open.readOnly");
    Optional<FileTrouble.Why> why = open.why();
    if (why.filter(FileTrouble.Why.HELD::equals).isEmpty()) {
      opened.accept(InHand.opened(open, place));
      return;
    }
    Optional<String> chosen =
        ask.choose(open.readOnly().orElseThrow().in(words.locale()), List.of(readOnly, takeOver));
    chosen.filter(readOnly::equals).ifPresent(yes -> opened.accept(InHand.opened(open, place)));
    chosen.filter(takeOver::equals).ifPresent(yes -> takeOver(file));
  }

  private void takeOver(Path file) {
    place
        .jobs()
        .file(
            words.say("open.job"),
            progress -> OpenPlan.takeOver(file, place.me()),
            open -> opened.accept(InHand.opened(open, place)),
            this::tell);
  }

  private void failed(Path file, Throwable failure) {
    place.preferences().change(settings -> settings.withoutRecent(file.toAbsolutePath()));
    place
        .jobs()
        .file(
            words.say("open.job"),
            progress -> PlanFile.rescues(file),
            rescues -> offer(rescues, failure),
            again -> tell(failure));
  }

  private void offer(List<Rescue> rescues, Throwable failure) {
    if (rescues.isEmpty()) {
      tell(failure);
      return;
    }
    List<String> names = rescues.stream().map(rescue -> rescue.what().in(words.locale())).toList();
    ask.choose(Troubles.sentence(failure, words), names)
        .map(names::indexOf)
        .map(rescues::get)
        .ifPresent(rescue -> opened.accept(InHand.fresh(rescue.dossier(), place)));
  }

  private void tell(Throwable failure) {
    Troubles.tell(failure, ask, words);
  }
}
