package plandraft.recognize;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import plandraft.text.Numbering;

/// Headings counted 1, 1.1, 1.1.1 through a text: each comes where the count has got to, so that an
/// amount at the beginning of a line is none.
final class Decimals {
  private static final Pattern NUMBER =
      Pattern.compile(
          "^\\s*(\\d{1,2}(?:[.．]\\d{1,2}){0,4})(?![\\d.．])[　 \\t]*(?=[\\p{IsIdeographic}“《A-Za-z])");
  private static final Pattern AMOUNT = Pattern.compile("[万亿倍个米元吨千百公平度岁人家项年月日号版期批分].*");
  private static final int LONGEST = 36;
  private static final String NO_TITLE = "；，！？：|\t";

  private final List<Piece> pieces;
  private List<Integer> last = List.of();
  private boolean begun;

  Decimals(List<Piece> pieces) {
    this.pieces = pieces;
  }

  /// Goes on counting from a heading that bears another kind of number.
  void counted(Label label) {
    if (label.numbering() != Numbering.SECOND && label.numbering() != Numbering.FOURTH) {
      last = List.of(label.number());
    }
  }

  /// The heading that the line at `at` begins with, if it is the next in the count.
  Optional<Headline> next(int at) {
    Line line = (Line) pieces.get(at);
    Matcher number = NUMBER.matcher(line.text());
    if (!number.find()) {
      return Optional.empty();
    }
    List<Integer> parts = parts(number);
    if (!follows(parts, last)) {
      return Optional.empty();
    }
    boolean opens = parts.size() > 1 || opens(at, parts);
    Optional<Headline> head =
        opens || begun && !AMOUNT.matcher(line.text().substring(number.end())).matches()
            ? head(line, number.end(), parts.size())
            : Optional.empty();
    if (head.isPresent()) {
      last = parts;
      begun |= opens;
    }
    return head;
  }

  private static List<Integer> parts(Matcher number) {
    return Stream.of(number.group(1).split("[.．]")).map(Integer::valueOf).toList();
  }

  /// Whether `next` comes right behind `before`: 2.1 and 2, 2.2 and 2.1.3, 3 and 2.2.
  private static boolean follows(List<Integer> next, List<Integer> before) {
    int depth = next.size() - 1;
    int step = next.get(depth) - (before.size() > depth ? before.get(depth) : 0);
    return before.size() >= depth
        && step == 1
        && before.subList(0, depth).equals(next.subList(0, depth));
  }

  /// Whether the next number below the one at `at` is the first of its own parts, or one behind it
  /// of which that holds.
  private boolean opens(int at, List<Integer> number) {
    for (int below = at + 1; below < pieces.size(); below++) {
      Matcher next = NUMBER.matcher(pieces.get(below) instanceof Line line ? line.text() : "");
      if (next.find()) {
        List<Integer> parts = parts(next);
        return parts.equals(List.of(number.getFirst(), 1))
            || parts.equals(List.of(number.getFirst() + 1)) && opens(below, parts);
      }
    }
    return false;
  }

  private static Optional<Headline> head(Line line, int from, int depth) {
    String text = line.text();
    int stop = text.indexOf('。', from);
    String title = text.substring(from, stop < 0 ? text.length() : stop).strip();
    boolean apart = Character.isWhitespace(text.charAt(from - 1)) || text.charAt(from - 1) == '　';
    boolean heading =
        title.codePointCount(0, title.length()) <= LONGEST
            && title.chars().noneMatch(sign -> NO_TITLE.indexOf(sign) >= 0)
            && (apart || !AMOUNT.matcher(title).matches())
            && (depth > 1 || apart && stop < 0);
    return heading
        ? Optional.of(
            new Headline(Optional.empty(), title, stop < 0 ? text.length() : stop + 1, depth))
        : Optional.empty();
  }
}
