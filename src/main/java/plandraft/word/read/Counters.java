package plandraft.word.read;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plandraft.read.ListNumber;
import plandraft.word.read.Lists.Use;

/// The numbers that Word gives paragraphs of lists, counted on from one to the next. Uses of one
/// scheme count on together, unless one of them begins anew.
final class Counters {
  private static final String BULLET = "•";

  private final Lists lists;
  private final Map<Integer, Count> counts = new HashMap<>();
  private final Set<Integer> begun = new HashSet<>();

  Counters(Lists lists) {
    this.lists = lists;
  }

  private static final class Count {
    private final int[] at = new int[Lists.LEVELS];
    private final boolean[] going = new boolean[Lists.LEVELS];
  }

  /// The number of the next paragraph of `list` at `level` with what follows it; empty if it has
  /// none.
  String next(int list, int level) {
    Optional<Use> use = lists.use(list);
    if (use.isEmpty() || level < 0 || level >= Lists.LEVELS) {
      return "";
    }
    Optional<ListLevel> own = lists.level(use.get(), level);
    if (own.isEmpty()) {
      return "";
    }
    Count count = counts.computeIfAbsent(use.get().scheme(), scheme -> new Count());
    if (begun.add(list)) {
      begin(use.get(), count);
    }
    step(use.get(), own.get(), level, count);
    String number = number(use.get(), own.get(), count);
    return number.isEmpty() ? "" : apart(number, own.get().suffix());
  }

  /// The level of `list` that belongs to paragraphs of `style`.
  int level(int list, String style) {
    return lists.use(list).flatMap(use -> lists.level(use, style)).orElse(0);
  }

  private static void begin(Use use, Count count) {
    use.starts()
        .forEach(
            (level, start) -> {
              count.at[level] = start - 1;
              count.going[level] = true;
            });
  }

  private void step(Use use, ListLevel own, int level, Count count) {
    count.at[level] = count.going[level] ? count.at[level] + 1 : own.start();
    count.going[level] = true;
    for (int below = level + 1; below < Lists.LEVELS; below++) {
      int restart = lists.level(use, below).map(ListLevel::restart).orElse(-1);
      if (restart == -1 || restart > level) {
        count.going[below] = false;
      }
    }
  }

  private String number(Use use, ListLevel own, Count count) {
    if (own.format().equals("bullet")) {
      return own.text().isBlank() ? "" : bullet(own.text());
    }
    StringBuilder number = new StringBuilder();
    String text = own.text();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int level = c == '%' && i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
      if (level >= 0 && level < Lists.LEVELS) {
        number.append(part(use, own, level, count));
        i++;
      } else {
        number.append(c);
      }
    }
    return number.toString();
  }

  private String part(Use use, ListLevel own, int level, Count count) {
    Optional<ListLevel> shown = lists.level(use, level);
    int at = count.going[level] ? count.at[level] : shown.map(ListLevel::start).orElse(1);
    String format = shown.map(ListLevel::format).orElse("decimal");
    boolean zero = format.equals("decimalZero");
    return Numerals.of(at, own.legal() && !zero ? "decimal" : format);
  }

  /// Letters of symbol fonts, which mean something else in any other, become a plain bullet.
  private static String bullet(String text) {
    return text.codePoints().anyMatch(c -> c >= 0xE000 && c <= 0xF8FF) ? BULLET : text;
  }

  /// A tab after a number is only its distance; Chinese punctuation needs none.
  private static String apart(String number, String suffix) {
    return switch (suffix) {
      case "nothing" -> number;
      case "space" -> number + " ";
      default -> ListNumber.apart(number);
    };
  }
}
