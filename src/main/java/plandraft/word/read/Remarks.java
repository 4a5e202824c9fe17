package plandraft.word.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.opc.PackagePart;
import plandraft.document.Anchor;
import plandraft.document.Document.Note;
import plandraft.office.OfficeParts;
import plandraft.office.Space;
import plandraft.office.Xml;
import plandraft.read.Places;

/// The comments of a Word file, each waiting for the place it is about.
final class Remarks {
  /// No more of the words that a comment is on is kept.
  private static final int MOST_HEARD = 1000;

  private final Map<String, Remark> remarks = new LinkedHashMap<>();
  private final Map<String, Anchor> places = new HashMap<>();
  private final Threads threads;
  private final Map<String, StringBuilder> open = new LinkedHashMap<>();
  private final Map<String, String> heard = new HashMap<>();
  private final Places names = new Places();

  private record Remark(Signature by, List<String> paragraphs) {}

  private Remarks(Threads threads) {
    this.threads = threads;
  }

  /// The comments of a file.
  static Remarks read(OfficeParts parts) throws IOException {
    Remarks remarks = new Remarks(Threads.read(parts));
    Optional<PackagePart> part = parts.related("comments");
    if (part.isPresent()) {
      try (Xml xml = parts.xml(part.get())) {
        xml.children(
            () -> {
              if (xml.is(Space.WORD, "comment")) {
                remarks.add(xml);
              }
            });
      }
    }
    return remarks;
  }

  /// A name for a place that has none.
  Anchor place() {
    return names.next();
  }

  /// Says that comment `id` is about what carries `anchor`; what was said first counts.
  void place(String id, Anchor anchor) {
    places.putIfAbsent(id, anchor);
  }

  /// Whether a place was found for comment `id`, or there is no such comment.
  boolean isPlaced(String id) {
    return places.containsKey(id) || !remarks.containsKey(id);
  }

  /// Says that the words from here on are what comment `id` is on.
  void open(String id) {
    if (remarks.containsKey(id) && !heard.containsKey(id)) {
      open.put(id, new StringBuilder());
    }
  }

  /// Says that what comment `id` is on ends here.
  void close(String id) {
    Optional.ofNullable(open.remove(id)).ifPresent(words -> heard.put(id, words.toString()));
  }

  /// Whether a comment is on the words that come.
  boolean isHearing() {
    return !open.isEmpty();
  }

  /// Takes words that stand in the text.
  void hear(String words) {
    open.values().forEach(on -> on.append(words));
    List.copyOf(open.keySet()).stream()
        .filter(id -> open.get(id).length() > MOST_HEARD)
        .forEach(this::close);
  }

  /// The comments in the order of the file.
  List<Note> notes() {
    List<String> order = List.copyOf(remarks.keySet());
    List<Note> notes = new ArrayList<>();
    remarks.forEach(
        (id, remark) ->
            notes.add(
                new Note(
                    places.computeIfAbsent(id, unplaced -> place()),
                    remark.by.author(),
                    remark.by.at(),
                    remark.paragraphs,
                    heard.getOrDefault(id, ""),
                    threads.answered(id).map(order::indexOf),
                    Optional.empty(),
                    threads.isSettled(id))));
    return notes;
  }

  private void add(Xml xml) throws IOException {
    String id = xml.attribute("id");
    Signature by = Signature.read(xml);
    List<String> paragraphs = new ArrayList<>();
    paragraphs(id, xml, paragraphs);
    remarks.put(id, new Remark(by, paragraphs));
  }

  private void paragraphs(String id, Xml xml, List<String> paragraphs) throws IOException {
    xml.children(
        () -> {
          if (xml.is(Space.WORD, "p")) {
            threads.paragraph(xml.attribute("paraId"), id);
            StringBuilder words = new StringBuilder();
            words(xml, words);
            paragraphs.add(words.toString());
          } else {
            paragraphs(id, xml, paragraphs);
          }
        });
  }

  private static void words(Xml xml, StringBuilder words) throws IOException {
    xml.children(
        () -> {
          switch (xml.name()) {
            case "t" -> xml.text(words);
            case "tab" -> words.append('\t');
            case "br", "cr" -> words.append('\n');
            case "pPr", "rPr", "del", "instrText", "Fallback" -> {}
            default -> words(xml, words);
          }
        });
  }
}
