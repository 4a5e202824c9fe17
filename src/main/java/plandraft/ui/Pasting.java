package plandraft.ui;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import plandraft.job.Progress;
import plandraft.recognize.Excerpt;
import plandraft.ui.bring.Pasted;

/// Reads what another program left on the clipboard for running text: at once if it is short, so
/// that the writer can go on, and beside the window otherwise.
final class Pasting {
  /// How many characters are read in the time between two frames.
  private static final int SHORT = 200_000;

  private final Seat seat;
  private final Pictures pictures;

  Pasting(Seat seat) {
    this.seat = seat;
    this.pictures = new Pictures(seat);
  }

  /// Hands on what is on the clipboard, if that is more than plain words.
  void read(Consumer<Optional<Excerpt>> give) {
    if (pictures.pasted(
        picture -> give.accept(Optional.of(Excerpt.of(picture, seat.place().ids()))))) {
      return;
    }
    Optional<Pasted> rich =
        Pasted.of(Clipboard.getSystemClipboard())
            .filter(pasted -> pasted.html().isPresent() || pasted.rtf().isPresent());
    if (rich.isEmpty() || length(rich.get()) <= SHORT) {
      give.accept(rich.flatMap(pasted -> excerpt(pasted, Progress.SILENT)));
      return;
    }
    seat.ask()
        .wait(
            seat.place()
                .jobs()
                .compute(
                    seat.say("paste.job"),
                    progress -> excerpt(rich.get(), progress),
                    give,
                    failure -> give.accept(Optional.empty())));
  }

  private static int length(Pasted pasted) {
    return pasted.html().or(pasted::rtf).map(String::length).orElse(0);
  }

  /// What cannot be read has plain words still.
  private Optional<Excerpt> excerpt(Pasted pasted, Progress progress) {
    try {
      return Excerpt.of(
          pasted.read("", progress).document(), seat.say("title.pasted"), seat.place().ids());
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
