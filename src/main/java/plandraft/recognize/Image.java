package plandraft.recognize;

import plandraft.document.Picture;
import plandraft.model.Bytes;
import plandraft.model.Media;

/// A picture.
record Image(Spot spot, Picture picture) implements Piece {
  /// The picture as the plan keeps it.
  Media media() {
    Picture.Image shown = picture.image();
    byte[] bytes = new byte[shown.bytes().remaining()];
    shown.bytes().duplicate().get(bytes);
    Bytes kept = Bytes.of(bytes);
    String name = shown.name().isBlank() ? shown.type().replace('/', '.') : shown.name();
    return new Media(kept.sha256(), name, shown.type(), kept);
  }
}
