package plandraft.layout;

import java.math.BigDecimal;
import java.util.Optional;
import plandraft.document.Style;
import plandraft.document.Style.Align;

/// How paragraphs of one role look; what it leaves open is as in the style it is `like`.
///
/// @param name what a word processor calls the style
/// @param like a role whose rule stands before this one; the body text of GB/T 9704-2012 if none
/// @param font the font of Chinese characters
/// @param latin the font of Latin letters and digits
/// @param size in points from 5 to 200, 16 for 3号
/// @param line the exact line pitch in points
/// @param firstLine indent of the first line in characters; negative lets it hang
/// @param left indent of all lines in characters
/// @param right indent from the right in characters
/// @param before space above in points
/// @param after space below in points
/// @param outline the level in the document's outline from 0; never taken from another style
/// @param tracking space added between characters in points
public record StyleRule(
    Role role,
    String name,
    Optional<Role> like,
    Optional<String> font,
    Optional<String> latin,
    Optional<BigDecimal> size,
    Optional<Boolean> bold,
    Optional<Align> align,
    Optional<BigDecimal> line,
    Optional<BigDecimal> firstLine,
    Optional<BigDecimal> left,
    Optional<BigDecimal> right,
    Optional<BigDecimal> before,
    Optional<BigDecimal> after,
    Optional<Integer> outline,
    Optional<String> colour,
    Optional<BigDecimal> tracking,
    Optional<Boolean> keepWithNext) {
  /// Body text: 22 lines of 28 characters a page (GB/T 9704-2012, 5.2.2).
  static final Style STANDARD =
      new Style(
          Role.BODY.id(),
          "公文正文",
          "仿宋_GB2312",
          "Times New Roman",
          32,
          false,
          Align.JUSTIFIED,
          579,
          200,
          0,
          0,
          0,
          0,
          Optional.empty(),
          Optional.empty(),
          -5,
          false);

  private static final int SMALLEST = 5;
  private static final int LARGEST = 200;
  private static final int FARTHEST = 500;
  private static final int MOST_CHARACTERS = 50;
  private static final int DEEPEST = 8;

  public StyleRule {
    within("size", size, SMALLEST, LARGEST);
    within("line", line, 1, FARTHEST);
    within("firstLine", firstLine, -MOST_CHARACTERS, MOST_CHARACTERS);
    within("left", left, 0, MOST_CHARACTERS);
    within("right", right, 0, MOST_CHARACTERS);
    within("before", before, 0, FARTHEST);
    within("after", after, 0, FARTHEST);
    within("tracking", tracking, -1, LARGEST);
    within("outline", outline.map(BigDecimal::valueOf), 0, DEEPEST);
  }

  private static void within(String name, Optional<BigDecimal> given, int least, int most) {
    given.ifPresent(number -> NotAllowed.unlessWithin(name, number, least, most));
  }

  private static final int HALF_POINT = 2;
  private static final int TWIP = 20;
  private static final int HUNDREDTH = 100;

  /// The style, what is left open taken from `other`.
  Style over(Style other) {
    return new Style(
        role.id(),
        name,
        font.orElse(other.eastAsian()),
        latin.orElse(other.latin()),
        in(HALF_POINT, size, other.halfPoints()),
        bold.orElse(other.bold()),
        align.orElse(other.align()),
        in(TWIP, line, other.lineTwips()),
        in(HUNDREDTH, firstLine, other.firstLine()),
        in(HUNDREDTH, left, other.left()),
        in(HUNDREDTH, right, other.right()),
        in(TWIP, before, other.before()),
        in(TWIP, after, other.after()),
        outline,
        colour.or(other::colour),
        in(TWIP, tracking, other.tracking()),
        keepWithNext.orElse(other.keepWithNext()));
  }

  private static int in(int parts, Optional<BigDecimal> given, int otherwise) {
    return given
        .map(value -> value.multiply(BigDecimal.valueOf(parts)).intValue())
        .orElse(otherwise);
  }
}
