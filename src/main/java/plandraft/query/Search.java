package plandraft.query;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import plandraft.model.Place;
import plandraft.model.Plan;

/// What is looked for in all text of a plan.
///
/// @param matchCase whether upper and lower case are told apart
public record Search(String words, boolean matchCase) {
  private static final int AROUND = 12;

  /// A search that takes upper and lower case for the same.
  public static Search of(String words) {
    return new Search(words, false);
  }

  /// One place where the words stand.
  ///
  /// @param from where they begin in the text of the passage, `to` behind their end, in chars
  /// @param excerpt the words with a little text around
  /// @param excerptFrom where they begin in the excerpt
  public record Match(Passage passage, int from, int to, String excerpt, int excerptFrom) {
    /// Where in the plan it is.
    public Place place() {
      return passage.place();
    }
  }

  /// Every match in reading order; none for no words.
  public List<Match> in(Plan plan) {
    return words.isEmpty()
        ? List.of()
        : Passages.of(References.of(plan)).all().flatMap(this::in).toList();
  }

  /// Every match in one passage; none for no words.
  public Stream<Match> in(Passage passage) {
    if (words.isEmpty()) {
      return Stream.empty();
    }
    String text = folded(passage.text());
    String sought = folded(words);
    int first = text.indexOf(sought);
    return first < 0
        ? Stream.empty()
        : IntStream.iterate(first, at -> at >= 0, at -> text.indexOf(sought, at + sought.length()))
            .mapToObj(at -> match(passage, at));
  }

  private Match match(Passage passage, int at) {
    String text = passage.text();
    int to = at + words.length();
    int start = wholeFrom(text, Math.max(0, at - AROUND));
    int end = wholeFrom(text, Math.min(text.length(), to + AROUND));
    return new Match(passage, at, to, text.substring(start, end), at - start);
  }

  /// A surrogate pair is never cut.
  private static int wholeFrom(String text, int at) {
    return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  private String folded(String text) {
    if (matchCase) {
      return text;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.length() == text.length() ? lower : text;
  }
}
