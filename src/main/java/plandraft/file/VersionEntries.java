package plandraft.file;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plandraft.model.Dossier;
import plandraft.model.Id;
import plandraft.model.Plan;
import plandraft.model.Version;
import plandraft.say.Message;

/// The versions of a plan in its archive, `versions/1.jsonl` and so on from the oldest: a line that
/// tells of the version, then a line for each part that neither `plan.json` nor an older version
/// holds.
final class VersionEntries {
  static final String FOLDER = "versions/";
  private static final Pattern NAME = Pattern.compile("versions/([1-9][0-9]{0,3})\\.jsonl");

  /// What the first line tells.
  ///
  /// @param plan the name of the frozen plan among the parts
  private record Told(
      Id<Version> id, String stage, String author, Instant at, String note, String plan) {}

  /// Versions read, without the bytes of their pictures, and what is lost of others.
  record Read(List<Version> versions, List<Message> lost) {
    Read {
      versions = List.copyOf(versions);
      lost = List.copyOf(lost);
    }
  }

  private VersionEntries() {}

  /// Whether an entry of an archive is of this kind.
  static boolean isNamed(String entry) {
    return NAME.matcher(entry).matches();
  }

  /// The entries for the versions of `dossier`, whose plan is written as `content`.
  ///
  /// @param cuts remembers the versions cut into parts
  static Map<String, byte[]> written(Dossier dossier, byte[] content, Cuts cuts) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    if (dossier.versions().isEmpty()) {
      return entries;
    }
    List<PlanParts.Cut> versions = cuts.of(dossier.versions());
    PlanParts parts = new PlanParts();
    parts.take(cuts.known(dossier.plan()).orElseGet(() -> PlanParts.cut(content)));
    for (int i = 0; i < versions.size(); i++) {
      List<String> lines = new ArrayList<>();
      lines.add(told(dossier.versions().get(i), versions.get(i).whole()));
      lines.addAll(parts.take(versions.get(i)));
      entries.put(
          FOLDER + (entries.size() + 1) + ".jsonl",
          String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }
    return entries;
  }

  private static String told(Version version, String plan) {
    return PlanJson.line(
        new Told(
            version.id(), version.stage(), version.author(), version.at(), version.note(), plan));
  }

  /// The versions among the entries of an archive, whose plan is written as `content`.
  static Read read(Map<String, byte[]> entries, byte[] content) {
    Map<Integer, byte[]> files = new TreeMap<>();
    entries.forEach(
        (name, file) -> {
          Matcher named = NAME.matcher(name);
          if (named.matches()) {
            files.put(Integer.valueOf(named.group(1)), file);
          }
        });
    List<Version> versions = new ArrayList<>();
    List<Message> lost = new ArrayList<>();
    if (!files.isEmpty()) {
      PlanParts parts = new PlanParts();
      parts.take(PlanParts.cut(content));
      files.forEach((number, file) -> read(number, file, parts, versions, lost));
    }
    return new Read(versions, lost);
  }

  private static void read(
      int number, byte[] file, PlanParts parts, List<Version> versions, List<Message> lost) {
    List<String> lines = new String(file, StandardCharsets.UTF_8).lines().toList();
    lines.stream().skip(1).forEach(parts::take);
    Optional<Told> told = lines.stream().findFirst().flatMap(VersionEntries::told);
    Optional<Version> version = told.flatMap(it -> version(it, parts));
    version.ifPresentOrElse(
        versions::add,
        () ->
            lost.add(
                told.map(it -> Message.of(VersionEntries.class, "versions.lost", it.stage()))
                    .orElseGet(
                        () ->
                            Message.of(
                                VersionEntries.class,
                                "versions.unknown",
                                Integer.toString(number)))));
  }

  private static Optional<Told> told(String line) {
    try {
      return Optional.of(PlanJson.read(line.getBytes(StandardCharsets.UTF_8), Told.class));
    } catch (FileTrouble damaged) {
      return Optional.empty();
    }
  }

  private static Optional<Version> version(Told told, PlanParts parts) {
    Optional<byte[]> json = parts.whole(told.plan());
    if (json.isEmpty()) {
      return Optional.empty();
    }
    try {
      Plan plan = PlanJson.read(json.get()).plan();
      return Optional.of(
          new Version(told.id(), told.stage(), told.author(), told.at(), told.note(), plan));
    } catch (FileTrouble damaged) {
      return Optional.empty();
    }
  }
}
