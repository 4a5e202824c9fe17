package plandraft.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import plandraft.document.Picture.Image;

/// Pictures by their bytes alone; nothing but their heads is looked into.
public final class Images {
  /// A picture in a file may have so many bytes.
  public static final int MOST_BYTES = 32 << 20;

  private static final Map<String, String> TYPES =
      Map.of("png", "image/png", "jpeg", "image/jpeg", "gif", "image/gif", "bmp", "image/bmp");

  private Images() {}

  /// The picture; nothing if it is of a kind that official documents do not show.
  public static Optional<Image> of(String name, byte[] bytes) {
    try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        String type = TYPES.get(reader.getFormatName().toLowerCase(Locale.ROOT));
        reader.setInput(in);
        return type == null
            ? Optional.empty()
            : Optional.of(
                new Image(
                    name, type, ByteBuffer.wrap(bytes), reader.getWidth(0), reader.getHeight(0)));
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException broken) {
      return Optional.empty();
    }
  }
}
