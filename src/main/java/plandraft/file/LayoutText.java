package plandraft.file;

import java.util.Optional;
import java.util.Set;
import plandraft.layout.DocumentLayout;
import plandraft.layout.Numbering;
import plandraft.layout.Piece;
import plandraft.say.Message;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// The text of a layout, in which one field can be changed while all else stays as it is written.
public record LayoutText(String json) {
  private static final String NUMBERING = "numbering";
  private static final String PIECES = "pieces";

  /// Where a field stands in the text.
  private record Span(int from, int value, int to) {}

  /// The layout that it says; nothing while it is wrong, or for the house style.
  public Optional<DocumentLayout> layout() {
    try {
      Message file = Message.of(LayoutFiles.class, "layout.file", "");
      return Optional.of(OwnJson.read(file, LayoutFiles.bytes(json), DocumentLayout.class));
    } catch (FileTrouble wrong) {
      return Optional.empty();
    }
  }

  /// The numbering that it says itself, be the rest of it right or wrong.
  public Optional<Numbering> numbering() {
    return span(NUMBERING)
        .map(span -> json.substring(span.value(), span.to()))
        .flatMap(LayoutText::numbering);
  }

  private static Optional<Numbering> numbering(String json) {
    try {
      Message file = Message.of(LayoutFiles.class, "layout.file", "");
      return Optional.of(OwnJson.read(file, LayoutFiles.bytes(json), Numbering.class));
    } catch (FileTrouble wrong) {
      return Optional.empty();
    }
  }

  /// This text with another numbering, or none of its own.
  public LayoutText withNumbering(Optional<Numbering> next) {
    return next.map(given -> with(NUMBERING, OwnJson.written(given)))
        .orElseGet(() -> without(NUMBERING));
  }

  /// This text with other parts of the document.
  public LayoutText withPieces(Set<Piece> next) {
    return with(PIECES, OwnJson.written(next.stream().sorted().toList()));
  }

  private LayoutText with(String field, String value) {
    Optional<Span> span = span(field);
    int open = json.indexOf('{') + 1;
    return new LayoutText(
        span.map(at -> json.substring(0, at.value()) + value + json.substring(at.to()))
            .orElseGet(
                () ->
                    json.substring(0, open)
                        + "\n  \"%s\": %s,".formatted(field, value)
                        + json.substring(open)));
  }

  /// Without the field, and without the comma that parted it from its neighbours.
  private LayoutText without(String field) {
    return span(field)
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

  private Optional<Span> span(String field) {
    try (JsonParser parser = OwnJson.parser(json)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        boolean found = parser.currentName().equals(field);
        int from = (int) parser.currentTokenLocation().getCharOffset();
        parser.nextToken();
        int value = (int) parser.currentTokenLocation().getCharOffset();
        parser.skipChildren();
        if (found) {
          return Optional.of(new Span(from, value, (int) parser.currentLocation().getCharOffset()));
        }
      }
    } catch (JacksonException broken) {
      return Optional.empty();
    }
    return Optional.empty();
  }
}
