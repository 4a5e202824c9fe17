package plandraft.excel.read;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.openxml4j.opc.PackagePart;
import plandraft.office.OfficeParts;
import plandraft.office.Xml;

/// What people say to one another on the cells of a sheet in newer programs ([MS-XLSX] 2.1.39); for
/// older ones a note stands there that only says so.
final class CellThreads {
  private static final int SECONDS = 19;

  private final Map<String, List<Said>> threads = new HashMap<>();
  private final Map<String, String> people = new HashMap<>();

  /// One thing that was said; the first in its cell began the thread, the others answer it.
  ///
  /// @param settled whether the thread it began is closed
  record Said(String author, Instant at, String words, boolean settled) {}

  private CellThreads() {}

  /// What is said on the cells of a sheet, by their places such as B12.
  static Map<String, List<Said>> read(OfficeParts parts, PackagePart sheet) throws IOException {
    CellThreads read = new CellThreads();
    Optional<PackagePart> part = parts.related(sheet, "threadedComment");
    if (part.isPresent()) {
      Optional<PackagePart> people = parts.related("person");
      if (people.isPresent()) {
        try (Xml xml = parts.xml(people.get())) {
          xml.children(
              () -> read.people.put(xml.attribute("id"), xml.attribute("displayName").strip()));
        }
      }
      try (Xml xml = parts.xml(part.get())) {
        xml.children(() -> read.add(xml));
      }
    }
    return read.threads;
  }

  private void add(Xml xml) throws IOException {
    String place = xml.attribute("ref");
    String author = people.getOrDefault(xml.attribute("personId"), "");
    Instant at = instant(xml.attribute("dT"));
    boolean settled = Set.of("1", "true").contains(xml.attribute("done"));
    String[] words = {""};
    xml.children(
        () -> {
          if (xml.name().equals("text")) {
            words[0] = xml.text().strip();
          }
        });
    if (!words[0].isEmpty()) {
      threads
          .computeIfAbsent(place, none -> new ArrayList<>())
          .add(new Said(author, at, words[0], settled));
    }
  }

  private static Instant instant(String written) {
    try {
      return written.length() < SECONDS
          ? Instant.EPOCH
          : LocalDateTime.parse(written.substring(0, SECONDS)).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException malformed) {
      return Instant.EPOCH;
    }
  }
}
