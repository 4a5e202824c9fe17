package plandraft.file;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalInt;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/// Photographs the right way up: cameras store them as they held them and tell in EXIF 2.3, tag
/// 0x0112, how to turn them, which word processors pass over.
final class Upright {
  private static final int STARTS = 0xFFD8;
  private static final int EXIF = 0xFFE1;
  private static final int FIRST_MARK = 0xFFE0;
  private static final int LAST_MARK = 0xFFEF;
  private static final byte[] NAME = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
  private static final int ORIENTATION = 0x0112;
  private static final int ENTRY = 12;

  /// The orientations from here on change width and height.
  private static final int LYING = 5;

  private static final float FINE = 0.95f;

  private Upright() {}

  /// A JPEG picture as it is looked at: itself if it need not be turned.
  static byte[] of(byte[] jpeg) throws IOException {
    int orientation = orientation(jpeg).orElse(1);
    if (orientation < 2 || orientation > 8) {
      return jpeg;
    }
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(jpeg));
    return image == null ? jpeg : written(turned(image, orientation));
  }

  /// What the picture says of its orientation, from 1, upright, to 8.
  private static OptionalInt orientation(byte[] jpeg) {
    ByteBuffer in = ByteBuffer.wrap(jpeg);
    if (in.remaining() < 2 || Short.toUnsignedInt(in.getShort()) != STARTS) {
      return OptionalInt.empty();
    }
    while (in.remaining() >= 4) {
      int mark = Short.toUnsignedInt(in.getShort());
      int length = Short.toUnsignedInt(in.getShort()) - 2;
      if (mark < FIRST_MARK || mark > LAST_MARK || length < 0 || length > in.remaining()) {
        return OptionalInt.empty();
      }
      byte[] said = new byte[length];
      in.get(said);
      if (mark == EXIF && Arrays.equals(said, 0, Math.min(length, 6), NAME, 0, 6)) {
        return tag(ByteBuffer.wrap(said, NAME.length, length - NAME.length).slice());
      }
    }
    return OptionalInt.empty();
  }

  private static OptionalInt tag(ByteBuffer tiff) {
    if (tiff.remaining() < 8) {
      return OptionalInt.empty();
    }
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int at = tiff.getInt(4);
    if (at < 0 || at > tiff.limit() - 2) {
      return OptionalInt.empty();
    }
    int count = Short.toUnsignedInt(tiff.getShort(at));
    for (int i = 0; i < count && at + 2 + (i + 1) * ENTRY <= tiff.limit(); i++) {
      int entry = at + 2 + i * ENTRY;
      if (Short.toUnsignedInt(tiff.getShort(entry)) == ORIENTATION) {
        return OptionalInt.of(Short.toUnsignedInt(tiff.getShort(entry + 8)));
      }
    }
    return OptionalInt.empty();
  }

  private static BufferedImage turned(BufferedImage image, int orientation) {
    int width = image.getWidth();
    int height = image.getHeight();
    boolean lying = orientation >= LYING;
    BufferedImage turned =
        new BufferedImage(
            lying ? height : width, lying ? width : height, BufferedImage.TYPE_INT_RGB);
    Graphics2D onto = turned.createGraphics();
    onto.drawImage(image, turn(orientation, width, height), null);
    onto.dispose();
    return turned;
  }

  private static AffineTransform turn(int orientation, int width, int height) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }

  private static byte[] written(BufferedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
      ImageWriteParam fine = writer.getDefaultWriteParam();
      fine.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      fine.setCompressionQuality(FINE);
      writer.setOutput(out);
      writer.write(null, new IIOImage(image, null, null), fine);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }
}
