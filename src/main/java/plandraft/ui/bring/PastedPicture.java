package plandraft.ui.bring;

import java.io.File;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import plandraft.file.PictureFile;
import plandraft.job.Job;
import plandraft.model.Media;

/// A picture on the clipboard: a file that was copied, or pixels that another program left there.
public final class PastedPicture {
  private PastedPicture() {}

  /// How the picture on `clipboard` is read; empty if it holds none, or words besides: spreadsheets
  /// leave a picture of their cells too.
  ///
  /// @param name what one without a name is called
  public static Optional<Job<Media>> on(Clipboard clipboard, String name) {
    Optional<File> file =
        clipboard.hasFiles() && clipboard.getFiles().size() == 1
            ? Optional.of(clipboard.getFiles().getFirst()).filter(PastedPicture::isPicture)
            : Optional.empty();
    if (file.isPresent()) {
      return file.map(copied -> _ -> PictureFile.read(copied.toPath()));
    }
    boolean words = clipboard.hasString() && !clipboard.getString().isBlank();
    return words || clipboard.hasFiles()
        ? Optional.empty()
        : Optional.ofNullable(clipboard.getImage()).map(image -> job(image, name));
  }

  private static boolean isPicture(File file) {
    String name = file.getName().toLowerCase(Locale.ROOT);
    return PictureFile.ENDINGS.stream().anyMatch(ending -> name.endsWith("." + ending));
  }

  private static Job<Media> job(Image image, String name) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    int[] pixels = new int[Math.multiplyExact(width, height)];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return _ -> PictureFile.of(name + ".png", width, pixels);
  }
}
