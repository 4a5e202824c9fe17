package plandraft.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import plandraft.file.FileTrouble.Why;
import plandraft.model.Bytes;
import plandraft.model.Media;
import plandraft.say.Message;

/// Pictures that a plan takes over from files: PNG and JPEG as they are, photographs turned the
/// right way up, SVG drawn as PNG, since not every program that opens the documents draws SVG.
public final class PictureFile {
  /// The endings of the files that are taken.
  public static final List<String> ENDINGS = List.of("png", "jpg", "jpeg", "svg");

  private static final int MOST_BYTES = 20 << 20;
  private static final long MOST_PIXELS = 50_000_000;

  /// A picture is looked through at this fraction of its size, so that a large one takes little
  /// memory.
  private static final int SAMPLED = 8;

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};
  private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
  private static final int BEGINNING = 4096;

  private final String name;
  private final byte[] bytes;

  private PictureFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /// The picture in a file.
  ///
  /// @throws FileTrouble if it is no picture of these kinds, damaged, over 20 MB or over 50 million
  ///   pixels
  public static Media read(Path file) throws FileTrouble {
    String name = file.getFileName().toString();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw trouble("picture.large", name, Integer.toString(MOST_BYTES >> 20));
      }
      return new PictureFile(name, bytes).picture();
    } catch (NoSuchFileException gone) {
      throw new FileTrouble(Why.MISSING, message("read.missing", name), gone);
    } catch (FileTrouble trouble) {
      throw trouble;
    } catch (IOException wrong) {
      throw new FileTrouble(Why.DAMAGED, message("read.failed", name), wrong);
    }
  }

  /// The picture of these pixels, called `name`, as PNG.
  ///
  /// @param argb row by row, each `width` long
  /// @throws FileTrouble if it is over 20 MB or over 50 million pixels
  public static Media of(String name, int width, int[] argb) throws FileTrouble {
    int height = argb.length / width;
    if (argb.length > MOST_PIXELS) {
      throw trouble("picture.pixels", name, Integer.toString(width), Integer.toString(height));
    }
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, width, height, argb, 0, width);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    if (png.size() > MOST_BYTES) {
      throw trouble("picture.large", name, Integer.toString(MOST_BYTES >> 20));
    }
    return new PictureFile(name, png.toByteArray()).whole("image/png");
  }

  private Media picture() throws FileTrouble {
    if (begins(PNG)) {
      return whole("image/png");
    }
    if (begins(JPEG)) {
      return photograph();
    }
    if (isDrawing()) {
      byte[] drawn = Drawing.png(bytes).orElseThrow(this::damaged);
      return new PictureFile(stem() + ".png", drawn).whole("image/png");
    }
    throw trouble("picture.kind", name);
  }

  /// It is looked through before it is turned, which takes the memory of all its pixels.
  private Media photograph() throws FileTrouble {
    Media stored = whole("image/jpeg");
    try {
      byte[] upright = Upright.of(bytes);
      return upright == bytes ? stored : new PictureFile(name, upright).whole("image/jpeg");
    } catch (IOException broken) {
      throw new FileTrouble(Why.DAMAGED, message("picture.damaged", name), broken);
    }
  }

  private boolean begins(byte[] mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || bytes[i] != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean isDrawing() {
    int length = Math.min(bytes.length, BEGINNING);
    return new String(bytes, 0, length, StandardCharsets.UTF_8).contains("<svg");
  }

  private String stem() {
    int dot = name.lastIndexOf('.');
    return dot > 0 && name.substring(dot).toLowerCase(Locale.ROOT).equals(".svg")
        ? name.substring(0, dot)
        : name;
  }

  private Media whole(String type) throws FileTrouble {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      ImageReader reader =
          Optional.of(readers).filter(Iterator::hasNext).orElseThrow(this::damaged).next();
      try {
        lookThrough(reader, in);
      } finally {
        reader.dispose();
      }
    } catch (FileTrouble trouble) {
      throw trouble;
    } catch (IOException | RuntimeException broken) {
      throw new FileTrouble(Why.DAMAGED, message("picture.damaged", name), broken);
    }
    Bytes kept = Bytes.of(bytes);
    return new Media(kept.sha256(), name, type, kept);
  }

  /// Reads all of a picture, so that one cut short is found now.
  private void lookThrough(ImageReader reader, ImageInputStream in) throws IOException {
    reader.setInput(in, true, true);
    long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
    if (pixels > MOST_PIXELS) {
      throw trouble(
          "picture.pixels",
          name,
          Integer.toString(reader.getWidth(0)),
          Integer.toString(reader.getHeight(0)));
    }
    ImageReadParam sampled = reader.getDefaultReadParam();
    sampled.setSourceSubsampling(SAMPLED, SAMPLED, 0, 0);
    reader.read(0, sampled);
  }

  private FileTrouble damaged() {
    return trouble("picture.damaged", name);
  }

  private static FileTrouble trouble(String key, String... arguments) {
    return new FileTrouble(Why.DAMAGED, message(key, arguments));
  }

  private static Message message(String key, String... arguments) {
    return Message.of(PictureFile.class, key, (Object[]) arguments);
  }
}
