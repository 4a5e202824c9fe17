package plandraft.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import plandraft.ui.kit.sheet.Completion;

/// Several names in one cell, parted by 、 outside parentheses: 市经信局、各县（市、区）人民政府.
final class Listing {
  private static final String SIGN = "、";

  private Listing() {}

  /// The names in a cell, each once.
  static List<String> names(String text) {
    List<String> names = new ArrayList<>();
    int from = 0;
    for (int end : ends(text)) {
      String name = text.substring(from, end).strip();
      if (!name.isEmpty() && !names.contains(name)) {
        names.add(name);
      }
      from = end + 1;
    }
    return names;
  }

  /// The names as a cell shows them.
  static String text(List<String> names) {
    return String.join(SIGN, names);
  }

  /// Completes the last name of a cell from those that `known` gives.
  static Completion completing(Supplier<List<String>> known) {
    return typed -> {
      List<Integer> ends = ends(typed);
      int from = ends.size() > 1 ? ends.get(ends.size() - 2) + 1 : 0;
      String begun = typed.substring(from).strip();
      List<String> given = names(typed);
      Predicate<String> fresh = name -> !given.contains(name);
      return known.get().contains(begun)
          ? List.of()
          : known.get().stream()
              .filter(fresh.and(name -> Completion.holds(name, begun)))
              .map(name -> new Completion.Offer(name, typed.substring(0, from) + name, false))
              .toList();
    };
  }

  /// Where each name ends.
  private static List<Integer> ends(String text) {
    List<Integer> ends = new ArrayList<>();
    int depth = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      depth += "（(".indexOf(c) >= 0 ? 1 : "）)".indexOf(c) >= 0 ? -1 : 0;
      if (depth <= 0 && "、，,；;\n".indexOf(c) >= 0) {
        ends.add(i);
      }
    }
    ends.add(text.length());
    return ends;
  }
}
