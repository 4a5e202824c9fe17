package plandraft.recognize;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import plandraft.document.Anchor;
import plandraft.document.Run;
import plandraft.model.Inline;
import plandraft.model.Inline.Emphasis;

/// A paragraph or a line of one.
///
/// @param text its words, which its runs part by how they look
record Line(Spot spot, List<Run> runs, Look look, Optional<Anchor> anchor, String text)
    implements Piece {
  private static final String KAI = "楷";

  /// How the line is set.
  ///
  /// @param outline its level in the document's outline from 0; empty for text
  record Look(Optional<Integer> outline, boolean centred, boolean right) {
    static final Look PLAIN = new Look(Optional.empty(), false, false);

    Look withOutline(int level) {
      return new Look(Optional.of(level), centred, right);
    }
  }

  Line {
    runs = runs.stream().allMatch(run -> !run.text().isEmpty()) ? List.copyOf(runs) : filled(runs);
  }

  Line(Spot spot, List<Run> runs, Look look, Optional<Anchor> anchor) {
    this(spot, runs, look, anchor, text(runs));
  }

  private static List<Run> filled(List<Run> runs) {
    return runs.stream().filter(run -> !run.text().isEmpty()).toList();
  }

  private static String text(List<Run> runs) {
    return runs.size() == 1
        ? runs.getFirst().text()
        : runs.stream().map(Run::text).collect(Collectors.joining());
  }

  boolean isBlank() {
    return text().isBlank();
  }

  /// This line in other words, of one look.
  Line withText(String next) {
    return new Line(spot, List.of(Run.of(next)), look, anchor);
  }

  Line withLook(Look next) {
    return new Line(spot, runs, next, anchor, text);
  }

  /// This line with the words of `next` behind its own.
  Line joined(Line next) {
    List<Run> all = new ArrayList<>(runs);
    all.addAll(next.runs);
    return new Line(spot, all, look, anchor);
  }

  /// The words from one position to another, as the `piece`th of its block.
  Line part(int from, int to, int piece) {
    List<Run> cut = new ArrayList<>();
    int at = 0;
    for (Run run : runs) {
      int begin = Math.max(from - at, 0);
      int end = Math.min(to - at, run.text().length());
      if (begin < end) {
        cut.add(new Run(run.text().substring(begin, end), run.bold(), run.font()));
      }
      at += run.text().length();
    }
    Spot there = new Spot(spot.document(), spot.block(), piece);
    return new Line(there, cut, look, from == 0 ? anchor : Optional.empty());
  }

  /// This line without blanks before and behind its words.
  Line stripped() {
    String text = text();
    int from = text.length() - text.stripLeading().length();
    int to = text.stripTrailing().length();
    return from == 0 && to == text.length() ? this : part(from, Math.max(from, to), spot.piece());
  }

  /// The words with their emphasis.
  List<Inline> inlines() {
    return inlines(runs);
  }

  static List<Inline> inlines(List<Run> runs) {
    return Inline.joined(
        runs.stream()
            .filter(run -> !run.text().isEmpty())
            .map(run -> new Inline.Text(run.text(), emphasis(run)))
            .toList());
  }

  private static Emphasis emphasis(Run run) {
    if (run.font().filter(font -> font.contains(KAI)).isPresent()) {
      return Emphasis.KAI;
    }
    return run.bold() ? Emphasis.BOLD : Emphasis.NONE;
  }

  /// Where the run the line begins with ends, if what follows looks otherwise; 0 if nothing does.
  int leadEnd() {
    int end = 0;
    Emphasis lead = runs.isEmpty() ? Emphasis.NONE : emphasis(runs.getFirst());
    for (Run run : runs) {
      if (emphasis(run) != lead) {
        return end;
      }
      end += run.text().length();
    }
    return 0;
  }
}
