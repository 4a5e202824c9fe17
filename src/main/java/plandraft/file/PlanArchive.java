package plandraft.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import plandraft.file.FileTrouble.Why;
import plandraft.model.Bytes;
import plandraft.model.Conflict;
import plandraft.model.Dossier;
import plandraft.model.Id;
import plandraft.model.Media;
import plandraft.model.Plan;
import plandraft.model.Version;
import plandraft.say.Message;

/// The bytes of a .plan file: a ZIP of `plan.json`, the pictures by their SHA-256 under `media/`,
/// `dossier.json` with what is kept beside the plan, if anything, and `versions/`.
final class PlanArchive {
  static final String CONTENT = "plan.json";
  static final String MEDIA = "media/";
  static final String BESIDE = "dossier.json";

  /// The same for every entry, so that the same plan gives the same bytes.
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  /// What is kept beside the plan, but for its versions.
  private record Beside(
      Optional<Id<Version>> ancestor,
      List<Conflict> conflicts,
      List<Conflict> decided,
      Optional<String> recipient) {
    static final Beside NOTHING =
        new Beside(Optional.empty(), List.of(), List.of(), Optional.empty());

    static Beside of(Dossier dossier) {
      return new Beside(
          dossier.ancestor(), dossier.conflicts(), dossier.decided(), dossier.recipient());
    }

    Dossier with(Plan plan, List<Version> versions) {
      return new Dossier(plan, versions, ancestor, conflicts, decided, recipient);
    }
  }

  private PlanArchive() {}

  /// The archive of `dossier`.
  ///
  /// @throws IllegalArgumentException if a picture is not named by its SHA-256
  static byte[] write(Dossier dossier) {
    return write(dossier, new Cuts());
  }

  /// The archive of `dossier`, whose versions `cuts` remembers from the last time.
  ///
  /// @throws IllegalArgumentException if a picture is not named by its SHA-256
  static byte[] write(Dossier dossier, Cuts cuts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      byte[] content = PlanJson.write(dossier.plan());
      put(zip, CONTENT, content);
      Set<String> written = new HashSet<>();
      for (Media media : pictures(dossier).toList()) {
        if (written.add(media.id().value())) {
          put(zip, media);
        }
      }
      Beside beside = Beside.of(dossier);
      if (!beside.equals(Beside.NOTHING)) {
        put(zip, BESIDE, PlanJson.line(beside).getBytes(StandardCharsets.UTF_8));
      }
      for (var version : VersionEntries.written(dossier, content, cuts).entrySet()) {
        put(zip, version.getKey(), version.getValue());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  private static Stream<Media> pictures(Dossier dossier) {
    return Stream.concat(
        dossier.plan().media().stream(),
        dossier.versions().stream().flatMap(version -> version.plan().media().stream()));
  }

  private static void put(ZipOutputStream zip, Media media) throws IOException {
    byte[] picture = media.bytes().copy();
    if (!Sha256.of(picture).equals(media.id().value())) {
      throw new IllegalArgumentException("picture not named by its SHA-256: " + media.id());
    }
    put(zip, MEDIA + media.id(), picture);
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }

  /// What `archive` holds; damaged versions are left out and told.
  ///
  /// @throws FileTrouble if the plan is damaged, or the archive unsafe to unpack
  static Archived read(byte[] archive) throws FileTrouble {
    Unpacking.Unpacked unpacked = Unpacking.of(archive, VersionEntries.FOLDER);
    Map<String, byte[]> entries = unpacked.entries();
    PlanJson.Read read = content(entries);
    Archived archived = archived(read, entries);
    Set<String> known = new HashSet<>(Set.of(CONTENT, BESIDE));
    pictures(archived.dossier()).forEach(picture -> known.add(MEDIA + picture.id()));
    for (Media told : read.plan().media()) {
      if (!known.contains(MEDIA + told.id())) {
        throw trouble("zip.picture", told.name());
      }
    }
    List<Message> lost = new ArrayList<>(archived.lost());
    if (!unpacked.whole()) {
      lost.add(Message.of(PlanArchive.class, "versions.cut"));
    }
    for (String name : entries.keySet()) {
      boolean ofLost = !lost.isEmpty() && name.startsWith(MEDIA);
      if (!read.newer() && !known.contains(name) && !VersionEntries.isNamed(name) && !ofLost) {
        throw trouble("zip.foreign", name);
      }
    }
    return new Archived(archived.dossier(), read.newer(), read.newer() ? List.of() : lost);
  }

  /// The plan and its versions as far as a damaged `archive` still holds them, without pictures
  /// that are lost.
  ///
  /// @throws FileTrouble if the plan's text cannot be read
  static Dossier salvage(byte[] archive) throws FileTrouble {
    Map<String, byte[]> entries = Unpacking.salvage(archive);
    return archived(content(entries), entries).dossier();
  }

  private static Archived archived(PlanJson.Read read, Map<String, byte[]> entries) {
    List<Message> lost = new ArrayList<>();
    Beside beside = Beside.NOTHING;
    try {
      if (entries.containsKey(BESIDE)) {
        beside = PlanJson.read(entries.get(BESIDE), Beside.class);
      }
    } catch (FileTrouble damaged) {
      lost.add(Message.of(PlanArchive.class, "versions.beside"));
    }
    VersionEntries.Read versions = VersionEntries.read(entries, entries.get(CONTENT));
    lost.addAll(versions.lost());
    List<Version> whole = new ArrayList<>();
    for (Version version : versions.versions()) {
      List<Media> pictures = pictures(version.plan(), entries);
      if (pictures.size() < version.plan().media().size()) {
        lost.add(Message.of(PlanArchive.class, "versions.picture", version.stage()));
      }
      whole.add(version.withPlan(version.plan().withMedia(pictures)));
    }
    Plan plan = read.plan().withMedia(pictures(read.plan(), entries));
    return new Archived(beside.with(plan, whole), read.newer(), lost);
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
