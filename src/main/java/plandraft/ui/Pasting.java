package plandraft.ui;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import plandraft.job.Progress;
import plandraft.recognize.Excerpt;
import plandraft.say.Words;
import plandraft.ui.bring.Pasted;
import plandraft.ui.kit.Ask;

/// Reads what another program left on the clipboard for running text: at once if it is short, so
/// that the writer can go on, and beside the window otherwise.
final class Pasting {
  /// How many characters are read in the time between two frames.
  private static final int SHORT = 200_000;

  private final Workplace place;
  private final Ask ask;
  private final Words words;
  private final Pictures pictures;

  Pasting(Workplace place, Ask ask, Locale locale) {
    this.place = place;
    this.ask = ask;
    this.words = Words.of(Pasting.class, locale);
    this.pictures = new Pictures(place, ask, words);
  }

  /// Hands on what is on the clipboard, if that is more than plain words.
  void read(Consumer<Optional<Excerpt>> give) {
    if (pictures.pasted(picture -> give.accept(Optional.of(Excerpt.of(picture, place.ids()))))) {
      return;
    }
    Optional<Pasted> rich =
        Pasted.of(Clipboard.getSystemClipboard())
            .filter(pasted -> pasted.html().isPresent() || pasted.rtf().isPresent());
    if (rich.isEmpty() || length(rich.get()) <= SHORT) {
      give.accept(rich.flatMap(pasted -> excerpt(pasted, Progress.SILENT)));
      return;
    }
    ask.wait(
        place
            .jobs()
            .compute(
                words.say("paste.job"),
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
          pasted.read("", progress).document(), words.say("title.pasted"), place.ids());
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
