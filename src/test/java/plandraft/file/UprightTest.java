package plandraft.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.model.Media;

/// A photograph of four fields, red R and green G above, blue B and white W below, stored in every
/// way a camera can hold it.
class UprightTest {
  private static final int WIDTH = 64;
  private static final int HEIGHT = 32;
  private static final Map<Character, Color> FIELDS =
      Map.of('R', Color.RED, 'G', Color.GREEN, 'B', Color.BLUE, 'W', Color.WHITE);

  @TempDir Path folder;

  /// A picture of four fields, from left to right and from top to bottom.
  private static byte[] jpeg(String fields, int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D onto = image.createGraphics();
    for (int i = 0; i < 4; i++) {
      onto.setColor(FIELDS.get(fields.charAt(i)));
      onto.fillRect(i % 2 * width / 2, i / 2 * height / 2, width / 2, height / 2);
    }
    onto.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "jpeg", bytes);
    return bytes.toByteArray();
  }

  /// The picture with EXIF data that tell its orientation behind another tag.
  private static byte[] tagged(byte[] jpeg, int orientation, ByteOrder order) {
    ByteBuffer tiff = ByteBuffer.allocate(8 + 2 + 2 * 12 + 4).order(order);
    tiff.put((order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM").getBytes(StandardCharsets.US_ASCII));
    tiff.putShort((short) 42).putInt(8).putShort((short) 2);
    tiff.putShort((short) 0x0100).putShort((short) 4).putInt(1).putInt(7);
    tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1);
    tiff.putShort((short) orientation).putShort((short) 0).putInt(0);
    return marked(jpeg, tiff.array());
  }

  private static byte[] marked(byte[] jpeg, byte[] tiff) {
    ByteBuffer marked = ByteBuffer.allocate(jpeg.length + 10 + tiff.length);
    marked.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (8 + tiff.length));
    marked.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff);
    return marked.put(jpeg, 2, jpeg.length - 2).array();
  }

  private static BufferedImage read(byte[] jpeg) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(jpeg));
  }

  private static String fields(BufferedImage image) {
    StringBuilder fields = new StringBuilder();
    for (int i = 0; i < 4; i++) {
      int x = image.getWidth() / 4 + i % 2 * image.getWidth() / 2;
      int y = image.getHeight() / 4 + i / 2 * image.getHeight() / 2;
      fields.append(name(new Color(image.getRGB(x, y))));
    }
    return fields.toString();
  }

  private static char name(Color seen) {
    boolean red = seen.getRed() > 127;
    boolean green = seen.getGreen() > 127;
    return red ? green ? 'W' : 'R' : green ? 'G' : 'B';
  }

  /// The fields as each of the eight orientations stores RGBW (EXIF 2.3, 4.6.4).
  @ParameterizedTest
  @CsvSource({
    "1, RGBW", "2, GRWB", "3, WBGR", "4, BWRG", "5, RBGW", "6, GWRB", "7, WGBR", "8, BRWG"
  })
  void everyOrientationIsTurnedUpright(int orientation, String stored) throws IOException {
    boolean lying = orientation > 4;
    byte[] jpeg = jpeg(stored, lying ? HEIGHT : WIDTH, lying ? WIDTH : HEIGHT);
    for (ByteOrder order : new ByteOrder[] {ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN}) {
      BufferedImage upright = read(Upright.of(tagged(jpeg, orientation, order)));
      assertThat(upright.getWidth()).isEqualTo(WIDTH);
      assertThat(upright.getHeight()).isEqualTo(HEIGHT);
      assertThat(fields(upright)).isEqualTo("RGBW");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 9, 65535})
  void whatIsUprightOrSaysNothingSensibleStaysAsItIs(int orientation) throws IOException {
    byte[] jpeg = tagged(jpeg("RGBW", WIDTH, HEIGHT), orientation, ByteOrder.BIG_ENDIAN);
    assertThat(Upright.of(jpeg)).isSameAs(jpeg);
  }

  @Test
  void aPictureWithoutExifStaysAsItIs() throws IOException {
    byte[] jpeg = jpeg("RGBW", WIDTH, HEIGHT);
    assertThat(Upright.of(jpeg)).isSameAs(jpeg);
    assertThat(Upright.of(new byte[0])).isEmpty();
  }

  @Test
  void damagedExifIsPassedOver() throws IOException {
    byte[] jpeg = jpeg("RGBW", WIDTH, HEIGHT);
    byte[] good = tagged(jpeg, 6, ByteOrder.LITTLE_ENDIAN);
    Random random = new Random(5);
    for (int i = 0; i < 300; i++) {
      byte[] tiff = Arrays.copyOfRange(good, 12, 12 + random.nextInt(39));
      for (int j = 0; j < tiff.length && j < 3; j++) {
        tiff[random.nextInt(tiff.length)] = (byte) random.nextInt();
      }
      assertThat(read(Upright.of(marked(jpeg, tiff)))).isNotNull();
    }
  }

  @Test
  void aPhotographIsTakenOverUpright() throws IOException {
    byte[] stored = tagged(jpeg("GWRB", HEIGHT, WIDTH), 6, ByteOrder.BIG_ENDIAN);
    Media taken = PictureFile.read(Files.write(folder.resolve("photo.jpg"), stored));
    assertThat(taken.type()).isEqualTo("image/jpeg");
    assertThat(taken.name()).isEqualTo("photo.jpg");
    assertThat(fields(read(taken.bytes().copy()))).isEqualTo("RGBW");
  }
}
