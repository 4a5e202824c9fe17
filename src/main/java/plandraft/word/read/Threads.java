package plandraft.word.read;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.poi.openxml4j.opc.PackagePart;
import plandraft.office.OfficeParts;
import plandraft.office.Xml;

/// Which comments of a Word file answer which and which are settled, as `commentsExtended` tells by
/// the names of their paragraphs ([MS-DOCX] 2.5.4.3).
final class Threads {
  private static final Set<String> DONE = Set.of("1", "true", "on");

  private final Map<String, String> above = new HashMap<>();
  private final Set<String> settled = new HashSet<>();
  private final Map<String, String> comments = new HashMap<>();
  private final Map<String, String> last = new HashMap<>();

  private Threads() {}

  /// The threads of a file; none if nobody answered.
  static Threads read(OfficeParts parts) throws IOException {
    Threads threads = new Threads();
    Optional<PackagePart> part = parts.related("commentsExtended");
    if (part.isPresent()) {
      try (Xml xml = parts.xml(part.get())) {
        xml.children(
            () -> {
              if (DONE.contains(xml.attribute("done"))) {
                threads.settled.add(xml.attribute("paraId"));
              }
              String parent = xml.attribute("paraIdParent");
              if (!parent.isEmpty()) {
                threads.above.put(xml.attribute("paraId"), parent);
              }
            });
      }
    }
    return threads;
  }

  /// Says that the paragraph called `name` belongs to `comment`; the last one names the comment.
  void paragraph(String name, String comment) {
    if (!name.isEmpty()) {
      comments.put(name, comment);
      last.put(comment, name);
    }
  }

  /// Whether a comment was marked as settled.
  boolean isSettled(String comment) {
    return settled.contains(last.getOrDefault(comment, ""));
  }

  /// The comment that `comment` answers.
  Optional<String> answered(String comment) {
    return Optional.ofNullable(last.get(comment))
        .map(above::get)
        .map(comments::get)
        .filter(other -> !other.equals(comment));
  }
}
