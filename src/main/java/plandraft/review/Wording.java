package plandraft.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plandraft.text.Count;
import plandraft.text.Dated;
import plandraft.text.DocumentNumber;
import plandraft.text.Phrase;
import plandraft.text.Prose;
import plandraft.text.Span;

/// A stretch of a text that was kept, deleted or inserted.
public record Wording(Kind kind, String text) {
  /// What became of the stretch.
  public enum Kind {
    KEPT,
    DELETED,
    INSERTED
  }

  /// Kept stretches up to so many characters between two changes are taken into them, so that a
  /// sentence written anew is not torn to letters.
  private static final int SHORTEST_KEPT = 2;

  /// Names up to so many characters are changed as a whole.
  private static final int SHORT_NAME = 4;

  private static final Pattern LATIN =
      Pattern.compile("[A-Za-z0-9]+(?:[.,+_-][A-Za-z0-9]+)*[%％‰]?");

  /// A verb that reading takes with an amount although it says nothing of it.
  private static final Pattern VERB = Pattern.compile("达到?");

  private static final String STOPS = "、，。；：";

  /// What of `before` was changed into `after`: words and numbers with their units whole, the kept
  /// and deleted stretches joined are `before`, the kept and inserted ones `after`.
  public static List<Wording> between(String before, String after) {
    if (before.equals(after)) {
      return before.isEmpty() ? List.of() : List.of(new Wording(Kind.KEPT, before));
    }
    boolean name = length(before) <= SHORT_NAME && length(after) <= SHORT_NAME;
    List<String> was = name ? List.of(before) : words(before);
    List<String> is = name ? List.of(after) : words(after);
    List<Wording> stretches = new ArrayList<>();
    int i = 0;
    int j = 0;
    for (Snake.Kept kept : Snake.between(was, is)) {
      add(stretches, Kind.DELETED, was.subList(i, kept.before()));
      add(stretches, Kind.INSERTED, is.subList(j, kept.after()));
      add(stretches, Kind.KEPT, was.subList(kept.before(), kept.before() + kept.length()));
      i = kept.before() + kept.length();
      j = kept.after() + kept.length();
    }
    add(stretches, Kind.DELETED, was.subList(i, was.size()));
    add(stretches, Kind.INSERTED, is.subList(j, is.size()));
    return joined(stretches);
  }

  private static void add(List<Wording> stretches, Kind kind, List<String> words) {
    String text = String.join("", words);
    if (!text.isEmpty()) {
      stretches.add(new Wording(kind, text));
    }
  }

  /// Short kept stretches taken into the changes around them, and what was deleted put before what
  /// was inserted instead.
  private static List<Wording> joined(List<Wording> stretches) {
    List<Wording> joined = new ArrayList<>();
    StringBuilder deleted = new StringBuilder();
    StringBuilder inserted = new StringBuilder();
    for (int i = 0; i < stretches.size(); i++) {
      Wording each = stretches.get(i);
      boolean between = i > 0 && i < stretches.size() - 1;
      if (each.kind() == Kind.KEPT && !(between && isShort(each.text()))) {
        flush(joined, deleted, inserted);
        joined.add(each);
        continue;
      }
      if (each.kind() != Kind.INSERTED) {
        deleted.append(each.text());
      }
      if (each.kind() != Kind.DELETED) {
        inserted.append(each.text());
      }
    }
    flush(joined, deleted, inserted);
    for (int i = 1; i < joined.size() - 1; i++) {
      toStop(joined, i);
    }
    return joined.stream().filter(each -> !each.text().isEmpty()).toList();
  }

  /// Lets a change that stands alone begin behind a stop, where that says the same: 市发改委、 was
  /// inserted rather than 发改委、市.
  private static void toStop(List<Wording> all, int at) {
    Wording before = all.get(at - 1);
    Wording change = all.get(at);
    Wording behind = all.get(at + 1);
    if (before.kind() != Kind.KEPT || behind.kind() != Kind.KEPT) {
      return;
    }
    String kept = before.text();
    String changed = change.text();
    int by = 0;
    while (by < Math.min(kept.length(), changed.length())
        && kept.charAt(kept.length() - 1 - by) == changed.charAt(changed.length() - 1 - by)) {
      int from = kept.length() - by;
      if (STOPS.indexOf(kept.charAt(from - 1)) >= 0) {
        break;
      }
      by++;
    }
    int from = kept.length() - by;
    if (by > 0 && (from == 0 || STOPS.indexOf(kept.charAt(from - 1)) >= 0)) {
      int end = changed.length() - by;
      all.set(at - 1, new Wording(Kind.KEPT, kept.substring(0, from)));
      all.set(at, new Wording(change.kind(), kept.substring(from) + changed.substring(0, end)));
      all.set(at + 1, new Wording(Kind.KEPT, changed.substring(end) + behind.text()));
    }
  }

  private static boolean isShort(String text) {
    return length(text) <= SHORTEST_KEPT;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  private static void flush(List<Wording> joined, StringBuilder deleted, StringBuilder inserted) {
    if (!deleted.isEmpty()) {
      joined.add(new Wording(Kind.DELETED, deleted.toString()));
    }
    if (!inserted.isEmpty()) {
      joined.add(new Wording(Kind.INSERTED, inserted.toString()));
    }
    deleted.setLength(0);
    inserted.setLength(0);
  }

  /// A text cut into numbers with their units, Latin words and single Chinese characters.
  static List<String> words(String text) {
    List<Span> whole =
        Stream.concat(
                numbers(text),
                LATIN.matcher(text).results().map(it -> new Span(it.start(), it.end())))
            .sorted(Comparator.comparingInt(Span::from).thenComparingInt(span -> -span.to()))
            .toList();
    List<String> words = new ArrayList<>();
    int at = 0;
    for (Span span : whole) {
      if (span.from() >= at && span.length() > 0) {
        characters(text.substring(at, span.from()), words);
        words.add(span.in(text));
        at = span.to();
      }
    }
    characters(text.substring(at), words);
    return words;
  }

  private static Stream<Span> numbers(String text) {
    List<Phrase> phrases = Prose.read(text);
    return Stream.concat(
            Prose.amounts(phrases),
            phrases.stream()
                .filter(
                    phrase ->
                        phrase instanceof Dated
                            || phrase instanceof DocumentNumber
                            || phrase instanceof Count))
        .map(phrase -> withoutVerb(phrase.span(), text));
  }

  private static Span withoutVerb(Span span, String text) {
    Matcher verb = VERB.matcher(text).region(span.from(), span.to());
    return verb.lookingAt() ? new Span(verb.end(), span.to()) : span;
  }

  private static void characters(String text, List<String> words) {
    text.codePoints().forEach(point -> words.add(Character.toString(point)));
  }
}
