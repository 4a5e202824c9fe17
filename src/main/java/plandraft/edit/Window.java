package plandraft.edit;

/// What differs between two texts: the letters from `from` up to `to` have given way to those up to
/// `next`.
///
/// @param from where both begin to differ
/// @param to where the text before ends to differ
/// @param next where the text after ends to differ
public record Window(int from, int to, int next) {
  /// The one stretch outside of which two texts are the same; of several as short, the last.
  public static Window of(String before, String after) {
    int from = begin(before, after, Math.min(before.length(), after.length()));
    int same = end(before, after, Math.min(before.length(), after.length()) - from);
    return new Window(from, before.length() - same, after.length() - same);
  }

  /// The one stretch outside of which two texts are the same; of several as short, the first.
  public static Window first(String before, String after) {
    int same = end(before, after, Math.min(before.length(), after.length()));
    int from = begin(before, after, Math.min(before.length(), after.length()) - same);
    return new Window(from, before.length() - same, after.length() - same);
  }

  private static int begin(String before, String after, int most) {
    int same = 0;
    while (same < most && before.charAt(same) == after.charAt(same)) {
      same++;
    }
    return same;
  }

  private static int end(String before, String after, int most) {
    int same = 0;
    while (same < most
        && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
      same++;
    }
    return same;
  }

  /// Whether nothing differs.
  public boolean isEmpty() {
    return from == to && from == next;
  }

  /// How much longer the text has become.
  public int growth() {
    return next - to;
  }
}
