package plandraft.file;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import plandraft.layout.DocumentLayout;
import plandraft.layout.House;
import plandraft.layout.NotAllowed;
import plandraft.layout.Numbering;
import plandraft.layout.Piece;
import plandraft.say.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// The text of a layout, in which one field can be changed while all else stays as it is written.
public record LayoutText(String json) {
  private static final String RULES = "rules";
  private static final String NUMBERING = "numbering";
  private static final String PIECES = "pieces";

  /// Where a field stands in the text.
  private record Span(int from, int value, int to) {}

  /// The layout that it says; nothing while it is wrong, or for the house style.
  public Optional<DocumentLayout> layout() {
    return read(json, DocumentLayout.class);
  }

  /// The house style that it says; nothing while it is wrong, or for one document.
  public Optional<House> house() {
    return read(json, House.class);
  }

  /// What of it is out of the bounds of its field, if that is what is wrong with it.
  public Optional<NotAllowed> refused() {
    try {
      Class<? extends Record> type =
          span(List.of(RULES)).isPresent() ? House.class : DocumentLayout.class;
      read(type);
      return Optional.empty();
    } catch (FileTrouble trouble) {
      return Optional.of(trouble)
          .map(Throwable::getCause)
          .map(Throwable::getCause)
          .filter(NotAllowed.class::isInstance)
          .map(NotAllowed.class::cast);
    }
  }

  /// The numbering that it says itself, be the rest of it right or wrong.
  public Optional<Numbering> numbering() {
    return span(List.of(NUMBERING))
        .map(span -> json.substring(span.value(), span.to()))
        .flatMap(value -> read(value, Numbering.class));
  }

  private static <T> Optional<T> read(String json, Class<T> type) {
    try {
      return Optional.of(new LayoutText(json).read(type));
    } catch (FileTrouble wrong) {
      return Optional.empty();
    }
  }

  private <T> T read(Class<T> type) throws FileTrouble {
    Message file = Message.of(LayoutFiles.class, "layout.file", "");
    return OwnJson.read(file, LayoutFiles.bytes(json), type);
  }

  /// This text with another numbering, or none of its own.
  public LayoutText withNumbering(Optional<Numbering> next) {
    List<String> path = List.of(NUMBERING);
    return next.map(given -> with(path, given)).orElseGet(() -> without(path));
  }

  /// This text with other parts of the document.
  public LayoutText withPieces(Set<Piece> next) {
    return with(List.of(PIECES), next.stream().sorted().toList());
  }

  /// This text with another value of the field that `path` leads to, such as `rules`, `3`, `size`;
  /// objects on the way to it are added where they are missing. A text that is no JSON stays.
  public LayoutText with(List<String> path, Object value) {
    Optional<Span> span = span(path);
    if (span.isPresent()) {
      Span at = span.get();
      return new LayoutText(
          json.substring(0, at.value()) + written(value) + json.substring(at.to()));
    }
    if (path.isEmpty()) {
      return this;
    }
    List<String> parent = path.subList(0, path.size() - 1);
    return end(parent)
        .map(end -> added(end, path.getLast(), value))
        .orElseGet(() -> with(parent, Map.of(path.getLast(), value)));
  }

  /// A field more before the brace at `end` that closes an object, set as the one before it is.
  private LayoutText added(int end, String name, Object value) {
    String before = json.substring(0, end).stripTrailing();
    int line = before.lastIndexOf('\n') + 1;
    String last = before.substring(line);
    boolean empty = before.endsWith("{");
    String indent = last.substring(0, last.length() - last.stripLeading().length());
    boolean alone = json.substring(before.length(), end).contains("\n");
    String gap = alone ? "\n" + indent + (empty ? "  " : "") : empty ? "" : " ";
    return new LayoutText(
        before
            + (empty ? "" : ",")
            + gap
            + "\"%s\": %s".formatted(name, written(value))
            + json.substring(before.length()));
  }

  /// A value in one line; the members of a list of objects in one each.
  private static String written(Object value) {
    return value instanceof Collection<?> list && list.stream().anyMatch(Record.class::isInstance)
        ? list.stream()
            .map(OwnJson::written)
            .collect(Collectors.joining(",\n        ", "[\n        ", "\n      ]"))
        : OwnJson.written(value);
  }

  /// This text without the field that `path` leads to, and without the comma that parted it from
  /// its neighbours.
  public LayoutText without(List<String> path) {
    return span(path)
        .map(
            at -> {
              String before = json.substring(0, at.from());
              String after = json.substring(at.to());
              return after.stripLeading().startsWith(",")
                  ? before + after.substring(after.indexOf(',') + 1).stripLeading()
                  : before.replaceFirst(",\\s*$", "") + after;
            })
        .map(LayoutText::new)
        .orElse(this);
  }

  private Optional<Span> span(List<String> path) {
    try (JsonParser parser = OwnJson.parser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.PROPERTY_NAME && at(parser, path)) {
          int from = (int) parser.currentTokenLocation().getCharOffset();
          parser.nextToken();
          int value = (int) parser.currentTokenLocation().getCharOffset();
          parser.skipChildren();
          parser.finishToken();
          return Optional.of(new Span(from, value, (int) parser.currentLocation().getCharOffset()));
        }
      }
    } catch (JacksonException broken) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  /// Where the brace stands that closes the object which `path` leads to.
  private Optional<Integer> end(List<String> path) {
    try (JsonParser parser = OwnJson.parser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.START_OBJECT && at(parser, path)) {
          parser.skipChildren();
          return Optional.of((int) parser.currentTokenLocation().getCharOffset());
        }
      }
    } catch (JacksonException broken) {
      return Optional.empty();
    }
    return Optional.empty();
  }

  private static boolean at(JsonParser parser, List<String> path) {
    String pointer = path.stream().map(step -> "/" + step).collect(Collectors.joining());
    return parser.streamReadContext().pathAsPointer().toString().equals(pointer);
  }
}
