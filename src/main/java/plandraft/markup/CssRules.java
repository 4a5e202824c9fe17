package plandraft.markup;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// What the style sheets within a page say of tags and classes, as `p`, `.title` or `p.title`.
/// Other selectors, and rules for other media, are left alone.
final class CssRules {
  private static final int MOST_RULES = 10_000;
  private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|<!--|-->");
  private static final Pattern SELECTOR = Pattern.compile("[\\w-]*(?:\\.[\\w-]+)?");

  private final Map<String, String> rules = new HashMap<>();
  private final Map<String, String> resolved = new HashMap<>();

  private CssRules() {}

  /// Writes what the style sheets of `page` say of each element behind what it says of itself.
  static void apply(Document page) {
    CssRules css = new CssRules();
    for (Element sheet : page.select("style")) {
      sheet.dataNodes().stream().map(DataNode::getWholeData).forEach(css::take);
    }
    if (!css.rules.isEmpty()) {
      page.body().getAllElements().forEach(css::apply);
    }
  }

  private void apply(Element element) {
    String said =
        resolved.computeIfAbsent(element.normalName() + " " + element.className(), this::of);
    if (!said.isEmpty()) {
      String own = element.attr("style");
      element.attr("style", own.isEmpty() ? said : own + ";" + said);
    }
  }

  /// What is said of elements of a tag and classes, what counts most first.
  private String of(String tagAndClasses) {
    String[] names = tagAndClasses.toLowerCase(Locale.ROOT).split("\\s+");
    StringBuilder said = new StringBuilder();
    for (int i = 1; i < names.length; i++) {
      said.append(rules.getOrDefault(names[0] + "." + names[i], ""));
    }
    for (int i = 1; i < names.length; i++) {
      said.append(rules.getOrDefault("." + names[i], ""));
    }
    return said.append(rules.getOrDefault(names[0], "")).toString();
  }

  private void take(String sheet) {
    String css = COMMENT.matcher(sheet).replaceAll(" ");
    int at = 0;
    while (at < css.length()) {
      int open = css.indexOf('{', at);
      int close = open < 0 ? -1 : css.indexOf('}', open);
      if (close < 0) {
        return;
      }
      String selectors = css.substring(at, open).strip();
      boolean group = selectors.matches("(?si)@(?:media|supports|layer|container)\\b.*");
      at = group ? end(css, open) : close + 1;
      if (!group) {
        take(selectors, css.substring(open + 1, close));
      }
    }
  }

  private void take(String selectors, String declarations) {
    for (String written : selectors.split(",")) {
      String selector = written.strip().toLowerCase(Locale.ROOT);
      if (!selector.isEmpty()
          && SELECTOR.matcher(selector).matches()
          && rules.size() < MOST_RULES) {
        rules.merge(selector, declarations + ";", (before, later) -> later + before);
      }
    }
  }

  /// Where the braces that open at `open` have closed again.
  private static int end(String css, int open) {
    int depth = 0;
    for (int i = open; i < css.length(); i++) {
      char c = css.charAt(i);
      depth += c == '{' ? 1 : c == '}' ? -1 : 0;
      if (depth == 0) {
        return i + 1;
      }
    }
    return css.length();
  }
}
