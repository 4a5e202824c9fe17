package plandraft.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackagePart;
import plandraft.document.Picture.Image;
import plandraft.read.Images;
import plandraft.read.Meter;
import plandraft.read.Notes;
import plandraft.read.Omission;

/// The pictures of an Office file, each taken once; those outside of it are never asked for.
public final class PictureShelf {
  private final OfficeParts parts;
  private final Notes notes;
  private final Meter meter;
  private final Map<String, Optional<Image>> images = new HashMap<>();

  /// The pictures of `parts`.
  public PictureShelf(OfficeParts parts, Notes notes, Meter meter) {
    this.parts = parts;
    this.notes = notes;
    this.meter = meter;
  }

  /// The picture that `from` calls `id`; nothing if no document could show it, which is noted.
  public Optional<Image> take(PackagePart from, String id, String name) throws IOException {
    Optional<PackagePart> part = parts.target(from, id);
    if (part.isEmpty()) {
      notes.add(Omission.LINKED);
      return Optional.empty();
    }
    String key = part.get().getPartName().getName();
    Optional<Image> known = images.get(key);
    if (known == null) {
      known = read(part.get(), name.isBlank() ? key.substring(key.lastIndexOf('/') + 1) : name);
      images.put(key, known);
    }
    return known;
  }

  private Optional<Image> read(PackagePart part, String name) throws IOException {
    Optional<byte[]> bytes = parts.bytes(part, Images.MOST_BYTES);
    if (bytes.isEmpty() || !meter.picture(bytes.get().length)) {
      notes.add(Omission.HUGE_PICTURES);
      return Optional.empty();
    }
    Optional<Image> image = Images.of(name, bytes.get());
    if (image.isEmpty()) {
      notes.add(Omission.PICTURES);
    }
    return image;
  }
}
