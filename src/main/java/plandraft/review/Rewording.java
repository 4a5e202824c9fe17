package plandraft.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import plandraft.edit.Typing;
import plandraft.edit.Window;
import plandraft.model.Comment;
import plandraft.model.Inline;
import plandraft.query.Quotes;
import plandraft.query.References;
import plandraft.text.Span;

/// Running text that takes another wording; live references stay live where what they print does.
final class Rewording {
  /// What beside a number makes it another one, digits aside.
  private static final String NUMERALS = ".．〇零一二两三四五六七八九十百千万亿";

  private final References references;
  private final List<Inline> inlines;
  private final String on;
  private final String words;
  private final String now;

  /// Letters that give way to words.
  private record Hunk(int from, int to, String words) {}

  /// A rewording of `inlines` from the words `on`, as they were, to `words`.
  Rewording(References references, List<Inline> inlines, String on, String words) {
    this.references = references;
    this.inlines = inlines;
    this.on = on;
    this.words = words;
    this.now = references.print(inlines);
  }

  /// The text so worded; empty if it has been changed since where the wording differs.
  Optional<List<Inline>> inlines() {
    Window proposed = Window.of(on, words);
    Window since = Window.of(on, now);
    boolean behind = proposed.from() >= since.to();
    if (!since.isEmpty() && !behind && proposed.to() > since.from()) {
      return Optional.empty();
    }
    int shift = behind ? since.growth() : 0;
    List<Inline> next = inlines;
    for (Hunk hunk : hunks(proposed, shift).reversed()) {
      next = replaced(next, hunk.from + shift, hunk.to + shift, hunk.words);
    }
    return Optional.of(next);
  }

  /// What differs, parted by the live references that stay.
  private List<Hunk> hunks(Window proposed, int shift) {
    List<Span> live =
        references.live(inlines).stream()
            .filter(span -> span.from() >= shift && span.to() - shift <= on.length())
            .map(span -> new Span(span.from() - shift, span.to() - shift))
            .filter(span -> span.from() <= proposed.to() && span.to() >= proposed.from())
            .filter(
                span ->
                    span.in(on).equals(new Span(span.from() + shift, span.to() + shift).in(now)))
            .toList();
    Window wide = wide(proposed, live);
    List<Hunk> hunks = new ArrayList<>();
    int from = wide.from();
    int start = wide.from();
    for (Span span : live) {
      Optional<Integer> kept = kept(span, wide);
      if (kept.isPresent()) {
        hunks.add(new Hunk(from, span.from(), words.substring(start, kept.get())));
        from = span.to();
        start = kept.get() + span.length();
      }
    }
    hunks.add(new Hunk(from, wide.to(), words.substring(start, wide.next())));
    return hunks.stream()
        .filter(hunk -> !on.substring(hunk.from, hunk.to).equals(hunk.words))
        .toList();
  }

  /// The window with all of the references that it touches.
  private static Window wide(Window window, List<Span> live) {
    if (live.isEmpty()) {
      return window;
    }
    int to = Math.max(window.to(), live.getLast().to());
    return new Window(
        Math.min(window.from(), live.getFirst().from()), to, window.next() + to - window.to());
  }

  /// Where a reference stands in the new words; empty if they do not have it, or have it as a part
  /// of another number.
  private Optional<Integer> kept(Span span, Window window) {
    List<Integer> before = on.substring(window.from(), window.to()).chars().boxed().toList();
    List<Integer> after = words.substring(window.from(), window.next()).chars().boxed().toList();
    int from = span.from() - window.from();
    return Snake.between(before, after).stream()
        .filter(run -> run.before() <= from && from + span.length() <= run.before() + run.length())
        .map(run -> window.from() + run.after() + from - run.before())
        .filter(at -> !isNumeral(on, span.from() - 1, words, at - 1))
        .filter(at -> !isNumeral(on, span.to(), words, at + span.length()))
        .findFirst();
  }

  /// Whether a numeral stands in the new words where none did.
  private static boolean isNumeral(String before, int at, String after, int next) {
    boolean same =
        at >= 0
            && at < before.length()
            && next >= 0
            && next < after.length()
            && before.charAt(at) == after.charAt(next);
    return !same
        && next >= 0
        && next < after.length()
        && (Character.isDigit(after.charAt(next)) || NUMERALS.indexOf(after.charAt(next)) >= 0);
  }

  /// The runs with other words from one printed letter up to another; a live reference of which a
  /// part gives way becomes words.
  private List<Inline> replaced(List<Inline> runs, int from, int to, String put) {
    String printed = references.print(runs);
    Comment.Span span = new Quotes(references).span(runs, from, to);
    int first = references.print(Typing.slice(runs, 0, span.from())).length();
    int last = references.print(Typing.slice(runs, 0, span.to())).length();
    String all = printed.substring(first, from) + put + printed.substring(to, last);
    return Typing.replace(runs, span.from(), span.to(), all).on(runs);
  }
}
