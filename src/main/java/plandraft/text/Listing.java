package plandraft.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Things listed beside their count: 鞋服、泵阀和包装等五大行业.
///
/// @param items the things, parted by 、
/// @param most how many there are if every 和, 与 and 及 in the last one parts two things
/// @param open whether 等 says there may be more
public record Listing(List<String> items, int most, boolean open, int from, int to) {
  /// How far behind a count its list may begin, in UTF-16 units.
  private static final int REACH = 20;

  private static final int FARTHEST = 400;
  private static final Pattern JOINT = Pattern.compile("以及|和|与|及");
  private static final Pattern LEAD_IN =
      Pattern.compile(
          "^(?:，?(?:即|包括|主要包括|主要是|主要为)：?|[^，。；、：（(]{0,8}(?:，?(?:分别是|分别为|具体为)|，即)：?"
              + "|的?[^，。；、：（(]{0,12}[：(（])");

  public Listing {
    items = List.copyOf(items);
  }

  /// How many there are at least.
  public int fewest() {
    return items.size();
  }

  /// Whether a count can be right: within what the list can mean.
  public boolean admits(int count) {
    return fewest() <= count && count <= most;
  }

  /// The list that leads up to a count at `end`, back to the last sign but 、.
  public static Optional<Listing> before(String text, int end) {
    boolean open = end > 0 && text.charAt(end - 1) == '等';
    int to = open ? end - 1 : end;
    int from = to;
    int depth = 0;
    int farthest = Math.max(0, to - FARTHEST);
    while (from > farthest
        && (depth > 0 || !"，。；：！？\n（(".contains(text.substring(from - 1, from)))) {
      depth -= depth(text.charAt(from - 1));
      from--;
    }
    return of(text, from, to, open);
  }

  /// The list that follows a count which ends at `start`: behind ： or 即 or in brackets, up to the
  /// next sign but 、.
  public static Optional<Listing> after(String text, int start) {
    Matcher lead = LEAD_IN.matcher(text.substring(start, Math.min(text.length(), start + REACH)));
    if (!lead.find()) {
      return Optional.empty();
    }
    int from = start + lead.end();
    int to = from;
    int depth = 0;
    int farthest = Math.min(text.length(), from + FARTHEST);
    while (to < farthest && (depth > 0 || !"，。；：！？\n）)".contains(text.substring(to, to + 1)))) {
      depth += depth(text.charAt(to));
      to++;
    }
    boolean open = to > from && text.charAt(to - 1) == '等';
    return of(text, from, open ? to - 1 : to, open);
  }

  private static Optional<Listing> of(String text, int from, int to, boolean open) {
    List<String> items = items(text.substring(from, to));
    if (items.size() < 2) {
      return Optional.empty();
    }
    int joints = (int) JOINT.matcher(items.getLast()).results().count();
    return Optional.of(new Listing(items, items.size() + joints, open, from, to));
  }

  private static List<String> items(String words) {
    List<String> items = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean parts = c == '、' || c == '《' && i > from && words.charAt(i - 1) == '》';
      if (depth == 0 && parts) {
        items.add(words.substring(from, i).strip());
        from = c == '、' ? i + 1 : i;
      }
      depth = Math.max(0, depth + depth(c));
    }
    items.add(words.substring(from).strip());
    items.removeIf(String::isEmpty);
    return items;
  }

  private static int depth(char c) {
    return switch (c) {
      case '“', '（', '《', '(' -> 1;
      case '”', '）', '》', ')' -> -1;
      default -> 0;
    };
  }
}
