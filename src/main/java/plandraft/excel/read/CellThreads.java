package plandraft.excel.read;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackagePart;
import plandraft.office.OfficeParts;
import plandraft.office.Xml;
import plandraft.read.Moments;

/// What people say to one another on the cells of a sheet in newer programs ([MS-XLSX] 2.1.39); for
/// older ones a note stands there that only says so.
final class CellThreads {
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
    Instant at = Moments.of(xml.attribute("dT"), ZoneOffset.UTC);
    boolean settled = xml.has("done");
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
}
