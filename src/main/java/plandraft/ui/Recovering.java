package plandraft.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import plandraft.file.FileTrouble;
import plandraft.file.OpenPlan;
import plandraft.file.Recovery.Left;
import plandraft.model.Dossier;
import plandraft.say.Words;
import plandraft.ui.kit.Ask;

/// Offers the work that a crash left, one plan after the other.
final class Recovering {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

  private final Workplace place;
  private final Ask ask;
  private final Words words;
  private final Consumer<InHand> opened;

  Recovering(Workplace place, Ask ask, Words words, Consumer<InHand> opened) {
    this.place = place;
    this.ask = ask;
    this.words = words;
    this.opened = opened;
  }

  private record Kept(Dossier dossier, Optional<OpenPlan> open) {}

  /// Looks for work left behind and asks what becomes of it.
  void offer() {
    place
        .jobs()
        .file(
            words.say("recover.job"),
            progress -> place.recovery().left(),
            found -> found.forEach(this::offer),
            this::tell);
  }

  private void offer(Left left) {
    String name =
        left.file().map(Path::getFileName).map(Path::toString).orElse(words.say("recover.unnamed"));
    String restore = words.say("recover.restore");
    String discard = words.say("recover.discard");
    Optional<String> chosen =
        ask.choose(
            words.say("recover.ask", name, WHEN.format(left.at())), List.of(restore, discard));
    chosen.filter(restore::equals).ifPresent(yes -> restore(left));
    chosen.filter(discard::equals).ifPresent(yes -> forget(left));
  }

  private void restore(Left left) {
    place
        .jobs()
        .file(
            words.say("recover.job"),
            progress -> new Kept(left.dossier(), reopened(left)),
            kept -> {
              opened.accept(InHand.recovered(kept.dossier(), place, kept.open()));
              forget(left);
            },
            this::tell);
  }

  private void forget(Left left) {
    place.jobs().file(left::forget);
  }

  private Optional<OpenPlan> reopened(Left left) throws FileTrouble {
    Optional<Path> file = left.file().filter(Files::exists);
    return file.isEmpty() ? Optional.empty() : Optional.of(OpenPlan.open(file.get(), place.me()));
  }

  private void tell(Throwable failure) {
    Troubles.tell(failure, ask, words);
  }
}
