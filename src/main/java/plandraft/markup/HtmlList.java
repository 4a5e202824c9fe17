package plandraft.markup;

import java.util.Locale;
import org.jsoup.nodes.Element;
import plandraft.read.ChineseNumerals;

/// A list of a page, whose items show numbers that do not stand in its text.
final class HtmlList {
  private final String kind;
  private int number;

  private HtmlList(String kind, int number) {
    this.kind = kind;
    this.number = number;
  }

  /// The list that `element` begins.
  static HtmlList of(Element element) {
    if (element.normalName().equals("ul")) {
      return new HtmlList("none", 1);
    }
    String css = Css.value(element.attr("style"), "list-style-type");
    return new HtmlList(
        css.isEmpty() ? element.attr("type") : css, whole(element.attr("start"), 1));
  }

  /// What the next item shows before its text.
  String next(Element item) {
    int own = whole(item.attr("value"), number);
    number = own + 1;
    return switch (kind) {
      case "none", "disc", "circle", "square" -> "";
      case "a", "lower-alpha", "lower-latin" -> letter(own) + ". ";
      case "A", "upper-alpha", "upper-latin" -> letter(own).toUpperCase(Locale.ROOT) + ". ";
      case "cjk-ideographic", "simp-chinese-informal", "cjk-decimal" -> chinese(own) + "、";
      default -> own + ". ";
    };
  }

  private static String letter(int number) {
    return number >= 1 && number <= 26
        ? Character.toString('a' + number - 1)
        : Integer.toString(number);
  }

  private static String chinese(int number) {
    return ChineseNumerals.of(number, "chineseCounting").orElseGet(() -> Integer.toString(number));
  }

  private static int whole(String words, int otherwise) {
    return words.matches("-?\\d{1,6}") ? Integer.parseInt(words) : otherwise;
  }
}
