package plandraft.ui.preview;

import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.image.Image;
import plandraft.document.Picture;
import plandraft.page.Page;

/// The pictures of some pages, decoded; what cannot be decoded is left out.
final class Pictures {
  static final Pictures NONE = new Pictures(Map.of(), Map.of());

  private final Map<Picture.Image, Image> equal;
  private final Map<Picture.Image, Image> same;

  private Pictures(Map<Picture.Image, Image> equal, Map<Picture.Image, Image> same) {
    this.equal = equal;
    this.same = same;
  }

  /// The pictures of `pages`; those that `known` holds already are not decoded again.
  static Pictures of(List<Page> pages, Pictures known) {
    Map<Picture.Image, Image> equal = new HashMap<>();
    Map<Picture.Image, Image> same = new IdentityHashMap<>();
    for (Page page : pages) {
      for (Page.Piece piece : page.pieces()) {
        if (piece instanceof Page.Image shown) {
          Picture.Image image = shown.image();
          Image decoded = equal.computeIfAbsent(image, next -> known.decoded(next));
          same.put(image, decoded);
        }
      }
    }
    return new Pictures(equal, same);
  }

  /// A picture of one of the pages.
  Optional<Image> of(Picture.Image image) {
    return Optional.ofNullable(same.get(image)).filter(decoded -> !decoded.isError());
  }

  private Image decoded(Picture.Image image) {
    Image known = equal.get(image);
    return known == null ? decode(image) : known;
  }

  private static Image decode(Picture.Image image) {
    byte[] bytes = new byte[image.bytes().remaining()];
    image.bytes().duplicate().get(bytes);
    return new Image(new ByteArrayInputStream(bytes));
  }
}
