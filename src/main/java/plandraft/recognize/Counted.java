package plandraft.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import plandraft.text.Numbering;

/// A line that a number stands before, or that is a heading without one.
///
/// @param head the heading it begins with; empty for a sentence that is only counted
/// @param at which of the text's pieces the line is
record Counted(int at, Line line, Optional<Label> label, Optional<Headline> head) {
  /// The counted lines of a text. In a list whose other items are sentences, a short sentence is no
  /// heading either.
  static List<Counted> in(List<Piece> pieces) {
    List<Counted> all = new ArrayList<>();
    Decimals decimals = new Decimals(pieces);
    int second = 0;
    for (int at = 0; at < pieces.size(); at++) {
      if (pieces.get(at) instanceof Line line) {
        Optional<Label> label = Label.read(line.text(), second);
        Optional<Headline> own = Headline.read(line, label);
        own.flatMap(Headline::label).ifPresent(decimals::counted);
        boolean free = label.isEmpty() && own.filter(read -> read.depth() == 0).isEmpty();
        Optional<Headline> counted = label.isEmpty() ? decimals.next(at) : Optional.empty();
        Optional<Headline> head = free ? counted.or(() -> own) : own;
        if (label.isPresent() || head.isPresent()) {
          all.add(new Counted(at, line, label, head));
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
      case PART, CHAPTER, SECTION, FIRST -> 0;
      case ARTICLE, THIRD, FOURTH -> before;
    };
  }

  private static List<Counted> withoutSentences(List<Counted> all) {
    List<Counted> left = new ArrayList<>(all);
    for (int at = 0; at < left.size(); at++) {
      Counted counted = left.get(at);
      if (counted.isSentence()
          && (counted.goesOn()
              || besideText(left, at, -1)
              || besideText(all, at, 1)
              || isListed(all, at))) {
        left.set(at, new Counted(counted.at(), counted.line(), counted.label(), Optional.empty()));
      }
    }
    return left;
  }

  private boolean isSentence() {
    return head.filter(read -> read.isSentence(line)).isPresent();
  }

  /// Whether the item at `at` and the one before or behind it are sentences with nothing between
  /// them: 1.建设水库六座。2.加固堤防十里。
  private static boolean isListed(List<Counted> all, int at) {
    return all.get(at).label().orElseThrow().numbering().compareTo(Numbering.THIRD) >= 0
        && (follows(all, at) || follows(all, at + 1));
  }

  /// Whether the item at `at` comes right behind the one before it in their list.
  private static boolean follows(List<Counted> all, int at) {
    if (at < 1 || at >= all.size() || !all.get(at).isSentence() || !all.get(at - 1).isSentence()) {
      return false;
    }
    Counted before = all.get(at - 1);
    Label own = all.get(at).label().orElseThrow();
    Label last = before.label().orElseThrow();
    return all.get(at).at() == before.at() + 1
        && own.numbering() == last.numbering()
        && own.number() == last.number() + 1;
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
