package plandraft.check;

import java.util.regex.Pattern;

/// Tells whether two names are spellings of one unit: 市自然资源规划局 and 市自然资源和规划局, 市发改委 and 市发展改革委.
final class Spelling {
  private static final Pattern JOINTS = Pattern.compile("[和与及的、]");
  private static final String BUREAUS = "局委";
  private static final int SHORTEST = 4;
  private static final int FEWEST_GAPS = 2;
  private static final int WIDEST_GAP = 4;

  private Spelling() {}

  static boolean alike(String one, String other) {
    if (one.equals(other) || one.isEmpty() || other.isEmpty()) {
      return false;
    }
    String a = bare(one);
    String b = bare(other);
    return a.equals(b) || (a.length() < b.length() ? shortens(a, b) : shortens(b, a));
  }

  /// Whether two names differ in nothing but a joint: 市自然资源规划局 and 市自然资源和规划局.
  static boolean same(String one, String other) {
    return !one.equals(other) && bare(one).equals(bare(other));
  }

  private static String bare(String name) {
    return JOINTS.matcher(name).replaceAll("");
  }

  /// An abbreviation keeps a character of each word, so it leaves out something in two places at
  /// least; 市税务稽查局 is no other spelling of 市税务局.
  private static boolean shortens(String brief, String full) {
    boolean bureaus =
        brief.length() >= SHORTEST
            && brief.charAt(0) == full.charAt(0)
            && BUREAUS.indexOf(brief.charAt(brief.length() - 1)) >= 0
            && brief.charAt(brief.length() - 1) == full.charAt(full.length() - 1);
    if (!bureaus) {
      return false;
    }
    int gaps = 0;
    int at = 0;
    for (int i = 0; i < brief.length(); i++) {
      int found = i == brief.length() - 1 ? full.length() - 1 : full.indexOf(brief.charAt(i), at);
      if (found < at || found - at > WIDEST_GAP) {
        return false;
      }
      gaps += found > at ? 1 : 0;
      at = found + 1;
    }
    return gaps >= FEWEST_GAPS;
  }
}
