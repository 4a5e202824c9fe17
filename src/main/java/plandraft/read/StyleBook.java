package plandraft.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import plandraft.document.Style;
import plandraft.document.Style.Align;

/// The styles of a document in the making: each look once, under an id of its own.
public final class StyleBook {
  /// What is not said of a style.
  public static final Style PLAIN =
      new Style(
          "body",
          "正文",
          "仿宋_GB2312",
          "Times New Roman",
          32,
          false,
          Align.JUSTIFIED,
          579,
          0,
          0,
          0,
          0,
          0,
          Optional.empty(),
          Optional.empty(),
          0,
          false);

  /// Styles that were asked for may come again as they are; to compare them takes longer.
  private static final int MOST_KNOWN = 1000;

  private final Map<Style, String> ids = new HashMap<>();
  private final Map<Style, String> known = new IdentityHashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final List<Style> styles = new ArrayList<>();

  /// The id of a style that looks like `wanted`: its own unless another look has it.
  public String id(Style wanted) {
    String id = known.get(wanted);
    if (id == null) {
      id = ids.computeIfAbsent(wanted, this::add);
      if (known.size() < MOST_KNOWN) {
        known.put(wanted, id);
      }
    }
    return id;
  }

  /// The styles that were asked for, in that order.
  public List<Style> styles() {
    return List.copyOf(styles);
  }

  private String add(Style wanted) {
    String id = wanted.id();
    for (int i = 2; !taken.add(id); i++) {
      id = wanted.id() + "." + i;
    }
    styles.add(wanted.withId(id));
    return id;
  }
}
