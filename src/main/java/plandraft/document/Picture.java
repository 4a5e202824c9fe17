package plandraft.document;

import java.nio.ByteBuffer;
import java.util.Optional;

/// A picture scaled to the type area.
///
/// @param style the id of the style of the paragraph it stands in
/// @param change how it came in or goes out
public record Picture(Image image, String style, Optional<Anchor> anchor, Optional<Change> change)
    implements Block {
  /// A picture that was not changed.
  public Picture(Image image, String style, Optional<Anchor> anchor) {
    this(image, style, anchor, Optional.empty());
  }

  /// The bytes of a picture and its size in pixels; equal when the bytes are.
  public record Image(String name, String type, ByteBuffer bytes, int width, int height) {
    public Image {
      bytes = bytes.asReadOnlyBuffer();
    }
  }
}
