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

/// Offers the work that a crash left, one plan after the other.
final class Recovering {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(ZoneId.systemDefault());

  private final Seat seat;
  private final Consumer<InHand> opened;

  Recovering(Seat seat, Consumer<InHand> opened) {
    this.seat = seat;
    this.opened = opened;
  }

  private record Kept(Dossier dossier, Optional<OpenPlan> open) {}

  /// Looks for work left behind and asks what becomes of it.
  void offer() {
    seat.file(
        seat.say("recover.job"),
        progress -> seat.place().recovery().left(),
        found -> found.forEach(this::offer));
  }

  private void offer(Left left) {
    String name =
        left.file().map(Path::getFileName).map(Path::toString).orElse(seat.say("recover.unnamed"));
    String restore = seat.say("recover.restore");
    String discard = seat.say("recover.discard");
    Optional<String> chosen =
        seat.ask()
            .choose(
                seat.say("recover.ask", name, WHEN.format(left.at())), List.of(restore, discard));
    chosen.filter(restore::equals).ifPresent(yes -> restore(left));
    chosen.filter(discard::equals).ifPresent(yes -> forget(left));
  }

  private void restore(Left left) {
    seat.file(
        seat.say("recover.job"),
        progress -> new Kept(left.dossier(), reopened(left)),
        kept -> {
          opened.accept(InHand.recovered(kept.dossier(), seat.place(), kept.open()));
          forget(left);
        });
  }

  private void forget(Left left) {
    seat.place().jobs().file(left::forget);
  }

  private Optional<OpenPlan> reopened(Left left) throws FileTrouble {
    Optional<Path> file = left.file().filter(Files::exists);
    return file.isEmpty()
        ? Optional.empty()
        : Optional.of(OpenPlan.open(file.get(), seat.place().me()));
  }
}
