package plandraft.excel;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Names for the sheets of one workbook: of at most 31 characters, without those Excel forbids, no
/// two alike.
final class SheetNames {
  private static final int LONGEST = 31;
  private static final String FORBIDDEN = "[\\\\/?*\\[\\]:\\p{Cntrl}]";

  private final Set<String> taken = new HashSet<>();

  /// A name as like `wanted` as can be.
  String next(String wanted) {
    String clean = wanted.replaceAll(FORBIDDEN, "-").replaceAll("^['\\s]+|['\\s]+$", "");
    String first = shortened(clean.isEmpty() ? "-" : clean, LONGEST);
    String name = first;
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = shortened(first, LONGEST - 1 - Integer.toString(i).length()) + " " + i;
    }
    return name;
  }

  private static String shortened(String name, int length) {
    if (name.length() <= length) {
      return name;
    }
    boolean pair = Character.isHighSurrogate(name.charAt(length - 1));
    return name.substring(0, pair ? length - 1 : length);
  }
}
