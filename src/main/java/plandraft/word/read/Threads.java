package plandraft.word.read;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackagePart;
import plandraft.office.OfficeParts;
import plandraft.office.Xml;

/// Which comments of a Word file answer which, as `commentsExtended` tells by the names of their
/// paragraphs.
final class Threads {
  private final Map<String, String> above = new HashMap<>();
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

  /// The comment that `comment` answers.
  Optional<String> answered(String comment) {
    return Optional.ofNullable(last.get(comment))
        .map(above::get)
        .map(comments::get)
        .filter(other -> !other.equals(comment));
  }
}
