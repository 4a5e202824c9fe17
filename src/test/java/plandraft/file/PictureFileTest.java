package plandraft.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plandraft.model.Media;

/// Pictures are taken over from files whole, or the user is told what is wrong with them.
class PictureFileTest {
  @TempDir Path folder;

  private static byte[] image(String format, int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(1);
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        image.setRGB(x, y, random.nextInt());
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, format, bytes);
    return bytes.toByteArray();
  }

  private Path file(String name, byte[] bytes) throws IOException {
    return Files.write(folder.resolve(name), bytes);
  }

  private Path drawing(String svg) throws IOException {
    return file("map.svg", svg.getBytes(StandardCharsets.UTF_8));
  }

  private static String told(FileTrouble trouble) {
    return trouble.told().in(Locale.ROOT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg"})
  void picturesAreTakenAsTheyAre(String format) throws IOException {
    byte[] bytes = image(format, 60, 40);
    Media media = PictureFile.read(file("map.x", bytes));
    assertThat(media.type()).isEqualTo("image/" + format);
    assertThat(media.name()).isEqualTo("map.x");
    assertThat(media.bytes().copy()).isEqualTo(bytes);
    assertThat(media.id()).isEqualTo(media.bytes().sha256());
  }

  @Test
  void aDrawingIsDrawnFineEnoughForAPage() throws IOException {
    Path file =
        drawing(
            """
            <?xml version="1.0"?>
            <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
            <svg xmlns="http://www.w3.org/2000/svg" width="200" height="100">
              <rect width="100" height="100" fill="#ff0000"/>
            </svg>
            """);
    Media media = PictureFile.read(file);
    assertThat(media.name()).isEqualTo("map.png");
    assertThat(media.type()).isEqualTo("image/png");
    BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(media.bytes().copy()));
    assertThat(drawn.getWidth()).isEqualTo(2480);
    assertThat(drawn.getHeight()).isEqualTo(1240);
    assertThat(new Color(drawn.getRGB(600, 600))).isEqualTo(Color.RED);
    assertThat(drawn.getRGB(2000, 600) >>> 24).isZero();
  }

  @Test
  void aDrawingFetchesNothing() throws IOException {
    Path secret = file("secret.png", image("png", 10, 10));
    Path file =
        drawing(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                + " width=\"10\" height=\"10\"><image width=\"10\" height=\"10\" xlink:href=\""
                + secret.toUri()
                + "\"/></svg>");
    BufferedImage drawn =
        ImageIO.read(new ByteArrayInputStream(PictureFile.read(file).bytes().copy()));
    assertThat(drawn.getRGB(1000, 1000) >>> 24).isZero();
  }

  @Test
  void entitiesAreNotUnfolded() throws IOException {
    Path file =
        drawing(
            "<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\">"
                + "<text>&b;</text></svg>");
    assertThatThrownBy(() -> PictureFile.read(file))
        .isInstanceOfSatisfying(
            FileTrouble.class, trouble -> assertThat(told(trouble)).contains("map.svg", "已损坏"));
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 30, 300})
  void aPictureCutShortIsRefused(int left) throws IOException {
    Path file = file("cut.png", Arrays.copyOf(image("png", 60, 40), left));
    assertThatThrownBy(() -> PictureFile.read(file))
        .isInstanceOfSatisfying(
            FileTrouble.class,
            trouble -> {
              assertThat(trouble.why()).isEqualTo(FileTrouble.Why.DAMAGED);
              assertThat(told(trouble)).isEqualTo("图片“cut.png”已损坏或格式特殊，请用看图软件另存为 PNG 后再试。");
            });
  }

  @Test
  void whatIsNoPictureIsRefused() throws IOException {
    Path file = file("list.xlsx", new byte[] {'P', 'K', 3, 4});
    assertThatThrownBy(() -> PictureFile.read(file))
        .isInstanceOfSatisfying(
            FileTrouble.class,
            trouble ->
                assertThat(told(trouble)).isEqualTo("“list.xlsx”不是图片，这里可以放 PNG、JPEG 和 SVG。"));
    Path broken = drawing("<svg><unclosed");
    assertThatThrownBy(() -> PictureFile.read(broken)).isInstanceOf(FileTrouble.class);
    assertThatThrownBy(() -> PictureFile.read(folder.resolve("gone.png")))
        .isInstanceOfSatisfying(
            FileTrouble.class,
            trouble -> assertThat(trouble.why()).isEqualTo(FileTrouble.Why.MISSING));
  }

  @Test
  void whatIsTooLargeIsRefused() throws IOException {
    byte[] long20 = Arrays.copyOf(image("png", 9, 9), (20 << 20) + 1);
    assertThatThrownBy(() -> PictureFile.read(file("long.png", long20)))
        .isInstanceOfSatisfying(
            FileTrouble.class, trouble -> assertThat(told(trouble)).contains("超过 20 MB"));
    BufferedImage wide = new BufferedImage(10_000, 5_001, BufferedImage.TYPE_BYTE_BINARY);
    Graphics2D pen = wide.createGraphics();
    pen.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(wide, "png", bytes);
    assertThatThrownBy(() -> PictureFile.read(file("wide.png", bytes.toByteArray())))
        .isInstanceOfSatisfying(
            FileTrouble.class, trouble -> assertThat(told(trouble)).contains("10000×5001"));
  }

  @Test
  void pixelsBecomeAPng() throws IOException {
    Media picture = PictureFile.of("屏幕.png", 2, new int[] {0xff112233, 0x80445566, 0, 0xffffffff});

    assertThat(picture.name()).isEqualTo("屏幕.png");
    assertThat(picture.type()).isEqualTo("image/png");
    BufferedImage read = ImageIO.read(new ByteArrayInputStream(picture.bytes().copy()));
    assertThat(read.getRGB(0, 0, 2, 2, null, 0, 2))
        .containsExactly(0xff112233, 0x80445566, 0, 0xffffffff);
  }

  @Test
  void morePixelsThanAnyPageShowsAreRefused() {
    assertThatThrownBy(() -> PictureFile.of("屏幕.png", 10_000, new int[50_010_000]))
        .isInstanceOf(FileTrouble.class)
        .hasMessageContaining("10000");
  }
}
