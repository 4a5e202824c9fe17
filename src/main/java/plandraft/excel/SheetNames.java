package plandraft.excel;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// Names for the sheets of one workbook: of at most 31 characters, without those Excel forbids, no
/// two alike.
final class SheetNames {
  private static final int LONGEST = 31;
  private static final String FORBIDDEN = "[\\\\/?*\\[\\]:\\p{Cntrl}]";

  /// Excel keeps it for itself.
  private static final String RESERVED = "History";

  private final Set<String> taken = new HashSet<>();

  /// A name as like `wanted` as can be.
  String next(String wanted) {
    String clean = bare(shortened(bare(wanted.replaceAll(FORBIDDEN, "-")), LONGEST));
    String first = clean.isEmpty() ? "-" : clean;
    first = first.equalsIgnoreCase(RESERVED) ? first + "-" : first;
    String name = first;
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = bare(shortened(first, LONGEST - 1 - Integer.toString(i).length())) + " " + i;
    }
    return name;
  }

  /// Excel takes no apostrophe at either end.
  private static String bare(String name) {
    return name.replaceAll("^['\\s]+|['\\s]+$", "");
  }

  private static String shortened(String name, int length) {
    if (name.length() <= length) {
      return name;
    }
    boolean pair = Character.isHighSurrogate(name.charAt(length - 1));
    return name.substring(0, pair ? length - 1 : length);
  }
}
