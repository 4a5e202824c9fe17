package plandraft.compose;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import plandraft.document.Anchor;
import plandraft.document.Picture;
import plandraft.document.Picture.Image;
import plandraft.layout.Role;
import plandraft.model.Id;
import plandraft.model.Media;

/// The pictures of a plan with their size in pixels.
final class Pictures {
  private Pictures() {}

  /// The picture `id` set as `role`; empty if the plan has no such picture or its bytes are none.
  static Optional<Picture> of(Material material, Id<Media> id, Role role, Optional<Anchor> anchor) {
    return material
        .parts()
        .media(id)
        .flatMap(Pictures::image)
        .map(image -> new Picture(image, role.id(), anchor));
  }

  private static Optional<Image> image(Media media) {
    byte[] bytes = media.bytes().copy();
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return Optional.of(
            new Image(
                media.name(),
                media.type(),
                ByteBuffer.wrap(bytes),
                reader.getWidth(0),
                reader.getHeight(0)));
      } finally {
        reader.dispose();
      }
    } catch (IOException damaged) {
      return Optional.empty();
    }
  }
}
