package plandraft.query;

import java.util.stream.Stream;
import plandraft.model.Plan;
import plandraft.model.Section;

/// How long a text is.
///
/// @param words 字数 as word processors count it: every Chinese character and its punctuation one,
///   every run of Latin letters and digits one
/// @param characters code points without white space
public record WordCount(int words, int characters) {
  /// Nothing counted yet.
  public static final WordCount NONE = new WordCount(0, 0);

  /// The length of one text.
  public static WordCount of(String text) {
    int words = 0;
    int characters = 0;
    boolean inRun = false;
    for (int point : text.codePoints().toArray()) {
      if (Character.isWhitespace(point)) {
        inRun = false;
        continue;
      }
      characters++;
      boolean narrow = point < 0x2000;
      words += narrow && inRun ? 0 : 1;
      inRun = narrow;
    }
    return new WordCount(words, characters);
  }

  /// The length of a section with its parts.
  public static WordCount of(Plan plan, Section section) {
    return sum(Passages.of(References.of(plan)).section(section));
  }

  /// The length of the plan's own text: title, preamble, sections and tasks.
  public static WordCount of(Plan plan) {
    Passages passages = Passages.of(References.of(plan));
    return sum(Stream.concat(passages.text(), plan.tasks().stream().flatMap(passages::task)));
  }

  private static WordCount sum(Stream<Passage> passages) {
    return passages.map(passage -> of(passage.text())).reduce(NONE, WordCount::plus);
  }

  /// Both together.
  public WordCount plus(WordCount other) {
    return new WordCount(words + other.words, characters + other.characters);
  }
}
