package plandraft.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import plandraft.file.FileTrouble.Why;
import plandraft.model.Bytes;
import plandraft.model.Media;
import plandraft.model.Plan;
import plandraft.say.Message;

/// The bytes of a .plan file: a ZIP of `plan.json` and, under `media/`, the pictures by their
/// SHA-256.
final class PlanArchive {
  static final String CONTENT = "plan.json";
  static final String MEDIA = "media/";

  /// The same for every entry, so that the same plan gives the same bytes.
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private PlanArchive() {}

  /// The archive of `plan`.
  ///
  /// @throws IllegalArgumentException if a picture is not named by its SHA-256
  static byte[] write(Plan plan) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, CONTENT, PlanJson.write(plan));
      for (Media media : plan.media()) {
        byte[] picture = media.bytes().copy();
        if (!Sha256.of(picture).equals(media.id().value())) {
          throw new IllegalArgumentException("picture not named by its SHA-256: " + media.id());
        }
        put(zip, MEDIA + media.id(), picture);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  /// The plan that `archive` holds.
  ///
  /// @throws FileTrouble if it is damaged, or unsafe to unpack
  static PlanJson.Read read(byte[] archive) throws FileTrouble {
    Map<String, byte[]> entries = Unpacking.of(archive);
    byte[] json = entries.remove(CONTENT);
    if (json == null) {
      throw trouble("zip.noPlan");
    }
    PlanJson.Read read = PlanJson.read(json);
    List<Media> media = new ArrayList<>();
    for (Media picture : read.plan().media()) {
      byte[] bytes = entries.remove(MEDIA + picture.id());
      if (bytes == null || !Sha256.of(bytes).equals(picture.id().value())) {
        throw trouble("zip.picture", picture.name());
      }
      media.add(new Media(picture.id(), picture.name(), picture.type(), Bytes.of(bytes)));
    }
    if (!read.newer() && !entries.isEmpty()) {
      throw trouble("zip.foreign", entries.keySet().iterator().next());
    }
    return new PlanJson.Read(read.plan().withMedia(media), read.newer());
  }

  private static FileTrouble trouble(String key, Object... arguments) {
    return new FileTrouble(Why.DAMAGED, Message.of(PlanArchive.class, key, arguments));
  }
}
