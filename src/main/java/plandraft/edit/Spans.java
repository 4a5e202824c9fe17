package plandraft.edit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import plandraft.model.Block;
import plandraft.model.Comment;
import plandraft.model.Comment.Span;
import plandraft.model.Inline;
import plandraft.model.Place;
import plandraft.model.Place.Part;
import plandraft.model.Plan;

/// Keeps comments on the words they were made on while the text around them changes.
public final class Spans {
  /// From here on letters stand for live references.
  private static final char FIRST_REFERENCE = '\uE000';

  private Spans() {}

  /// `after` with every comment on some words of a paragraph still on them, wherever the edit from
  /// `before` has moved them; a comment whose words are gone is on nothing of its paragraph until
  /// they are put in again, there or elsewhere.
  public static Plan follow(Plan before, Plan after) {
    if (isSameText(before, after) || after.comments().stream().noneMatch(Spans::isOnWords)) {
      return after;
    }
    Following following = new Following(texts(before), texts(after));
    List<Comment> next = after.comments().stream().map(following::follow).toList();
    return next.equals(after.comments()) ? after : after.withComments(next);
  }

  private static boolean isSameText(Plan before, Plan after) {
    return before.preamble() == after.preamble()
        && before.sections() == after.sections()
        && before.tasks() == after.tasks()
        && before.annexes() == after.annexes()
        && before.documentTexts() == after.documentTexts();
  }

  private static boolean isOnWords(Comment comment) {
    return comment.place().part() == Part.BLOCK && comment.span().isPresent();
  }

  /// Every paragraph by its id.
  private static Map<String, List<Inline>> texts(Plan plan) {
    Map<String, List<Inline>> texts = new LinkedHashMap<>();
    Blocks.all(plan)
        .filter(Block.Prose.class::isInstance)
        .forEach(block -> texts.put(block.id().value(), ((Block.Prose) block).inlines()));
    return texts;
  }

  /// Two states of the text.
  private static final class Following {
    private final Map<String, List<Inline>> before;
    private final Map<String, List<Inline>> after;
    private final Map<Inline, Character> letters = new HashMap<>();
    private final Set<String> changed;

    Following(Map<String, List<Inline>> before, Map<String, List<Inline>> after) {
      this.before = before;
      this.after = after;
      this.changed =
          after.keySet().stream()
              .filter(id -> !after.get(id).equals(before.get(id)))
              .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Comment follow(Comment comment) {
      if (!isOnWords(comment)) {
        return comment;
      }
      String id = comment.place().id();
      List<Inline> was = before.getOrDefault(id, List.of());
      List<Inline> is = after.getOrDefault(id, List.of());
      Span span = comment.span().orElseThrow();
      if (span.from() == span.to() || !before.containsKey(id)) {
        return elsewhere(comment, comment.on()).orElse(comment);
      }
      if (was.equals(is) || span.to() > Typing.length(was)) {
        return comment;
      }
      String text = text(was);
      String words = text.substring(span.from(), span.to());
      Optional<Span> here = here(text, text(is), span);
      return here.filter(found -> found.from() < found.to())
          .map(found -> comment.on(comment.on(), Optional.of(found)))
          .or(() -> elsewhere(comment, words))
          .orElseGet(() -> after.containsKey(id) ? comment.on(comment.on(), here) : comment);
    }

    /// Where the span is in its own paragraph; where nothing of it is left, the place it was at.
    private static Optional<Span> here(String was, String is, Span span) {
      Window window = Window.of(was, is);
      if (span.to() <= window.from()) {
        return Optional.of(span);
      }
      if (span.from() >= Window.first(was, is).to()) {
        return Optional.of(moved(span, window.growth()));
      }
      boolean within = span.from() <= window.from() && window.to() <= span.to();
      return Optional.of(
          within ? new Span(span.from(), span.to() + window.growth()) : left(span, window));
    }

    /// What the edit has left of a span that it reaches into.
    private static Span left(Span span, Window window) {
      if (span.from() < window.from()) {
        return new Span(span.from(), window.from());
      }
      return span.to() > window.to()
          ? new Span(window.next(), span.to() + window.growth())
          : new Span(window.from(), window.from());
    }

    private static Span moved(Span span, int by) {
      return new Span(span.from() + by, span.to() + by);
    }

    /// The same words where they were put in, as by pasting or by parting or joining paragraphs.
    private Optional<Comment> elsewhere(Comment comment, String words) {
      for (String id : words.isBlank() ? Set.<String>of() : changed) {
        String is = text(after.get(id));
        Window window = Window.of(text(before.getOrDefault(id, List.of())), is);
        int at = is.substring(window.from(), window.next()).indexOf(words);
        if (at >= 0) {
          int from = window.from() + at;
          Span span = new Span(from, from + words.length());
          return Optional.of(
              comment.at(new Place(Part.BLOCK, id)).on(comment.on(), Optional.of(span)));
        }
      }
      return Optional.empty();
    }

    /// The runs as letters, one for each live reference, the same for the same.
    private String text(List<Inline> runs) {
      StringBuilder text = new StringBuilder();
      for (Inline run : runs) {
        if (run instanceof Inline.Text words) {
          text.append(words.text());
        } else {
          text.append(letters.computeIfAbsent(run, _ -> (char) (FIRST_REFERENCE + letters.size())));
        }
      }
      return text.toString();
    }
  }
}
