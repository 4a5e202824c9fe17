package plandraft.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.Clipboard;
import plandraft.file.PictureFile;
import plandraft.job.Job;
import plandraft.model.Media;
import plandraft.ui.bring.PastedPicture;

/// Reads pictures for the plan beside the window, and tells why one cannot be read.
record Pictures(Seat seat) {
  /// Lets the user choose a picture file; `chosen` is told what is in it once it is read.
  void choose(Consumer<Media> chosen) {
    Choosing.Kind pictures = new Choosing.Kind(seat.say("picture.kind"), PictureFile.ENDINGS);
    Optional<Path> file =
        seat.place()
            .choosing()
            .toOpen(seat.ask().owner().get(), seat.say("picture.open"), List.of(pictures));
    file.ifPresent(path -> read(_ -> PictureFile.read(path), chosen));
  }

  /// Hands on the picture that lies on the clipboard, if it is one rather than words.
  ///
  /// @return whether it is
  boolean pasted(Consumer<Media> give) {
    Optional<Job<Media>> picture =
        PastedPicture.on(Clipboard.getSystemClipboard(), seat.say("picture.pasted"));
    picture.ifPresent(job -> read(job, give));
    return picture.isPresent();
  }

  private void read(Job<Media> job, Consumer<Media> give) {
    seat.file(seat.say("picture.job"), job, give);
  }
}
