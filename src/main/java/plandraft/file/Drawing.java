package plandraft.file;

import com.github.weisj.jsvg.SVGDocument;
import com.github.weisj.jsvg.parser.LoaderContext;
import com.github.weisj.jsvg.parser.SVGLoader;
import com.github.weisj.jsvg.parser.XMLInput;
import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import com.github.weisj.jsvg.renderer.NullPlatformSupport;
import com.github.weisj.jsvg.view.ViewBox;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.xml.stream.XMLInputFactory;

/// SVG drawn as PNG, fine enough for print on a whole page. Nothing is fetched from outside the
/// drawing.
final class Drawing {
  /// The longer side in pixels: 225 mm at 280 dots per inch.
  private static final int LONGER_SIDE = 2480;

  private Drawing() {}

  /// The PNG of an SVG; empty if it cannot be drawn.
  static Optional<byte[]> png(byte[] svg) {
    try {
      LoaderContext closed =
          LoaderContext.builder().externalResourcePolicy(ResourcePolicy.DENY_EXTERNAL).build();
      return Optional.ofNullable(new SVGLoader().load(reading(svg), null, closed))
          .filter(drawing -> drawing.size().width > 0 && drawing.size().height > 0)
          .flatMap(Drawing::drawn);
    } catch (RuntimeException broken) {
      return Optional.empty();
    }
  }

  private static XMLInput reading(byte[] svg) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    return () -> factory.createXMLEventReader(new ByteArrayInputStream(svg));
  }

  private static Optional<byte[]> drawn(SVGDocument drawing) {
    double scale = LONGER_SIDE / (double) Math.max(drawing.size().width, drawing.size().height);
    int width = Math.max(1, (int) Math.round(drawing.size().width * scale));
    int height = Math.max(1, (int) Math.round(drawing.size().height * scale));
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    Graphics2D pen = image.createGraphics();
    try {
      pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      drawing.renderWithPlatform(NullPlatformSupport.INSTANCE, pen, new ViewBox(width, height));
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      return ImageIO.write(image, "png", png) ? Optional.of(png.toByteArray()) : Optional.empty();
    } catch (IOException impossible) {
      return Optional.empty();
    } finally {
      pen.dispose();
    }
  }
}
