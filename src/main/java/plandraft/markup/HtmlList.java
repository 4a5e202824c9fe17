package plandraft.markup;

import java.util.Locale;
import org.jsoup.nodes.Element;

/// A list of a page, whose items show numbers that do not stand in its text.
final class HtmlList {
  private static final String CHINESE = "零一二三四五六七八九十";

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
    if (number < 1 || number > 99) {
      return Integer.toString(number);
    }
    if (number <= 10) {
      return CHINESE.substring(number, number + 1);
    }
    String tens = number < 20 ? "" : CHINESE.substring(number / 10, number / 10 + 1);
    String ones = number % 10 == 0 ? "" : CHINESE.substring(number % 10, number % 10 + 1);
    return tens + "十" + ones;
  }

  private static int whole(String words, int otherwise) {
    return words.matches("-?\\d{1,6}") ? Integer.parseInt(words) : otherwise;
  }
}
