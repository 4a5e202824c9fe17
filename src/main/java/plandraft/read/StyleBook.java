package plandraft.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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

  private final Map<Style, String> ids = new HashMap<>();
  private final Set<String> taken = new HashSet<>();
  private final List<Style> styles = new ArrayList<>();

  /// The id of a style that looks like `wanted`: its own unless another look has it.
  public String id(Style wanted) {
    return ids.computeIfAbsent(wanted, this::add);
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
