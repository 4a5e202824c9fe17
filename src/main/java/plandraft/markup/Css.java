package plandraft.markup;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import plandraft.document.Style.Align;
import plandraft.read.Pieces.Look;

/// How an element of a page looks, as far as it says so itself.
final class Css {
  private static final Pattern SIZE = Pattern.compile("([\\d.]{1,8})(pt|px)");
  private static final Pattern WEIGHT = Pattern.compile("bold|bolder|[6-9]00");
  private static final int LARGEST = 400;

  private Css() {}

  /// The look of words in `element`, which stands in words of look `around`.
  static Look look(Element element, Look around) {
    boolean bold =
        switch (element.normalName()) {
          case "b", "strong", "th" -> true;
          default -> around.bold();
        };
    String style = element.attr("style");
    if (style.isEmpty() && !element.normalName().equals("font")) {
      return bold == around.bold() ? around : new Look(bold, around.font(), around.halfPoints());
    }
    String weight = value(style, "font-weight");
    boolean heavy = weight.isEmpty() ? bold : WEIGHT.matcher(weight).matches();
    String named = value(style, "mso-fareast-font-family");
    named = named.isEmpty() ? value(style, "font-family") : named;
    named = named.isEmpty() ? element.attr("face") : named;
    String font = named.split(",", 2)[0].replaceAll("[\"']", "").strip();
    return new Look(
        heavy, font.isEmpty() ? around.font() : font, size(style).orElse(around.halfPoints()));
  }

  /// Where the lines of `element` stand; JUSTIFIED if it does not say.
  static Align align(Element element, Align around) {
    String named = value(element.attr("style"), "text-align");
    named = named.isEmpty() ? element.attr("align").toLowerCase(Locale.ROOT) : named;
    named = element.normalName().equals("center") ? "center" : named;
    return switch (named) {
      case "center" -> Align.CENTRE;
      case "right", "end" -> Align.RIGHT;
      case "left", "start" -> Align.LEFT;
      case "justify" -> Align.JUSTIFIED;
      default -> around;
    };
  }

  /// The outline level of a heading, from 0.
  static Optional<Integer> outline(Element element) {
    String name = element.normalName();
    if (name.matches("h[1-6]")) {
      return Optional.of(name.charAt(1) - '1');
    }
    String level =
        element.attr("role").equals("heading")
            ? element.attr("aria-level")
            : value(element.attr("style"), "mso-outline-level");
    return level.matches("[1-9]") ? Optional.of(level.charAt(0) - '1') : Optional.empty();
  }

  /// Whether it is the number of a list, which Word writes out with blanks up to the text.
  static boolean isNumber(Element element) {
    return value(element.attr("style"), "mso-list").equals("ignore");
  }

  /// Whether nobody sees it.
  static boolean isHidden(Element element) {
    String style = element.attr("style");
    return element.hasAttr("hidden")
        || value(style, "display").equals("none")
        || value(style, "visibility").equals("hidden")
        || value(style, "mso-hide").equals("all");
  }

  /// What `style` says of `property`, in small letters unless it is a font.
  static String value(String style, String property) {
    if (!style.toLowerCase(Locale.ROOT).contains(property)) {
      return "";
    }
    for (String said : style.split(";")) {
      int colon = said.indexOf(':');
      if (colon > 0 && said.substring(0, colon).strip().equalsIgnoreCase(property)) {
        String value = said.substring(colon + 1).strip();
        return property.endsWith("font-family") ? value : value.toLowerCase(Locale.ROOT);
      }
    }
    return "";
  }

  private static Optional<Integer> size(String style) {
    Matcher size = SIZE.matcher(value(style, "font-size"));
    if (!size.matches()) {
      return Optional.empty();
    }
    try {
      double points = Double.parseDouble(size.group(1)) * (size.group(2).equals("px") ? 0.75 : 1);
      return Optional.of(Math.clamp(Math.round(points * 2), 2, LARGEST));
    } catch (NumberFormatException malformed) {
      return Optional.empty();
    }
  }
}
