package plandraft.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
      Set<String> written = new HashSet<>();
      for (Media media : plan.media()) {
        if (!written.add(media.id().value())) {
          continue;
        }
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
    PlanJson.Read read = content(entries);
    List<Media> pictures = pictures(read.plan(), entries);
    Set<String> known = new HashSet<>(Set.of(CONTENT));
    pictures.forEach(picture -> known.add(MEDIA + picture.id()));
    for (Media told : read.plan().media()) {
      if (!known.contains(MEDIA + told.id())) {
        throw trouble("zip.picture", told.name());
      }
    }
    for (String name : entries.keySet()) {
      if (!read.newer() && !known.contains(name)) {
        throw trouble("zip.foreign", name);
      }
    }
    return new PlanJson.Read(read.plan().withMedia(pictures), read.newer());
  }

  /// The plan as far as a damaged `archive` still holds it, without pictures that are lost.
  ///
  /// @throws FileTrouble if its text cannot be read
  static Plan salvage(byte[] archive) throws FileTrouble {
    Map<String, byte[]> entries = Unpacking.salvage(archive);
    Plan plan = content(entries).plan();
    return plan.withMedia(pictures(plan, entries));
  }

  private static PlanJson.Read content(Map<String, byte[]> entries) throws FileTrouble {
    if (!entries.containsKey(CONTENT)) {
      throw trouble("zip.noPlan");
    }
    return PlanJson.read(entries.get(CONTENT));
  }

  private static List<Media> pictures(Plan plan, Map<String, byte[]> entries) {
    List<Media> pictures = new ArrayList<>();
    for (Media told : plan.media()) {
      byte[] bytes = entries.getOrDefault(MEDIA + told.id(), new byte[0]);
      if (Sha256.of(bytes).equals(told.id().value())) {
        pictures.add(new Media(told.id(), told.name(), told.type(), Bytes.of(bytes)));
      }
    }
    return pictures;
  }

  private static FileTrouble trouble(String key, Object... arguments) {
    return new FileTrouble(Why.DAMAGED, Message.of(PlanArchive.class, key, arguments));
  }
}
