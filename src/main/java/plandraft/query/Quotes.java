package plandraft.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import plandraft.model.Block;
import plandraft.model.Comment;
import plandraft.model.Indicator;
import plandraft.model.Inline;
import plandraft.model.Measure;
import plandraft.model.Place;
import plandraft.model.Section;
import plandraft.quantity.Quantity;

/// What stands at the places of a plan, as a reader quotes it.
public final class Quotes {
  private final References references;
  private final Parts parts;

  /// Quotes from the plan that `references` go into.
  public Quotes(References references) {
    this.references = references;
    this.parts = references.parts();
  }

  /// What is to be read at `place`; blank for the plan itself and for what is not there.
  public String at(Place place) {
    String id = place.id();
    return switch (place.part()) {
      case PLAN -> "";
      case BASE -> parts.indicator(id).map(each -> valued(each, each.base())).orElse("");
      case TARGET -> parts.indicator(id).map(each -> valued(each, each.target())).orElse("");
      case BASIS -> parts.indicator(id).map(each -> each.basis().printed()).orElse("");
      case CELL ->
          parts
              .title(place)
              .map(title -> spaced(title, parts.cellValue(id).orElse(Quantity.BLANK).printed()))
              .orElse("");
      default -> own(place).or(() -> parts.title(place)).orElse("");
    };
  }

  /// What is to be read at some positions of a place's text, or at all of it.
  public String at(Place place, Optional<Comment.Span> span) {
    return span.flatMap(
            positions ->
                parts
                    .block(place.id())
                    .filter(Block.Prose.class::isInstance)
                    .map(block -> printed(((Block.Prose) block).inlines(), positions)))
        .orElseGet(() -> at(place));
  }

  private String printed(List<Inline> inlines, Comment.Span span) {
    StringBuilder printed = new StringBuilder();
    int at = 0;
    for (Inline inline : inlines) {
      String words = references.print(inline);
      int length = inline instanceof Inline.Text ? words.length() : 1;
      int from = Math.max(span.from() - at, 0);
      int to = Math.min(span.to() - at, length);
      if (from < to) {
        printed.append(inline instanceof Inline.Text ? words.substring(from, to) : words);
      }
      at += length;
    }
    return printed.toString();
  }

  /// The words that a place consists of; empty where it is no words or there is nothing.
  public Optional<String> own(Place place) {
    String id = place.id();
    return switch (place.part()) {
      case SECTION -> parts.section(id).map(Section::heading);
      case BLOCK -> parts.block(id).flatMap(this::block);
      case UNIT -> parts.indicator(id).map(Indicator::unit);
      case MEASURE -> parts.measure(id).map(Measure::text);
      case GROUP, INDICATOR, TASK -> parts.title(place);
      default -> Optional.empty();
    };
  }

  /// Where words stand in the running text of `place`; empty if they do not, or it has none.
  public Optional<Comment.Span> span(Place place, String words) {
    if (place.part() != Place.Part.BLOCK || words.isBlank()) {
      return Optional.empty();
    }
    return parts
        .block(place.id())
        .filter(Block.Prose.class::isInstance)
        .map(block -> ((Block.Prose) block).inlines())
        .flatMap(inlines -> span(inlines, words));
  }

  private Optional<Comment.Span> span(List<Inline> inlines, String words) {
    int from = references.print(inlines).indexOf(words);
    return from < 0 ? Optional.empty() : Optional.of(span(inlines, from, from + words.length()));
  }

  /// The positions of what is printed from one letter up to another, live references whole.
  public Comment.Span span(List<Inline> inlines, int from, int to) {
    int first = position(inlines, from, false);
    return new Comment.Span(first, Math.max(first, position(inlines, to, true)));
  }

  /// The position of what is printed `at` letters from the start; within a live reference, that
  /// before it or `behind` it.
  private int position(List<Inline> inlines, int at, boolean behind) {
    int position = 0;
    int printed = 0;
    for (Inline inline : inlines) {
      int length = references.print(inline).length();
      if (inline instanceof Inline.Text && at <= printed + length) {
        return position + at - printed;
      }
      if (at < printed + length) {
        return position + (behind && at > printed ? 1 : 0);
      }
      position += inline instanceof Inline.Text ? length : 1;
      printed += length;
    }
    return position;
  }

  private Optional<String> block(Block block) {
    return switch (block) {
      case Block.Prose prose -> Optional.of(references.print(prose.inlines()));
      case Block.Panel panel ->
          Optional.of(
              Stream.concat(
                      Stream.of(panel.title()),
                      panel.blocks().stream().map(each -> references.print(each.inlines())))
                  .collect(Collectors.joining("\n")));
      default -> Optional.empty();
    };
  }

  private static String valued(Indicator indicator, Quantity value) {
    return spaced(indicator.name(), value.printed());
  }

  private static String spaced(String name, String value) {
    return value.isBlank() ? name : name + " " + value;
  }
}
