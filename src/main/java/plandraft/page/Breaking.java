package plandraft.page;

/// Where a line may end: not inside a Latin word, not before a closing mark, not behind an opening
/// one.
final class Breaking {
  private static final String NOT_FIRST = "!%),.:;>?]}¨°·ˇˉ―‖’”…‰′″›℃∶、。〃〉》」』】〕〗〞！＂％＇），．：；？］｀｜｝～￠";
  private static final String NOT_LAST = "$([{£¥‘“〈《「『【〔〖〝＄（．［｛￡￥";
  private static final String HANGING = "、。，．：；！？";
  private static final String PAIRED = "—…";

  private Breaking() {}

  /// Whether a line may end between two neighbouring letters.
  static boolean between(int left, int right) {
    if (right == ' ' || right == '\n') {
      return false;
    }
    if (left == ' ') {
      return true;
    }
    if (Glyphs.isLatin(left) && Glyphs.isLatin(right)) {
      return left == '-';
    }
    boolean pair = left == right && PAIRED.indexOf(left) >= 0;
    return !pair && NOT_FIRST.indexOf(right) < 0 && NOT_LAST.indexOf(left) < 0;
  }

  /// Whether a mark may stand in the margin when the line is full.
  static boolean hangs(int point) {
    return HANGING.indexOf(point) >= 0;
  }

  /// Whether a little space parts two neighbouring letters: a Chinese one and a Latin one or digit.
  static boolean parts(int left, int right) {
    return isChinese(left) && isLetter(right) || isLetter(left) && isChinese(right);
  }

  private static boolean isLetter(int point) {
    return Glyphs.isLatin(point) && Character.isLetterOrDigit(point);
  }

  private static boolean isChinese(int point) {
    return Character.isIdeographic(point);
  }
}
