package plandraft.word;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import plandraft.document.Change;
import plandraft.document.Restyling;
import plandraft.office.Markup;

/// Changes that a reader may accept or reject, as Word tracks them (ISO/IEC 29500-1, 17.13.5).
final class Tracking {
  /// Beyond the numbers of bookmarks and comments.
  private static final int FIRST = 1_000_000;

  private static final ZoneOffset CLOCK = ZoneOffset.ofHours(8);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT);

  private final Markup xml;
  private int given = FIRST;

  Tracking(Markup xml) {
    this.xml = xml;
  }

  /// A time as Word writes it: by the clock on the wall, and China has one clock.
  static String clock(Instant at) {
    return TIME.format(at.atOffset(CLOCK));
  }

  /// Opens a change around runs and gives what closes it.
  String open(Optional<Change> change) throws IOException {
    if (change.isEmpty()) {
      return "";
    }
    String name = name(change.get().kind());
    xml.put("<").put(name);
    attributes(change.get());
    xml.put(">");
    return "</" + name + ">";
  }

  /// Notes a change of the paragraph or row whose properties are being written.
  void mark(Optional<Change> change) throws IOException {
    if (change.isPresent()) {
      xml.put("<").put(name(change.get().kind()));
      attributes(change.get());
      xml.put("/>");
    }
  }

  /// Opens the range of a move and gives what closes it.
  String range(Optional<Change> change) throws IOException {
    if (change.isEmpty() || change.get().move() == 0) {
      return "";
    }
    String name = name(change.get().kind());
    int id = given;
    xml.put("<").put(name).put("RangeStart");
    attributes(change.get());
    xml.put(" w:name=\"move").put(change.get().move()).put("\"/>");
    return "<" + name + "RangeEnd w:id=\"" + id + "\"/>";
  }

  /// Opens what the properties called `name` were before a change and gives what closes it.
  String restyled(String name, Restyling<?> restyling) throws IOException {
    xml.put("<").put(name).put("Change");
    attributes(restyling.author(), restyling.at());
    xml.put("><").put(name).put(">");
    return "</" + name + "></" + name + "Change>";
  }

  private void attributes(Change change) throws IOException {
    attributes(change.author(), change.at());
  }

  private void attributes(String author, Instant at) throws IOException {
    xml.put(" w:id=\"").put(given++).put("\" w:author=\"").text(author);
    xml.put("\" w:date=\"").put(clock(at)).put("\"");
  }

  private static String name(Change.Kind kind) {
    return switch (kind) {
      case INSERTED -> "w:ins";
      case DELETED -> "w:del";
      case MOVED_FROM -> "w:moveFrom";
      case MOVED_TO -> "w:moveTo";
    };
  }
}
