package plandraft.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plandraft.text.Numbering;

/// A line that a number stands before, or that is a heading without one.
///
/// @param head the heading it begins with; empty for a sentence that is only counted
record Counted(Line line, Optional<Label> label, Optional<Headline> head) {
  /// The counted lines of a text. In a list whose other items are sentences, a short sentence is no
  /// heading either.
  static List<Counted> in(List<Piece> pieces) {
    List<Counted> all = new ArrayList<>();
    int second = 0;
    for (Piece piece : pieces) {
      if (piece instanceof Line line) {
        Optional<Label> label = Label.read(line.text(), second);
        Optional<Headline> head = Headline.read(line, label);
        if (label.isPresent() || head.isPresent()) {
          all.add(new Counted(line, label, head));
        }
        int before = second;
        second = head.flatMap(Headline::label).map(read -> second(read, before)).orElse(before);
      }
    }
    return withoutSentences(all);
  }

  /// The last number counted in （一）, counted afresh under each 一、.
  private static int second(Label label, int before) {
    return switch (label.numbering()) {
      case SECOND -> label.number();
      case CHAPTER, SECTION, FIRST -> 0;
      case ARTICLE, THIRD, FOURTH -> before;
    };
  }

  private static List<Counted> withoutSentences(List<Counted> all) {
    List<Counted> left = new ArrayList<>(all);
    for (int at = 0; at < left.size(); at++) {
      Counted counted = left.get(at);
      boolean sentence = counted.head().filter(head -> head.isSentence(counted.line())).isPresent();
      if (sentence && (counted.goesOn() || besideText(left, at, -1) || besideText(all, at, 1))) {
        left.set(at, new Counted(counted.line(), counted.label(), Optional.empty()));
      }
    }
    return left;
  }

  private boolean goesOn() {
    return head.filter(read -> read.title().indexOf('，') >= 0).isPresent();
  }

  /// Whether the item before or behind the one at `at` in its list is text.
  private static boolean besideText(List<Counted> all, int at, int step) {
    Label own = all.get(at).label().orElseThrow();
    for (int next = at + step; next >= 0 && next < all.size(); next += step) {
      Counted other = all.get(next);
      Optional<Numbering> kind = other.label().map(Label::numbering);
      if (kind.isEmpty() || kind.get().compareTo(own.numbering()) < 0) {
        return false;
      }
      if (kind.get() == own.numbering()) {
        return other.label().get().number() == own.number() + step && other.isText();
      }
    }
    return false;
  }

  private boolean isText() {
    return head.isEmpty() || head.get().isSentence(line) && goesOn();
  }

  /// The heading where it stands; none for a sentence.
  Stream<Levels.At> heading() {
    return head.map(read -> new Levels.At(line, read)).stream();
  }
}
